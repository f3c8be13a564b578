/**
 * All numbers of the ranking. They were set on the judged queries and on as many of our own of the same kinds; small
 * changes of any of them change little.
 */
import type { RecordKind } from './record.ts';

/** Of a score: what a find in each field is worth, and what phrases add. See `score.ts`. */
export const weights = {
  heading: 1,
  names: 0.8,
  text: 0.6,
  parent: 0.45,
  document: 0.35,
  pairs: 1.1,
  nearPair: 0.4,
  shortRun: 0.6,
  neighbours: 0.9,
  loosePair: 0.5,
  nearness: 0.35,
  headingExact: 0.9,
  headingIdentical: 0.6,
  contextHeading: 0.85,
  stopWord: 0.15,
  repetition: 0.06,
} as const;

/** Words this far apart are still near each other. */
export const NEAR = 3;

/** A provision is the answer itself; the rest leads to it. */
export const kindWeights: Readonly<Record<RecordKind, number>> = {
  provision: 1,
  document: 0.9,
  question: 0.95,
  term: 0.85,
  change: 0.9,
  guide: 0.8,
  criterion: 0.75,
};

/** By what the site has of the document: no page, attributes, digest, full text. */
export const standingWeights = [0.6, 0.95, 1, 1.03] as const;

/** A question asked as a question is answered by a question first. */
export const ASKED = 1.1;
/** A provision of a named document stands before the document when its heading says this much of what is asked. */
export const ANSWERING_HEADING = 0.3;
/** Records of a document named in the query. */
export const NAMED = 1.5;
/** Part of the score of a question, term or guide that the provision it rests on inherits. */
export const INHERITED = 0.2;
/** A record that lacks words must say the rest this much more plainly to stand before one that has all. */
export const LOOSENED = 0.75;

/** A full find has this share of the content words in runs, headings or context. */
export const TOGETHER = 0.95;
/** A loosened find has at least this share of the words, by rarity, and this share in runs. */
export const LEAST_COVERAGE = 0.5;
export const LEAST_IN_RUNS = 0.4;

/** A loosened find that says less than this says nothing. */
export const LEAST_SCORE = 0.65;

/** Guessing starts only when the best find is weaker than this. */
export const WEAK = 1.2;
/** A guess must be this much better than what was typed, and hold a run of this share of the query. */
export const CLEARLY_BETTER = 1.3;
export const GUESSED_RUN = 0.6;
