import { textColumn, wholeColumn } from '../columns.ts';
import { coverSheet } from '../cover.ts';
import type { CoverWording, ReportHead } from '../cover.ts';
import { checkCells, orNothing } from '../document.ts';
import type { ReportDocument, Sheet } from '../document.ts';

/** A place in one of the plans, as a row says it; empty cells where there is none. */
interface Place {
  unit: string;
  /** 1 is the first wish; null outside the wishes. */
  rank: number | null;
  minutes: number | null;
}

export interface DifferenceRow {
  learner: string;
  cohort: string;
  period: string;
  change: string;
  from: Place;
  to: Place;
  /** What stands in the way of somebody without a place; empty otherwise. */
  reason: string;
}

export interface LoadRow {
  unit: string;
  period: string;
  before: number;
  after: number;
}

/** A number of the two plans; null where there is none. */
export interface MeasureRow {
  measure: string;
  now: number | null;
  then: number | null;
}

export interface ScenarioFacts extends ReportHead {
  /** Sentences. */
  changes: readonly string[];
  measures: readonly MeasureRow[];
  differences: readonly DifferenceRow[];
  loads: readonly LoadRow[];
}

export interface ScenarioWording {
  title: string;
  question: string;
  sheets: { changes: string; measures: string; differences: string; loads: string };
  headings: Record<
    | ('change' | 'measure' | 'now' | 'then' | 'difference' | 'learner' | 'cohort' | 'period' | 'kind' | 'from')
    | ('fromRank' | 'fromMinutes' | 'to' | 'toRank' | 'toMinutes' | 'reason' | 'unit'),
    string
  >;
  /** What the measures of journeys and burden mean. */
  definitions: readonly (readonly [string, string])[];
  cover: CoverWording;
}

interface BuildOptions {
  language: 'sv' | 'en';
  wording: ScenarioWording;
  /** Writes an instant as people read it. */
  time: (instant: string) => string;
}

/** A scenario as a document: who is placed otherwise, units, numbers and changes, and what the report is. */
export function buildScenarioReport(facts: ScenarioFacts, { language, wording, time }: BuildOptions): ReportDocument {
  const { title, question, definitions, cover } = wording;
  return checkCells({
    title,
    at: facts.at,
    language,
    nothing: cover.empty,
    sheets: [
      differencesSheet(facts.differences, wording),
      loadsSheet(facts.loads, wording),
      measuresSheet(facts.measures, wording),
      changesSheet(facts.changes, wording),
      coverSheet(facts, { title, question, definitions, hasTotals: false }, cover, time),
    ],
  });
}

const whole = (key: string, heading: string) => wholeColumn(key, heading, 14);

function differencesSheet(rows: readonly DifferenceRow[], { headings, sheets }: ScenarioWording): Sheet {
  return {
    key: 'differences',
    name: sheets.differences,
    columns: [
      textColumn('learner', headings.learner, 26),
      textColumn('cohort', headings.cohort, 14),
      textColumn('period', headings.period, 16),
      textColumn('kind', headings.kind, 18),
      textColumn('from', headings.from, 34),
      whole('fromRank', headings.fromRank),
      whole('fromMinutes', headings.fromMinutes),
      textColumn('to', headings.to, 34),
      whole('toRank', headings.toRank),
      whole('toMinutes', headings.toMinutes),
      { ...textColumn('reason', headings.reason, 30), wrap: true },
    ],
    rows: rows.map(({ learner, cohort, period, change, from, to, reason }) => [
      ...[learner, cohort, period, change],
      ...[from.unit, orNothing(from.rank), orNothing(from.minutes)],
      ...[to.unit, orNothing(to.rank), orNothing(to.minutes)],
      reason,
    ]),
  };
}

function loadsSheet(rows: readonly LoadRow[], { headings, sheets }: ScenarioWording): Sheet {
  return {
    key: 'loads',
    name: sheets.loads,
    columns: [
      textColumn('unit', headings.unit, 34),
      textColumn('period', headings.period, 16),
      whole('now', headings.now),
      whole('then', headings.then),
      whole('difference', headings.difference),
    ],
    rows: rows.map(({ unit, period, before, after }) => [unit, period, before, after, after - before]),
  };
}

function measuresSheet(rows: readonly MeasureRow[], { headings, sheets }: ScenarioWording): Sheet {
  return {
    key: 'measures',
    name: sheets.measures,
    columns: [
      textColumn('measure', headings.measure, 48),
      { ...whole('now', headings.now), kind: 'decimal' },
      { ...whole('then', headings.then), kind: 'decimal' },
      { ...whole('difference', headings.difference), kind: 'decimal' },
    ],
    rows: rows.map(({ measure, now, then }) => [
      ...[measure, orNothing(now), orNothing(then)],
      orNothing(now === null || then === null ? null : then - now),
    ]),
  };
}

function changesSheet(changes: readonly string[], { headings, sheets }: ScenarioWording): Sheet {
  return {
    key: 'changes',
    name: sheets.changes,
    columns: [{ ...textColumn('change', headings.change, 90), wrap: true }],
    rows: changes.map((change) => [change]),
  };
}
