import { supervisorPools } from '../people/professions.ts';
import { formPlaces, stateWeek } from '../placements/levels.ts';
import { supervisorPlaces } from '../placements/supervisor-places.ts';
import { expandWeeks, mondayOf, sundayOf, weekInRange } from '../shared/weeks.ts';
import type { IsoWeek } from '../shared/weeks.ts';
import type { ClinicFacts, HeldSpan, RotationFacts } from './facts.ts';

/** A clinic in a week: its places for the form, and how many of them nobody else has. */
export interface ClinicWeek {
  week: IsoWeek;
  places: number;
  /** Learners of other rounds and forms. */
  others: number;
  /** Places left for this plan. */
  free: number;
  closed: boolean;
  /** The clinic has not answered for the week: what it stated last before it is taken to go on. */
  isAssumed: boolean;
}

type PlaceFacts = Pick<
  RotationFacts,
  'form' | 'supervisorProfession' | 'firstWeek' | 'lastWeek' | 'capacities' | 'held' | 'supervisors'
>;

/**
 * The weeks of a plan at each of the clinics. A rotation reaches further than anybody has stated places for, and over
 * summers that no inventory asks about: there the clinic's latest statement before the week holds. All limits count:
 * the places of the form, less those of the form who are there, those of all forms, less everybody who is, and what the
 * supervisors who are registered for the week can take, as in any round.
 */
export function clinicWeeks(facts: PlaceFacts, clinics: readonly ClinicFacts[]): Map<string, ClinicWeek[]> {
  const weeks = expandWeeks({ from: facts.firstWeek, to: facts.lastWeek });
  const stated = statedPlaces(facts);
  const heldAt = Map.groupBy(facts.held, ({ unitId }) => unitId);
  const supervisorsAt = Map.groupBy(facts.supervisors, ({ unitId }) => unitId);
  const pools = supervisorPools(facts.supervisorProfession);
  return new Map(
    clinics.map((clinic) => {
      const held = heldAt.get(clinic.id) ?? [];
      const people = supervisorsAt.get(clinic.id) ?? [];
      const supervised = pools.map((pool) => supervisorPlaces(weeks, pool, people, held));
      const [form, all] = [facts.form, 'all'].map((kind) => carried(stated.get(`${clinic.id} ${kind}`), weeks));
      return [
        clinic.id,
        weeks.map((week, index): ClinicWeek => {
          const there = held.filter((span) => weekInRange(week, { from: span.fromWeek, to: span.toWeek }));
          const closed = isClosed(clinic, week);
          const { places = 0, isAssumed = false } = form?.[index] ?? {};
          const left = Math.min(
            places - ofForm(there, facts.form),
            (all?.[index]?.places ?? Infinity) - there.length,
            ...supervised.map((taking) => taking[week] ?? Infinity),
          );
          return { week, places, others: there.length, free: closed ? 0 : Math.max(0, left), closed, isAssumed };
        }),
      ];
    }),
  );
}

function ofForm(held: readonly HeldSpan[], form: RotationFacts['form']): number {
  return held.filter((span) => span.form === form).length;
}

function isClosed({ closures, validFrom, validTo }: ClinicFacts, week: IsoWeek): boolean {
  const exists = validFrom <= mondayOf(week) && (validTo === null || sundayOf(week) <= validTo);
  return !exists || closures.some((closure) => weekInRange(week, closure));
}

/** By unit and form, what was stated for each week, the first week first. */
function statedPlaces({ capacities }: PlaceFacts): Map<string, [IsoWeek, number][]> {
  const groups = Map.groupBy(capacities, ({ unitId, form }) => `${unitId} ${form}`);
  return new Map(
    [...groups].map(([key, rows]) => {
      const byWeek = [...Map.groupBy(rows, ({ week }) => week)];
      const places = byWeek.map(([week, own]): [IsoWeek, number] => [week, formPlaces(stateWeek(own)) ?? 0]);
      return [key, places.sort(([a], [b]) => (a < b ? -1 : 1))];
    }),
  );
}

function carried(stated: [IsoWeek, number][] | undefined, weeks: readonly IsoWeek[]) {
  if (!stated) return undefined;
  let next = 0;
  return weeks.map((week) => {
    while ((stated[next]?.[0] ?? '9999-W52') <= week) next += 1;
    const last = stated[next - 1];
    return last && { places: last[1], isAssumed: last[0] !== week };
  });
}
