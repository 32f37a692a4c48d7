import { and, eq, like, not } from 'drizzle-orm';
import type { Queries } from '#db/database.ts';
import {
  housing,
  learners,
  outbox,
  placements,
  programmes,
  qualityActions,
  rounds,
  studyDirectors,
  supervisors,
  surveyTriggers,
  surveyWaves,
  units,
} from '#db/schema/index.ts';

/** One object of the demo region for each way in which somebody can stand to it; values of the parameters of an address. */
export type DemoObjects = Record<string, Record<string, string>>;

const OWN_UNIT = '%/hal-med/%';

export async function findDemoObjects(db: Queries): Promise<DemoObjects> {
  const careRound = await planOf(db, 'care', 'hh');
  const otherSchoolRound = await planOf(db, 'care', null);
  const doctorsRound = await planOf(db, 'doctors', null);
  return {
    none: {},
    'care round of hh': careRound,
    'care round of another school': otherSchoolRound,
    'doctors’ round': doctorsRound,
    rotation: { plan: 'rotation-bt', learner: 'learner-rotation-bt-001', stay: 'none' },
    scenario: { round: 'round-ssk-h-a-4', scenario: 'scenario-closed', kind: 'stangning' },
    'unit below hal-med': { unit: idOf(await db.select().from(units).where(like(units.path, OWN_UNIT))) },
    'unit elsewhere': {
      unit: idOf(
        await db
          .select()
          .from(units)
          .where(not(like(units.path, OWN_UNIT))),
      ),
    },
    'learner of hh': { learner: await learnerOf(db, 'care', 'hh'), attest: 'none' },
    'doctor in training': { learner: await learnerOf(db, 'doctors', null), attest: 'none' },
    'nurse below hal-med': { supervisor: await supervisorOf(db, true, 'nurse') },
    'doctor elsewhere': { supervisor: await supervisorOf(db, false, 'doctor') },
    'director of care': {
      director: idOf(await db.select().from(studyDirectors).where(eq(studyDirectors.branch, 'care'))),
    },
    'director of doctors': {
      director: idOf(await db.select().from(studyDirectors).where(eq(studyDirectors.branch, 'doctors'))),
    },
    'closed wave': { wave: idOf(await db.select().from(surveyWaves).where(eq(surveyWaves.state, 'closed'))) },
    'unit of an open wave': { wave: 'wave-open', unit: 'hal-med' },
    'other unit of an open wave': { wave: 'wave-open', unit: 'var-med' },
    'standing survey': { trigger: idOf(await db.select().from(surveyTriggers)) },
    instrument: { version: 'learning-environment@1', section: 'introduction', item: 'expected' },
    draft: { version: 'learning-environment@3', section: 'introduction', item: 'expected' },
    'programme of hh': {
      programme: idOf(await db.select().from(programmes).where(eq(programmes.educationOrganisationId, 'hh'))),
    },
    'school of one branch': { school: 'hh' },
    'school of several branches': { school: 'gu' },
    'branch care': { branch: 'care' },
    'branch doctors': { branch: 'doctors' },
    'quality action': { action: idOf(await db.select().from(qualityActions)) },
    'report on placements': { report: 'placeringar', format: 'csv' },
    'forecast file': { format: 'csv' },
    project: { project: 'project-heart-failure' },
    path: { path: 'student' },
    assignment: { assignment: 'path-student' },
    module: { module: 'formaksflimmer' },
    housing: { housing: idOf(await db.select().from(housing)) },
    letter: { letter: idOf(await db.select().from(outbox).where(eq(outbox.dedupeKey, 'l'))) },
    'nothing that exists': {
      round: 'none',
      scenario: 'none',
      kind: 'none',
      plan: 'none',
      stay: 'none',
      unit: 'none',
      housing: 'none',
      learner: 'none',
      supervisor: 'none',
      director: 'none',
      letter: 'none',
      trigger: 'none',
      demand: 'none~none',
      change: 'none',
      import: 'none',
      module: 'none',
      project: 'none',
      path: 'none',
      assignment: 'none',
      sitting: 'none',
      credential: 'none',
      key: 'none',
      programme: 'none',
      school: 'none',
      branch: 'none',
      action: 'none',
      feed: 'none',
      attest: 'none',
      placement: 'none',
      token: 'none',
      wave: 'none',
      version: 'none',
      section: 'none',
      item: 'none',
      report: 'none',
      format: 'none',
    },
  };
}

async function planOf(db: Queries, branch: 'care' | 'doctors', school: string | null): Promise<Record<string, string>> {
  const rows = await db
    .select({ placement: placements, school: programmes.educationOrganisationId })
    .from(placements)
    .innerJoin(rounds, eq(rounds.id, placements.roundId))
    .innerJoin(programmes, eq(programmes.id, rounds.programmeId))
    .where(and(eq(programmes.branch, branch), eq(rounds.kind, 'periods')));
  const found = rows.find((row) => (school === null ? row.school !== 'hh' : row.school === school))?.placement;
  if (!found) throw new Error(`The demo has no round of ${branch} ${school ?? 'elsewhere'} with placements`);
  return {
    round: found.roundId,
    demand: `${found.periodId}~${found.learnerId ?? ''}`,
    unit: found.unitId,
    placement: found.id,
  };
}

async function learnerOf(db: Queries, branch: 'care' | 'doctors', school: string | null): Promise<string> {
  const rows = await db
    .select({ id: learners.id, school: learners.educationOrganisationId })
    .from(learners)
    .innerJoin(programmes, eq(programmes.id, learners.programmeId))
    .where(eq(programmes.branch, branch));
  return idOf(rows.filter((row) => (school === null ? row.school !== 'hh' : row.school === school)));
}

async function supervisorOf(db: Queries, isBelow: boolean, profession: string): Promise<string> {
  const below = like(units.path, OWN_UNIT);
  const rows = await db
    .select({ id: supervisors.id })
    .from(supervisors)
    .innerJoin(units, eq(units.id, supervisors.unitId))
    .where(and(eq(supervisors.profession, profession), isBelow ? below : not(below)));
  return idOf(rows);
}

function idOf(rows: readonly { id: string }[]): string {
  const [first] = rows;
  if (!first) throw new Error('The demo lacks an object that the table of privileges needs');
  return first.id;
}
