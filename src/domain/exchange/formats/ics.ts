/** SHIPS TO THE BROWSER. Due dates of the action plan for a calendar (RFC 5545), one whole-day event each. */
import type { Action } from '#src/domain/assessment/assessment.ts';
import { labelOf } from '#src/domain/assessment/checklist.ts';
import type { ExportFormat, ExportInput } from './format.ts';

export const icsFormat = {
  id: 'ics',
  extension: 'ics',
  mediaType: 'text/calendar;charset=utf-8',
  available: ({ actions }) => actions.some(isDue),
  build: (input) => ({ kind: 'text', text: calendar(input) }),
} as const satisfies ExportFormat;

function isDue(action: Action): boolean {
  return action.due !== '' && action.state === 'open';
}

function calendar({ assessment, checklist, now, tool }: ExportInput): string {
  const description = ({ owner, criterion }: Action) =>
    [owner, labelOf(checklist, criterion)].filter((part) => part !== '').join('\n');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(tool.name)}//${escapeText(tool.version)}//VI`,
    ...assessment.actions
      .filter(isDue)
      .flatMap((action) => [
        'BEGIN:VEVENT',
        `UID:${escapeText(action.id)}@${assessment.id}`,
        `DTSTAMP:${utcStamp(now)}`,
        `DTSTART;VALUE=DATE:${action.due.replaceAll('-', '')}`,
        `SUMMARY:${escapeText(`Hạn: ${action.what}`)}`,
        `DESCRIPTION:${escapeText(description(action))}`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** `20260620T010100Z` from a Vietnam time. */
function utcStamp(time: string): string {
  return `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** Lines hold at most 75 bytes; the next one starts with a space. Letters stay whole. */
function fold(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const letter of line) {
    const size = bytesOf(letter);
    if (bytes + size > 75) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += letter;
    bytes += size;
  }
  return folded;
}

function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
