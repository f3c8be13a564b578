/** Questions by topic: each topic is one page, so that a page stays light however many questions there are. */
import { slug } from '#src/domain/vietnamese/index.ts';
import { questionTopics } from '../kinds/question.ts';
import type { QuestionData, Topic } from '../kinds/question.ts';
import type { Entry, Handbook } from '../model.ts';

export interface TopicPage {
  readonly name: Topic;
  readonly slug: string;
  readonly questions: readonly Entry<QuestionData>[];
}

/** The topics that have questions, in reading order. */
export function topicPages({ questions }: Pick<Handbook, 'questions'>): TopicPage[] {
  return questionTopics
    .map((name) => ({
      name,
      slug: slug(name),
      questions: questions
        .filter(({ data }) => data.topic === name)
        .toSorted((a, b) => a.data.order - b.data.order),
    }))
    .filter((topic) => topic.questions.length > 0);
}

const topicsOfThemes: Readonly<Record<string, readonly Topic[]>> = {
  'dan-van': ['Dân vận', 'Đọc công văn hôm nay'],
  'tiep-dan': ['Tiếp công dân, khiếu nại, tố cáo'],
  'thong-tin': ['Tiếp cận thông tin'],
  'mot-cua': ['Một cửa'],
  'van-hoa': ['Trang phục, thẻ', 'Giao tiếp', 'Rượu bia, thuốc lá', 'Trụ sở'],
  'giam-sat': ['Giám sát, phản biện'],
  'bao-cao': ['Công văn và báo cáo'],
};

/** Topics that belong to a guide, by its theme; none for a theme not in the table. */
export function topicsOfTheme(theme: string): readonly Topic[] {
  return topicsOfThemes[theme] ?? [];
}

/** The guide to a topic, or undefined. */
export function guideOfTopic(
  topic: Topic,
  { guides }: Pick<Handbook, 'guides'>,
): Handbook['guides'][number] | undefined {
  return guides.find(({ data }) => topicsOfTheme(data.theme).includes(topic));
}
