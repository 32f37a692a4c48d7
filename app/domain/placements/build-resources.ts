import { supervisorPools } from '#app/domain/people/professions.ts';
import type { ResourceKind, SharedResource } from '#app/domain/scheduling/problem.ts';
import { expandWeeks, type IsoWeek } from '#app/domain/shared/weeks.ts';
import { formPlaces, levelOfTerm, levelPlaces, statedWeeks } from './levels.ts';
import type { RoundFacts, UnitFacts } from './round-facts.ts';
import { freePlaces, supervisorPlaces } from './supervisor-places.ts';

/**
 * What the learners of a round share with each other and with everybody else: per unit and week the places for all
 * forms, the places for this form and, where it names any, for each level of it, and the learners that the supervisors present can take, whichever form they belong
 * to. Places that others hold are already taken away; what remains is never below zero.
 */
export function buildResources(facts: RoundFacts, units: readonly UnitFacts[]): SharedResource[] {
  const weeks = [
    ...new Set(facts.periods.flatMap(({ fromWeek, toWeek }) => expandWeeks({ from: fromWeek, to: toWeek }))),
  ].sort();
  const stated = statedWeeks(facts.capacities);
  const levels = [...new Set(facts.periods.flatMap(({ term }) => levelOfTerm(term) ?? []))].sort();
  const heldAt = Map.groupBy(facts.held, (place) => place.unitId);
  const supervisorsAt = Map.groupBy(facts.supervisors, (person) => person.unitId);
  const pools = supervisorPools(facts.supervisorProfession);
  return units.flatMap((unit) => {
    const held = heldAt.get(unit.id) ?? [];
    const sameForm = held.filter((place) => place.form === facts.form);
    const total = (week: IsoWeek) => formPlaces(stated(unit.id, 'all', week));
    const ofForm = (week: IsoWeek) => stated(unit.id, facts.form, week);
    const inForm = (week: IsoWeek) => formPlaces(ofForm(week));
    return [
      resource(unit.id, 'unit_total', freePlaces(weeks, total, held)),
      { ...resource(unit.id, 'unit_form', freePlaces(weeks, inForm, sameForm)), form: facts.form },
      ...levels
        .filter((level) => weeks.some((week) => levelPlaces(ofForm(week), level) !== undefined))
        .map((level) => {
          const limit = (week: IsoWeek) => levelPlaces(ofForm(week), level) ?? inForm(week);
          const sameLevel = sameForm.filter((place) => levelOfTerm(place.term) === level);
          const id = `${unit.id}:${level}`;
          return {
            ...resource(id, 'unit_level', freePlaces(weeks, limit, sameLevel), [unit.id]),
            ...{ form: facts.form, level },
          };
        }),
      ...pools.map((pool) =>
        resource(
          pool === facts.supervisorProfession ? unit.id : `${unit.id}:${pool}`,
          'supervisors',
          supervisorPlaces(weeks, pool, supervisorsAt.get(unit.id) ?? [], held),
          [unit.id],
        ),
      ),
    ].filter((shared) => Object.keys(shared.places).length > 0);
  });
}

function resource(
  id: string,
  kind: ResourceKind,
  places: SharedResource['places'],
  unitIds: string[] = [id],
): SharedResource {
  return { id: `${kind}:${id}`, kind, unitIds, places };
}
