import type { Demand, SchedulingLearner, Wish } from '../problem.ts';
import type { Rule, Setting } from './rule.ts';

/** Steps 0, 1, 2 ... for the first, second, third wish; `unlisted` for a unit outside the list. */
export const wishes: Rule = {
  id: 'wishes',
  name: { sv: 'Önskemål', en: 'Wishes' },
  description: {
    sv: 'Ju längre ned på önskelistan, desto dyrare; en enhet utanför listan kostar mest.',
    en: 'The further down the list of wishes, the higher the cost; a unit that is not listed costs most.',
  },
  strength: 'soft',
  source: { sv: 'Regionens riktlinje för placering', en: "The region's placement guideline" },
  defaultWeight: 15,
  weightUnit: { sv: 'per steg från förstahandsvalet', en: 'per step from the first wish' },
  defaultParams: { steps: [0, 1, 2, 3, 4], unlisted: 6, noWishStated: 0 },
  price({ learner, demand, unit }, setting) {
    return Math.round(setting.weight * stepsFrom(learner, demand, unit.id, setting));
  },
};

/** How many steps a unit is from the first wish that applies to a demand; 0 for the first. */
export function stepsFrom(learner: SchedulingLearner, demand: Demand, unitId: string, { params }: Setting): number {
  const stated = wishesFor(learner, demand);
  const unlisted = Number(params.unlisted ?? 0);
  if (stated.length === 0) return Number(params.noWishStated ?? 0);
  const rank = wishedRank(stated, unitId);
  const steps = Array.isArray(params.steps) ? params.steps : [];
  return rank === null ? unlisted : (steps[rank - 1] ?? unlisted);
}

/** The wishes that apply to a demand: those of its period and those for any period. */
export function wishesFor(learner: SchedulingLearner, demand: Demand): Wish[] {
  return learner.wishes.filter(({ periodId }) => periodId === undefined || periodId === demand.periodId);
}

/** The best rank a unit has among wishes (1 = first), or null when it is not wished for. */
export function wishedRank(stated: readonly Wish[], unitId: string): number | null {
  const ranks = stated.filter((wish) => wish.unitId === unitId).map((wish) => wish.rank);
  return ranks.length > 0 ? Math.min(...ranks) : null;
}
