import { capacityOf } from '../capacity.ts';
import { NO_WEIGHT } from './rule.ts';
import type { Rule } from './rule.ts';

export const formCapacity: Rule = {
  id: 'form-capacity',
  name: { sv: 'Platser per utbildningsform', en: 'Places per form' },
  description: {
    sv: 'De platser som enheten har avsatt för en utbildningsform överskrids inte.',
    en: 'The places that a unit has set aside for one form are not exceeded.',
  },
  strength: 'hard',
  always: true,
  source: { sv: 'Enhetens kapacitetsinventering', en: "The unit's capacity inventory" },
  ...NO_WEIGHT,
  ...capacityOf('unit_form', 'form_full'),
};
