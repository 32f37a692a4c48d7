import { coverSheet } from '../cover.ts';
import type { CoverWording, Line } from '../cover.ts';
import { checkCells, NOTHING_MARK, orNothing } from '../document.ts';
import type { Cell, Column, ReportDocument, Sheet } from '../document.ts';
import type { UnitAnswer, UnitAnswersFacts } from './facts.ts';

export interface UnitAnswersWording {
  title: (wave: string) => string;
  sheets: Record<'answers', string>;
  headings: Record<'unit' | 'above' | 'section' | 'question' | 'answer' | 'number' | 'counted' | 'unitId', string>;
  /** Instead of an answer. */
  nothing: string;
  notYet: string;
  about: {
    instrument: string;
    version: (number: number) => string;
    ended: string;
    open: string;
    answered: string;
    rate: (answered: number, invited: number) => string;
  };
  cover: CoverWording;
  question: string;
  definitions: readonly Line[];
}

interface BuildOptions {
  language: 'sv' | 'en';
  wording: UnitAnswersWording;
  /** Writes an instant and a span of days as people read them. */
  time: (instant: string) => string;
  days: (from: string, to: string) => string;
}

/** What units have answered, a question of a unit on each row: a number as a number, anything else in words. */
export function buildUnitAnswers(facts: UnitAnswersFacts, options: BuildOptions): ReportDocument {
  const { language, wording, time } = options;
  const title = wording.title(facts.wave);
  const cover = { ...wording, title, more: waveLines(facts, options), hasTotals: false };
  return checkCells({
    title,
    at: facts.at,
    language,
    sheets: [answersSheet(facts, wording), coverSheet(facts, cover, wording.cover, time)],
  });
}

function answersSheet({ answers }: UnitAnswersFacts, wording: UnitAnswersWording): Sheet {
  const { headings, sheets } = wording;
  const numbers = answers.flatMap(({ said }) => (said && 'number' in said ? [said.number] : []));
  const number: Pick<Column, 'kind' | 'decimals'> = numbers.every((one) => Number.isInteger(one))
    ? { kind: 'integer' }
    : { kind: 'decimal', decimals: 2 };
  return {
    key: 'answers',
    name: sheets.answers,
    columns: [
      { key: 'unit', heading: headings.unit, kind: 'text', width: 34, wrap: true },
      { key: 'above', heading: headings.above, kind: 'text', width: 26, wrap: true },
      { key: 'section', heading: headings.section, kind: 'text', width: 20, wrap: true },
      { key: 'question', heading: headings.question, kind: 'text', width: 44, wrap: true },
      { key: 'answer', heading: headings.answer, kind: 'text', width: 48, wrap: true },
      { key: 'number', heading: headings.number, width: 10, ...number },
      { key: 'counted', heading: headings.counted, kind: 'text', width: 14 },
      { key: 'unitId', heading: headings.unitId, kind: 'text', width: 20, printed: false },
    ],
    rows: answers.map((one) => [
      one.unit,
      orNothing(one.above),
      one.section,
      one.question,
      ...saidCells(one, wording),
      one.unitId,
    ]),
  };
}

/** In words, as a number, and what the number counts. */
function saidCells({ said }: UnitAnswer, { nothing, notYet }: UnitAnswersWording): Cell[] {
  if (said === undefined) return [notYet, NOTHING_MARK, null];
  if (said === null) return [nothing, NOTHING_MARK, null];
  return 'number' in said ? [null, said.number, said.unit] : [said.words, NOTHING_MARK, null];
}

/** What is to be known of the wave itself. */
function waveLines(facts: UnitAnswersFacts, { wording: { about }, days }: BuildOptions): Line[] {
  const { instrument, version, endedFrom, endedTo, opensOn, closesOn, rate } = facts;
  return [
    [about.instrument, `${instrument}, ${about.version(version)}`],
    [about.ended, days(endedFrom, endedTo)],
    [about.open, days(opensOn, closesOn)],
    ...(rate ? [[about.answered, about.rate(rate.answered, rate.invited)] as const] : []),
  ];
}
