/** Every kind of content. A new kind is one file beside this one and one line here. */
import { changes } from './change.ts';
import { checklists } from './checklist.ts';
import { documents } from './document.ts';
import { external } from './external-document.ts';
import { guides } from './guide.ts';
import { help } from './help.ts';
import { questions } from './question.ts';
import { samples } from './sample.ts';
import { sources } from './source.ts';
import { terms } from './term.ts';
import { unanswered } from './unanswered.ts';
import { workingDays } from './working-days.ts';

export const kinds = [
  documents,
  external,
  guides,
  questions,
  unanswered,
  terms,
  changes,
  checklists,
  samples,
  help,
  sources,
  workingDays,
] as const;
