/**
 * SHIPS TO THE BROWSER. All drafts of one browser in one file. A draft is in it as the assessment file it is, readable
 * for people; a text that is no such file stays a text, so that nothing is lost by backing up.
 */
import type { AssessmentProblem } from '#src/domain/problem/assessment-problem.ts';
import type { Result } from '#src/domain/problem/problem.ts';
import { fail, ok } from '#src/domain/problem/problem.ts';
import { formatStamp } from '#src/domain/calendar/time.ts';
import { fileDigest, isRecord, normalizeTexts } from './canonical.ts';
import { backupFormat } from './file-format.ts';
import { parseJsonText } from './parse-json.ts';
import type { Tool } from './to-file.ts';
import { verifyDigest } from './verify.ts';
import { parseFormatVersion } from './version.ts';

/** Largest backup that is read, in bytes: all a browser can hold, with room for three-byte letters. */
const maxBackupBytes = 32 * 1024 * 1024;

export interface Backup {
  /** Vietnam time at which it was made. */
  readonly createdAt: string;
  /** Texts of assessment files, and texts that could not be read when the backup was made. */
  readonly files: readonly string[];
  readonly notices: readonly AssessmentProblem[];
}

/** `SAO-LUU_so-tay-dan-van_20260620-0801.json`; `now` is a Vietnam time. */
export function backupFileName(now: string): string {
  return `SAO-LUU_so-tay-dan-van_${formatStamp(now)}.json`;
}

/** Writes a backup of the texts, JSON indented by two spaces. `now` is a Vietnam time. */
export function writeBackup(files: readonly string[], now: string, tool: Tool): string {
  const body = normalizeTexts({
    format: backupFormat.name,
    formatVersion: backupFormat.version,
    createdAt: now,
    tool,
    files: files.map(asData),
  });
  const integrity = {
    canonicalization: 'RFC8785',
    algorithm: 'SHA-256',
    covers: 'all members except integrity',
    digest: fileDigest(body),
  };
  return `${JSON.stringify({ ...body, integrity }, null, 2)}\n`;
}

/** Reads a backup; the files in it are read one by one afterwards. Never throws for any text. */
export function readBackup(text: string): Result<Backup, AssessmentProblem> {
  const parsed = parseJsonText(text, maxBackupBytes);
  if (!parsed.ok) return parsed;
  const data = parsed.value;
  if (!isRecord(data) || data['format'] !== backupFormat.name || !Array.isArray(data['files']))
    return fail({ code: 'khong-phai-tep-sao-luu', data: {} });
  const { formatVersion, createdAt, files } = data;
  const version = typeof formatVersion === 'string' ? formatVersion : '';
  if ((parseFormatVersion(version)?.major ?? 1) > 1)
    return fail({ code: 'phien-ban-moi-hon', data: { version, supported: backupFormat.version } });
  const notice = verifyDigest(data);
  return ok({
    createdAt: typeof createdAt === 'string' ? createdAt : '',
    files: files.map((file) => (typeof file === 'string' ? file : textOf(file))),
    notices: notice === null ? [] : [notice],
  });
}

/** Whether a text is a backup, of whatever version. */
export function isBackup(text: string): boolean {
  const parsed = parseJsonText(text, maxBackupBytes);
  return parsed.ok && isRecord(parsed.value) && parsed.value['format'] === backupFormat.name;
}

/** The data a text holds where writing that data again gives exactly this text, else the text. */
function asData(text: string): unknown {
  try {
    const data: unknown = JSON.parse(text);
    return isRecord(data) && textOf(data) === text ? data : text;
  } catch {
    return text;
  }
}

function textOf(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
