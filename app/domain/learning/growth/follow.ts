import { mean } from '../statistics/summary.ts';
import { measuredScores } from './children.ts';
import type { Child, Illness, Population } from './children.ts';
import { alarmsAt, reaches, SIGNS, signValues } from './rule.ts';
import type { GrowthRule, Sign, SignValues } from './rule.ts';
import { AGES } from './reference.ts';

/** Of a thousand children in the lab so many are ill. Made up: one alarm in many is right, as in life. */
export const ILL_PER_THOUSAND = 5;
const HEALTHY_PER_THOUSAND = 1_000 - ILL_PER_THOUSAND;

/** How the children are measured. */
export interface Measuring {
  /** Standard deviation of a single measurement, cm. */
  error: number;
  /** Share of the children whose parents' heights are known. */
  parents: number;
  /** A child who alarms is measured once more, and alarms only where both measurements say so. */
  remeasure: boolean;
}

/** What a rule can see of a population, whatever its limits are. */
export interface MeasuredPopulation {
  /** For each healthy child the furthest that each sign comes at any visit. */
  healthy: readonly SignValues[];
  ill: readonly MeasuredIll[];
}

interface MeasuredIll {
  illness: Illness;
  /** By visit. */
  values: readonly SignValues[];
}

/** Measures every child at every visit. */
export function measurePopulation({ healthy, ill }: Population, measuring: Measuring): MeasuredPopulation {
  return {
    healthy: healthy.map((child) => furthestOf(child, measuring)),
    ill: ill.flatMap((child) =>
      child.illness ? [{ illness: child.illness, values: valuesOf(child, measuring) }] : [],
    ),
  };
}

/** What a rule comes to among a thousand children followed from two to ten. */
export interface FollowUp {
  /** Healthy children with an alarm at some visit. */
  healthyAlarmed: number;
  /** Ill children with an alarm before the illness would have been found anyway. */
  found: number;
  missed: number;
  /** Healthy children alarmed by each sign; a child may be counted under several. */
  bySign: Readonly<Record<Sign, number>>;
  /** Years that the alarm comes before the illness would have been found; null when none is found. */
  yearsBefore: number | null;
}

/** Numbers are expected ones per thousand, from many more children drawn. */
export function followUp({ healthy, ill }: MeasuredPopulation, rule: GrowthRule): FollowUp {
  const perThousand = (count: number) => (count / healthy.length) * HEALTHY_PER_THOUSAND;
  const has = (values: SignValues, sign: Sign) => reaches(values[sign], rule[sign]);
  const withSign = (sign: Sign) => perThousand(healthy.filter((values) => has(values, sign)).length);
  const leads = ill.flatMap((child) => leadOf(child, rule) ?? []);
  const found = (leads.length / ill.length) * ILL_PER_THOUSAND;
  return {
    healthyAlarmed: perThousand(healthy.filter((values) => SIGNS.some((sign) => has(values, sign))).length),
    found,
    missed: ILL_PER_THOUSAND - found,
    bySign: { low: withSign('low'), fall: withSign('fall'), distance: withSign('distance') },
    yearsBefore: leads.length > 0 ? mean(leads) : null,
  };
}

/** Healthy children per thousand who fall by each limit or more in some year. */
export function fallCurve(
  { healthy }: Pick<MeasuredPopulation, 'healthy'>,
  limits: readonly number[],
): (readonly [limit: number, alarmed: number])[] {
  return limits.map((fall) => {
    const alarmed = healthy.filter((values) => reaches(values.fall, fall)).length;
    return [fall, (alarmed / healthy.length) * HEALTHY_PER_THOUSAND] as const;
  });
}

function valuesOf(child: Child, measuring: Measuring): SignValues[] {
  const { first, heights, target } = measure(child, measuring);
  return heights.map((height, visit) => signValues({ height, before: first[visit - 1] ?? null, target }));
}

/** The furthest of `valuesOf`, without making a value of every visit: a slider waits for it. */
function furthestOf(child: Child, measuring: Measuring): SignValues {
  const { first, heights, target } = measure(child, measuring);
  let fall = -Infinity;
  for (let visit = 1; visit < heights.length; visit++) {
    fall = Math.max(fall, (first[visit - 1] ?? NaN) - (heights[visit] ?? NaN));
  }
  const lowest = Math.min(...heights);
  return { low: -lowest, fall, distance: target === null ? null : target - lowest };
}

interface Measured {
  /** By visit, SDS: as first measured, and as it decides. */
  first: readonly number[];
  heights: readonly number[];
  target: number | null;
}

function measure(child: Child, measuring: Measuring): Measured {
  const first = measuredScores(child, measuring.error);
  const target = child.parentsDraw < measuring.parents ? child.target : null;
  if (!measuring.remeasure) return { first, heights: first, target };
  const second = measuredScores(child, measuring.error, true);
  // Both measurements have to alarm: so the taller of them decides.
  return { first, heights: first.map((score, visit) => Math.max(score, second[visit] ?? NaN)), target };
}

/** Years from an ill child's first alarm to when she would have been found; null where none comes in time. */
function leadOf({ illness, values }: MeasuredIll, rule: GrowthRule): number | null {
  const age = AGES.find((at, visit) => {
    const seen = values[visit];
    return at >= illness.onset && seen !== undefined && alarmsAt(rule, seen).length > 0;
  });
  return age !== undefined && age < illness.foundAnyway ? illness.foundAnyway - age : null;
}
