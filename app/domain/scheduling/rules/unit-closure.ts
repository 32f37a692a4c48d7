import { NO_WEIGHT } from './rule.ts';
import type { Rule } from './rule.ts';

export const unitClosure: Rule = {
  id: 'unit-closure',
  name: { sv: 'Stängd enhet', en: 'Closed unit' },
  description: {
    sv: 'Ingen placeras på en enhet som är stängd någon av periodens veckor.',
    en: 'Nobody is placed at a unit that is closed in any week of the period.',
  },
  strength: 'hard',
  always: true,
  source: { sv: 'Enhetens anmälan om stängning', en: "The unit's notice of closure" },
  ...NO_WEIGHT,
  forbids({ unit, demand }) {
    const weeks = demand.weeks.filter((week) => unit.closedWeeks.includes(week));
    return weeks.length > 0 ? { code: 'unit_closed', params: { weeks } } : null;
  },
};
