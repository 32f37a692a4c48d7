import { aboutSheet } from './about-sheet.ts';
import type { Sheet } from './document.ts';

/** What the facts of every report on a term say of themselves. */
export interface TermReport {
  /** Instant at which the records were read. */
  at: string;
  /** Who asked. */
  by: string;
  productVersion: string;
}

export interface TermAboutWording {
  title: (term: string) => string;
  sheets: { about: string };
  headings: { about: string; value: string };
  about: {
    report: string;
    /** What the report is to answer. */
    question: string;
    questionText: string;
    term: string;
    at: string;
    by: string;
    version: string;
    scope: string;
    scopeText: string;
    definitions: string;
    definitionTexts: readonly string[];
  };
}

export interface TermWriting {
  /** Writes an instant as people read it. */
  time: (instant: string) => string;
  termName: string;
}

/** The sheet about a report on a term: its time, whose data it counts, and what its numbers mean. */
export function termAbout(
  { at, by, productVersion }: TermReport,
  { title, sheets, headings, about: words }: TermAboutWording,
  { time, termName }: TermWriting,
): Sheet {
  return aboutSheet({ name: sheets.about, about: headings.about, value: headings.value }, [
    [words.report, title(termName)],
    [words.question, words.questionText],
    [words.term, termName],
    [words.at, time(at)],
    [words.by, by],
    [words.version, productVersion],
    [words.scope, words.scopeText],
    ...words.definitionTexts.map((text, index): [string | null, string] => [
      index === 0 ? words.definitions : null,
      text,
    ]),
  ]);
}
