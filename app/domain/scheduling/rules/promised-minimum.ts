import { minimumOf } from '../minimum.ts';
import type { Rule } from './rule.ts';

export const promisedMinimum: Rule = {
  id: 'promised-minimum',
  name: { sv: 'Enhetens utlovade antal', en: "The unit's promised minimum" },
  description: {
    sv: 'Varje plats under det antal som enheten har lovats kostar.',
    en: 'Every place below the number a unit has been promised costs.',
  },
  strength: 'soft',
  source: { sv: 'Överenskommelse med enheten', en: 'Agreement with the unit' },
  defaultWeight: 40,
  weightUnit: { sv: 'per plats som saknas', en: 'per missing place' },
  ...minimumOf((unit) => unit.minPlaces),
};
