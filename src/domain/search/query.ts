/** A query as the words to look up, each with its weight in the question. */
import { hasMarks } from '../vietnamese/index.ts';
import { questionFrames, questionWords, stopWords, unmarkedStopWords } from './stop-words.ts';
import { tokenize } from './tokens.ts';

export interface QueryWord {
  readonly word: string;
  readonly form: string;
  /** Marks the writer typed; null when the whole query has none, so that any marks are right. */
  readonly marks: string | null;
  /** Words of a question's frame and grammar words are not required and weigh little. */
  readonly content: boolean;
  /** Half-typed: also stands for every word it begins. */
  readonly prefix: boolean;
}

export interface Query {
  readonly words: readonly QueryWord[];
  readonly isQuestion: boolean;
}

const frames = questionFrames.map((frame) => frame.split(' '));

/** Reads a query. `typing` says the last word may be half-typed. */
export function readQuery(text: string, typing = false): Query {
  const tokens = tokenize(text);
  const marked = hasMarks(text);
  const inFrame = new Set<number>();
  for (const frame of frames)
    for (let at = 0; at + frame.length <= tokens.length; at += 1)
      if (frame.every((word, offset) => tokens[at + offset]?.word === word))
        for (let offset = 0; offset < frame.length; offset += 1) inFrame.add(at + offset);
  const words = tokens.map(({ word, form, marks }, index): QueryWord => {
    const stop = inFrame.has(index) || (marked ? stopWords.has(form) : unmarkedStopWords.has(word));
    const prefix = typing && index === tokens.length - 1 && !/\s$/.test(text);
    return { word, form, marks: marked ? marks : null, content: !stop, prefix };
  });
  const isQuestion =
    inFrame.size > 0 || tokens.some(({ form }) => questionWords.has(form)) || /\?\s*$/.test(text);
  // Nothing but small words: then they are what is sought.
  return words.some(({ content }) => content)
    ? { words, isQuestion }
    : { words: words.map((word) => ({ ...word, content: true })), isQuestion };
}
