import type { PlacementOption, SharedResource } from '../scheduling/problem.ts';
import { expandWeeks } from '../shared/weeks.ts';
import type { IsoWeek, WeekRange } from '../shared/weeks.ts';
import { bedsOf, boardingTerms, freeBeds, minutesWithBed, needsBed, placeOfUnit } from './housing.ts';
import type { LearnerFacts, RoundFacts, UnitFacts } from './round-facts.ts';

interface RoundBeds {
  /** The beds of each place that are left for the round, where any are. */
  resources: SharedResource[];
  /** The option with the bed that it needs. */
  optionWith(option: PlacementOption, whose: { learner: LearnerFacts; weeks: WeekRange }): PlacementOption;
}

/** What the rule about housing adds to a round's problem: nothing where it is off. */
export function roundBeds(facts: RoundFacts, units: readonly UnitFacts[]): RoundBeds {
  const terms = boardingTerms(facts.rules);
  if (!terms) return { resources: [], optionWith: (option) => option };
  const held = bedsOf(facts.boarders, facts);
  const placeOf = new Map(units.map((unit) => [unit.id, placeOfUnit(unit)]));
  const weeks = [
    ...new Set(facts.periods.flatMap(({ fromWeek, toWeek }) => expandWeeks({ from: fromWeek, to: toWeek }))),
  ].sort();
  const places = [...new Set(placeOf.values())].filter((place) => place !== null).sort();
  const free = new Map(
    places.map((place) => [
      place,
      new Map(weeks.map((week) => [week, freeBeds({ place, form: facts.form, week }, facts.housing, held)])),
    ]),
  );
  const left = (place: string, week: IsoWeek) => free.get(place)?.get(week) ?? 0;
  return {
    resources: places
      .filter((place) => weeks.some((week) => left(place, week) > 0))
      .map((place) => ({
        id: `beds:${place}`,
        kind: 'beds',
        place,
        unitIds: units.flatMap(({ id }) => (placeOf.get(id) === place ? [id] : [])),
        places: Object.fromEntries(weeks.map((week) => [week, left(place, week)])),
      })),
    optionWith(option, { learner, weeks: own }) {
      const place = placeOf.get(option.unitId) ?? null;
      if (place === null || !needsBed(learner, option.travelMinutes, terms)) return option;
      const isMissing = expandWeeks(own).some((week) => left(place, week) === 0);
      const minutes = minutesWithBed(option.travelMinutes, terms);
      return { ...option, bed: { place, minutes, ...(isMissing && { isMissing }) } };
    },
  };
}
