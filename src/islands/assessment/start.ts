/**
 * Brings the server's form to life. By hand and not as an Astro island, whose loader and repeated props would weigh more
 * than this page may.
 */
import { h, hydrate } from 'preact';
import { AssessmentPage } from './AssessmentPage.tsx';
import type { AssessmentPageProps } from './AssessmentPage.tsx';

const root = document.querySelector('[data-assessment]');
const props = document.querySelector('[data-assessment-props]');
if (root !== null && props !== null)
  hydrate(h(AssessmentPage, JSON.parse(props.textContent) as AssessmentPageProps), root);
