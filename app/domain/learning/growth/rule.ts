import type { GrowthSettings } from './settings.ts';

/** What a rule may react to: a low height, a fall since the year before, or a height far below the family's. */
export const SIGNS = ['low', 'fall', 'distance'] as const;
export type Sign = (typeof SIGNS)[number];

/** The reader's rule: for each sign its limit in SDS, absent where it is not used. */
export type GrowthRule = Readonly<Partial<Record<Sign, number>>>;

export function ruleOf(settings: GrowthSettings): GrowthRule {
  return {
    ...(settings.useLow && { low: settings.low }),
    ...(settings.useFall && { fall: settings.fall }),
    ...(settings.useDistance && { distance: settings.distance }),
  };
}

/** What a visit shows, in SDS. */
export interface Visit {
  height: number;
  /** The year before; null at the first visit. */
  before: number | null;
  /** What the parents' heights lead to expect; null when they are not known. */
  target: number | null;
}

/** How far each sign has come, in SDS; null where it cannot be told. */
export type SignValues = Readonly<Record<Sign, number | null>>;

export function signValues({ height, before, target }: Visit): SignValues {
  return {
    low: -height,
    fall: before === null ? null : before - height,
    distance: target === null ? null : target - height,
  };
}

/** The signs that alarm; empty when none does. A value at the limit alarms. */
export function alarmsAt(rule: GrowthRule, values: SignValues): Sign[] {
  return SIGNS.filter((sign) => reaches(values[sign], rule[sign]));
}

/** Sums of decimals miss by a hair: a fall of 0.5 is one also where the machine says 0.4999999. */
const HAIR = 1e-9;

/** Whether a sign has come as far as its limit; false where it cannot be told or is not used. */
export function reaches(value: number | null, limit: number | undefined): boolean {
  return value !== null && limit !== undefined && value >= limit - HAIR;
}
