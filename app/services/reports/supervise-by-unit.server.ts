import { professionMeets } from '#app/domain/people/professions.ts';
import { trainingStanding } from '#app/domain/people/training.ts';
import { addDays, isoDate, mondayOf } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listNamingTimes } from '#db/queries/term-reports.ts';
import type { TermPlacement, listTermSupervisors } from '#db/queries/term-reports.ts';
import type { UnitSupervision } from '#reports/supervision/facts.ts';

/** A supervisor should be named so long before the first day. */
export const NAMED_BEFORE_DAYS = 14;

type Named = Awaited<ReturnType<typeof listNamingTimes>>;
type People = Awaited<ReturnType<typeof listTermSupervisors>>;

interface Sources {
  /** Placements that hold a place and begin in the time that is counted. */
  begun: readonly TermPlacement[];
  people: People;
  /** Of them those that go on from another unit, by id. */
  continuing: ReadonlySet<string>;
  /** The day on which their training is to hold. */
  trainedOn: string;
}

/** How supervision stood at each unit, by name: of the supervisors there, and of the placements that began. */
export async function superviseByUnit(
  { db }: ServiceContext,
  { begun, people, continuing, trainedOn }: Sources,
): Promise<UnitSupervision[]> {
  const named = await listNamingTimes(
    db.read,
    begun.map(({ id }) => id),
  );
  const units = new Map<string, UnitSupervision>();
  const at = (id: string, unit: string, owner: string): UnitSupervision => {
    const known = units.get(id) ?? { unit, owner, ...NOTHING };
    units.set(id, known);
    return known;
  };
  for (const { unit, owner, trainings } of people) {
    const row = at(unit.id, unit.name, owner);
    row.supervisors += 1;
    if (['valid', 'expires_soon'].includes(trainingStanding(trainings, trainedOn))) row.trained += 1;
  }
  const namedOf = Map.groupBy(named, ({ placementId }) => placementId);
  for (const placement of begun) {
    const row = at(placement.unit.id, placement.unit.name, placement.owner.name);
    const ofPlacement = namedOf.get(placement.id) ?? [];
    count(row, placement, ofPlacement);
    // What goes on from another unit could not be known of so long before.
    if (!continuing.has(placement.id)) countTimes(row, placement, ofPlacement);
  }
  return [...units.values()].sort((a, b) => a.unit.localeCompare(b.unit, 'sv'));
}

function count(row: UnitSupervision, { profession }: TermPlacement, named: Named): void {
  row.placements += 1;
  row.named += named.length;
  if (named.length === 0) return;
  row.supervised += 1;
  if (named.some((one) => professionMeets(one.profession, profession))) row.sameProfession += 1;
}

function countTimes(row: UnitSupervision, { fromWeek }: TermPlacement, named: Named): void {
  const times = named.flatMap(({ at }) => (at === null ? [] : [isoDate(new Date(at))])).sort();
  const [first] = times;
  // One who was named without a trace may have been the first.
  if (first === undefined || times.length < named.length) return;
  row.dated += 1;
  if (first <= addDays(mondayOf(fromWeek), -NAMED_BEFORE_DAYS)) row.early += 1;
}

const NOTHING = {
  ...{ supervisors: 0, trained: 0, placements: 0, supervised: 0 },
  ...{ named: 0, sameProfession: 0, dated: 0, early: 0 },
};
