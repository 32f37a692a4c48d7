import { at, isFar } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { placedOfLearner } from '../plan.ts';
import { NO_WEIGHT } from './rule.ts';
import type { Rule } from './rule.ts';

export const maxFarPeriods: Rule = {
  id: 'max-far-periods',
  name: { sv: 'Högst så många långa resor', en: 'A limit on far periods' },
  description: {
    sv: 'Ingen får fler perioder med lång resväg än programmet tillåter.',
    en: 'Nobody gets more periods with a far journey than the programme allows.',
  },
  strength: 'hard',
  source: { sv: 'Lärosätets riktlinjer för resor under VFU', en: "The university's guidelines on travel" },
  ...NO_WEIGHT,
  rows(model, facts) {
    for (const { learner, demands } of facts.learners) {
      const limit = learner.maxFarPeriods;
      if (limit === undefined || limit >= demands.length) continue;
      const far = demands.flatMap((demand) =>
        at(facts.demands, demand).candidates.filter((candidate) => candidate.far),
      );
      if (far.length === 0) continue;
      const row = model.row(-Infinity, limit);
      for (const candidate of far) model.put(row, model.chosen(candidate), 1);
    }
  },
  obstructs(plan, demand, unit) {
    const limit = at(plan.facts.learners, at(plan.facts.demands, demand).learner).learner.maxFarPeriods;
    if (limit === undefined || !isFarAt(plan.facts, demand, unit)) return null;
    const far = placedOfLearner(plan, demand).filter((placed) =>
      isFarAt(plan.facts, placed.demand, placed.unit),
    ).length;
    return far + 1 > limit ? { code: 'too_many_far', params: { limit } } : null;
  },
};

function isFarAt(facts: Facts, demand: number, unit: number): boolean {
  const unitId = at(facts.units, unit).id;
  const option = at(facts.demands, demand).demand.options.find((candidate) => candidate.unitId === unitId);
  return option !== undefined && isFar(facts.problem, option.travelMinutes);
}
