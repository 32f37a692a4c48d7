import { upTo } from '../chart.ts';
import type { Chart } from '../chart.ts';
import { coverSheet } from '../cover.ts';
import { checkCells, orNothing } from '../document.ts';
import type { Column, ReportDocument, Sheet } from '../document.ts';
import { percent } from '../percent.ts';
import { unitsSheet } from '../supervision/build.ts';
import { keptBackSheet, surveySheet } from '../survey-sheets.ts';
import type { ClinicYear, TrainingAccountsFacts } from './facts.ts';
import { trainingSummary } from './summary.ts';
import { NOT_YET } from './wording.ts';
import type { TrainingAccountsWording, TrainingHeading } from './wording.ts';

interface BuildOptions {
  language: 'sv' | 'en';
  wording: TrainingAccountsWording;
  /** Writes an instant as people read it. */
  time: (instant: string) => string;
}

/** A year's account of AT, BT, ST or PTP: what is known on sheets of its own, and what is not told in so many words. */
export function buildTrainingAccounts(
  facts: TrainingAccountsFacts,
  { language, wording, time }: BuildOptions,
): ReportDocument {
  const { sheets, vocabulary, total } = wording;
  const title = wording.title(vocabulary.forms[facts.form], facts.year, facts.scope);
  return checkCells({
    title,
    at: facts.at,
    language,
    nothing: wording.cover.empty,
    sheets: [
      trainingSummary(facts, wording),
      programmesSheet(facts, wording),
      financingSheet(facts, wording),
      clinicsSheet(facts, wording),
      unitsSheet(facts.units, facts.sums.supervision, { name: sheets.supervision, ...wording.supervision, total }),
      ...surveySheets(facts, wording),
      actionsSheet(facts, wording),
      notYetSheet(facts, wording),
      coverSheet(facts, { ...wording, title }, wording.cover, time),
    ],
  });
}

type Headings = TrainingAccountsWording['headings'];

const text = (headings: Headings, key: TrainingHeading, width: number): Column => ({
  ...{ key, heading: headings[key], kind: 'text', width, wrap: true },
});
const number = (headings: Headings, key: TrainingHeading): Column => ({
  ...{ key, heading: headings[key], kind: 'integer', width: 13 },
});

function programmesSheet({ programmes, sums }: TrainingAccountsFacts, wording: TrainingAccountsWording): Sheet {
  const { headings, sheets, total } = wording;
  const { learners, placements, weeks, weeksDone, registered } = sums;
  const counts = ['learners', 'placements', 'weeks', 'weeksDone', 'active', 'paused', 'finished', 'left'] as const;
  return {
    key: 'programmes',
    name: sheets.programmes,
    columns: [text(headings, 'programme', 40), ...counts.map((key) => number(headings, key))],
    rows: programmes.map((one) => [
      ...[one.programme, one.learners, one.placements, one.weeks, one.weeksDone],
      ...[one.registered.active, one.registered.paused, one.registered.finished, one.registered.left],
    ]),
    totals: { placements, weeks, weeksDone, ...registered },
    // Who is in two programmes is one learner.
    shares: { learners },
    totalsLabel: total,
  };
}

function financingSheet({ financing, sums }: TrainingAccountsFacts, wording: TrainingAccountsWording): Sheet {
  const { headings, sheets, vocabulary, noEmployer, total } = wording;
  const { placements, weeks, weeksDone } = sums;
  return {
    key: 'financing',
    name: sheets.financing,
    columns: [
      text(headings, 'employer', 40),
      text(headings, 'financing', 34),
      ...(['placements', 'weeks', 'weeksDone'] as const).map((key) => number(headings, key)),
    ],
    rows: financing.map((one) => [
      ...[one.employer ?? noEmployer, vocabulary.financing[one.financing]],
      ...[one.placements, one.weeks, one.weeksDone],
    ]),
    totals: { placements, weeks, weeksDone },
    totalsLabel: total,
  };
}

