import type { SchedulingUnit } from '../problem.ts';
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
  marginal(plan, { cell, placing }, { weight }) {
    return (plan.cellLoad[cell] ?? 0) < promisedPlaces(placing.unit, placing.demand.periodId) ? -weight : 0;
  },
  rows(model, facts, { weight }) {
    const rowOf = new Map<number, number>();
    facts.units.forEach((unit, position) => {
      for (const { periodId, places } of unit.minPlaces) {
        const period = facts.periodIndex.get(periodId);
        if (period === undefined) {
          model.constant(weight * places);
          continue;
        }
        const row = model.row(places, Infinity);
        model.slack(row, model.cost(weight), 1);
        rowOf.set(position * facts.periods.length + period, row);
      }
    });
    for (const candidate of facts.candidates) {
      const row = rowOf.get(candidate.cell);
      if (row !== undefined) model.count(row, candidate);
    }
  },
};

function promisedPlaces(unit: SchedulingUnit, periodId: string): number {
  return unit.minPlaces.find((minimum) => minimum.periodId === periodId)?.places ?? 0;
}
