import { mean } from '../statistics/summary.ts';
import { measuredScores } from './children.ts';
import type { Child, Population } from './children.ts';
import { alarmsAt } from './rule.ts';
import type { GrowthRule, Sign } from './rule.ts';
import { AGES } from './reference.ts';

/** Of a thousand children in the lab so many are ill. Made up: one alarm in many is right, as in life. */
export const ILL_PER_THOUSAND = 5;
const THOUSAND = 1_000;

/** How the children are measured. */
export interface Measuring {
  /** Standard deviation of a single measurement, cm. */
  error: number;
  /** Share of the children whose parents' heights are known. */
  parents: number;
  /** A child who alarms is measured once more, and alarms only where both measurements say so. */
  remeasure: boolean;
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

/** Follows every child through her visits. Numbers are expected ones per thousand, from many more children drawn. */
export function followUp({ healthy, ill }: Population, rule: GrowthRule, measuring: Measuring): FollowUp {
  const signs = healthy.map((child) => new Set(alarmsOf(child, rule, measuring).flatMap((alarm) => alarm.signs)));
  const perThousand = (count: number) => (count / healthy.length) * (THOUSAND - ILL_PER_THOUSAND);
  const withSign = (sign: Sign) => perThousand(signs.filter((of) => of.has(sign)).length);
  const leads = ill.flatMap((child) => leadOf(child, rule, measuring) ?? []);
  const found = (leads.length / ill.length) * ILL_PER_THOUSAND;
  return {
    healthyAlarmed: perThousand(signs.filter(({ size }) => size > 0).length),
    found,
    missed: ILL_PER_THOUSAND - found,
    bySign: { low: withSign('low'), fall: withSign('fall'), distance: withSign('distance') },
    yearsBefore: leads.length > 0 ? mean(leads) : null,
  };
}

/** Healthy children per thousand who fall by each limit or more in some year. */
export function fallCurve(
  { healthy }: Population,
  limits: readonly number[],
  measuring: Measuring,
): (readonly [limit: number, alarmed: number])[] {
  const steepest = healthy.map((child) => Math.max(...fallsOf(child, measuring)));
  return limits.map((limit) => {
    const share = steepest.filter((fall) => fall >= limit).length / healthy.length;
    return [limit, share * (THOUSAND - ILL_PER_THOUSAND)] as const;
  });
}

interface Alarm {
  age: number;
  signs: Sign[];
}

function alarmsOf(child: Child, rule: GrowthRule, measuring: Measuring): Alarm[] {
  const first = measuredScores(child, measuring.error);
  const second = measuring.remeasure ? measuredScores(child, measuring.error, true) : first;
  const target = child.parentsDraw < measuring.parents ? child.target : null;
  return AGES.flatMap((age, visit) => {
    // Both measurements have to alarm: so the taller of them decides.
    const height = Math.max(first[visit] ?? NaN, second[visit] ?? NaN);
    const signs = alarmsAt(rule, { height, before: first[visit - 1] ?? null, target });
    return signs.length > 0 ? [{ age, signs }] : [];
  });
}

/** Years from the first alarm of an ill child to when she would have been found; null where no alarm comes in time. */
function leadOf(child: Child, rule: GrowthRule, measuring: Measuring): number | null {
  const { illness } = child;
  if (!illness) return null;
  const alarm = alarmsOf(child, rule, measuring).find(({ age }) => age >= illness.onset);
  return alarm && alarm.age < illness.foundAnyway ? illness.foundAnyway - alarm.age : null;
}

function fallsOf(child: Child, { error, remeasure }: Measuring): number[] {
  const first = measuredScores(child, error);
  const second = remeasure ? measuredScores(child, error, true) : first;
  return first.slice(1).map((score, index) => (first[index] ?? NaN) - Math.max(score, second[index + 1] ?? NaN));
}
