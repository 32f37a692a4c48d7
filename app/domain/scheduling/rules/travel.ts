import type { Rule } from './rule.ts';

export const travel: Rule = {
  id: 'travel',
  name: { sv: 'Restid', en: 'Travel' },
  description: { sv: 'Varje minuts resväg kostar.', en: 'Every minute of the journey costs.' },
  strength: 'soft',
  source: { sv: 'Regionens riktlinje för placering', en: "The region's placement guideline" },
  defaultWeight: 1,
  weightUnit: { sv: 'per minut enkel resa', en: 'per minute one way' },
  price({ travelMinutes }, { weight }) {
    return Math.round(weight * travelMinutes);
  },
};
