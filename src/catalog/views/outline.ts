/** The provisions of a page as a tree, so that an article carries its clauses with it wherever it is shown. */

/** Something with a depth, and what lies below it. */
export interface Outlined<Item> {
  readonly item: Item;
  readonly children: readonly Outlined<Item>[];
}

/** Nests items by level, in the order given: each lies below the nearest earlier one of a smaller level. */
export function outline<Item extends { readonly level: number }>(items: readonly Item[]): Outlined<Item>[] {
  const roots: Outlined<Item>[] = [];
  const open: { level: number; children: Outlined<Item>[] }[] = [{ level: 0, children: roots }];
  for (const item of items) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= item.level) open.pop();
    const children: Outlined<Item>[] = [];
    open.at(-1)?.children.push({ item, children });
    open.push({ level: item.level, children });
  }
  return roots;
}
