/**
 * SHIPS TO THE BROWSER. The one way a text becomes an assessment: parse, upgrade, validate, check against the
 * checklist, reconcile. Nothing is stored or replaced here; the caller shows the notices and asks first.
 */
import type { Assessment } from '#src/domain/assessment/assessment.ts';
import type { ChecklistLibrary } from '#src/domain/assessment/checklist-library.ts';
import type { PublishedChecklist } from '#src/domain/assessment/checklist.ts';
import { findCriterion, isOffered } from '#src/domain/assessment/checklist.ts';
import type { Reconciliation } from '#src/domain/assessment/reconcile.ts';
import { askNoneAgain, reconcileAlong } from '#src/domain/assessment/reconcile.ts';
import type { AssessmentProblem } from '#src/domain/problem/assessment-problem.ts';
import type { Result } from '#src/domain/problem/problem.ts';
import { fail, formatPath, ok } from '#src/domain/problem/problem.ts';
import { isRecord, normalizeTexts } from './canonical.ts';
import type { AssessmentFile } from './file-schema.ts';
import { backupFormat, fileFormat } from './file-format.ts';
import { fromFile } from './from-file.ts';
import { parseJsonText } from './parse-json.ts';
import { validateFile } from './validate.ts';
import { verifyDigest, verifyStated } from './verify.ts';
import type { FileData, FormatVersion } from './version.ts';
import { compareFormatVersion, parseFormatVersion, upgradeFile } from './version.ts';

export interface ReadOptions {
  readonly library: ChecklistLibrary;
  /** Refuse files of another checklist, for a page that shows one. */
  readonly checklistId?: string;
  /** Leave the answers on the file's own checklist version instead of moving them to the current one. */
  readonly keepVersion?: boolean;
  /** Limit in bytes; `maxFileBytes` when not given. */
  readonly maxBytes?: number;
}

export interface ReadAssessment {
  readonly assessment: Assessment;
  /** The checklist version the assessment is on now. */
  readonly checklist: PublishedChecklist;
  /** What the person must be told before using it; empty for a clean file. */
  readonly notices: readonly AssessmentProblem[];
  /** What became of the answers, when the file was on an older version. */
  readonly reconciliation: Reconciliation | null;
  /** The file's own digest as stated, 64 hex digits; null when it has none. */
  readonly digest: string | null;
}

/** Reads the text of an assessment file. Never throws for any text. */
export function readAssessmentFile(
  text: string,
  options: ReadOptions,
): Result<ReadAssessment, AssessmentProblem> {
  const parsed = parseJsonText(text, options.maxBytes);
  if (!parsed.ok) return parsed;
  const identified = identify(parsed.value);
  if (!identified.ok) return identified;
  const { data, version } = identified.value;

  const upgraded = compareFormatVersion(version) === 'older' ? upgradeFile(data, version) : data;
  if (upgraded === undefined)
    return fail({ code: 'phien-ban-khong-ro', data: { found: statedVersion(data) } });
  const validated = validateFile(upgraded, version);
  if (!validated.ok) return validated;
  const { file, unknown } = validated.value;

  const found = findChecklist(file, options);
  if (!found.ok) return found;
  const [problem, ...problems] = checkMeaning(file, found.value);
  if (problem !== undefined) return fail(problem, ...problems);

  const { assessment: own, asked } = asOfToday(fromFile(file, unknown), version);
  const path =
    options.keepVersion === true ? [] : (options.library.path(own.checklist.id, own.checklist.version) ?? []);
  const { assessment, reconciliation } = reconcileAlong(own, path);
  const digestNotice = verifyDigest(data);
  return ok({
    assessment,
    checklist: path.at(-1) ?? found.value,
    reconciliation,
    digest: file.integrity?.digest ?? null,
    notices: [
      ...(digestNotice === null ? [] : [digestNotice]),
      ...unknownNotice(statedVersion(data), unknown.paths.map(formatPath)),
      ...verifyStated(file, own, found.value),
      ...(asked.length === 0 ? [] : [{ code: 'diem-liet-hoi-lai', data: { failures: asked } } as const]),
      ...reconciliationNotice(reconciliation),
    ],
  });
}

/** What an older format said with other meanings, as it is asked today. */
function asOfToday(assessment: Assessment, { minor }: FormatVersion): ReturnType<typeof askNoneAgain> {
  return minor === 0 ? askNoneAgain(assessment) : { assessment, asked: [] };
}

/** Which checklist a text is about, so that its data can be fetched before reading; undefined when it cannot be told. */
export function peekChecklist(text: string): { readonly id: string; readonly version: string } | undefined {
  const parsed = parseJsonText(text);
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) return undefined;
  const checklist = 'checklist' in parsed.value ? parsed.value.checklist : undefined;
  if (typeof checklist !== 'object' || checklist === null) return undefined;
  const { id, version } = checklist as { id?: unknown; version?: unknown };
  return typeof id === 'string' && typeof version === 'string' ? { id, version } : undefined;
}

