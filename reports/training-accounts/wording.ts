import type { ActionState } from '#app/domain/quality/action-form.ts';
import type { FinancingSource, PlacementForm } from '#app/domain/placements/vocabulary.ts';
import type { CoverWording, Line } from '../cover.ts';
import type { SupervisionWording } from '../supervision/build.ts';
import type { SurveySheetsWording } from '../survey-sheets.ts';
import type { ChartWording } from '../chart.ts';
import type { Registered } from './facts.ts';

/** Parts of an account of which the product keeps nothing yet, in the order they are told. */
export const NOT_YET = [
  'goals',
  'plans',
  'assessments',
  'supervisionTalks',
  'courses',
  'external',
  'ranking',
  'economy',
  'recruitment',
] as const;
export type NotYet = (typeof NOT_YET)[number];

export type TrainingHeading =
  | 'part'
  | 'indicator'
  | 'count'
  | 'value'
  | 'note'
  | 'programme'
  | 'learners'
  | 'placements'
  | 'weeks'
  | 'weeksDone'
  | keyof Registered
  | 'employer'
  | 'financing'
  | 'clinic'
  | 'above'
  | 'owner'
  | 'begun'
  | 'withMain'
  | 'withMainShare'
  | 'endedEarly'
  | 'place'
  | 'todo'
  | 'dueOn'
  | 'state'
  | 'outcome'
  | 'effect'
  | 'why';

export interface TrainingAccountsWording {
  title: (form: string, year: string, scope: string) => string;
  sheets: Record<
    'summary' | 'programmes' | 'financing' | 'clinics' | 'supervision' | 'survey' | 'keptBack' | 'actions' | 'notYet',
    string
  >;
  parts: Record<'learners' | 'volumes' | 'supervision' | 'survey' | 'actions', string>;
  indicators: Record<
    | 'learners'
    | 'registered'
    | 'clinics'
    | 'placements'
    | 'weeks'
    | 'weeksDone'
    | 'endedEarly'
    | 'supervisors'
    | 'trained'
    | 'withMain'
    | 'named'
    | 'early'
    | 'responseRate'
    | 'told'
    | 'keptBack'
    | 'decided'
    | 'done',
    string
  >;
  /** An indicator of one thing among several. */
  of: (indicator: string, thing: string) => string;
  notes: Record<'nothing' | 'noWaves' | 'fewAnswers' | 'ofClosed', string>;
  notYet: Record<NotYet, { part: string; why: string }>;
  headings: Record<TrainingHeading, string>;
  total: string;
  noEmployer: string;
  chart: ChartWording;
  supervision: Pick<SupervisionWording, 'headings'>;
  survey: Omit<SurveySheetsWording, 'name'> & { charts: { themesOf: (wave: string, group: string) => ChartWording } };
  actionStates: Record<ActionState, string>;
  vocabulary: { forms: Record<PlacementForm, string>; financing: Record<FinancingSource, string> };
  cover: CoverWording;
  question: string;
  definitions: readonly Line[];
  suppression: string;
}
