import { evenShares } from '../even-share.ts';
import { unitPeriod } from '../plan.ts';
import type { Rule } from './rule.ts';

export const balance: Rule = {
  id: 'balance',
  name: { sv: 'Jämn fördelning', en: 'Even load' },
  description: {
    sv: 'Varje person utöver enhetens andel, räknad efter dess platser, kostar.',
    en: "Every learner above the unit's share, in proportion to its places, costs.",
  },
  strength: 'soft',
  source: { sv: 'Regionens riktlinje för placering', en: "The region's placement guideline" },
  defaultWeight: 2,
  weightUnit: { sv: 'per person över jämn andel', en: 'per learner above the even share' },
  rows(model, facts, { weight }) {
    if (weight === 0) return;
    const shares = evenShares(facts);
    const columns = new Map<number, number[]>();
    for (const candidate of facts.candidates) {
      const cell = unitPeriod(facts, candidate.demand, candidate.unit);
      columns.set(cell, [...(columns.get(cell) ?? []), model.chosen(candidate)]);
    }
    for (const [cell, users] of columns) {
      const share = shares[cell] ?? Infinity;
      if (users.length <= share) continue;
      const row = model.row(-Infinity, share);
      model.put(row, model.column(weight, users.length - share), -1);
      for (const column of users) model.put(row, column, 1);
    }
  },
  marginal(plan, demand, unit, { weight }) {
    const cell = unitPeriod(plan.facts, demand, unit);
    return (plan.unitLoad[cell] ?? 0) >= (evenShares(plan.facts)[cell] ?? Infinity) ? weight : 0;
  },
};
