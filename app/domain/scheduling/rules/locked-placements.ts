import { NO_WEIGHT } from './rule.ts';
import type { Rule } from './rule.ts';

export const lockedPlacements: Rule = {
  id: 'locked-placements',
  name: { sv: 'Låsta placeringar', en: 'Locked placements' },
  description: {
    sv: 'En placering som studierektorn har låst ligger kvar.',
    en: 'A placement that the study director has locked stays where it is.',
  },
  strength: 'hard',
  always: true,
  source: { sv: 'Studierektorns beslut', en: "The study director's decision" },
  ...NO_WEIGHT,
  forbids({ lockedTo, unit }) {
    if (lockedTo === undefined || lockedTo === unit.id) return null;
    return { code: 'locked_elsewhere', params: { unitId: lockedTo } };
  },
};
