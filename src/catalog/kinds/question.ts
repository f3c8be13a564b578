/** Questions: `content/hoi-dap/`, answered on one page a topic. */
import { z } from 'zod';
import { slug } from '#src/domain/vietnamese/index.ts';
import { entryKind } from './entry-kind.ts';
import { text } from './fields.ts';

/** Topics of the questions page, in reading order. */
export const questionTopics = [
  'Công văn và báo cáo',
  'Đọc công văn hôm nay',
  'Dân vận',
  'Tiếp công dân, khiếu nại, tố cáo',
  'Tiếp cận thông tin',
  'Một cửa',
  'Trang phục, thẻ',
  'Giao tiếp',
  'Rượu bia, thuốc lá',
  'Trụ sở',
  'Giám sát, phản biện',
  'Đánh giá công chức',
  'Tự đánh giá',
] as const;

export type Topic = (typeof questionTopics)[number];

const questionSchema = z.strictObject({
  question: text,
  topic: z.enum(questionTopics),
  basis: z.array(text).min(1),
  order: z.number().default(100),
});

export type QuestionData = z.output<typeof questionSchema>;

/** Path of a topic's page, without base: `/hoi-dap/mot-cua/`. */
export function topicPath(topic: Topic): string {
  return `/hoi-dap/${slug(topic)}/`;
}

/** Path of a question where it is answered, without base: `/hoi-dap/mot-cua/#phi-gui-xe`. */
export function questionPath(question: {
  readonly slug: string;
  readonly data: { readonly topic: Topic };
}): string {
  return `${topicPath(question.data.topic)}#${question.slug}`;
}

export const questions = entryKind({
  name: 'questions',
  folder: 'hoi-dap',
  schema: questionSchema,
  kind: 'question',
  path: questionPath,
  label: ({ question }) => question,
  basis: { field: 'basis', of: ({ basis }) => basis },
  above: ({ topic }) => topic,
  names: ({ question }) => [question],
});
