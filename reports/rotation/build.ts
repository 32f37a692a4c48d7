import { textColumn, wholeColumn } from '../columns.ts';
import { coverSheet } from '../cover.ts';
import type { CoverWording, Line, ReportHead } from '../cover.ts';
import { checkCells } from '../document.ts';
import type { Column, ReportDocument, Sheet } from '../document.ts';

/** A stay of a resident, as a row says it. */
export interface StayRow {
  resident: string;
  cohort: string;
  percent: number;
  block: string;
  clinic: string;
  town: string;
  fromWeek: string;
  toWeek: string;
  /** ISO dates: the Monday of the first week and the Sunday of the last. */
  fromDate: string;
  toDate: string;
  weeks: number;
  standing: string;
}

/** A resident with what she is planned for and what she lacks. */
export interface ResidentRow {
  resident: string;
  cohort: string;
  percent: number;
  weeks: number;
  leave: string;
  missing: string;
}

export interface RotationFacts extends ReportHead {
  stays: readonly StayRow[];
  residents: readonly ResidentRow[];
}

export interface RotationWording {
  title: string;
  question: string;
  sheets: { stays: string; residents: string };
  headings: Record<
    | ('resident' | 'cohort' | 'percent' | 'block' | 'clinic' | 'town' | 'fromWeek' | 'toWeek' | 'fromDate')
    | ('toDate' | 'weeks' | 'standing' | 'planned' | 'leave' | 'missing'),
    string
  >;
  cover: CoverWording;
  definitions: readonly Line[];
}

interface BuildOptions {
  language: 'sv' | 'en';
  wording: RotationWording;
  /** Writes an instant as people read it. */
  time: (instant: string) => string;
}

/** A rotation as a document: every stay in order of resident and time, every resident, and what the report is. */
export function buildRotationReport(facts: RotationFacts, { language, wording, time }: BuildOptions): ReportDocument {
  const { title, question, definitions, cover } = wording;
  return checkCells({
    title,
    at: facts.at,
    language,
    nothing: cover.empty,
    sheets: [
      staysSheet(facts.stays, wording),
      residentsSheet(facts.residents, wording),
      coverSheet(facts, { title, question, definitions, hasTotals: false }, cover, time),
    ],
  });
}

const whole = (key: string, heading: string) => wholeColumn(key, heading, 10);
const date = (key: string, heading: string): Column => ({ key, heading, kind: 'date', width: 12 });

function staysSheet(rows: readonly StayRow[], { headings, sheets }: RotationWording): Sheet {
  return {
    key: 'stays',
    name: sheets.stays,
    columns: [
      textColumn('resident', headings.resident, 26),
      textColumn('cohort', headings.cohort, 14),
      whole('percent', headings.percent),
      textColumn('block', headings.block, 26),
      textColumn('clinic', headings.clinic, 34),
      textColumn('town', headings.town, 16),
      textColumn('fromWeek', headings.fromWeek, 12),
      textColumn('toWeek', headings.toWeek, 12),
      date('fromDate', headings.fromDate),
      date('toDate', headings.toDate),
      whole('weeks', headings.weeks),
      textColumn('standing', headings.standing, 18),
    ],
    rows: rows.map((row) => [
      ...[row.resident, row.cohort, row.percent, row.block, row.clinic, row.town, row.fromWeek, row.toWeek],
      ...[row.fromDate, row.toDate, row.weeks, row.standing],
    ]),
  };
}

function residentsSheet(rows: readonly ResidentRow[], { headings, sheets }: RotationWording): Sheet {
  return {
    key: 'residents',
    name: sheets.residents,
    columns: [
      textColumn('resident', headings.resident, 26),
      textColumn('cohort', headings.cohort, 14),
      whole('percent', headings.percent),
      whole('weeks', headings.planned),
      textColumn('leave', headings.leave, 28),
      { ...textColumn('missing', headings.missing, 36), wrap: true },
    ],
    rows: rows.map(({ resident, cohort, percent, weeks, leave, missing }) => [
      ...[resident, cohort, percent, weeks, leave, missing],
    ]),
  };
}
