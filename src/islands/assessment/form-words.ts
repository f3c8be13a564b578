/** The wording of the criteria stands in the server's form already: it need not travel a second time. */
import type { Criterion, PublishedChecklist } from '#src/domain/assessment/index.ts';

/** A checklist as the page carries it beside its form. */
export interface WordlessChecklist extends Omit<PublishedChecklist, 'criteria'> {
  readonly criteria: readonly Omit<Criterion, 'text'>[];
}

export function withoutWords(checklist: PublishedChecklist): WordlessChecklist {
  return { ...checklist, criteria: checklist.criteria.map(({ text: _text, ...rest }) => rest) };
}

/** The checklist with the wording that the form still shows as the server wrote it: call before the form comes to life. */
export function withFormWords(checklist: WordlessChecklist, form: ParentNode): PublishedChecklist {
  const wording = (id: string) => form.querySelector(`[id="${id}"] > legend`)?.lastChild?.textContent ?? '';
  return {
    ...checklist,
    criteria: checklist.criteria.map((criterion) => ({ ...criterion, text: wording(criterion.id).trim() })),
  };
}
