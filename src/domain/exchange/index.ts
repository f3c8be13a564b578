/**
 * The assessment file and the other export formats, as stores import them. SHIPS TO THE BROWSER; json-schema.ts and
 * file-descriptions.ts are build only.
 */
export { checklistDigest } from './canonical.ts';
export { assessmentFileName } from './file-name.ts';
export type { ReadAssessment } from './read.ts';
export { readAssessmentFile } from './read.ts';
export type { Tool } from './to-file.ts';
export type { WrittenFile } from './write.ts';
export { writeAssessmentFile } from './write.ts';
