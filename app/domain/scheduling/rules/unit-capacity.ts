import { capacityOf } from '../capacity.ts';
import { NO_WEIGHT } from './rule.ts';
import type { Rule } from './rule.ts';

export const unitCapacity: Rule = {
  id: 'unit-capacity',
  name: { sv: 'Enhetens platser', en: "The unit's places" },
  description: {
    sv: 'En enhet har aldrig fler samtidigt än sina platser den veckan, alla utbildningsformer tillsammans.',
    en: 'A unit never has more learners at a time than its places that week, all forms together.',
  },
  strength: 'hard',
  always: true,
  source: { sv: 'Enhetens kapacitetsinventering', en: "The unit's capacity inventory" },
  ...NO_WEIGHT,
  ...capacityOf('unit_total', 'unit_full'),
};
