import { mean } from '../statistics/summary.ts';
import { logOddsOf, sigmoid } from '../statistics/logistic-regression.ts';
import type { LabelledRow, LogisticModel } from '../statistics/logistic-regression.ts';

const MOST_STEPS = 20;
const ENOUGH = 1e-6;
const LEAST_SPREAD = 1e-6;

/**
 * A model with its intercept moved until it expects as many as there were; the order of people stays (calibration in
 * the large; Steyerberg, Clinical Prediction Models). As it was when there is nobody, or all had the same outcome.
 */
export function adjustLevel(model: LogisticModel, rows: readonly LabelledRow[]): LogisticModel {
  const observed = mean(rows.map(({ outcome }) => outcome));
  if (!(observed > 0 && observed < 1)) return model;
  const logOdds = rows.map(({ features }) => logOddsOf(model, features));
  let shift = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    let [sum, spread] = [0, 0];
    for (const value of logOdds) {
      const probability = sigmoid(value + shift);
      sum += probability;
      spread += probability * (1 - probability);
    }
    const change = (observed * rows.length - sum) / Math.max(spread, LEAST_SPREAD);
    shift += Math.max(-1, Math.min(1, change));
    if (Math.abs(change) < ENOUGH) break;
  }
  return { ...model, intercept: model.intercept + shift };
}
