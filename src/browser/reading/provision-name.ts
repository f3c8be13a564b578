/** “khoản 2 Điều 4”, or the heading of a section without a number: the name its permalink carries. */
export function provisionName(section: Element): string | null {
  const link = section.querySelector<HTMLElement>(':scope > .permalink');
  return link?.dataset['name'] ?? link?.getAttribute('aria-label') ?? null;
}
