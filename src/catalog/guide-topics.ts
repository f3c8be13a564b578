/** Which topics of the questions page belong to a guide, by its theme. */
import type { questionTopics } from '#src/domain/document/schema.ts';

type Topic = (typeof questionTopics)[number];

const topics: Readonly<Record<string, readonly Topic[]>> = {
  'dan-van': ['Dân vận', 'Đọc công văn hôm nay'],
  'tiep-dan': ['Tiếp công dân, khiếu nại, tố cáo'],
  'thong-tin': ['Tiếp cận thông tin'],
  'mot-cua': ['Một cửa'],
  'van-hoa': ['Trang phục, thẻ', 'Giao tiếp', 'Rượu bia, thuốc lá', 'Trụ sở'],
  'giam-sat': ['Giám sát, phản biện'],
  'bao-cao': ['Công văn và báo cáo'],
};

/** Topics of a theme; none for a theme not in the table. */
export function topicsOfTheme(theme: string): readonly Topic[] {
  return topics[theme] ?? [];
}
