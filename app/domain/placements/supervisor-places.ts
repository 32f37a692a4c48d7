import { professionMeets } from '#app/domain/people/professions.ts';
import { mostLearners } from '#app/domain/people/supervisor-load.ts';
import { mondayOf, sundayOf, weekInRange } from '#app/domain/shared/weeks.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { HeldPlace, SupervisorFacts } from './round-facts.ts';

type Held = Pick<HeldPlace, 'fromWeek' | 'toWeek'>;
type SupervisedHeld = Held & Pick<HeldPlace, 'supervisorProfession'>;

/**
 * What a group of supervisors can still take: all who belong to it, less those learners whom only its members may
 * supervise. A unit where nobody of the group is registered answers for supervision itself, by the places it states.
 */
export function supervisorPlaces(
  weeks: readonly IsoWeek[],
  pool: string,
  people: readonly SupervisorFacts[],
  held: readonly SupervisedHeld[],
): Partial<Record<IsoWeek, number>> {
  const members = people.filter((person) => professionMeets(person.profession, pool));
  if (members.length === 0) return {};
  return freePlaces(
    weeks,
    (week) => presentCapacity(members, week),
    held.filter((place) => professionMeets(place.supervisorProfession, pool)),
  );
}

/** Free places per week; a week without a stated limit is left out where none is stated at all, and 0 otherwise. */
export function freePlaces(
  weeks: readonly IsoWeek[],
  limit: (week: IsoWeek) => number | undefined,
  held: readonly Held[],
): Partial<Record<IsoWeek, number>> {
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
