import { expandWeeks, weekInRange } from '../shared/weeks.ts';
import type { IsoWeek, WeekRange } from '../shared/weeks.ts';
import { formPlaces, statedWeeks } from './levels.ts';
import type { PlacementForm } from './vocabulary.ts';

export interface StatedPlaces {
  unitId: string;
  form: PlacementForm | 'all';
  level: string;
  week: IsoWeek;
  places: number;
}

export interface HeldSpan extends WeekRange {
  unitId: string;
}

export interface UnitWeek {
  unitId: string;
  week: IsoWeek;
  /** Null where the unit has stated none. */
  places: number | null;
  usedByRound: number;
  usedByOthers: number;
}

/**
 * Places and who holds them, per unit and week of a round. The limit is the one that all forms share; where a unit has
 * only stated places for the round's own form, that is its limit. Units that have nothing to do with the round are
 * left out: neither places for its form nor a placement.
 */
export function weekPlaces(
  form: PlacementForm,
  weeks: WeekRange,
  {
    stated,
    round,
    others,
  }: { stated: readonly StatedPlaces[]; round: readonly HeldSpan[]; others: readonly HeldSpan[] },
): UnitWeek[] {
  const places = statedWeeks(stated);
  const offering = stated.filter((row) => row.form === form && row.places > 0).map((row) => row.unitId);
  const unitIds = [...new Set([...round.map((span) => span.unitId), ...offering])].sort();
  const ofRound = Map.groupBy(round, (span) => span.unitId);
  const ofOthers = Map.groupBy(others, (span) => span.unitId);
  const held = (spans: readonly HeldSpan[] | undefined, week: IsoWeek) =>
    spans?.filter((span) => weekInRange(week, span)).length ?? 0;
  return unitIds.flatMap((unitId) =>
    expandWeeks(weeks).map((week) => ({
      unitId,
      week,
      places: formPlaces(places(unitId, 'all', week)) ?? formPlaces(places(unitId, form, week)) ?? null,
      usedByRound: held(ofRound.get(unitId), week),
      usedByOthers: held(ofOthers.get(unitId), week),
    })),
  );
}
