/** SHIPS TO THE BROWSER. What can be wrong with an assessment file or a draft: codes and the data their sentences are made of. */
import type { NoData, ProblemOf } from './problem.ts';

/** A field of the file. `member`: its name, by which it is explained; `criterion`: whose answer it is in. */
export interface FieldData {
  readonly path: string;
  readonly member: string;
  readonly criterion?: string;
}

/** What a field should have been. */
export type Expectation =
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'at-least' | 'at-most'; readonly limit: string }
  | {
      readonly kind: 'day' | 'id' | 'time' | 'form' | 'more-items' | 'fewer-items' | 'half-points';
    };

/** A derived value of the file that does not follow from its answers; `id` names the criterion or the group. */
export type Mismatch =
  | { readonly of: 'surplus-groups' }
  | { readonly of: ScoreMember; readonly stated: unknown; readonly computed: unknown }
  | {
      readonly of: 'points' | 'maxPoints' | 'group';
      readonly id: string;
      readonly stated: unknown;
      readonly computed: unknown;
    };

type ScoreMember =
  | 'method'
  | 'methodVersion'
  | 'earned'
  | 'applicableMax'
  | 'percent'
  | 'range'
  | 'answered'
  | 'notApplicable'
  | 'unanswered'
  | 'rating'
  | 'cappedBy';

export interface AssessmentProblemData {
  // The file as a whole
  readonly 'tep-rong': NoData;
  readonly 'tep-qua-lon': { readonly limitMb: number; readonly sizeMb: number };
  readonly 'tep-bi-cat-ngang': NoData;
  readonly 'tep-long-qua-sau': NoData;
  readonly 'tep-khong-phai-json': { readonly line?: number };
  readonly 'khong-phai-tep-tu-danh-gia': { readonly found?: string };
  readonly 'khong-phai-tep-sao-luu': NoData;
  readonly 'tep-sao-luu': NoData;
  readonly 'phien-ban-moi-hon': { readonly version: string; readonly supported: string };
  readonly 'phien-ban-khong-ro': { readonly found?: string | undefined };

  // One field
  readonly 'truong-thieu': FieldData;
  readonly 'truong-sai-kieu': FieldData & { readonly type: string };
  readonly 'truong-sai-gia-tri': FieldData & { readonly expected: Expectation };
  readonly 'truong-la': FieldData;

  // Meaning against the checklist
  readonly 'bo-tieu-chi-la': { readonly id: string };
  readonly 'bo-tieu-chi-khac': { readonly found: string; readonly expected: string };
  readonly 'phien-ban-bo-tieu-chi-la': {
    readonly id: string;
    readonly version: string;
    readonly known: readonly string[];
  };
  readonly 'tieu-chi-la': { readonly criterion: string; readonly path: string };
  readonly 'tieu-chi-lap': { readonly criterion: string };
  readonly 'khong-ap-dung-khong-duoc-phep': { readonly criterion: string };
  readonly 'mot-phan-khong-duoc-phep': { readonly criterion: string };
  readonly 'diem-liet-la': { readonly id: string };
  readonly 'diem-liet-lap': { readonly id: string };

  // The work goes on; the person is told
  readonly 'noi-dung-da-doi': NoData;
  readonly 'thieu-dau-kiem-tra': NoData;
  readonly 'diem-tinh-lai': { readonly mismatches: readonly Mismatch[] };
  readonly 'bo-tieu-chi-khac-dau': { readonly id: string; readonly version: string };
  readonly 'khong-ap-dung-thieu-ly-do': { readonly criteria: readonly string[] };
  readonly 'diem-liet-hoi-lai': { readonly failures: readonly string[] };
  readonly 'phan-chua-hieu': { readonly version: string; readonly paths: readonly string[] };
  readonly 'chuyen-phien-ban': {
    readonly from: string;
    readonly to: string;
    readonly carried: number;
    readonly askedAgain: number;
    readonly dropped: number;
  };

  // Before a draft is closed
  readonly 'chua-tra-loi-het': { readonly criteria: readonly string[] };
}

export type AssessmentProblem = ProblemOf<AssessmentProblemData>;
