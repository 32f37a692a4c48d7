import { NO_WEIGHT } from './rule.ts';
import type { Rule } from './rule.ts';

export const allowedSector: Rule = {
  id: 'allowed-sector',
  name: { sv: 'Tillåten vårdform', en: 'Allowed sector' },
  description: {
    sv: 'Placeringen ligger i en vårdform som perioden är till för.',
    en: 'The placement is in a sector that the period is meant for.',
  },
  strength: 'hard',
  exceptionWeight: 4,
  source: { sv: 'Kursplanen', en: 'The syllabus' },
  ...NO_WEIGHT,
  forbids({ demand, unit }) {
    if (demand.allowedSectors.includes(unit.sector)) return null;
    return { code: 'sector_not_allowed', params: { sector: unit.sector, allowed: demand.allowedSectors } };
  },
};
