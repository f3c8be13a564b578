import { afterEach, expect, test, vi } from 'vitest';
import { fetchChecklists } from '#src/browser/lib/fetch-checklists.ts';
import { readAssessmentFile } from '#src/domain/exchange/read.ts';
import { createChecklistLibrary } from '#src/domain/assessment/checklist-library.ts';
import { writeAssessmentFile } from '#src/domain/exchange/write.ts';
import { answered, tool } from '#tests/support/assessments.ts';
import { fullUnit, unit } from '#tests/support/checklists.ts';

afterEach(() => vi.unstubAllGlobals());
const serve = (...responses: readonly Response[]) => {
  const left = [...responses];
  vi.stubGlobal('fetch', () => Promise.resolve(left.shift()));
};

test('a published version from open data reads a file as the page’s own does, digest and all', async () => {
  serve(Response.json(fullUnit));
  const [fetched] = await fetchChecklists(['/du-lieu/bo-tieu-chi/van-hoa-cong-so/2026.1.json']);
  if (fetched === undefined) throw new Error('nothing fetched');
  expect(fetched.digest).toBe(unit.digest);
  const { text } = writeAssessmentFile(answered(unit, 'met'), unit, tool);
  const result = readAssessmentFile(text, { library: createChecklistLibrary([fetched]) });
  expect(result).toMatchObject({ ok: true, value: { notices: [] } });
});

test.each([
  ['is not there', () => new Response('Not found', { status: 404 })],
  ['is another page', () => new Response('<!doctype html>')],
])('a version that %s cannot be had', async (_what, response) => {
  serve(response());
  await expect(fetchChecklists(['/x.json'])).rejects.toThrow();
});
