import { evenShares } from '../even-share.ts';
import type { Candidate } from '../facts.ts';
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
  marginal(plan, { cell }, { weight }) {
    return (plan.cellLoad[cell] ?? 0) >= (evenShares(plan.facts)[cell] ?? Infinity) ? weight : 0;
  },
  rows(model, facts, { weight }) {
    const shares = evenShares(facts);
    const users = new Map<number, Candidate[]>();
    for (const candidate of facts.candidates) {
      const rivals = users.get(candidate.cell);
      if (rivals) rivals.push(candidate);
      else users.set(candidate.cell, [candidate]);
    }
    for (const [cell, rivals] of users) {
      const share = shares[cell] ?? Infinity;
      if (rivals.length <= share) continue;
      const row = model.row(-Infinity, share);
      model.slack(row, model.cost(weight), -1);
      for (const candidate of rivals) model.count(row, candidate);
    }
  },
};
