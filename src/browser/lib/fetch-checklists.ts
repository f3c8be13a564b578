/** Published versions of checklists, fetched when something on one of them is read. */
import type { Checklist, PublishedChecklist } from '#src/domain/assessment/index.ts';
import { checklistDigest } from '#src/domain/exchange/canonical.ts';

/** The checklists at these addresses, which hold this site's open data. @throws when one cannot be had. */
export function fetchChecklists(addresses: readonly string[]): Promise<readonly PublishedChecklist[]> {
  return Promise.all(
    addresses.map(async (address) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      const checklist = (await response.json()) as Checklist;
      return { ...checklist, digest: checklistDigest(checklist) };
    }),
  );
}
