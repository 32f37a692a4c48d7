import { at } from '../facts.ts';
import { pairedDemands, partnerElsewhere } from '../pairs.ts';
import { NO_WEIGHT } from './rule.ts';
import type { Rule } from './rule.ts';

/** Whom the other is not placed beside, because there is no place, may be placed alone: both without a place helps nobody. */
export const pairsTogether: Rule = {
  id: 'pairs-together',
  name: { sv: 'Par som ska vara tillsammans', en: 'Pairs that must be together' },
  description: {
    sv: 'Två lärande som ska lära sig i par placeras aldrig på olika enheter i samma kurs och veckor.',
    en: 'Two learners who are to learn as a pair are never at different units in the same course and weeks.',
  },
  strength: 'hard',
  bindsLearners: true,
  source: { sv: 'Studierektorns beslut om peer learning', en: "The study director's decision on peer learning" },
  ...NO_WEIGHT,
  full(plan, candidate) {
    const other = partnerElsewhere(plan, candidate);
    return other && { code: 'pair_elsewhere', params: { unitId: other.placing.unit.id } };
  },
  // One at a unit and the other anywhere else are together at most one placement.
  rows(model, facts) {
    for (const [one, other] of pairedDemands(facts, true)) {
      const [mine, theirs] = [at(facts.demands, one).candidates, at(facts.demands, other).candidates];
      for (const candidate of mine) {
        const elsewhere = theirs.filter(({ unit }) => unit !== candidate.unit);
        if (elsewhere.length === 0) continue;
        const row = model.row(-Infinity, 1);
        model.count(row, candidate);
        for (const rival of elsewhere) model.count(row, rival);
      }
    }
  },
};