function clinicsSheet({ clinics, sums }: TrainingAccountsFacts, wording: TrainingAccountsWording): Sheet {
  const { headings, sheets, total, chart } = wording;
  const { learners, placements, weeks, weeksDone, begun, withMain, endedEarly } = sums;
  return {
    key: 'clinics',
    name: sheets.clinics,
    columns: [
      text(headings, 'clinic', 36),
      text(headings, 'above', 28),
      text(headings, 'owner', 28),
      ...(['learners', 'placements', 'weeks', 'weeksDone', 'begun'] as const).map((key) => number(headings, key)),
      { ...number(headings, 'withMain'), width: 20 },
      { key: 'withMainShare', heading: headings.withMainShare, kind: 'decimal', width: 20 },
      number(headings, 'endedEarly'),
    ],
    rows: clinics.map((one) => [
      ...[one.clinic, orNothing(one.above), one.owner, one.learners, one.placements, one.weeks, one.weeksDone],
      ...[one.begun, one.withMain, orNothing(percent(one.withMain, one.begun)), one.endedEarly],
    ]),
    totals: { placements, weeks, weeksDone, begun, withMain, endedEarly },
    // Who has been at two clinics is one learner.
    shares: { learners, withMainShare: orNothing(percent(withMain, begun)) },
    totalsLabel: total,
    ...(clinics.length > 0 && { chart: weeksByClinic(clinics, chart) }),
  };
}

const CLINICS_SHOWN = 12;

function weeksByClinic(clinics: readonly ClinicYear[], { title, alt }: TrainingAccountsWording['chart']): Chart {
  const points = clinics
    .map(({ clinic, weeks }) => ({ label: clinic, value: weeks }))
    .sort((a, b) => b.value - a.value)
    .slice(0, CLINICS_SHOWN);
  const to = upTo(Math.max(...points.map(({ value }) => value)));
  return { title, alt: alt(points[0]?.label ?? ''), kind: 'bars', from: 0, to, decimals: 0, points };
}

function actionsSheet({ actions }: TrainingAccountsFacts, wording: TrainingAccountsWording): Sheet {
  const { headings, sheets, actionStates } = wording;
  return {
    key: 'actions',
    name: sheets.actions,
    columns: [
      text(headings, 'place', 34),
      text(headings, 'todo', 56),
      { key: 'dueOn', heading: headings.dueOn, kind: 'date', width: 13 },
      text(headings, 'state', 14),
      text(headings, 'outcome', 36),
      text(headings, 'effect', 44),
    ],
    rows: actions.map(({ place, todo, dueOn, state, outcome, effect }) => [
      ...[place, todo, dueOn, actionStates[state]],
      ...[outcome, effect],
    ]),
  };
}

/** What is told and what is kept back; without a wave there is neither, and that is said where it would be looked for. */
function surveySheets({ waves }: TrainingAccountsFacts, { sheets, survey }: TrainingAccountsWording): Sheet[] {
  if (waves.length === 0) return [];
  const ofForm = waves.filter(({ isOfForm }) => isOfForm);
  return [
    surveySheet(waves, { ...survey, name: sheets.survey }, ofForm.length > 0 ? ofForm : waves),
    keptBackSheet(waves, { ...survey, name: sheets.keptBack }),
  ];
}

/** What an account holds elsewhere and this one does not yet: said, and never left blank. */
function notYetSheet(
  { waves }: TrainingAccountsFacts,
  { headings, sheets, notYet, parts, notes }: TrainingAccountsWording,
): Sheet {
  return {
    key: 'notYet',
    name: sheets.notYet,
    columns: [text(headings, 'part', 44), text(headings, 'why', 90)],
    rows: [
      ...(waves.length === 0 ? [[parts.survey, notes.noWaves]] : []),
      ...NOT_YET.map((key) => [notYet[key].part, notYet[key].why]),
    ],
  };
}
