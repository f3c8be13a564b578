/** The result of the open assessment. */
import { useStore } from '@nanostores/preact';
import type { AssessmentStore } from '../../stores/assessment-store.ts';
import { scoreWords } from './ScoreBar.tsx';

export interface ResultViewProps {
  readonly store: AssessmentStore;
  readonly helpBase: string;
}

export function ResultView({ store }: ResultViewProps) {
  const score = useStore(store.$score);
  return <p>{scoreWords(store, score)}</p>;
}
