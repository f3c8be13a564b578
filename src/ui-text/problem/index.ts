/**
 * All problem tables together, for the help pages, the build's report and the test that each code has its page.
 * BUILD ONLY: the browser imports the one table it needs.
 */
import { createDescribe } from './describe.ts';
import { assessmentProblems } from './table-assessment.ts';
import { contentProblems } from './table-content.ts';

export const problems = { ...assessmentProblems, ...contentProblems };

/** Wording of any problem of the site; an unknown code is a bug and throws. */
export const describeProblem = createDescribe(problems);
