/**
 * The assessment file and the other export formats, as stores import them. SHIPS TO THE BROWSER; json-schema.ts and
 * file-descriptions.ts are build only.
 */
export { checklistDigest, digestOf } from './canonical.ts';
export { assessmentFileName } from './file-name.ts';
export type { AssessmentFile } from './file-schema.ts';
export { fileFormat } from './file-format.ts';
export { maxFileBytes, sizeProblem } from './parse-json.ts';
export type { ReadAssessment, ReadOptions } from './read.ts';
export { peekChecklist, readAssessmentFile } from './read.ts';
export type { Tool } from './to-file.ts';
export type { WrittenFile } from './write.ts';
export { writeAssessmentFile } from './write.ts';
