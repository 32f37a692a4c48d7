import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import { fold } from '#app/domain/shared/text.ts';
import { expandWeeks } from '#app/domain/shared/weeks.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import type { Database } from '#db/database.ts';
import type { Table } from '#db/dialect.ts';
import { insertRows } from '#db/queries/seeding.ts';
import type { NewRow } from '#db/queries/seeding.ts';
import * as tables from '#db/schema/index.ts';

/**
 * A small world for tests: each builder gives a whole row from the few facts that matter, and `keep` stores them in the
 * order that references need.
 */
export interface World {
  organisations?: (typeof tables.organisations.$inferInsert)[];
  units?: (typeof tables.units.$inferInsert)[];
  closures?: (typeof tables.unitClosures.$inferInsert)[];
  programmes?: (typeof tables.programmes.$inferInsert)[];
  courses?: (typeof tables.courses.$inferInsert)[];
  persons?: (typeof tables.persons.$inferInsert)[];
  learners?: (typeof tables.learners.$inferInsert)[];
  burdens?: (typeof tables.burdenEntries.$inferInsert)[];
  prerequisites?: (typeof tables.coursePrerequisites.$inferInsert)[];
  attests?: (typeof tables.attests.$inferInsert)[];
  conflicts?: (typeof tables.conflicts.$inferInsert)[];
  supervisors?: (typeof tables.supervisors.$inferInsert)[];
  rounds?: (typeof tables.rounds.$inferInsert)[];
  periods?: (typeof tables.periods.$inferInsert)[];
  participations?: (typeof tables.roundLearners.$inferInsert)[];
  wishes?: (typeof tables.wishes.$inferInsert)[];
  capacities?: (typeof tables.capacities.$inferInsert)[];
  placements?: (typeof tables.placements.$inferInsert)[];
}

type Row<K extends keyof World> = NonNullable<World[K]>[number];
/** What must be said of a row; the rest has a default that can be said otherwise. */
type Facts<K extends keyof World, Needed extends keyof Row<K>> = Pick<Row<K>, Needed> & Partial<Row<K>>;

export async function keep(db: Database, world: World): Promise<void> {
  await db.write(async (tx) => {
    const put = <T extends Table>(table: T, rows: readonly NewRow<T>[] = []) => insertRows(tx, table, rows);
    await put(tables.organisations, world.organisations);
    await put(tables.units, world.units);
    await put(tables.unitClosures, world.closures);
    await put(tables.programmes, world.programmes);
    await put(tables.courses, world.courses);
    await put(tables.persons, world.persons);
    await put(tables.learners, world.learners);
    await put(tables.attests, world.attests);
    await put(tables.conflicts, world.conflicts);
    await put(tables.supervisors, world.supervisors);
    await put(tables.coursePrerequisites, world.prerequisites);
    await put(tables.rounds, world.rounds);
    await put(tables.burdenEntries, world.burdens);
    await put(tables.periods, world.periods);
    await put(tables.roundLearners, world.participations);
    await put(tables.wishes, world.wishes);
    await put(tables.capacities, world.capacities);
    await put(tables.placements, world.placements);
  });
}

export function anOrganisation(facts: Facts<'organisations', 'id'>): Row<'organisations'> {
  return { name: facts.id, shortName: facts.id, kind: 'region', ...facts };
}

export function aUnit(facts: Facts<'units', 'id' | 'organisationId'>): Row<'units'> {
  const name = facts.name ?? facts.id;
  return {
    path: `/${facts.id}/`,
    name,
    kind: 'ward',
    sector: 'medicine',
    town: 'Halmstad',
    requiredAttests: [],
    validFrom: '2020-01-01',
    search: fold(name),
    ...facts,
  };
}

export function aProgramme(facts: Facts<'programmes', 'id' | 'educationOrganisationId'>): Row<'programmes'> {
  return {
    form: 'vfu_basic',
    branch: 'care',
    name: { sv: facts.id, en: facts.id },
    financing: 'agreement_hei',
    requiredSectors: {},
    supervisorProfession: 'nurse',
    validFrom: '2020-01-01',
    ...facts,
  };
}

export function aCourse(facts: Facts<'courses', 'id' | 'programmeId'>): Row<'courses'> {
  return { code: facts.id, name: { sv: facts.id, en: facts.id }, term: 4, weeks: 5, ...facts };
}

export function aPerson(facts: Facts<'persons', 'id'>): Row<'persons'> {
  const givenName = facts.givenName ?? 'Alva';
  const familyName = facts.familyName ?? facts.id;
  return { givenName, familyName, search: fold(`${givenName} ${familyName}`), ...facts };
}

export function aLearner(
  facts: Facts<'learners', 'id' | 'personId' | 'programmeId' | 'educationOrganisationId'>,
): Row<'learners'> {
  return { cohort: 'HT 2026', ...facts };
}

export function aSupervisor(facts: Facts<'supervisors', 'id' | 'personId' | 'unitId'>): Row<'supervisors'> {
  return { profession: 'nurse', maxLearners: 2, validFrom: '2020-01-01', ...facts };
}

export function aRound(facts: Facts<'rounds', 'id' | 'programmeId'>): Row<'rounds'> {
  return {
    name: facts.id,
    term: 'HT2027',
    requiredSectors: {},
    rules: [],
    createdAt: '2027-02-01T08:00:00.000Z',
    ...facts,
  };
}

export function aPeriod(facts: Facts<'periods', 'id' | 'roundId' | 'courseId'>): Row<'periods'> {
  return { ordinal: 1, fromWeek: '2027-W36', toWeek: '2027-W40', allowedSectors: [], ...facts };
}

/** The same places in every week of a range. */
export function capacityOf(
  unitId: string,
  form: PlacementForm | 'all',
  weeks: WeekRange,
  places: number,
): Row<'capacities'>[] {
  return expandWeeks(weeks).map((week) => ({ id: `${unitId}:${form}:${week}`, unitId, form, week, places }));
}

export function aPlacement(
  facts: Facts<'placements', 'id' | 'roundId' | 'periodId' | 'learnerId' | 'unitId' | 'educationOrganisationId'>,
): Row<'placements'> {
  return {
    form: 'vfu_basic',
    fromWeek: '2027-W36',
    toWeek: '2027-W40',
    state: 'proposed',
    financing: 'agreement_hei',
    source: 'manual',
    updatedAt: '2027-03-01T08:00:00.000Z',
    ...facts,
  };
}
