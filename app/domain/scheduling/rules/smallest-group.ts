import { minimumOf } from '../minimum.ts';
import type { Rule } from './rule.ts';

/**
 * That a unit has either nobody or its group is no row, and its price vanishes when it is relaxed: nothing could be proven
 * of a plan. So every place below the group costs, those of an empty unit too, and where the group is not reached it is told.
 */
export const smallestGroup: Rule = {
  id: 'smallest-group',
  name: { sv: 'Enhetens minsta grupp', en: "The unit's smallest group" },
  description: {
    sv: 'En studenttät enhet drivs för en grupp. Varje plats under dess minsta grupp kostar, de som andra har där inräknade.',
    en: 'A student-dense unit is run for a group. Every place below its smallest group costs, those that others have there counted in.',
  },
  strength: 'soft',
  source: { sv: 'Enhetens handledningsmodell', en: "The unit's model of supervision" },
  defaultWeight: 40,
  weightUnit: { sv: 'per plats som saknas', en: 'per missing place' },
  ...minimumOf((unit) => unit.smallestGroups ?? []),
};
