import { at } from '../facts.ts';
import type { Candidate } from '../facts.ts';
import { placedOfLearner } from '../plan.ts';
import type { Rule } from './rule.ts';

export const continuity: Rule = {
  id: 'continuity',
  name: { sv: 'Kontinuitet', en: 'Continuity' },
  description: {
    sv: 'Varje sjukhus eller ort som en person kommer till i omgången kostar; samma ställe igen är gratis.',
    en: 'Every distinct site a learner comes to in the round costs; the same site again is free.',
  },
  strength: 'soft',
  source: { sv: 'Regionens riktlinje för placering', en: "The region's placement guideline" },
  defaultWeight: 25,
  weightUnit: { sv: 'per ställe och person', en: 'per site and learner' },
  rows(model, facts, { weight }) {
    if (weight === 0) return;
    for (const { demands } of facts.learners) {
      const sites = new Map<string, Map<number, Candidate[]>>();
      for (const demand of demands) {
        for (const candidate of at(facts.demands, demand).candidates) {
          const site = at(facts.units, candidate.unit).site;
          const byDemand = sites.get(site) ?? new Map<number, Candidate[]>();
          byDemand.set(demand, [...(byDemand.get(demand) ?? []), candidate]);
          sites.set(site, byDemand);
        }
      }
      for (const byDemand of sites.values()) {
        if (byDemand.size === 1) {
          for (const candidate of [...byDemand.values()].flat()) model.addCost(model.chosen(candidate), weight);
          continue;
        }
        const visited = model.column(weight, 1);
        for (const candidates of byDemand.values()) {
          const row = model.row(-Infinity, 0);
          model.put(row, visited, -1);
          for (const candidate of candidates) model.put(row, model.chosen(candidate), 1);
        }
      }
    }
  },
  marginal(plan, demand, unit, { weight }) {
    const { site } = at(plan.facts.units, unit);
    return placedOfLearner(plan, demand).some((placed) => at(plan.facts.units, placed.unit).site === site) ? 0 : weight;
  },
};
