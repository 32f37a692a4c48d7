import { candidatesOf } from '../facts.ts';
import { NO_WEIGHT } from './rule.ts';
import type { Rule } from './rule.ts';

export const noRepeatedUnit: Rule = {
  id: 'no-repeated-unit',
  name: { sv: 'Ny enhet varje gång', en: 'A new unit every time' },
  description: {
    sv: 'Ingen placeras två gånger på samma enhet, varken i omgången eller efter en tidigare termin.',
    en: 'Nobody is placed twice at the same unit, neither in this round nor after an earlier term.',
  },
  strength: 'hard',
  exceptionWeight: 3,
  source: { sv: 'Utbildningsplanen: bredd i vårdformer', en: 'The programme: breadth of experience' },
  ...NO_WEIGHT,
  forbids({ learner, unit }) {
    return learner.visitedUnits.includes(unit.id) ? { code: 'visited_before', params: {} } : null;
  },
  obstructs({ unit, demand }, others) {
    // Within a period that has been split she may come back.
    const repeated = others.find((other) => other.unit.id === unit.id && other.demand.periodId !== demand.periodId);
    return repeated ? { code: 'unit_repeated', params: { periodId: repeated.demand.periodId } } : null;
  },
  ownRows(model, own, facts) {
    for (const alike of Map.groupBy(candidatesOf(facts, own), ({ unit }) => unit).values()) {
      const periods = new Set(alike.map(({ placing }) => placing.demand.periodId));
      if (periods.size < 2 || periods.size < alike.length) continue;
      const row = model.row(-Infinity, 1);
      for (const candidate of alike) model.count(row, candidate);
    }
  },
};
