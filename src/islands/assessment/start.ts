/**
 * Brings the server's form to life. By hand and not as an Astro island, whose loader and repeated props would weigh more
 * than this page may.
 */
import { h, hydrate } from 'preact';
import { AssessmentPage } from './AssessmentPage.tsx';
import type { AssessmentPageProps } from './AssessmentPage.tsx';
import type { WordlessChecklist } from './form-words.ts';
import { withFormWords } from './form-words.ts';

const root = document.querySelector<HTMLElement>('[data-assessment]');
const props = document.querySelector('[data-assessment-props]');
if (root !== null && props !== null) {
  const { checklist, ...rest } = JSON.parse(props.textContent) as Omit<AssessmentPageProps, 'checklist'> & {
    readonly checklist: WordlessChecklist;
  };
  hydrate(h(AssessmentPage, { ...rest, checklist: withFormWords(checklist, root) }), root);
  pressAgain(root);
}

/** Does what was asked for while nobody listened: public/bam-som.js has marked the button pressed last. */
function pressAgain(alive: HTMLElement): void {
  alive.dataset['alive'] = '';
  const button = alive.querySelector<HTMLButtonElement>('button[aria-busy]');
  button?.removeAttribute('aria-busy');
  button?.click();
}
