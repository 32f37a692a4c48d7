import { at } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { unitPeriod } from '../plan.ts';
import type { Rule } from './rule.ts';

export const promisedMinimum: Rule = {
  id: 'promised-minimum',
  name: { sv: 'Enhetens utlovade antal', en: "The unit's promised minimum" },
  description: {
    sv: 'Varje plats under det antal som enheten har lovats kostar.',
    en: 'Every place below the number a unit has been promised costs.',
  },
  strength: 'soft',
  source: { sv: 'Överenskommelse med enheten', en: 'Agreement with the unit' },
  defaultWeight: 40,
  weightUnit: { sv: 'per plats som saknas', en: 'per missing place' },
  rows(model, facts, { weight }) {
    const rowOf = new Map<number, number>();
    facts.units.forEach((unit, unitIndex) => {
      for (const { periodId, places } of unit.minPlaces) {
        if (places <= 0) continue;
        const period = facts.periodIndex.get(periodId);
        if (period === undefined) {
          model.addOffset(weight * places);
          continue;
        }
        const row = model.row(places, Infinity);
        model.put(row, model.column(weight, places), 1);
        rowOf.set(unitIndex * facts.periods.length + period, row);
      }
    });
    for (const candidate of facts.candidates) {
      const row = rowOf.get(unitPeriod(facts, candidate.demand, candidate.unit));
      if (row !== undefined) model.put(row, model.chosen(candidate), 1);
    }
  },
  marginal(plan, demand, unit, { weight }) {
    const load = plan.unitLoad[unitPeriod(plan.facts, demand, unit)] ?? 0;
    return load < promisedPlaces(plan.facts, demand, unit) ? -weight : 0;
  },
};

function promisedPlaces(facts: Facts, demand: number, unit: number): number {
  const { periodId } = at(facts.demands, demand).demand;
  return at(facts.units, unit).minPlaces.find((minimum) => minimum.periodId === periodId)?.places ?? 0;
}
