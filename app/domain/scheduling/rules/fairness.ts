import type { Rule } from './rule.ts';

/** Runs after the other prices: a cost of 60 with weight 10 and burden 2 becomes 72, so 12 are charged here. */
export const fairness: Rule = {
  id: 'fairness',
  name: { sv: 'Rättvisa över terminerna', en: 'Fairness over the terms' },
  description: {
    sv: 'Den som haft det svårt tidigare väger tyngre nu: kostnaden räknas upp med tidigare belastning.',
    en: 'Those who had it hard before count for more now: their costs grow with their earlier burden.',
  },
  strength: 'soft',
  source: { sv: 'Regionens riktlinje för placering', en: "The region's placement guideline" },
  defaultWeight: 10,
  weightUnit: { sv: 'procent per belastningspoäng', en: 'per cent per point of burden' },
  surcharge(cost, { learner }, { weight }) {
    return Math.round((cost * (100 + weight * learner.burden)) / 100) - cost;
  },
};
