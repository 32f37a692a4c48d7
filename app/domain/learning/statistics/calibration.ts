import type { Scored } from './discrimination.ts';
import { fitLogistic, sigmoid } from './logistic-regression.ts';
import { mean } from './summary.ts';

const CLOSEST_TO_CERTAIN = 1e-6;

/** Log odds of a probability; those of 0 and 1 are taken to be almost so. */
export function logit(probability: number): number {
  const inside = Math.min(1 - CLOSEST_TO_CERTAIN, Math.max(CLOSEST_TO_CERTAIN, probability));
  return Math.log(inside / (1 - inside));
}

export interface Calibration {
  /** Mean of what is predicted, and share with the outcome. */
  predicted: number;
  observed: number;
  /** Calibration-in-the-large: what has to be added to every log odds for the mean to be right; 0 is right. */
  intercept: number;
  /** Below 1 the predictions are too extreme, above 1 too cautious. */
  slope: number;
}

/**
 * How well probabilities agree with outcomes, by logistic recalibration (Cox 1958; Van Calster et al., BMC Medicine
 * 2019;17:230). Scores are probabilities. Null unless both outcomes are there and the predictions differ.
 */
export function calibrationOf(people: readonly Scored[]): Calibration | null {
  const outcomes = people.map(({ outcome }) => outcome);
  const observed = mean(outcomes);
  const logOdds = people.map(({ score }) => logit(score));
  if (!(observed > 0 && observed < 1) || logOdds.every((value) => value === logOdds[0])) return null;
  const { weights } = fitLogistic(
    people.map(({ outcome }, index) => ({ features: [logOdds[index] ?? 0], outcome })),
    { penalty: 0 },
  );
  return {
    predicted: mean(people.map(({ score }) => score)),
    observed,
    intercept: interceptToFit(people),
    slope: weights[0] ?? 0,
  };
}

const MOST_STEPS = 50;

/** The constant that, added to every log odds, makes the mean probability the share with the outcome; Newton's method. */
export function interceptToFit(people: readonly Scored[]): number {
  const logOdds = people.map(({ score }) => logit(score));
  const observed = mean(people.map(({ outcome }) => outcome));
  let intercept = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const probabilities = logOdds.map((value) => sigmoid(value + intercept));
    const curvature = mean(probabilities.map((probability) => probability * (1 - probability)));
    const change = (observed - mean(probabilities)) / Math.max(curvature, 1e-6);
    intercept += Math.max(-1, Math.min(1, change));
    if (Math.abs(change) < 1e-10) break;
  }
  return intercept;
}

export interface CalibrationGroup {
  count: number;
  predicted: number;
  observed: number;
}

/** People in equally large groups by their score, the lowest first: what was predicted for each, and what came. */
export function calibrationGroups(people: readonly Scored[], groups: number): CalibrationGroup[] {
  const sorted = [...people].sort((a, b) => a.score - b.score);
  return Array.from({ length: groups }, (_, index) => {
    const from = Math.round((index * sorted.length) / groups);
    return sorted.slice(from, Math.round(((index + 1) * sorted.length) / groups));
  })
    .filter((group) => group.length > 0)
    .map((group) => ({
      count: group.length,
      predicted: mean(group.map(({ score }) => score)),
      observed: mean(group.map(({ outcome }) => outcome)),
    }));
}
