import { expandWeeks } from '#app/domain/shared/weeks.ts';
import { offeredUnits } from './build-problem.ts';
import { buildResources } from './build-resources.ts';
import { levelOfTerm } from './levels.ts';
import type { RoundFacts } from './round-facts.ts';

export interface PeriodSupply {
  periodId: string;
  /** Units of the period's sectors with a free place in every week of it. */
  units: number;
  /** Free places over those units: at each the smallest of its shared limits in the tightest week. */
  places: number;
}

/** What is free for a round in each of its periods, when everybody else has been served. */
export function readPeriodSupply(facts: RoundFacts): PeriodSupply[] {
  const offered = offeredUnits(facts);
  const candidates = new Set([...offered.values()].flat());
  const limits = Map.groupBy(
    buildResources(
      facts,
      facts.units.filter((unit) => candidates.has(unit.id)),
    ),
    (resource) => resource.unitIds[0] ?? '',
  );
  const sectorOf = new Map(facts.units.map((unit) => [unit.id, unit.sector]));
  return facts.periods.map(({ id, fromWeek, toWeek, allowedSectors, term }) => {
    const ofPeriod = levelOfTerm(term) ?? undefined;
    const weeks = expandWeeks({ from: fromWeek, to: toWeek });
    const free = (offered.get(id) ?? [])
      .filter(
        (unitId) => allowedSectors.length === 0 || allowedSectors.some((sector) => sector === sectorOf.get(unitId)),
      )
      .map((unitId) =>
        Math.min(
          ...(limits.get(unitId) ?? [])
            .filter(({ level = ofPeriod }) => level === ofPeriod)
            .map(({ places }) => Math.min(...weeks.map((week) => places[week] ?? 0))),
        ),
      )
      .filter((places) => places > 0 && Number.isFinite(places));
    return { periodId: id, units: free.length, places: free.reduce((sum, places) => sum + places, 0) };
  });
}
