/**
 * Problems of content and of the build: unknown references, missing fields, broken checklists. BUILD ONLY:
 * never import this from code that ships to the browser. Add a row here, use its code, write its help page.
 */
import type { ProblemOf, ProblemTable } from '../problem.ts';
import { createDescribe } from '../problem.ts';

export const contentProblems = {
  'bo-tieu-chi-sai-cau-truc': {
    severity: 'error',
    title: 'Bộ tiêu chí sai cấu trúc',
    text: (d: { checklist: string; path: string; message: string }) =>
      `Bộ tiêu chí ${d.checklist}, trường “${d.path}”: ${d.message}.`,
    remedy: () => 'Sửa trường theo mẫu ở bộ tiêu chí đã có trong content/bo-tieu-chi/.',
  },
  'bo-tieu-chi-trung-ma': {
    severity: 'error',
    title: 'Trùng mã trong bộ tiêu chí',
    text: (d: { checklist: string; id: string }) => `Bộ tiêu chí ${d.checklist} dùng mã ${d.id} hai lần.`,
    remedy: () => 'Đặt mã mới; mã đã dùng không bao giờ dùng lại cho tiêu chí khác.',
  },
  'bo-tieu-chi-sai-tong-diem': {
    severity: 'error',
    title: 'Tổng điểm không khớp',
    text: (d: { checklist: string; part: string; stated: number; sum: number }) =>
      `Bộ tiêu chí ${d.checklist}: ${d.part} ghi ${d.stated} điểm nhưng các tiêu chí cộng lại là ${d.sum}.`,
    remedy: () => 'Sửa điểm của tiêu chí hoặc tổng điểm đã ghi để hai số bằng nhau.',
  },
  'bo-tieu-chi-thieu-can-cu': {
    severity: 'error',
    title: 'Tiêu chí bắt buộc thiếu căn cứ',
    text: (d: { checklist: string; criterion: string }) =>
      `Bộ tiêu chí ${d.checklist}: tiêu chí ${d.criterion} là loại bắt buộc nhưng không ghi căn cứ.`,
    remedy: () => 'Ghi ít nhất một căn cứ dạng slug#neo hoặc ngoai#id, hoặc chuyển sang loại khuyến khích.',
  },
  'bo-tieu-chi-ma-khong-co': {
    severity: 'error',
    title: 'Mã được nhắc tới không có',
    text: (d: { checklist: string; place: string; id: string }) =>
      `Bộ tiêu chí ${d.checklist}: ${d.place} nhắc tới mã ${d.id} không có trong bộ.`,
    remedy: () => 'Sửa mã cho đúng với một tiêu chí, nhóm hoặc điểm liệt đã khai.',
  },
} as const satisfies ProblemTable;

export type ContentProblem = ProblemOf<typeof contentProblems>;
export type ContentProblemCode = keyof typeof contentProblems;

/** Wording of a content problem; another code is a bug and throws. */
export const describeContentProblem = createDescribe(contentProblems);
