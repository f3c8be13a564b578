/** Brings the list of drafts to life. The server draws nothing here: what is in this browser only this browser knows. */
import { h, render } from 'preact';
import { DraftsPage } from './DraftsPage.tsx';
import type { DraftsPageProps } from './DraftsPage.tsx';

const root = document.querySelector('[data-drafts]');
const props = document.querySelector('[data-drafts-props]');
if (root !== null && props !== null)
  render(h(DraftsPage, JSON.parse(props.textContent) as DraftsPageProps), root);
