import { NO_WEIGHT } from './rule.ts';
import type { Rule } from './rule.ts';

export const minors: Rule = {
  id: 'minors',
  name: { sv: 'Minderåriga', en: 'Minors' },
  description: {
    sv: 'Den som är under 18 år placeras inte på en enhet som inte tar emot minderåriga.',
    en: 'A learner under 18 is not placed at a unit that takes no minors.',
  },
  strength: 'hard',
  always: true,
  source: {
    sv: 'Arbetsmiljöverkets föreskrifter om minderårigas arbetsmiljö',
    en: 'Work Environment Authority regulations on the work of minors',
  },
  ...NO_WEIGHT,
  forbids({ learner, unit }) {
    return learner.minor && unit.refusesMinors ? { code: 'minor_refused', params: {} } : null;
  },
};
