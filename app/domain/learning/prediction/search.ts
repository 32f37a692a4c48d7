import { createRandom } from '../../shared/random.ts';
import type { Random } from '../../shared/random.ts';
import { areaUnderRoc } from '../statistics/discrimination.ts';
import { drawNormal } from '../statistics/draws.ts';
import { fitLogistic, probabilityOf } from '../statistics/logistic-regression.ts';
import type { LabelledRow, LogisticModel } from '../statistics/logistic-regression.ts';
import { drawPatients } from './cohort.ts';
import { FEATURE_IDS, leaksAmong, rowOf } from './features.ts';
import { MOST_TRIED } from './settings.ts';

/** One search of many like it: at other seeds the luck is between 0.05 and 0.2. */
const SEED = 'a';
const HONEST = FEATURE_IDS.filter((id) => leaksAmong([id]).length === 0);
const LEAK = leaksAmong(FEATURE_IDS);
/** Columns that say nothing, such as the number of the bed. */
export const WORTHLESS_COLUMNS = 16;
const LEARNING = 200;
const TEST = 2_000;
const PENALTIES = [1e-3, 1e-2, 5e-2, 2e-1] as const;
/** Enough for a model that is to be compared, not used. */
const NEWTON_STEPS = 5;

/** Columns that the search may choose from. */
export function columnsToSearch(hasLeak: boolean): number {
  return HONEST.length + WORTHLESS_COLUMNS + (hasLeak ? LEAK.length : 0);
}

/** The best model so far, after so many have been tried. */
export interface SearchPoint {
  tried: number;
  /** AUC among those that the model was chosen by: the best so far. */
  validated: number;
  /** AUC of that same model among people whom the search has not seen, their data drawn later as those it learnt from. */
  tested: number;
  /** The same people, with what is known as they leave. */
  used: number;
}

interface Candidate {
  columns: readonly number[];
  model: LogisticModel;
}

const walked = new Map<string, SearchPoint[]>();

/**
 * What an automatic search comes to: random subsets of columns with random penalties, learnt from a few hundred patients
 * and chosen by how they do among `validationSize` others. With the leak the column that is filled in after discharge is
 * one of them. The first of the points is the first model tried.
 */
export function searchModels(validationSize: number, hasLeak = false): SearchPoint[] {
  const key = `${validationSize}/${hasLeak}`;
  const points = walked.get(key) ?? walkThrough(validationSize, hasLeak);
  walked.set(key, points);
  return points;
}

function walkThrough(validationSize: number, hasLeak: boolean): SearchPoint[] {
  const validation = rowsFor('validation', validationSize, 'later');
  const test = rowsFor('test', TEST, 'later');
  const leaving = rowsFor('test', TEST, 'discharge');
  let best = { validated: -Infinity, tested: NaN, used: NaN };
  return candidates(hasLeak).map((candidate, index) => {
    const validated = aucOf(candidate, validation);
    if (validated > best.validated) {
      best = { validated, tested: aucOf(candidate, test), used: aucOf(candidate, leaving) };
    }
    return { tried: index + 1, ...best };
  });
}

const fitted = new Map<boolean, Candidate[]>();

/** The same models whatever they are chosen by. */
function candidates(hasLeak: boolean): Candidate[] {
  const known = fitted.get(hasLeak);
  if (known) return known;
  const random = createRandom(SEED);
  const rows = rowsFor('learning', LEARNING, 'later');
  const models = Array.from({ length: MOST_TRIED }, () => candidate(random, rows, columnsToSearch(hasLeak)));
  fitted.set(hasLeak, models);
  return models;
}

function candidate(random: Random, rows: readonly LabelledRow[], count: number): Candidate {
  const all = Array.from({ length: count }, (_, column) => column);
  const columns = random.sample(all, random.int(3, 10));
  const penalty = random.pick(PENALTIES);
  const model = fitLogistic(
    rows.map((row) => ({ ...row, features: columnsOf(row, columns) })),
    { penalty, steps: NEWTON_STEPS },
  );
  return { columns, model };
}

function aucOf({ columns, model }: Candidate, rows: readonly LabelledRow[]): number {
  return areaUnderRoc(
    rows.map((row) => ({ score: probabilityOf(model, columnsOf(row, columns)), outcome: row.outcome })),
  );
}

function columnsOf({ features }: LabelledRow, columns: readonly number[]): number[] {
  return columns.map((column) => features[column] ?? 0);
}

/** The leak stands last, where a search without it does not reach. */
function rowsFor(name: string, count: number, asOf: 'later' | 'discharge'): LabelledRow[] {
  const noise = createRandom(`search/noise/${name}`);
  return drawPatients(`${SEED}/${name}`, count).map((patient) => ({
    features: [
      ...rowOf(patient, HONEST, asOf),
      ...Array.from({ length: WORTHLESS_COLUMNS }, () => drawNormal(noise)),
      ...rowOf(patient, LEAK, asOf),
    ],
    outcome: patient.isReadmitted,
  }));
}
