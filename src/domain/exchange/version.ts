/** SHIPS TO THE BROWSER. Versions of the file format, and the steps that bring an older file up to the newest. */
import { isRecord } from './canonical.ts';
import { fileFormat } from './file-format.ts';

export interface FormatVersion {
  readonly major: number;
  readonly minor: number;
}

/** `1.4.2` → major 1, minor 4; null when it is not three numbers. */
export function parseFormatVersion(text: string): FormatVersion | null {
  const [, major, minor] = /^(\d{1,4})\.(\d{1,4})\.\d{1,4}$/.exec(text) ?? [];
  return major === undefined || minor === undefined ? null : { major: Number(major), minor: Number(minor) };
}

/** Compared with what this site writes. `older` has a step in `upgradeSteps`; an older major without one is unknown. */
export function compareFormatVersion(
  version: FormatVersion,
): 'same' | 'older' | 'newer-minor' | 'newer-major' {
  const own = parseFormatVersion(fileFormat.version);
  if (own === null) throw new Error('fileFormat.version is not a version');
  if (version.major !== own.major) return version.major > own.major ? 'newer-major' : 'older';
  if (version.minor !== own.minor) return version.minor > own.minor ? 'newer-minor' : 'older';
  return 'same';
}

export type FileData = Readonly<Record<string, unknown>>;

/** Brings the data of one version to the next, total for any data: what it does not find it leaves alone. */
export interface UpgradeStep {
  /** `major.minor` it starts from. */
  readonly from: string;
  readonly to: string;
  readonly apply: (data: FileData) => FileData;
}

/** One step per published version. */
const upgradeSteps: readonly UpgradeStep[] = [
  {
    from: '1.0',
    to: '1.1',
    apply: (data) => {
      const { criticalFailures } = data;
      return Array.isArray(criticalFailures)
        ? { ...data, criticalFailures: criticalFailures.map(withFinding) }
        : data;
    },
  },
];

/**
 * `established: true | false` of 1.0 as `finding`. No was one answer for “không có” and “chưa xác minh” then: the reader
 * asks it again. What is no such entry stays as it is, for the schema to refuse.
 */
function withFinding(entry: unknown): unknown {
  if (!isRecord(entry) || typeof entry['established'] !== 'boolean' || 'finding' in entry) return entry;
  const { established, ...members } = entry;
  return { ...members, finding: established ? 'established' : 'none' };
}

/** The data as the newest version has it; undefined when no chain of steps leads there. */
export function upgradeFile(
  data: FileData,
  version: FormatVersion,
  steps: readonly UpgradeStep[] = upgradeSteps,
): FileData | undefined {
  const own = parseFormatVersion(fileFormat.version);
  const goal = own === null ? '' : `${own.major}.${own.minor}`;
  let at = `${version.major}.${version.minor}`;
  let upgraded = data;
  for (let taken = 0; at !== goal; taken += 1) {
    const step = steps.find((each) => each.from === at);
    if (step === undefined || taken > steps.length) return undefined;
    upgraded = step.apply(upgraded);
    at = step.to;
  }
  return upgraded;
}
