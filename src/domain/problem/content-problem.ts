/** What can be wrong with content: codes and the data their sentences are made of. Wording: ui-text/problem/table-content.ts. */
import type { ProvisionState } from '#src/domain/document/provision-state.ts';
import type { SupportMark } from '#src/domain/document/support.ts';
import type { ProblemOf } from './problem.ts';

/** Where in a checklist an id is named: a criterion or a critical failure, a field of it or of the checklist. */
export interface ChecklistPlace {
  readonly criterion?: string;
  readonly failure?: string;
  readonly field?: string;
}

export interface ContentProblemData {
  // Content files: what the catalogue's assertions find
  readonly 'tep-noi-dung-hong': { readonly message: string };
  readonly 'truong-sai': { readonly field: string; readonly message: string };
  readonly 'the-jsx-trong-noi-dung': { readonly found: string };
  readonly 'neo-trung': { readonly anchor: string };
  readonly 'cau-thieu-nguon': { readonly statement: string };
  readonly 'nguon-khong-co': { readonly source: string; readonly near: readonly string[] };
  readonly 'nguon-ngoai-danh-sach': { readonly source: string; readonly host: string };
  readonly 'tham-chieu-khong-co': { readonly target: string; readonly near: readonly string[] };
  readonly 'lien-ket-tu-goc': { readonly target: string };
  readonly 'tep-khong-duoc-doc': { readonly name: string };
  readonly 'ten-tep-sai': { readonly found: string; readonly expected: string };
  readonly 'tac-dong-ngoai-touches': { readonly provision: string };
  readonly 'chac-tren-cau-chua-chac': { readonly mark: SupportMark };
  readonly 'tac-dong-sai-chu': { readonly provision: string; readonly words: string };
  /** `agreeing`: the states that would agree with the effects reaching the provision. */
  readonly 'tinh-trang-dieu-khoan-sai': {
    readonly provision: string;
    readonly found: ProvisionState;
    readonly agreeing: readonly ProvisionState[];
  };
  readonly 'thieu-tinh-trang-dieu-khoan': {
    readonly provision: string;
    readonly agreeing: readonly ProvisionState[];
  };
  readonly 'muc-trung': { readonly name: string; readonly other: string };
  /** `field`: off or on. */
  readonly 'hoan-doi-sai': { readonly field: string; readonly day: string };

  // Checklists. `checklist` is `id/version`
  /** `path` is empty for the file itself. */
  readonly 'bo-tieu-chi-sai-cau-truc': {
    readonly checklist: string;
    readonly path: string;
    readonly message: string;
  };
  readonly 'bo-tieu-chi-chua-co-dau': { readonly checklist: string; readonly digest: string };
  readonly 'bo-tieu-chi-da-sua': { readonly checklist: string };
  readonly 'bo-tieu-chi-trung-ma': { readonly checklist: string; readonly id: string };
  /** `group` is null for the whole checklist. */
  readonly 'bo-tieu-chi-sai-tong-diem': {
    readonly checklist: string;
    readonly group: string | null;
    readonly stated: number;
    readonly sum: number;
  };
  readonly 'bo-tieu-chi-sai-so-tieu-chi': {
    readonly checklist: string;
    readonly stated: number;
    readonly count: number;
  };
  readonly 'bo-tieu-chi-sai-muc': { readonly checklist: string };
  /** Only marks carry it: nothing that was read in a source. */
  readonly 'bo-tieu-chi-can-cu-yeu': { readonly checklist: string; readonly criterion: string };
  /** `label` is null where it is missing. */
  readonly 'bo-tieu-chi-so-thu-tu': {
    readonly checklist: string;
    readonly criterion: string;
    readonly label: string | null;
    readonly expected: string;
  };
  /** A change from the version before (`before`) that `replaces` does not name. */
  readonly 'bo-tieu-chi-doi-loi': {
    readonly checklist: string;
    readonly before: string;
    readonly criterion: string;
  };
  readonly 'bo-tieu-chi-mat-tieu-chi': {
    readonly checklist: string;
    readonly before: string;
    readonly missing: string;
  };
  readonly 'bo-tieu-chi-doi-muc-mot-phan': {
    readonly checklist: string;
    readonly before: string;
    readonly criterion: string;
  };
  readonly 'bo-tieu-chi-thieu-can-cu': { readonly checklist: string; readonly criterion: string };
  readonly 'bo-tieu-chi-ma-khong-co': {
    readonly checklist: string;
    readonly place: ChecklistPlace;
    readonly id: string;
  };

  // Sample files
  /** `checklist` is `id/version`; `current` the version in use, null for a checklist that there is not. */
  readonly 'tep-mau-khac-ban': { readonly checklist: string; readonly current: string | null };
  readonly 'tep-mau-ma-khong-co': { readonly id: string };
  readonly 'tep-mau-khong-duoc-chon': { readonly criterion: string; readonly outcome: string };
}

export type ContentProblem = ProblemOf<ContentProblemData>;
