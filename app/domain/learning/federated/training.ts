import type { Random } from '../../shared/random.ts';
import { drawNormal } from '../statistics/draws.ts';
import { risingLikelihood } from '../statistics/logistic-regression.ts';
import type { LabelledRow, LogisticModel } from '../statistics/logistic-regression.ts';

/** How far a step goes up the likelihood. */
const STEP_LENGTH = 0.5;

/** A change to a model: of its intercept (first) and each weight. It is all that leaves a centre. */
export type Update = readonly number[];

/** What a centre sends after so many steps on its own patients, from the model that it was given. */
export function trainLocally(rows: readonly LabelledRow[], model: LogisticModel, steps: number): Update {
  let own = model;
  for (let step = 0; step < steps; step++) {
    own = moved(
      own,
      risingLikelihood(rows, own).map((slope) => STEP_LENGTH * slope),
    );
  }
  return [own.intercept - model.intercept, ...own.weights.map((weight, index) => weight - (model.weights[index] ?? 0))];
}

/** An update beside how many patients it was learnt from. */
export interface SentUpdate {
  update: Update;
  patients: number;
}

/**
 * Federated averaging: each update counts by its number of patients (McMahan et al. 2017). One step a round at every
 * centre is then one step on all patients together.
 */
export function meanOf(sent: readonly SentUpdate[]): Update {
  const all = sent.reduce((sum, { patients }) => sum + patients, 0);
  return indexesOf(sent).map((index) =>
    sent.reduce((sum, { update, patients }) => sum + ((update[index] ?? 0) * patients) / all, 0),
  );
}

/** The middle of the updates, number by number: every centre counts the same (Yin et al. 2018). */
export function medianOf(sent: readonly SentUpdate[]): Update {
  return indexesOf(sent).map((index) => middle(sent.map(({ update }) => update[index] ?? 0)));
}

/** Every update made as short as the middle one of them, if it was longer. */
export function clipped(sent: readonly SentUpdate[]): SentUpdate[] {
  const longest = middle(sent.map(({ update }) => lengthOf(update)));
  return sent.map(({ update, patients }) => ({ update: shortened(update, longest), patients }));
}

/** An update of at most a length, and noise that is as long as the share of that length. */
export function withNoise(
  update: Update,
  { longest, share }: { longest: number; share: number },
  random: Random,
): Update {
  const spread = (share * longest) / Math.sqrt(update.length);
  return shortened(update, longest).map((value) => value + spread * drawNormal(random));
}

export function moved({ intercept, weights }: LogisticModel, [first = 0, ...rest]: Update): LogisticModel {
  return { intercept: intercept + first, weights: weights.map((weight, index) => weight + (rest[index] ?? 0)) };
}

function shortened(update: Update, longest: number): Update {
  const length = lengthOf(update);
  return length > longest ? update.map((value) => (value * longest) / length) : update;
}

function lengthOf(update: Update): number {
  return Math.sqrt(update.reduce((sum, value) => sum + value ** 2, 0));
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}

function indexesOf([first]: readonly SentUpdate[]): number[] {
  return (first?.update ?? []).map((_, index) => index);
}
