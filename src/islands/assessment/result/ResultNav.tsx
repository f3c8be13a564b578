/** The parts of the result in one line, so that nobody has to scroll for the action plan. */
import { resultText as text } from '../../../ui-text/result.ts';

export interface ResultNavProps {
  readonly groups: keyof typeof text.groups.title;
  /** Whether the checklist has critical failures, and whether anybody has reviewed. */
  readonly failures: boolean;
  readonly review: boolean;
}

export function ResultNav({ groups, failures, review }: ResultNavProps) {
  const parts = [
    { name: 'nhom', title: text.groups.title[groups], shown: true },
    { name: 'cach-tinh', title: text.formula.title, shown: true },
    { name: 'diem-liet', title: text.failures.title, shown: failures },
    { name: 'them-diem', title: text.gains.title, shown: true },
    { name: 'cho-yeu', title: text.gaps.title, shown: true },
    { name: 'cho-manh', title: text.strengths.title, shown: true },
    { name: 'viec', title: text.actions.title, shown: true },
    { name: 'so-sanh', title: text.compare.title, shown: true },
    { name: 'tham-dinh', title: text.review.title, shown: review },
    { name: 'chot', title: text.finalize.title, shown: true },
  ];
  return (
    <nav class="result-nav" aria-label={text.contents}>
      <ul>
        {parts
          .filter(({ shown }) => shown)
          .map(({ name, title }) => (
            <li key={name}>
              <a href={`#ket-qua-${name}`}>{title}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
