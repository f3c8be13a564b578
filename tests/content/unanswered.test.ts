import { expect, test } from 'vitest';
import { getHandbook } from '#src/catalog/index.ts';
import { foldForSearch } from '#src/domain/vietnamese/index.ts';

const { questions, unanswered } = getHandbook();

test('no question stands both answered and unanswered', () => {
  const answered = new Set(questions.map(({ data }) => foldForSearch(data.question)));
  expect(unanswered.map(({ question }) => question).filter((each) => answered.has(foldForSearch(each)))).toEqual([]);
});
