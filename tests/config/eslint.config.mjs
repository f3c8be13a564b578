import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Files that may hold a function of more than 60 lines, each group with its reason. */
const longFunctions = [
  // The page, its toolbar and its dialogs: redrawn as a whole, not cut before.
  'src/islands/assessment/{AssessmentPage,Toolbar,ExportDialog}.tsx',
  // Everything that is read of content, and everything that is published of a document, in order.
  'src/catalog/handbook.ts',
  'src/publish/open-data.ts',
  // State that is one closure over one draft, or over all of them.
  'src/stores/{assessment,drafts}-store.ts',
  // Forms drawn field by field in the order of the screen.
  'src/islands/assessment/{AnswerFields,DetailsForm,FilterBar,FindingQuestion,ResultView}.tsx',
  'src/islands/assessment/{result/ActionFields,review/ReviewPanel}.tsx',
  'src/islands/drafts/{DraftEntry,EraseSection,QuarantineSection}.tsx',
];

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'test-results/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-sequences': 'error',
      '@typescript-eslint/no-unused-expressions': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // A leading underscore names what is taken out on purpose.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.name=/^(alert|confirm|prompt)$/]',
          message: 'Dialogs are designed, not alert().',
        },
      ],
    },
  },
  { files: ['**/*.astro'], rules: { 'no-undef': 'off' } },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: longFunctions,
    rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['src/domain/**'], languageOptions: { globals: {} } },
);
