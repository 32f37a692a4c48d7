import type { DoseFact } from '#app/domain/learning/text-model/check-doses.ts';

/** What a language model of our own is trained on. All of it is made up. */
export interface Corpus {
  /** Where the reader may let it begin. */
  beginnings: readonly string[];
  sentences: readonly string[];
  facts: readonly DoseFact[];
}

/** A medicine as the corpus tells of it. */
export interface Medicine extends DoseFact {
  /** What it is for. */
  against: string;
  /** When it is taken. */
  when: string;
}

/** The sentences of a text, one on each line. */
export function linesOf(text: string): string[] {
  return text.trim().split('\n');
}
