import type { Candidate, Facts } from './facts.ts';
import type { Plan } from './plan.ts';
import type { PromisedMinimum, SchedulingUnit } from './problem.ts';
import type { Setting } from './rules/rule.ts';
import type { SharedModel } from './shared-model.ts';

/** What the rules have in common that charge for every place below a number that a unit is to have in a period. */
export function minimumOf(wantedAt: (unit: SchedulingUnit) => readonly PromisedMinimum[]) {
  return {
    marginal(plan: Plan, { cell, placing: { unit, demand } }: Candidate, { weight }: Setting): number {
      const wanted = wantedAt(unit).find(({ periodId }) => periodId === demand.periodId)?.places ?? 0;
      return (plan.cellLoad[cell] ?? 0) < wanted ? -weight : 0;
    },
    rows(model: SharedModel, facts: Facts, { weight }: Setting): void {
      const rowOf = new Map<number, number>();
      facts.units.forEach((unit, position) => {
        for (const { periodId, places } of wantedAt(unit)) {
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
}
