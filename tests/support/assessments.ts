/** Typed builders and arbitrary assessments: tests break when the types change. */
import fc from 'fast-check';
import type {
  Action,
  Answer,
  Assessment,
  Evidence,
  Finding,
  Migration,
  Review,
} from '#src/domain/assessment/assessment.ts';
import {
  createAssessment,
  emptyAnswer,
  findingAnswers,
  isEmptyAnswer,
} from '#src/domain/assessment/assessment.ts';
import type { Checklist, Criterion } from '#src/domain/assessment/checklist.ts';
import { isOffered } from '#src/domain/assessment/checklist.ts';
import type { Outcome } from '#src/domain/assessment/outcome.ts';
import { outcomes } from '#src/domain/assessment/outcome.ts';
import { normalizeTexts } from '#src/domain/exchange/canonical.ts';

export const now = '2026-06-20T08:01:00+07:00';
export const later = '2026-06-21T09:30:00+07:00';
export const tool = { name: 'Sổ tay dân vận', version: '2026.11.0' };

export function blank(checklist: Pick<Checklist, 'id' | 'version' | 'subject'>): Assessment {
  return createAssessment({
    checklist,
    id: '3f0f6a52-8f4c-4b7e-9d55-0a6f0c1f8a11',
    now,
    subject: { name: 'Sở Nội vụ (đơn vị giả định)', level: 'so-ban-nganh' },
    period: { from: '2026-01-01', to: '2026-06-30' },
  });
}

/** An assessment with the same outcome everywhere, other outcomes where named; null leaves a criterion unanswered. */
export function answered(
  checklist: Checklist,
  everywhere: Outcome | null,
  except: Readonly<Record<string, Outcome | null>> = {},
): Assessment {
  const unknown = Object.keys(except).find((id) => !checklist.criteria.some((each) => each.id === id));
  if (unknown !== undefined) throw new Error(`No criterion ${unknown}`);
  const answers = checklist.criteria.flatMap(({ id }): [string, Answer][] => {
    const outcome = Object.hasOwn(except, id) ? (except[id] ?? null) : everywhere;
    return outcome === null ? [] : [[id, answer(outcome)]];
  });
  return { ...blank(checklist), answers: Object.fromEntries(answers) };
}

export function answer(outcome: Outcome, more: Partial<Answer> = {}): Answer {
  return {
    ...emptyAnswer,
    outcome,
    answeredAt: now,
    ...(outcome === 'not-applicable' ? { reason: 'không có' } : {}),
    ...more,
  };
}

export function established(assessment: Assessment, ids: readonly string[], aggravated = false): Assessment {
  const findings = ids.map((id): [string, Finding] => [id, { finding: 'established', aggravated, note: '' }]);
  return { ...assessment, criticalFailures: Object.fromEntries(findings) };
}

const text = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Đã kiểm tra',
      'hoà thuận',
      'Ghi chú “có ngoặc”',
      '=1+1',
      'dòng 1\ndòng 2; "ba"',
      '\u0111o\u0302\u0301',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const day = fc.oneof(fc.constant(''), fc.constantFrom('2026-02-11', '2024-02-29'));
const time = fc.constantFrom(now, later);

const evidence: fc.Arbitrary<Evidence> = fc.record({
  kind: fc.constantFrom('document', 'link', 'photo', 'observation'),
  number: text,
  date: day,
  title: text,
  url: text,
});

function outcomeFor(criterion: Criterion): fc.Arbitrary<Outcome | null> {
  return fc.constantFrom(null, ...outcomes.filter((outcome) => isOffered(criterion, outcome)));
}

function answerFor(criterion: Criterion): fc.Arbitrary<Answer> {
  const review: fc.Arbitrary<Review> = fc.record({
    outcome: outcomeFor(criterion),
    reason: text,
    by: text,
    at: fc.option(time),
  });
  return fc.record({
    outcome: outcomeFor(criterion),
    reason: text,
    evidence: fc.array(evidence, { maxLength: 2 }),
    explanation: text,
    note: text,
    answeredAt: fc.option(time),
    review: fc.option(review, { freq: 3 }),
  });
}

