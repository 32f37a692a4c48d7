import type { Facts } from './facts.ts';
import { RULES } from './rules/catalog.ts';
import type { Placing, Rule } from './rules/rule.ts';

/** What is charged once for all placements of a learner that are alike. */
export interface OnceCharge {
  rule: string;
  weight: number;
  per(placing: Placing): string;
}

/** The charges of the rules in force that weigh anything, the heaviest first. */
export function onceCharges({ settings }: Facts): OnceCharge[] {
  const charges = RULES.flatMap(({ id, chargesOncePer }: Rule): OnceCharge[] => {
    const setting = settings.get(id);
    if (!chargesOncePer || !setting?.enabled || setting.weight === 0) return [];
    return [{ rule: id, weight: setting.weight, per: chargesOncePer }];
  });
  return charges.sort((a, b) => b.weight - a.weight);
}

/** What the placement adds to the charge for the others: a whole number. */
export function addedCharge({ weight, per }: OnceCharge, placing: Placing, others: readonly Placing[]): number {
  const key = per(placing);
  for (const other of others) if (per(other) === key) return 0;
  return weight;
}
