/** Questions that people ask and no source yet answers, each with the place to ask: lines of `content/chua-tra-loi.yml`. */
import { z } from 'zod';
import type { Problem } from '#src/domain/problem/problem.ts';
import { foldForSearch } from '#src/domain/vietnamese/index.ts';
import type { DataFile } from '../read.ts';
import { text } from './fields.ts';
import type { Kind } from './kind.ts';

const unansweredSchema = z.array(z.strictObject({ question: text, ask: text }));

type UnansweredQuestion = z.output<typeof unansweredSchema>[number];

type Lines = readonly UnansweredQuestion[];

export const unanswered: Kind<'unanswered', DataFile<Lines>, Lines> = {
  name: 'unanswered',
  read: (content) => content.data('chua-tra-loi.yml', unansweredSchema, []),
  assert: ({ data, placeOf }) => {
    const asked = data.map(({ question }) => foldForSearch(question));
    return data.flatMap(({ question }, index): Problem[] => {
      const place = placeOf([index, 'question']);
      return asked.indexOf(foldForSearch(question)) === index
        ? []
        : [{ code: 'muc-trung', data: { name: question, other: place.file }, place }];
    });
  },
  finish: ({ data }) => data,
};
