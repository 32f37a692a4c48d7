import { expandWeeks, weekInRange, type IsoWeek } from '#app/domain/shared/weeks.ts';
import { formPlaces, levelOfTerm, levelPlaces, statedWeeks } from './levels.ts';
import type { RoundFacts, UnitFacts } from './round-facts.ts';
import type { Sector } from './vocabulary.ts';
import type { HeldSpan } from './week-places.ts';

export interface UnitLoad {
  unitId: string;
  sector: Sector;
  town: string;
  /** One per week, in the order of `weeks`. */
  cells: LoadCell[];
}

export interface LoadCell {
  /** Places for this form and the levels of the round; null where the unit has said nothing. */
  places: number | null;
  /** Places for all forms together; null where the unit has set no such limit. */
  total: number | null;
  /** Learners of other rounds and forms; null to those who may not know of them. */
  others: number | null;
  /** Learners of this round. */
  own: number;
  closed: boolean;
  /** How many more it takes for the unit's smallest group, where anybody is; null where none, or to those who may not know. */
  lacking: number | null;
}

/** Units that offer the round's form a place in any of its weeks, or have somebody there, week by week. */
export function readUnitLoad(
  facts: Omit<RoundFacts, 'held'> & { held: RoundFacts['held'] | null },
  placements: readonly HeldSpan[],
): { weeks: IsoWeek[]; units: UnitLoad[] } {
  const weeks = [
    ...new Set(facts.periods.flatMap(({ fromWeek, toWeek }) => expandWeeks({ from: fromWeek, to: toWeek }))),
  ].sort();
  const own = Map.groupBy(placements, (placement) => placement.unitId);
  const held = facts.held && Map.groupBy(facts.held, (place) => place.unitId);
  const stated = statedWeeks(facts.capacities);
  const levels = [...new Set(facts.periods.flatMap(({ term }) => levelOfTerm(term) ?? []))];
  const hasOther = facts.periods.some(({ term }) => levelOfTerm(term) === null);
  const ownPlaces = (unitId: string, week: IsoWeek) => {
    const own = stated(unitId, facts.form, week);
    const ofLevels = hasOther ? [undefined] : levels.map((level) => levelPlaces(own, level));
    const most = ofLevels.reduce<number>((sum, places) => sum + (places ?? Infinity), 0);
    const places = formPlaces(own);
    return places === undefined ? null : Math.min(places, most);
  };
  const offers = new Set(
    facts.capacities.filter((row) => row.form === facts.form && row.places > 0).map((row) => row.unitId),
  );
  const allowed = facts.periods.map((period) => period.allowedSectors);
  const isAllowed = (sector: Sector) => allowed.some((sectors) => sectors.length === 0 || sectors.includes(sector));
  const units = facts.units
    .filter((unit) => own.has(unit.id) || (offers.has(unit.id) && isAllowed(unit.sector)))
    .map((unit) => ({
      unitId: unit.id,
      sector: unit.sector,
      town: unit.town,
      cells: weeks.map((week) => {
        const others = held && countIn(week, held.get(unit.id));
        const here = (own.get(unit.id) ?? []).filter((span) => weekInRange(week, span)).length;
        return {
          places: ownPlaces(unit.id, week),
          total: formPlaces(stated(unit.id, 'all', week)) ?? null,
          others,
          own: here,
          closed: unit.closures.some(({ fromWeek, toWeek }) => weekInRange(week, { from: fromWeek, to: toWeek })),
          lacking: others === null || here === 0 ? null : lackingOf(unit, here + others),
        };
      }),
    }));
  return { weeks, units };
}

/** An empty unit lacks nobody: it is not run that week. */
function lackingOf({ smallestGroup }: UnitFacts, there: number): number | null {
  return smallestGroup !== null && there < smallestGroup ? smallestGroup - there : null;
}

function countIn(week: IsoWeek, places: RoundFacts['held'] = []): number {
  return places.filter(({ fromWeek, toWeek }) => weekInRange(week, { from: fromWeek, to: toWeek })).length;
}
