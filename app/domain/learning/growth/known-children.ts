import { alarmsAt, signValues } from './rule.ts';
import type { GrowthRule, Sign } from './rule.ts';
import { AGES, heightOf, heightScore } from './reference.ts';
import type { Sex } from './reference.ts';

export const CHILD_IDS = ['maja', 'elias', 'stina', 'leo'] as const;
export type ChildId = (typeof CHILD_IDS)[number];

interface KnownChild {
  sex: Sex;
  /** What the parents' heights lead to expect, SDS. */
  target: number;
  /** True height at each visit, SDS. */
  scores: readonly number[];
  isIll: boolean;
}

/** Four invented children: one who falls ill at six, one of a short family, one born with an illness, one who is well. */
const CHILDREN: Readonly<Record<ChildId, KnownChild>> = {
  maja: { sex: 'girl', target: 0.6, scores: [0.5, 0.6, 0.5, 0.6, 0.5, 0.1, -0.3, -0.7, -1.1], isIll: true },
  elias: { sex: 'boy', target: -1.6, scores: [-1.9, -2, -2.1, -2.1, -2, -2.1, -2.2, -2.1, -2.1], isIll: false },
  stina: { sex: 'girl', target: 0.3, scores: [-1.2, -1.3, -1.4, -1.5, -1.7, -1.8, -1.9, -2, -2.1], isIll: true },
  leo: { sex: 'boy', target: 0.2, scores: [0.3, 0.2, 0.3, 0.3, 0.4, 0.3, 0.3, 0.2, 0.3], isIll: false },
};

/** The visit at which the reader measures wrong: at seven. */
export const SLIP_VISIT = 5;

export interface MeasuredVisit {
  age: number;
  /** cm, to the nearest half. */
  height: number;
  /** SDS. */
  score: number;
  /** SDS since the year before, downwards; null at the first visit. */
  fall: number | null;
  alarms: readonly Sign[];
}

export interface ChildCurve extends Pick<KnownChild, 'sex' | 'target' | 'isIll'> {
  visits: readonly MeasuredVisit[];
}

/** A child's visits as they were measured, `slip` cm wrong at one of them, and where the rule alarms. */
export function measureChild(id: ChildId, slip: number, rule: GrowthRule): ChildCurve {
  const { sex, target, scores, isIll } = CHILDREN[id];
  const heights = scores.map((score, visit) => {
    const height = Math.round(heightOf(sex, visit, score) * 2) / 2;
    return visit === SLIP_VISIT ? height + slip : height;
  });
  const measured = heights.map((height, visit) => heightScore(sex, visit, height));
  const visits = AGES.map((age, visit) => {
    const score = measured[visit] ?? NaN;
    const before = measured[visit - 1] ?? null;
    return {
      age,
      height: heights[visit] ?? NaN,
      score,
      fall: before === null ? null : before - score,
      alarms: alarmsAt(rule, signValues({ height: score, before, target })),
    };
  });
  return { sex, target, isIll, visits };
}
