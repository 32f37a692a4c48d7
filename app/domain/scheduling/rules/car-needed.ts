import { NO_WEIGHT } from './rule.ts';
import type { Rule } from './rule.ts';

/** Only of those who are known to have no car: a learner of whom nothing is known is placed as if she had one. */
export const carNeeded: Rule = {
  id: 'car-needed',
  name: { sv: 'Bil behövs', en: 'A car is needed' },
  description: {
    sv: 'Den som inte har bil placeras inte där man måste ha det, eller dit kollektivtrafiken inte går i tid.',
    en: 'A learner without a car is not placed where one is needed, nor where public transport does not get in time.',
  },
  strength: 'hard',
  source: { sv: 'Enhetens krav och kända restider', en: "The unit's requirements and known journeys" },
  ...NO_WEIGHT,
  forbids({ learner, needsCar }) {
    return learner.withoutCar && needsCar ? { code: 'car_needed', params: {} } : null;
  },
};
