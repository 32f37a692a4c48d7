import { aboutSheet } from './about-sheet.ts';
import type { Sheet } from './document.ts';

/** A label and what stands beside it. */
export type Line = readonly [label: string, text: string];

/** What the facts of every report say of themselves. */
export interface ReportHead {
  /** Instant at which the records were read. */
  at: string;
  /** Who asked. */
  by: string;
  productVersion: string;
  /** What was chosen, in words: the time, the part of the region, and how far the one who asks may look. */
  filters: readonly Line[];
}

/** The words that are the same on every cover. */
export interface CoverWording {
  /** The sheet's name. */
  name: string;
  headings: { label: string; text: string };
  labels: Record<
    'report' | 'question' | 'at' | 'by' | 'version' | 'totals' | 'nothing' | 'definitions' | 'suppression',
    string
  >;
  /** That the totals were held against the database, given when. */
  totals: (time: string) => string;
  definitions: string;
  /** What the mark of nothing means. */
  nothing: string;
  /** What a sheet without rows says. */
  empty: string;
}

export interface CoverText {
  title: string;
  /** What the report is to answer. */
  question: string;
  /** Each measure of the report, and how it is counted. */
  definitions: readonly Line[];
  /** When it has figures of surveys: from how many answers on they are told, and what is kept back. */
  suppression?: string;
  /** What else is to be known, before the definitions. */
  more?: readonly Line[];
  /** False for a report without totals. */
  hasTotals?: boolean;
}

/** What a report is: its question, what was chosen, when and by whom, and what each of its measures means. */
export function coverSheet(
  { at, by, productVersion, filters }: ReportHead,
  { title, question, definitions, suppression, more = [], hasTotals = true }: CoverText,
  { name, headings, labels, totals, nothing, definitions: lead }: CoverWording,
  time: (instant: string) => string,
): Sheet {
  const lines: Line[] = [
    [labels.report, title],
    [labels.question, question],
    ...filters,
    [labels.at, time(at)],
    [labels.by, by],
    [labels.version, productVersion],
    ...(hasTotals ? [[labels.totals, totals(time(at))] as const] : []),
    ...(suppression === undefined ? [] : [[labels.suppression, suppression] as const]),
    ...more,
    [labels.nothing, nothing],
    [labels.definitions, lead],
    ...definitions,
  ];
  return aboutSheet({ name, about: headings.label, value: headings.text }, lines);
}

/** What is read first stands first: the cover before the sheets, in a file and on paper. */
export function coverFirst(sheets: readonly Sheet[]): Sheet[] {
  return [...sheets.filter(({ key }) => key === 'about'), ...sheets.filter(({ key }) => key !== 'about')];
}
