import { termOfLevel } from '../../placements/levels.ts';
import { NO_WEIGHT } from './rule.ts';
import type { Rule } from './rule.ts';

export const levelTaken: Rule = {
  id: 'level-taken',
  name: { sv: 'Terminer som enheten tar emot', en: 'Terms that the unit takes' },
  description: {
    sv: 'Ingen placeras på en enhet som tar emot lärande först från en senare termin av utbildningen.',
    en: 'Nobody is placed at a unit that takes learners only from a later term of the programme.',
  },
  strength: 'hard',
  always: true,
  source: { sv: 'Enhetens uppgifter', en: "The unit's facts" },
  ...NO_WEIGHT,
  forbids({ demand, unit }) {
    const term = demand.level === undefined ? null : termOfLevel(demand.level);
    if (term === null || unit.firstTerm === undefined || term >= unit.firstTerm) return null;
    return { code: 'level_not_taken', params: { term: unit.firstTerm } };
  },
};
