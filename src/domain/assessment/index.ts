/**
 * The self-assessment core, as islands and stores import it. SHIPS TO THE BROWSER: schemas, parsing and checking of
 * checklists are build only and imported from their own files (checklist-schema, checklist-parse, checklist-assert).
 */
export * from './action-plan.ts';
export * from './assessment.ts';
export * from './checklist.ts';
export * from './checklist-library.ts';
export * from './compare.ts';
export * from './contradiction.ts';
export * from './insight.ts';
export * from './movements.ts';
export * from './outcome.ts';
export * from './outcome-counts.ts';
export * from './percent.ts';
export * from './period.ts';
export * from './possible-levels.ts';
export * from './progress.ts';
export * from './rating.ts';
export * from './reconcile.ts';
export * from './review.ts';
export * from './score.ts';
export * from './tally.ts';
export * from '../calendar/time.ts';
export * from './update.ts';
