import { factorise } from './cholesky.ts';

/** A logistic model: log odds = intercept + the weighted features. */
export interface LogisticModel {
  intercept: number;
  weights: readonly number[];
}

export interface LabelledRow {
  features: readonly number[];
  /** 1 where the outcome came about. */
  outcome: 0 | 1;
}

export interface FitOptions {
  /** Ridge penalty on the weights, not on the intercept. */
  penalty?: number;
  /** Where to begin; zeroes unless told. */
  from?: LogisticModel;
  /** Most Newton steps. */
  steps?: number;
}

const ENOUGH = 1e-8;
const MOST_LOG_ODDS = 30;

/**
 * Fits by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani, Friedman, The Elements of
 * Statistical Learning, 4.4.1) with a small ridge penalty, so that it ends where the outcomes can be told apart exactly.
 * Features should be of like size. Rows must be as long as each other.
 */
export function fitLogistic(
  rows: readonly LabelledRow[],
  { penalty = 1e-3, from, steps = 25 }: FitOptions = {},
): LogisticModel {
  const size = (rows[0]?.features.length ?? 0) + 1;
  const theta = Float64Array.from({ length: size }, (_, index) =>
    index === 0 ? (from?.intercept ?? 0) : (from?.weights[index - 1] ?? 0),
  );
  for (let step = 0; step < steps; step++) {
    const change = newtonStep(rows, theta, penalty);
    let largest = 0;
    change.forEach((value, index) => {
      theta[index] = (theta[index] ?? 0) + value;
      largest = Math.max(largest, Math.abs(value));
    });
    if (largest < ENOUGH) break;
  }
  return { intercept: theta[0] ?? 0, weights: [...theta.subarray(1)] };
}

/** The probability that a model gives, between 0 and 1. */
export function probabilityOf(model: LogisticModel, features: readonly number[]): number {
  return sigmoid(logOddsOf(model, features));
}

export function logOddsOf({ intercept, weights }: LogisticModel, features: readonly number[]): number {
  let sum = intercept;
  for (let index = 0; index < weights.length; index++) sum += (weights[index] ?? 0) * (features[index] ?? 0);
  return sum;
}

/** How the mean log likelihood rises with the intercept (first) and each weight. Zeroes when there are no rows. */
export function risingLikelihood(rows: readonly LabelledRow[], model: LogisticModel): number[] {
  const gradient = new Array<number>(model.weights.length + 1).fill(0);
  for (const { features, outcome } of rows) {
    const error = (outcome - probabilityOf(model, features)) / rows.length;
    gradient[0] = (gradient[0] ?? 0) + error;
    for (let index = 0; index < features.length; index++) {
      gradient[index + 1] = (gradient[index + 1] ?? 0) + error * (features[index] ?? 0);
    }
  }
  return gradient;
}

export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-Math.max(-MOST_LOG_ODDS, Math.min(MOST_LOG_ODDS, logOdds))));
}

function newtonStep(rows: readonly LabelledRow[], theta: Float64Array, penalty: number): Float64Array {
  const size = theta.length;
  const gradient = new Float64Array(size);
  const curvature = new Float64Array(size * size);
  for (const { features, outcome } of rows) {
    const x = [1, ...features];
    const probability = sigmoid(x.reduce((sum, value, index) => sum + value * valueAt(theta, index), 0));
    const weight = Math.max(probability * (1 - probability), 1e-9);
    x.forEach((value, row) => {
      add(gradient, row, (outcome - probability) * value);
      for (let column = 0; column <= row; column++) {
        add(curvature, row * size + column, weight * value * (x[column] ?? 0));
      }
    });
  }
  const ridge = penalty * Math.max(1, rows.length);
  for (let index = 0; index < size; index++) {
    add(curvature, index * size + index, index === 0 ? 1e-9 : ridge);
    if (index > 0) add(gradient, index, -ridge * valueAt(theta, index));
  }
  return solveSymmetric(curvature, gradient);
}

function valueAt(list: Float64Array, index: number): number {
  return list[index] ?? 0;
}

function add(list: Float64Array, index: number, value: number): void {
  list[index] = valueAt(list, index) + value;
}

/** By Cholesky: the lower half of a positive definite matrix (row-major), and the right-hand side. */
function solveSymmetric(lower: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const at = (row: number, column: number) => valueAt(lower, row * size + column);
  factorise(lower, size);
  const solution = right.slice();
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < row; k++) add(solution, row, -at(row, k) * valueAt(solution, k));
    solution[row] = valueAt(solution, row) / at(row, row);
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) add(solution, row, -at(k, row) * valueAt(solution, k));
    solution[row] = valueAt(solution, row) / at(row, row);
  }
  return solution;
}
