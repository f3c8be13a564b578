/** `npm run check:content`: every problem of `content/` with file, place and remedy, and what there is. */
import { countHandbook } from '#src/catalog/views/statistics.ts';
import { readHandbook } from '#src/catalog/handbook.ts';
import { formatProblems } from '#src/catalog/index.ts';

const handbook = readHandbook('content');
const { documents, statements, ...rest } = countHandbook(handbook);
console.log(
  [
    `Văn bản: ${documents.full} toàn văn, ${documents.digest} tóm lược, ${documents.cited} được dẫn; ${documents.external} chỉ nêu tên`,
    `Điều khoản: ${rest.provisions}`,
    `Câu có nguồn: ${statements.source}; chưa đối chiếu: ${statements['chua-doi-chieu']}; suy luận: ${statements['suy-luan']}; đề xuất: ${statements['de-xuat']}`,
    `Thay đổi: ${rest.changes}; hướng dẫn: ${rest.guides}; hỏi đáp: ${rest.questions}; thuật ngữ: ${rest.terms}; tiêu chí: ${rest.criteria}; nguồn: ${rest.sources}`,
  ].join('\n'),
);
if (handbook.problems.length > 0) {
  console.error(`\n${formatProblems(handbook)}\n\n${handbook.problems.length} vấn đề trong content/.`);
  process.exitCode = 1;
}
