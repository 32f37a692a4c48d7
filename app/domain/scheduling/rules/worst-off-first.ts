import { NO_WEIGHT } from './rule.ts';
import type { Rule } from './rule.ts';

/**
 * Forbids and prices nothing by itself: it is an order between plans, which `solve` keeps (`worst-first.ts`). Among the
 * plans that place as many, first the most that one learner carries is made as small as it can be, then the sum.
 */
export const worstOffFirst: Rule = {
  id: 'worst-off-first',
  name: { sv: 'Den som har det sämst först', en: 'The worst-off first' },
  description: {
    sv: 'Först blir det som den mest belastade får bära så litet som det kan bli, sedan vägs resten.',
    en: 'First what the most burdened learner carries is made as small as it can be, then the rest is weighed.',
  },
  strength: 'soft',
  standsOff: true,
  source: { sv: 'Studierektorns val för omgången', en: "The study director's choice for the round" },
  ...NO_WEIGHT,
};
