import { createRandom } from '../../shared/random.ts';
import type { Random } from '../../shared/random.ts';
import { drawNormal } from '../statistics/draws.ts';
import { AGES, deviationAt } from './reference.ts';
import type { Sex } from './reference.ts';

/** An invented child with her true heights, and the luck of each measurement. */
export interface Child {
  sex: Sex;
  /** What the parents' heights lead to expect, SDS. */
  target: number;
  /** True height at each visit, SDS. */
  scores: readonly number[];
  /** How wrong each measurement is, and one made over again, in standard deviations of a measurement. */
  first: readonly number[];
  second: readonly number[];
  /** The parents' heights are known where this is below the share that is. */
  parentsDraw: number;
  illness: Illness | null;
}

export interface Illness {
  /** From when on it shows in the height, years. */
  onset: number;
  /** When it would be found without a rule, years. */
  foundAnyway: number;
}

/**
 * Between father and mother 0.27, and a child expected at 0.72 times the mean of their scores; that and chance together
 * leave 1.6 SDS to either side (Hermanussen and Cole, Hormone Research 2003;59:180-3).
 */
const PARENTS_ALIKE = 0.27;
const PER_PARENTS = 0.72;
/** SDS: what is a child's own, and how she wanders about it from year to year; together 0.82, or 1.6 to either side. */
const OWN = 0.78;
const WANDERING = 0.25;
/** How much of where she is she keeps to the next year. */
const KEPT = 0.75;

const HEALTHY = 2_000;
const ILL = 400;

/** Years. Made up: an illness that begins late is found four years on, one that she is born with at nine. */
const UNTIL_FOUND = 4;
const BORN_ILL_FOUND = 9;

export interface Population {
  healthy: readonly Child[];
  /** Half born with it, half fallen ill between four and six. */
  ill: readonly Child[];
}

/** Draws healthy and ill children; the same seed gives the same ones. */
export function drawPopulation(seed: number): Population {
  const random = createRandom(seed);
  return {
    healthy: Array.from({ length: HEALTHY }, () => drawChild(random, null)),
    ill: Array.from({ length: ILL }, (_, index) => drawChild(random, index % 2 === 0 ? 'born' : 'acquired')),
  };
}

function drawChild(random: Random, kind: 'born' | 'acquired' | null): Child {
  const sex = random.chance(0.5) ? 'girl' : 'boy';
  const father = drawNormal(random);
  const mother = PARENTS_ALIKE * father + Math.sqrt(1 - PARENTS_ALIKE ** 2) * drawNormal(random);
  const target = (PER_PARENTS * (father + mother)) / 2;
  const level = target + OWN * drawNormal(random);
  const course = drawCourse(random, kind);
  let wander = WANDERING * drawNormal(random);
  const scores = AGES.map((age) => {
    const score = level + wander - course.lossAt(age);
    wander = KEPT * wander + WANDERING * Math.sqrt(1 - KEPT ** 2) * drawNormal(random);
    return score;
  });
  return {
    sex,
    target,
    scores,
    first: AGES.map(() => drawNormal(random)),
    second: AGES.map(() => drawNormal(random)),
    parentsDraw: random.next(),
    illness: course.illness,
  };
}

interface Course {
  illness: Illness | null;
  /** SDS that the illness has taken at an age. */
  lossAt: (age: number) => number;
}

function drawCourse(random: Random, kind: 'born' | 'acquired' | null): Course {
  if (kind === null) return { illness: null, lossAt: () => 0 };
  if (kind === 'born') {
    const loss = 1.2 + random.next();
    return { illness: { onset: AGES[0], foundAnyway: BORN_ILL_FOUND }, lossAt: () => loss };
  }
  const onset = random.int(4, 6);
  const perYear = 0.3 + 0.4 * random.next();
  return {
    illness: { onset, foundAnyway: onset + UNTIL_FOUND },
    lossAt: (age) => Math.max(0, age - onset) * perYear,
  };
}

/** The heights as they are measured with an error of so many cm, SDS; `again` gives those made over again. */
export function measuredScores(child: Child, error: number, again = false): number[] {
  const luck = again ? child.second : child.first;
  return child.scores.map((score, visit) => score + ((luck[visit] ?? 0) * error) / deviationAt(child.sex, visit));
}
