import { capacityOf } from '../capacity.ts';
import { NO_WEIGHT } from './rule.ts';
import type { Rule } from './rule.ts';

export const levelCapacity: Rule = {
  id: 'level-capacity',
  name: { sv: 'Platser per termin', en: 'Places per term' },
  description: {
    sv: 'De platser som enheten har för lärande i en viss termin av utbildningen överskrids inte.',
    en: 'The places that a unit has for learners in a certain term of the programme are not exceeded.',
  },
  strength: 'hard',
  always: true,
  source: { sv: 'Enhetens kapacitetsinventering', en: "The unit's capacity inventory" },
  ...NO_WEIGHT,
  ...capacityOf('unit_level', 'level_full'),
};
