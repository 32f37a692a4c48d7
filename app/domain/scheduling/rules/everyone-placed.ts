import type { Rule } from './rule.ts';

/**
 * Soft, so that a partial plan is always given; but the engine first makes the number of open demands as small as it can
 * be and only then weighs costs, so the weight decides what the objective says, never who is left out.
 */
export const everyonePlaced: Rule = {
  id: 'everyone-placed',
  name: { sv: 'Alla placeras', en: 'Everyone is placed' },
  description: {
    sv: 'Så många som möjligt placeras; varje period som blir utan plats kostar mycket.',
    en: 'As many as possible are placed; every period left without a place costs a great deal.',
  },
  strength: 'soft',
  source: { sv: 'Regionens åtagande mot lärosätena', en: "The region's commitment to the universities" },
  defaultWeight: 10_000,
  weightUnit: { sv: 'per period utan plats', en: 'per period without a place' },
};
