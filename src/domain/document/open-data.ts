/**
 * The machine-readable form of documents, format `van-ban` version 1: one definition gives the types, the published
 * JSON Schema and its Vietnamese descriptions. Server and build only.
 */
import { z } from 'zod';
import { documentKinds } from './kind.ts';
import type { Effect, ProvisionState, Verdict } from './provision-state.ts';
import { effects, provisionStates, verdicts } from './provision-state.ts';
import type { Coverage, ValidityState } from './status.ts';
import { coverages, validityStates } from './status.ts';
import type { SupportMark } from './support.ts';
import { supportMarks } from './support.ts';

/** Constant whatever the host; the schema itself is published at `/schema/van-ban/1.json`. */
export const openDataUrn = 'urn:so-tay-dan-van:van-ban:1';
export const openDataVersion = '1.1.0';
/** Versions that fit the published schema: 1.1.0 adds members that may be left out, so a file of 1.0.0 fits it too. */
const formatVersion = z
  .enum(['1.0.0', openDataVersion])
  .describe('Phiên bản định dạng. 1.0.0 chưa có standing và effects.');

const keys = <K extends string>(record: Readonly<Record<K, unknown>>) => Object.keys(record) as [K, ...K[]];
const text = (description: string) => z.string().min(1).describe(description);
const day = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe(description);
const anchor = (description: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .describe(description);
const address = (description: string) => z.string().min(1).meta({ format: 'uri-reference', description });

const statement = z
  .strictObject({
    text: text('Nguyên câu, không kèm dấu nguồn.'),
    sources: z.array(z.string()).describe('Mã các nguồn mà câu dựa vào; xem danh mục sources.'),
    marks: z
      .array(z.enum(keys<SupportMark>(supportMarks)))
      .describe('chua-doi-chieu: chưa đối chiếu; suy-luan: suy luận của ban biên soạn; de-xuat: đề xuất.'),
    support: z
      .enum(['source', ...keys<SupportMark>(supportMarks), 'none'])
      .describe('Mức của câu: dấu yếu nhất, “source” khi chỉ có nguồn, “none” khi là câu dẫn vào danh sách.'),
  })
  .meta({
    id: 'statement',
    description: 'Một câu, một gạch đầu dòng hoặc một hàng của bảng, và chỗ dựa của nó.',
  });

const standing = z
  .strictObject({
    state: z
      .enum(keys<ProvisionState>(provisionStates))
      .describe(
        'in-force: còn nguyên; reads-differently: đọc khác; narrowed: bị thu hẹp; replaced: có quy định thay; suspended: tạm ngưng; ended: không còn; to-confirm: chưa xác nhận.',
      ),
    verdict: z
      .enum(keys<Verdict>(verdicts))
      .describe('kept: còn nguyên; differs: đọc khác; gone: không còn; unconfirmed: chưa xác nhận.'),
    verdictName: text('Tên của verdict.'),
    name: text('Tên tình trạng.'),
    since: day('Từ ngày nào, khi biết.').nullable(),
    basis: z.array(z.string()).describe('Điều khoản, văn bản, thay đổi làm nên tình trạng ấy: slug#neo.'),
    sources: z.array(z.string()),
    marks: z.array(z.enum(keys<SupportMark>(supportMarks))),
    asOf: day('Ngày thấy lần cuối.'),
    note: text('Nay hiểu thế nào.'),
  })
  .meta({ id: 'standing', description: 'Điều khoản nay còn gì, theo lần xem gần nhất. Từ phiên bản 1.1.0.' });

const provision = z
  .strictObject({
    anchor: anchor('Mã điều khoản, không bao giờ đổi nghĩa: dieu-4-khoan-2, muc-1-4, giam-sat.'),
    address: address('Địa chỉ của điều khoản trên trang.'),
    parent: anchor('Mã của điều khoản chứa nó.').nullable(),
    level: z.int().min(1).describe('1 là điều hoặc mục, 2 là phần ngay dưới, và cứ thế.'),
    unit: z
      .enum(['article', 'section', 'clause', 'point', 'paragraph', 'named'])
      .describe('Điều, mục, khoản, điểm, đoạn, hoặc phần có tên.'),
    marker: z.string().describe('Số đứng trước: “Điều 4”, “1.”, “a)”; để trống khi số nằm ngay trong chữ.'),
    heading: z.string().describe('Tên điều khoản, không kèm số; có thể trống.'),
    label: z.string().describe('Tên dùng trong mục lục; có thể trống.'),
    citation: text('Cách viện dẫn đầy đủ.'),
    text: z
      .string()
      .describe('Chữ của điều khoản: nguyên văn khi coverage.fullText là true, còn lại là lời tóm lược.'),
    statements: z
      .array(statement)
      .describe('Từng câu của lời tóm lược với chỗ dựa; để trống ở văn bản đăng toàn văn.'),
    changes: z.array(z.string()).describe('Mã các thay đổi chạm tới điều khoản này; xem danh mục changes.'),
    standing: standing.optional(),
  })
  .meta({ id: 'provision', description: 'Một điều khoản.' });

const relation = z
  .strictObject({
    wording: text(
      'Quan hệ nhìn từ văn bản này: “Thực hiện”, “Được viện dẫn trong”, “Trùng số, khác văn bản”…',
    ),
    other: z.strictObject({
      title: text('Tên văn bản kia.'),
      number: z.string().nullable(),
      address: address('Địa chỉ văn bản kia.'),
    }),
    at: anchor('Điều khoản của văn bản này.').nullable(),
    otherAt: anchor('Điều khoản của văn bản kia.').nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'relation', description: 'Một quan hệ với văn bản khác.' });

const change = z
  .strictObject({
    id: text('Mã thay đổi.'),
    title: text('Thay đổi gì.'),
    date: day('Ngày có hiệu lực.').nullable(),
    dateText: text('Thời điểm như viết trên trang.'),
    basis: text('Căn cứ.'),
    confidence: z.enum(['chac', 'can-xac-nhan']).describe('chac: chắc; can-xac-nhan: cần xác nhận.'),
    asOf: day('Ngày kiểm tra gần nhất.'),
    address: address('Địa chỉ trên dòng thời gian.'),
    effects: z
      .array(
        z.strictObject({
          provision: text('Điều khoản: slug#neo.'),
          effect: z.enum(keys<Effect>(effects)),
          words: z.array(z.string()).describe('Chữ của điều khoản bị chạm tới; trống khi là cả điều khoản.'),
        }),
      )
      .optional()
      .describe('Thay đổi làm gì với từng điều khoản. Từ phiên bản 1.1.0.'),
  })
  .meta({
    id: 'change',
    description: 'Một thay đổi sau khi văn bản ban hành. Không thuộc nội dung văn bản.',
  });

const source = z
  .strictObject({
    id: text('Mã nguồn.'),
    title: z.string().describe('Tên bài hoặc văn bản nguồn; có thể trống.'),
    publisher: z.string().nullable().describe('Nơi đăng; null khi nguồn là chính văn bản trên trang này.'),
    rank: z
      .enum(['own', 'official', 'press', 'law-site'])
      .describe(
        'own: văn bản đăng trên trang này; official: cơ quan nhà nước; press: báo chí; law-site: trang pháp luật.',
      ),
    address: address('Địa chỉ nguồn.'),
    seen: day('Ngày xem.'),
  })
  .meta({ id: 'source', description: 'Một nguồn.' });

const openDocumentSchema = z
  .strictObject({
    $schema: z.literal(openDataUrn),
    format: z.literal('van-ban'),
    formatVersion,
    language: z.literal('vi'),
    standing: text('Tư cách của trang này: tài liệu học tập hay trang của một cơ quan.'),
    slug: anchor('Mã văn bản, không bao giờ đổi nghĩa.'),
    address: address('Địa chỉ trang đọc.'),
    citation: text('Tên đầy đủ để viện dẫn.'),
    number: z.string().nullable().describe('Số, ký hiệu; null khi chưa xác nhận được.'),
    kind: z.enum(documentKinds).describe('Loại văn bản.'),
    kindName: text('Tên loại văn bản.'),
    title: text('Trích yếu.'),
    shortTitle: text('Tên ngắn trên trang.'),
    annexed: z
      .strictObject({
        kind: z.enum(['Quy chế', 'Quy định', 'Đề án']),
        title: text('Tên văn bản ban hành kèm.'),
      })
      .nullable()
      .describe('Văn bản ban hành kèm; khi có, “dieu-N” là điều của văn bản kèm theo.'),
    issuer: text('Cơ quan ban hành.'),
    signer: z.string().nullable().describe('Người ký; null khi chưa xác nhận.'),
    signerRole: z.string().nullable(),
    issued: day('Ngày ban hành.').nullable(),
    effective: day('Ngày có hiệu lực.').nullable(),
    recipients: z.array(z.string()).describe('Nơi nhận chỉ đạo.'),
    coverage: z
      .strictObject({
        level: z
          .enum(keys<Coverage>(coverages))
          .describe('full: toàn văn; digest: tóm lược; cited: chỉ những điều khoản được dẫn.'),
        fullText: z
          .boolean()
          .describe('true chỉ khi trang đăng đúng từng chữ. Khi false, không dùng thay văn bản gốc.'),
        notice: text('Lời báo đi kèm nội dung.'),
      })
      .describe('Trang đăng bao nhiêu của văn bản.'),
    summary: text('Văn bản này là gì, đọc để làm gì.'),
    duty: z.string().nullable().describe('Công văn 5273/UBND-NC yêu cầu gì với văn bản này.'),
    status: z
      .strictObject({
        state: z.enum(keys<ValidityState>(validityStates)),
        name: text('Tên tình trạng.'),
        confirmed: z.boolean().describe('false khi tình trạng là “Cần xác nhận”.'),
        asOf: day('Ngày thấy lần cuối.'),
        note: text('Thấy ở đâu, điều gì chưa biết.'),
        sources: z.array(z.string()),
      })
      .describe('Tình trạng hiệu lực.'),
    original: z.strictObject({ where: text('Bản gốc ở đâu.'), source: z.string().nullable() }),
    checked: z.strictObject({ on: day('Ngày đối chiếu.'), against: text('Đối chiếu với gì.') }),
    secondReading: day('Ngày người thứ hai đọc lại.').nullable(),
    lead: z
      .strictObject({ text: z.string(), statements: z.array(statement) })
      .describe('Phần đứng trước điều khoản đầu tiên.'),
    provisions: z.array(provision),
    relations: z.array(relation),
    changes: z.array(change),
    toVerify: z.array(z.string()).describe('Điều cần đối chiếu với bản gốc: câu hỏi, không phải sự thật.'),
    emendations: z
      .array(z.strictObject({ at: z.string(), original: z.string(), published: z.string(), why: z.string() }))
      .describe('Các chỗ sửa lỗi nhận dạng của bản toàn văn.'),
    sources: z.array(source),
  })
  .meta({ id: 'document', description: 'Một văn bản.' });

const openCollectionSchema = z
  .strictObject({
    $schema: z.literal(openDataUrn),
    format: z.literal('danh-muc-van-ban'),
    formatVersion,
    language: z.literal('vi'),
    standing: text('Tư cách của trang này.'),
    title: text('Tên sổ tay.'),
    address: address('Địa chỉ danh mục trên trang.'),
    documents: z.array(openDocumentSchema),
    external: z
      .array(
        z.strictObject({
          id: anchor('Mã.'),
          address: address('Địa chỉ trong danh mục.'),
          number: z.string().nullable(),
          kind: z.enum(documentKinds),
          kindName: text('Tên loại văn bản.'),
          issuer: text('Cơ quan ban hành.'),
          issued: day('Ngày ban hành.').nullable(),
          title: text('Trích yếu.'),
          sources: z.array(z.string()),
          marks: z.array(z.enum(keys<SupportMark>(supportMarks))),
        }),
      )
      .describe('Văn bản chỉ nêu tên, không có trang riêng.'),
    sources: z.array(source).describe('Nguồn của mục external.'),
  })
  .meta({ id: 'collection', description: 'Toàn bộ văn bản của sổ tay.' });

/** What either kind of file may be. */
const openDataSchema = z.discriminatedUnion('format', [openDocumentSchema, openCollectionSchema]);

export type OpenDocument = z.output<typeof openDocumentSchema>;
export type OpenCollection = z.output<typeof openCollectionSchema>;
export type OpenStatement = z.output<typeof statement>;
export type OpenProvision = z.output<typeof provision>;

/** JSON Schema 2020-12 of both kinds of file, as published. */
export function openDataJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(openDataSchema, { target: 'draft-2020-12' });
  return {
    $schema,
    $id: openDataUrn,
    title: 'Văn bản của Sổ tay dân vận và văn hóa công sở',
    description:
      'Dữ liệu mở về văn bản: thuộc tính, tình trạng, điều khoản, chỗ dựa của từng câu. Bản tóm lược không thay văn bản gốc.',
    ...rest,
  };
}
