import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** A form that what we write refuses, what to write instead, and a line that shows the form. */
interface Refused {
  readonly form: RegExp;
  readonly instead: string;
  readonly shown: string;
}

/** Forms a second reading found wrong for an official text; letters outside ASCII need their own word bounds. */
const refused: readonly Refused[] = [
  { form: /(?<!\p{L})trễ(?!\p{L})|chậm hạn/iu, instead: 'quá hạn', shown: 'Ba hồ sơ trễ hạn.' },
  { form: /(?:COVID|covid)[- ]?19|Covid(?!-19)/u, instead: 'Covid-19', shown: 'sau đại dịch COVID-19' },
  { form: /(?<!\p{L})trung ương/u, instead: 'Trung ương', shown: 'Ở trung ương' },
  { form: /căng-tin|căn tin/iu, instead: 'căng tin', shown: 'khu bếp hoặc căng-tin' },
  {
    form: /(?<![\p{L}\d/–-])(?:19|20)\d\d ?- ?(?:19|20)\d\d(?![\d/-])/u,
    instead: '2026–2030 (gạch ngang, không phải gạch nối)',
    shown: 'giai đoạn 2026-2030',
  },
  { form: /tiền công/iu, instead: 'tài chính công, tài sản công', shown: 'dùng tiền công để tặng quà' },
  { form: /công văn đòi/iu, instead: 'công văn yêu cầu', shown: 'Công văn đòi ai phải gương mẫu?' },
  {
    form: /(?:còn|vẫn) chạy(?! nhanh)/iu,
    instead: 'vận hành; thực hiện; có giá trị',
    shown: 'phong trào còn chạy không',
  },
  { form: /cúp máy ngang/iu, instead: 'ngắt máy đột ngột', shown: 'không cúp máy ngang' },
  { form: /(?<!\p{L})ai lo(?!\p{L})/iu, instead: 'trách nhiệm', shown: '| Chỗ | Yêu cầu | Ai lo |' },
  { form: /siết giờ/iu, instead: 'chấn chỉnh', shown: 'siết giờ giấc' },
  { form: /(?<!\p{L})dính(?!\p{L})/iu, instead: 'để xảy ra', shown: 'đơn vị dính tham nhũng' },
  { form: /theo đến cùng/iu, instead: 'theo dõi đến cùng', shown: 'kiến nghị được theo đến cùng' },
  { form: /khó bền/iu, instead: 'khó duy trì hiệu quả', shown: 'làm vậy khó bền' },
  { form: /lập trên nền|đứng trên (?:ba )?căn cứ/iu, instead: 'trên cơ sở; dựa trên', shown: 'lập trên nền Ủy ban' },
  { form: /(?<!ra )đời sau|luật có sau/iu, instead: 'ban hành sau', shown: 'Mẫu đời sau' },
  { form: /(?<!\p{L})đọc sang(?!\p{L})/iu, instead: 'áp dụng', shown: 'nay đọc sang luật mới' },
  { form: /hạn chế có địa chỉ/iu, instead: 'hạn chế nêu rõ nơi xảy ra', shown: 'hạn chế có địa chỉ' },
  { form: /loại khỏi mẫu(?! số)/iu, instead: 'loại khỏi mẫu số', shown: 'được loại khỏi mẫu và quy đổi' },
  { form: /nơi phải tra(?!\p{L})/iu, instead: 'điều khoản cần tra cứu', shown: 'Nơi phải tra: Điều 30' },
  { form: /dạng khác, không mở lại/iu, instead: 'định dạng khác (chỉ để xem, in)', shown: 'Dạng khác, không mở lại được' },
  { form: /đóng băng/iu, instead: 'không sửa sau khi công bố', shown: 'bộ tiêu chí ĐÓNG BĂNG' },
];

/**
 * Facts and where they stand; other places link there, so that a change of the fact is one edit. The report's last
 * working day stands in the answer and, year by year, in the guide.
 */
const onePlace = [
  {
    fact: 'communes of the province',
    form: /\b(?:117 xã|138 xã)/u,
    places: ['content/hoi-dap/tinh-tuyen-quang-may-xa.mdx'],
  },
  {
    fact: 'centres that take files anywhere',
    form: /\b124 trung tâm/u,
    places: ['content/van-ban/nd-118-2025.mdx'],
  },
  {
    fact: 'last working day before the report is due',
    form: /làm việc cuối[^.|]*23\/11/u,
    places: ['content/hoi-dap/bao-cao-dan-van-gui-dau.mdx', 'content/huong-dan/bao-cao-hang-nam.mdx'],
  },
];

/**
 * What we wrote: not the frozen checklists, not the titles of others' pages, and of the công văn only what stands
 * above its text, which is verbatim.
 */
const written = globSync(['content/**/*.{mdx,yml}', 'src/ui-text/**/*.ts'])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\/bo-tieu-chi\/[^/]+\/2026\.1\.yml$|\/nguon\.yml$/.test(file))
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n') }))
  .map(({ file, lines }) => ({
    file,
    lines: file.endsWith('cv-5273-2021.mdx') ? lines.slice(0, lines.indexOf('---', 1)) : lines,
  }));

/** A line without addresses of pages and provisions, which are ASCII words, and without words taken from a text. */
const ourWords = (line: string) =>
  line.replace(/https?:\S+|\]\([^)]*\)|\b[a-z\d-]+#[a-z\d-]+|\[#[^\]]*\]|\bwords: \[[^\]]*\]/g, ' ');

const linesWith = (form: RegExp) =>
  written.flatMap(({ file, lines }) =>
    lines.flatMap((line, index) => {
      const found = form.exec(ourWords(line))?.[0];
      return found === undefined ? [] : [{ file, place: `${file}:${index + 1}`, found }];
    }),
  );

describe('the wording of what we write', () => {
  test.each(refused)('$shown is refused, $instead is not', ({ form, instead, shown }) => {
    expect(form.test(shown)).toBe(true);
    expect(form.test(instead)).toBe(false);
  });

  test('holds no refused form', () => {
    expect(
      refused.flatMap(({ form, instead }) =>
        linesWith(form).map(({ place, found }) => `${place}: “${found}”, nên viết: ${instead}`),
      ),
    ).toEqual([]);
  });

  test.each(onePlace)('says the $fact where it belongs and nowhere else', ({ form, places }) => {
    expect([...new Set(linesWith(form).map(({ file }) => file))].sort()).toEqual(places);
  });

  test('leaves the verbatim text alone', () => {
    const letter = written.find(({ file }) => file.endsWith('cv-5273-2021.mdx'));
    expect(letter?.lines.at(0)).toBe('---');
    expect(letter?.lines.some((line) => line.startsWith('1.1'))).toBe(false);
  });
});
