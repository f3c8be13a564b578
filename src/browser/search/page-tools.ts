/** What the search page loads with the first query. */
export { createSearchClient } from './client.ts';
export { element } from '../lib/elements.ts';
export { drawItem, drawKinds, drawNothing } from './list.ts';
export { noticesOf } from './notices.ts';
