/** SHIPS TO THE BROWSER. What the form shows of a criterion beyond what is computed with. */
export interface CriterionExtra {
  readonly basis: readonly { readonly label: string; readonly href: string; readonly ref: string }[];
  readonly evidence: readonly string[];
  /** “Đọc hôm nay” of the criterion's clause, as plain words with their marks. */
  readonly today: string | null;
}
