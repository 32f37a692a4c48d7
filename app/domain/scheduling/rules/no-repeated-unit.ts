import { at } from '../facts.ts';
import { placedOfLearner } from '../plan.ts';
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
  source: { sv: 'Utbildningsplanen: bredd i vårdformer', en: 'The programme: breadth of experience' },
  ...NO_WEIGHT,
  forbids({ learner, unit }) {
    return learner.visitedUnits.includes(unit.id) ? { code: 'visited_before', params: {} } : null;
  },
  rows(model, facts) {
    for (const { demands } of facts.learners) {
      const visits = new Map<number, number[]>();
      for (const demand of demands) {
        for (const candidate of at(facts.demands, demand).candidates) {
          visits.set(candidate.unit, [...(visits.get(candidate.unit) ?? []), model.chosen(candidate)]);
        }
      }
      for (const columns of visits.values()) {
        if (columns.length < 2) continue;
        const row = model.row(-Infinity, 1);
        for (const column of columns) model.put(row, column, 1);
      }
    }
  },
  obstructs(plan, demand, unit) {
    const repeated = placedOfLearner(plan, demand).find((placed) => placed.unit === unit);
    if (!repeated) return null;
    return { code: 'unit_repeated', params: { periodId: at(plan.facts.demands, repeated.demand).demand.periodId } };
  },
};
