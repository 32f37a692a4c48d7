import { at } from '../facts.ts';
import type { Candidate } from '../facts.ts';
import { pairedDemands, partnersOf } from '../pairs.ts';
import type { Rule } from './rule.ts';

export const pairsWished: Rule = {
  id: 'pairs-wished',
  name: { sv: 'Par som vill vara tillsammans', en: 'Pairs that wish to be together' },
  description: {
    sv: 'Varje period som en lärande i ett par är placerad utan den andra på samma enhet kostar.',
    en: 'Every period in which a learner of a pair is placed without the other at the same unit costs.',
  },
  strength: 'soft',
  bindsLearners: true,
  source: { sv: 'De lärandes önskan om peer learning', en: "The learners' wish for peer learning" },
  defaultWeight: 30,
  weightUnit: { sv: 'per lärande och period utan den andra', en: 'per learner and period without the other' },
  marginal({ facts, chosen }, { demand, unit }, { weight }) {
    let cost = 0;
    for (const partner of partnersOf(facts).get(demand) ?? []) {
      if (!partner.required) cost += chosen[partner.demand]?.unit === unit ? -weight : weight;
    }
    return cost;
  },
  // For each unit of both: one there without the other, whoever it is.
  rows(model, facts, { weight }) {
    for (const [one, other] of pairedDemands(facts, false)) {
      const unitsOf = (demand: number) =>
        new Map(at(facts.demands, demand).candidates.map((candidate) => [candidate.unit, candidate]));
      const [mine, theirs] = [unitsOf(one), unitsOf(other)];
      for (const unit of new Set([...mine.keys(), ...theirs.keys()])) {
        const row = model.row(0, 0);
        count(mine.get(unit), 1);
        count(theirs.get(unit), -1);
        function count(candidate: Candidate | undefined, value: 1 | -1): void {
          if (!candidate) return;
          model.count(row, candidate, value);
          model.slack(row, model.cost(weight, 1), -value);
        }
      }
    }
  },
};
