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
  chargesOncePer: ({ unit }) => unit.site,
};
