import { mostLearners } from '#app/domain/people/supervisor-load.ts';
import type { ResourceKind, SharedResource } from '#app/domain/scheduling/problem.ts';
import { expandWeeks, mondayOf, sundayOf, weekInRange, type IsoWeek } from '#app/domain/shared/weeks.ts';
import type { HeldPlace, RoundFacts, SupervisorFacts, UnitFacts } from './round-facts.ts';

/**
 * What the learners of a round share with each other and with everybody else: per unit and week the places for all
 * forms, the places for this form, and the learners that the supervisors present can take. Places that others hold
 * are already taken away; what remains is never below zero.
 */
export function buildResources(facts: RoundFacts, units: readonly UnitFacts[]): SharedResource[] {
  const weeks = [
    ...new Set(facts.periods.flatMap(({ fromWeek, toWeek }) => expandWeeks({ from: fromWeek, to: toWeek }))),
  ].sort();
  const stated = new Map(facts.capacities.map((row) => [`${row.unitId} ${row.form} ${row.week}`, row.places]));
  const heldAt = Map.groupBy(facts.held, (place) => place.unitId);
  const supervisorsAt = Map.groupBy(
    facts.supervisors.filter((person) => person.profession === facts.supervisorProfession),
    (person) => person.unitId,
  );
  return units.flatMap((unit) => {
    const held = heldAt.get(unit.id) ?? [];
    const sameForm = held.filter((place) => place.form === facts.form);
    const people = supervisorsAt.get(unit.id) ?? [];
    const limit = (form: string) => (week: IsoWeek) => stated.get(`${unit.id} ${form} ${week}`);
    return [
      resource(unit.id, 'unit_total', free(weeks, limit('all'), held)),
      resource(unit.id, 'unit_form', free(weeks, limit(facts.form), sameForm), facts.form),
      // A unit without a register of supervisors answers for them itself, by the places it states.
      ...(people.length > 0
        ? [
            resource(
              unit.id,
              'supervisors',
              free(weeks, (week) => presentCapacity(people, week), sameForm),
            ),
          ]
        : []),
    ].filter((shared) => Object.keys(shared.places).length > 0);
  });
}

function resource(unitId: string, kind: ResourceKind, places: SharedResource['places'], form?: string): SharedResource {
  return { id: `${kind}:${unitId}`, kind, unitIds: [unitId], places, ...(form ? { form } : {}) };
}

/** Free places per week; a week without a stated limit is left out where none is stated at all, and 0 otherwise. */
function free(weeks: readonly IsoWeek[], limit: (week: IsoWeek) => number | undefined, held: readonly HeldPlace[]) {
  if (weeks.every((week) => limit(week) === undefined)) return {};
  const taken = (week: IsoWeek) =>
    held.filter((place) => weekInRange(week, { from: place.fromWeek, to: place.toWeek })).length;
  return Object.fromEntries(weeks.map((week) => [week, Math.max(0, (limit(week) ?? 0) - taken(week))]));
}

function presentCapacity(people: readonly SupervisorFacts[], week: IsoWeek): number {
  return people
    .filter((person) => isEmployed(person, week))
    .reduce((sum, person) => sum + mostLearners(person, week), 0);
}

function isEmployed(person: SupervisorFacts, week: IsoWeek): boolean {
  return person.validFrom <= sundayOf(week) && (person.validTo === null || person.validTo >= mondayOf(week));
}