/** Answers only: enough for scoring. */
export function anyAnswers(checklist: Checklist): fc.Arbitrary<Assessment> {
  return fc.tuple(...checklist.criteria.map(outcomeFor)).chain((outcomes) =>
    fc
      .record({
        failures: fc.subarray(checklist.criticalFailures.map(({ id }) => id)),
        aggravated: fc.boolean(),
      })
      .map(({ failures, aggravated }) => {
        const entries = checklist.criteria.map(({ id }, i): [string, Outcome | null] => [
          id,
          outcomes[i] ?? null,
        ]);
        return established(answered(checklist, null, Object.fromEntries(entries)), failures, aggravated);
      }),
  );
}

/** Any assessment that the screens could produce, texts in NFC, without records that hold nothing. */
export function anyAssessment(checklist: Checklist): fc.Arbitrary<Assessment> {
  const finding: fc.Arbitrary<Finding> = fc.record({
    finding: fc.constantFrom(...findingAnswers),
    aggravated: fc.boolean(),
    note: text,
  });
  const action: fc.Arbitrary<Action> = fc.record({
    id: fc.uuid(),
    criterion: fc.constantFrom('', ...checklist.criteria.map(({ id }) => id)),
    what: text,
    owner: text,
    due: day,
    state: fc.constantFrom('open', 'done', 'dropped'),
  });
  const answers = fc
    .subarray([...checklist.criteria])
    .chain((some) =>
      fc.tuple(...some.map((each) => answerFor(each).map((found): [string, Answer] => [each.id, found]))),
    );
  const migration: fc.Arbitrary<Migration> = fc.record({
    from: fc.constant('2025.2'),
    carried: fc.nat(60),
    reask: fc.subarray(
      checklist.criteria.map(({ id }) => id),
      { maxLength: 3 },
    ),
    dropped: fc.constant([{ criterion: 'VHCS-Z9', answer: answer('partly-met', { note: 'giữ lại' }) }]),
  });
  return fc
    .record({
      revision: fc.nat(1000),
      mode: fc.constantFrom('real', 'training'),
      name: text,
      code: text,
      level: fc.constantFrom('', 'xa', 'khac'),
      parent: text,
      from: fc.constantFrom(null, '2026-01-01'),
      final: fc.boolean(),
      assessor: fc.record({ name: text, position: text }),
      answers,
      failures: fc
        .subarray(checklist.criticalFailures.map(({ id }) => id))
        .chain((ids) => fc.tuple(...ids.map((id) => finding.map((found): [string, Finding] => [id, found])))),
      actions: fc.array(action, { maxLength: 2 }),
      previous: fc.option(
        fc.record({
          id: fc.uuid(),
          digest: fc.constantFrom('', 'a'.repeat(64)),
          percent: fc.constantFrom(null, 70.1),
        }),
      ),
      migration: fc.option(migration, { freq: 3 }),
    })
    .map((parts): Assessment =>
      normalizeTexts({
        ...blank(checklist),
        revision: parts.revision,
        mode: parts.mode,
        subject: {
          kind: checklist.subject,
          name: parts.name,
          code: parts.code,
          level: parts.level,
          parent: parts.parent,
        },
        period: { from: parts.from, to: parts.from === null ? null : '2026-12-31' },
        status: parts.final ? 'final' : 'draft',
        finalizedAt: parts.final ? later : null,
        assessor: parts.assessor,
        answers: Object.fromEntries(
          parts.answers
            .map(([id, each]): [string, Answer] => [id, withoutEmptyRows(each)])
            .filter(([, each]) => !isEmptyAnswer(each)),
        ),
        criticalFailures: Object.fromEntries(parts.failures),
        actions: parts.actions,
        previous: parts.previous,
        migration: parts.migration,
      } satisfies Assessment),
    );
}

function withoutEmptyRows(from: Answer): Answer {
  return {
    ...from,
    evidence: from.evidence.filter(({ number, date, title, url }) => `${number}${date}${title}${url}` !== ''),
  };
}