/** Format and version of the data, which everything else depends on. Texts come out in NFC. */
function identify(
  value: unknown,
): Result<{ readonly data: FileData; readonly version: FormatVersion }, AssessmentProblem> {
  const format = isRecord(value) ? value['format'] : undefined;
  if (format === backupFormat.name) return fail({ code: 'tep-sao-luu', data: {} });
  if (!isRecord(value) || format !== fileFormat.name) {
    const found = typeof format === 'string' ? { found: format.slice(0, 60) } : {};
    return fail({ code: 'khong-phai-tep-tu-danh-gia', data: found });
  }
  const data: FileData = normalizeTexts(value);
  const stated = statedVersion(data);
  const version = stated === undefined ? null : parseFormatVersion(stated);
  if (version === null) {
    return fail({
      code: 'phien-ban-khong-ro',
      data: stated === undefined ? {} : { found: stated.slice(0, 60) },
    });
  }
  if (compareFormatVersion(version) === 'newer-major') {
    return fail({
      code: 'phien-ban-moi-hon',
      data: { version: stated ?? '', supported: fileFormat.version },
    });
  }
  return ok({ data, version });
}

function statedVersion(data: FileData): string | undefined {
  const version = data['formatVersion'];
  return typeof version === 'string' ? version : undefined;
}

function findChecklist(
  file: AssessmentFile,
  { library, checklistId }: ReadOptions,
): Result<PublishedChecklist, AssessmentProblem> {
  const { id, version } = file.checklist;
  if (library.current(id) === undefined) return fail({ code: 'bo-tieu-chi-la', data: { id } });
  if (checklistId !== undefined && checklistId !== id) {
    return fail({ code: 'bo-tieu-chi-khac', data: { found: id, expected: checklistId } });
  }
  const checklist = library.version(id, version);
  return checklist === undefined
    ? fail({ code: 'phien-ban-bo-tieu-chi-la', data: { id, version, known: library.versions(id) } })
    : ok(checklist);
}

/** What the schema cannot know: ids of the checklist, each once, and which outcomes it offers. */
function checkMeaning(file: AssessmentFile, checklist: PublishedChecklist): readonly AssessmentProblem[] {
  const problems: AssessmentProblem[] = [];
  if (file.subject.kind !== checklist.subject) {
    problems.push({
      code: 'truong-sai-gia-tri',
      data: {
        path: 'subject.kind',
        member: 'subject.kind',
        expected: { kind: 'one-of', values: [checklist.subject] },
      },
      place: { path: 'subject.kind' },
    });
  }
  const seen = new Set<string>();
  for (const [i, { criterion: id, outcome, review }] of file.answers.entries()) {
    const path = `answers[${i}].criterion`;
    const criterion = findCriterion(checklist, id);
    if (seen.has(id)) problems.push({ code: 'tieu-chi-lap', data: { criterion: id }, place: { path } });
    if (criterion === undefined) {
      problems.push({ code: 'tieu-chi-la', data: { criterion: id, path }, place: { path } });
    } else {
      const refused = new Set(
        [outcome, review?.outcome ?? null].filter((each) => !isOffered(criterion, each)),
      );
      for (const each of refused) {
        const code = each === 'partly-met' ? 'mot-phan-khong-duoc-phep' : 'khong-ap-dung-khong-duoc-phep';
        problems.push({ code, data: { criterion: id }, place: { path } });
      }
    }
    seen.add(id);
  }
  const failures = new Set<string>();
  for (const [i, { id }] of file.criticalFailures.entries()) {
    const place = { path: `criticalFailures[${i}].id` };
    if (failures.has(id)) problems.push({ code: 'diem-liet-lap', data: { id }, place });
    if (!checklist.criticalFailures.some((each) => each.id === id)) {
      problems.push({ code: 'diem-liet-la', data: { id }, place });
    }
    failures.add(id);
  }
  return problems;
}

function unknownNotice(version: string | undefined, paths: readonly string[]): readonly AssessmentProblem[] {
  return paths.length === 0 ? [] : [{ code: 'phan-chua-hieu', data: { version: version ?? '', paths } }];
}

function reconciliationNotice(done: Reconciliation | null): readonly AssessmentProblem[] {
  if (done === null) return [];
  const { from, to, carried, reask, dropped } = done;
  return [
    {
      code: 'chuyen-phien-ban',
      data: { from, to, carried: carried.length, askedAgain: reask.length, dropped: dropped.length },
    },
  ];
}
