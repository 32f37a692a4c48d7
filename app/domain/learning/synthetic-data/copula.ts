import type { Random } from '../../shared/random.ts';
import { factorise } from '../statistics/cholesky.ts';
import { drawNormal } from '../statistics/draws.ts';
import { normalDensity, normalQuantile, normalShare } from '../statistics/normal.ts';
import { mean } from '../statistics/summary.ts';
import { COLUMNS, FLAGS, NUMBERS } from './patients.ts';
import type { Patient } from './patients.ts';

/** What a generator has learnt: each column by itself, how they hang together, and where each patient lies. */
export interface Copula {
  /** The values of each number, sorted. */
  sorted: readonly (readonly number[])[];
  /** Share with each flag. */
  shares: readonly number[];
  /** Between every two of the normal variables behind the columns; COLUMNS squared, row by row. */
  correlations: Float64Array;
  /** Every patient learnt from, as normal variables. */
  scores: readonly Float64Array[];
}

const SIZE = COLUMNS.length;
/** No two columns are taken to be closer. */
const CLOSEST = 0.9;
/** A correlation with a flag that so many have counts for half: a handful can seem to be closer than can be. */
const DOUBT = 3;
const LEAST_PIVOT = 1e-3;
/** Keeps a share away from 0 and 1, where the normal variable is without end. */
const EDGE = 1e-6;

/**
 * Fits a Gaussian copula: behind every column lies a normal variable, by its rank for a number, above or below a
 * threshold for a flag. Correlations with a flag are biserial; those between two flags the same to the first order.
 */
export function fitCopula(patients: readonly Patient[], random: Random): Copula {
  const sorted = NUMBERS.map((name) => patients.map((patient) => patient[name]).sort((a, b) => a - b));
  const shares = FLAGS.map((name) => mean(patients.map((patient) => patient[name])));
  const columns = [
    ...NUMBERS.map((name) => rankColumn(patients.map((patient) => patient[name]))),
    ...FLAGS.map((name, index) =>
      flagColumn(
        patients.map((patient) => patient[name]),
        shares[index] ?? 0,
      ),
    ),
  ];
  return {
    sorted,
    shares,
    correlations: correlationsOf(columns),
    scores: patients.map(
      (patient, row) =>
        new Float64Array([
          ...NUMBERS.map((_, index) => columns[index]?.values[row] ?? 0),
          ...FLAGS.map((name, index) => flagScore(patient[name], shares[index] ?? 0, random)),
        ]),
    ),
  };
}

/**
 * Draws as many patients as were learnt from. `dependence` 0 draws each column by itself, 1 as they hang together;
 * `noise` 1 draws new patients, 0 gives back those learnt from, and between them patients like them.
 */
export function drawFrom(
  { sorted, shares, correlations, scores }: Copula,
  { dependence, noise }: { dependence: number; noise: number },
  random: Random,
): Patient[] {
  const factor = correlations.map((value, index) => (isDiagonal(index) ? value : value * dependence));
  factorise(factor, SIZE);
  const kept = Math.sqrt(1 - noise ** 2);
  return random.shuffle(scores).map((score) => {
    const drawn = COLUMNS.map(() => drawNormal(random));
    const shareAt = (column: number) => {
      let sum = 0;
      for (let k = 0; k <= column; k++) sum += (factor[column * SIZE + k] ?? 0) * (drawn[k] ?? 0);
      return normalShare(noise * sum + kept * (score[column] ?? 0));
    };
    const number = (index: number) => valueAt(sorted[index] ?? [], shareAt(index));
    const flag = (index: number) => (shareAt(NUMBERS.length + index) > 1 - (shares[index] ?? 0) ? 1 : 0);
    const [age, kidney, pressure, days] = [number(0), number(1), number(2), number(3)];
    return {
      ...{ age, kidney, pressure, days },
      ...{ isMan: flag(0), heartFailure: flag(1), rare: flag(2), readmitted: flag(3) },
    };
  });
}

interface Column {
  values: readonly number[];
  /** The covariance of two columns divided by the spreads of both is the correlation of what lies behind them. */
  spread: number;
  /** How much of a correlation is believed, between 0 and 1. */
  trust: number;
}

function rankColumn(values: readonly number[]): Column {
  const scores = normalRanks(values);
  return { values: scores, spread: Math.sqrt(mean(scores.map((score) => score ** 2))), trust: 1 };
}

/** Each has the mean of the normal variable on its side of the threshold. */
function flagColumn(values: readonly (0 | 1)[], share: number): Column {
  if (share === 0 || share === 1) return { values: values.map(() => 0), spread: 0, trust: 0 };
  const density = normalDensity(normalQuantile(share));
  const few = Math.min(share, 1 - share) * values.length;
  return {
    values: values.map((value) => (value === 1 ? density / share : -density / (1 - share))),
    spread: density ** 2 / (share * (1 - share)),
    trust: few / (few + DOUBT),
  };
}

/** Values that are alike keep the order in which they stand. */
function normalRanks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const scores = new Array<number>(values.length).fill(0);
  order.forEach((index, rank) => (scores[index] = normalQuantile((rank + 0.5) / values.length)));
  return scores;
}

/** Somewhere on its side of the threshold. */
function flagScore(value: 0 | 1, share: number, random: Random): number {
  const at = Math.min(1 - EDGE, Math.max(EDGE, random.next()));
  return normalQuantile(value === 1 ? 1 - share + at * share : at * (1 - share));
}

/** What a share of the values lies below, whole; between two of them when the share falls between their ranks. */
function valueAt(sorted: readonly number[], share: number): number {
  const at = Math.max(0, Math.min(sorted.length - 1, share * sorted.length - 0.5));
  const [below, above] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return Math.round(below + (at - Math.floor(at)) * (above - below));
}

function correlationsOf(columns: readonly Column[]): Float64Array {
  const matrix = new Float64Array(SIZE * SIZE);
  columns.forEach((a, row) => {
    columns.forEach((b, column) => {
      const both = mean(a.values.map((value, index) => value * (b.values[index] ?? 0)));
      const found = a.spread * b.spread > 0 ? (a.trust * b.trust * both) / (a.spread * b.spread) : 0;
      matrix[row * SIZE + column] = row === column ? 1 : Math.max(-CLOSEST, Math.min(CLOSEST, found));
    });
  });
  return madePositive(matrix);
}

/** Brought towards no correlation until there are variables that can be correlated so. */
function madePositive(matrix: Float64Array): Float64Array {
  let candidate = matrix;
  while (factorise(candidate.slice(), SIZE) < LEAST_PIVOT) {
    candidate = candidate.map((value, index) => (isDiagonal(index) ? value : value * 0.95));
  }
  return candidate;
}

function isDiagonal(index: number): boolean {
  return index % (SIZE + 1) === 0;
}
