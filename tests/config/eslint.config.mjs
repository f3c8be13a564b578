import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importRules, importSettings } from './import-rules.mjs';

const dialogs = {
  selector: 'CallExpression[callee.name=/^(alert|confirm|prompt)$/]',
  message: 'Dialogs are designed, not alert().',
};
const impure = {
  selector:
    'MemberExpression:matches([object.name=/^(Date|performance)$/][property.name="now"], [object.name="Math"][property.name="random"]), NewExpression[callee.name="Date"][arguments.length=0]',
  message: 'The pure core is given the time, ids and chance as parameters.',
};

/** Files that may hold a function of more than 60 lines, each group with its reason. */
const longFunctions = [
  // The page, its toolbar and its dialogs: redrawn as a whole, not cut before.
  'src/islands/assessment/{AssessmentPage,Toolbar,ExportDialog}.tsx',
];

export default defineConfig(
  { ignores: ['dist*/', '.astro/', 'node_modules/', 'test-results/'] },
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
      'no-restricted-syntax': ['error', dialogs],
    },
  },
  { files: ['**/*.astro'], rules: { 'no-undef': 'off' } },
  { files: ['src/*/**'], plugins: { boundaries }, settings: importSettings, rules: importRules },
  {
    files: ['src/domain/**'],
    languageOptions: { globals: {} },
    rules: { 'no-restricted-syntax': ['error', dialogs, impure] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: longFunctions,
    rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
);
