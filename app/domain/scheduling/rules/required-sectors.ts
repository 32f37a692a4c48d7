import { at } from '../facts.ts';
import { placedOfLearner } from '../plan.ts';
import { NO_WEIGHT } from './rule.ts';
import type { Rule } from './rule.ts';

/**
 * Needs left after the round may not exceed the periods that are left to meet them: the learner's later periods,
 * and periods of this round that are still open.
 */
export const requiredSectors: Rule = {
  id: 'required-sectors',
  name: { sv: 'Programmets vårdformer', en: 'Sectors of the programme' },
  description: {
    sv: 'Varje vårdform som programmet kräver hinns med i omgången eller i de perioder som återstår.',
    en: 'Every sector that the programme requires is met in this round or can be met in the periods that remain.',
  },
  strength: 'hard',
  source: { sv: 'Examensordningen och utbildningsplanen', en: 'The degree ordinance and the programme' },
  ...NO_WEIGHT,
  rows(model, facts) {
    for (const learner of facts.learners) {
      if (learner.demands.length === 0 || learner.learner.needs.length === 0) continue;
      const total = model.row(-Infinity, learner.needsForLater);
      for (const demand of learner.demands) model.put(total, model.open(demand), -1);
      for (const { sector, count } of learner.learner.needs) {
        const unmet = model.column(0, count);
        model.put(total, unmet, 1);
        const row = model.row(count, Infinity);
        model.put(row, unmet, 1);
        for (const demand of learner.demands) {
          for (const candidate of at(facts.demands, demand).candidates) {
            if (at(facts.units, candidate.unit).sector === sector) model.put(row, model.chosen(candidate), 1);
          }
        }
      }
    }
  },
  obstructs(plan, demand, unit) {
    const learner = at(plan.facts.learners, at(plan.facts.demands, demand).learner);
    if (learner.learner.needs.length === 0) return null;
    const sectors = placedOfLearner(plan, demand).map((placed) => at(plan.facts.units, placed.unit).sector);
    const open = learner.demands.length - sectors.length - 1;
    sectors.push(at(plan.facts.units, unit).sector);
    const missing = learner.learner.needs.map(({ sector, count }) => ({
      sector,
      missing: Math.max(0, count - sectors.filter((placed) => placed === sector).length),
    }));
    const unmet = missing.reduce((sum, need) => sum + need.missing, 0);
    if (unmet <= learner.needsForLater + open) return null;
    return {
      code: 'need_unmet',
      params: { sectors: missing.filter((need) => need.missing > 0).map((need) => need.sector) },
    };
  },
};
