import { professionMeets, supervisorPools } from '#app/domain/people/professions.ts';
import { mostLearners } from '#app/domain/people/supervisor-load.ts';
import type { ResourceKind, SharedResource } from '#app/domain/scheduling/problem.ts';
import { expandWeeks, mondayOf, sundayOf, weekInRange, type IsoWeek } from '#app/domain/shared/weeks.ts';
import { formPlaces, levelOfTerm, levelPlaces, statedWeeks } from './levels.ts';
import type { HeldPlace, RoundFacts, SupervisorFacts, UnitFacts } from './round-facts.ts';

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
      resource(unit.id, 'unit_total', free(weeks, total, held)),
      { ...resource(unit.id, 'unit_form', free(weeks, inForm, sameForm)), form: facts.form },
      ...levels
        .filter((level) => weeks.some((week) => levelPlaces(ofForm(week), level) !== undefined))
        .map((level) => {
          const limit = (week: IsoWeek) => levelPlaces(ofForm(week), level) ?? inForm(week);
          const sameLevel = sameForm.filter((place) => levelOfTerm(place.term) === level);
          const id = `${unit.id}:${level}`;
          return {
            ...resource(id, 'unit_level', free(weeks, limit, sameLevel), [unit.id]),
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

/**
 * What a group of supervisors can still take: all who belong to it, less those learners whom only its members may
 * supervise. A unit where nobody of the group is registered answers for supervision itself, by the places it states.
 */
function supervisorPlaces(
  weeks: readonly IsoWeek[],
  pool: string,
  people: readonly SupervisorFacts[],
  held: readonly HeldPlace[],
) {
  const members = people.filter((person) => professionMeets(person.profession, pool));
  if (members.length === 0) return {};
  return free(
    weeks,
    (week) => presentCapacity(members, week),
    held.filter((place) => professionMeets(place.supervisorProfession, pool)),
  );
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
