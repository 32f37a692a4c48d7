import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/access/roles.ts';
import { movePlacement } from '#app/services/placements/change-placement.server.ts';
import { previewPublication } from '#app/services/publication/preview-publication.server.ts';
import { publishRound } from '#app/services/publication/publish-round.server.ts';
import { readOverview } from '#app/services/rounds/read-overview.server.ts';
import { insertRows } from '#db/queries/seeding.ts';
import { orders } from '#db/schema/index.ts';
import { aLearner, anOrganisation, aPerson, aPlacement, keep } from '#seeds/builders.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { PERIOD, WEEKS, demandOf, insertRound } from '#tests/support/rounds.ts';

const origin = 'https://utbildning.example';
const line = { roundId: 'round', courseId: 'om4', fromWeek: WEEKS.from, toWeek: WEEKS.to };

const director = actorWith('regional_study_director');
const planner = actorWith('study_director', 'branch', 'care');
const ofProgramme = actorWith('placement_coordinator', 'programme', 'nursing');
const administrator = actorWith('administrator');
const school = actorWith('school_coordinator', 'organisation', 'hh');
const lecturer = actorWith('clinical_lecturer');

let data: TestDatabase;
/** Alva, Bo and Cilla are of HH; Dag, of LU, takes part with them. */
beforeEach(async () => {
  data = await createTestDatabase();
  await insertRound(data.db);
  await keep(data.db, {
    organisations: [anOrganisation({ id: 'lu', name: 'Lunds universitet', kind: 'education_provider' })],
    persons: [aPerson({ id: 'dag' })],
    learners: [aLearner({ id: 'dag', personId: 'dag', programmeId: 'nursing', educationOrganisationId: 'lu' })],
    participations: [{ id: 'in-dag', roundId: 'round', learnerId: 'dag' }],
  });
});
afterEach(() => data.drop());

async function order(schoolId: string, places: number): Promise<void> {
  await data.db.write((tx) => insertRows(tx, orders, [{ ...line, id: `order-${schoolId}`, schoolId, places }]));
}
const seenBy = async (actor: Actor) => (await readOverview(contextFor(data.db, actor), 'round')).orders;
const rowsOf = async (actor: Actor) =>
  (await seenBy(actor))?.rows.map(({ schoolId, ordered, inRound, placed, missing }) => [
    schoolId,
    ordered,
    inRound,
    placed,
    missing,
  ]);
const place = (learner: string, unit: string) =>
  movePlacement(contextFor(data.db, director), { roundId: 'round', demandId: demandOf(learner), version: null }, unit);
async function publish(): Promise<void> {
  const context = contextFor(data.db, director);
  const { version } = await previewPublication(context, 'round', origin);
  await publishRound(context, 'round', { version, origin });
}

describe('the orders of a round', () => {
  beforeEach(async () => {
    await order('hh', 5);
    await order('lu', 1);
    await place('alva', 'norra');
  });

  it('are all there for those who plan, with how many take part and are placed', async () => {
    const all = [
      ['hh', 5, 3, 1, 2],
      ['lu', 1, 1, 0, 0],
    ];
    for (const actor of [director, planner, ofProgramme]) expect(await rowsOf(actor)).toEqual(all);
    expect((await seenBy(planner))?.rows[1]).toMatchObject({ school: 'lu', courseCode: 'om4', fromWeek: WEEKS.from });
  });

  it('are for a school its own, and for a clinical lecturer none', async () => {
    expect(await rowsOf(school)).toEqual([['hh', 5, 3, null, 2]]);
    expect(await seenBy(lecturer)).toBeNull();
  });

  it('tell how many are placed only to those who see drafts, until the round is published', async () => {
    expect((await rowsOf(school))?.map(([, , , placed]) => placed)).toEqual([null]);
    expect((await rowsOf(administrator))?.map(([, , , placed]) => placed)).toEqual([1, 0]);
    await publish();
    expect(await rowsOf(school)).toEqual([['hh', 5, 3, 1, 2]]);
    expect(await seenBy(lecturer)).toBeNull();
  });

  it('count no place that nobody has been told of to a school', async () => {
    await publish();
    await place('bo', 'sodra');
    expect(await rowsOf(school)).toEqual([['hh', 5, 3, 1, 2]]);
    expect((await rowsOf(planner))?.[0]).toEqual(['hh', 5, 3, 2, 2]);
  });

  it('count nobody as placed who has given her place back', async () => {
    const ended = { roundId: 'round', periodId: PERIOD, unitId: 'sodra', educationOrganisationId: 'hh' };
    await keep(data.db, { placements: [aPlacement({ ...ended, id: 'ended', learnerId: 'bo', state: 'declined' })] });
    expect((await rowsOf(planner))?.[0]).toEqual(['hh', 5, 3, 1, 2]);
  });
});

describe('a round that nobody has ordered for', () => {
  it('asks those who may bring an order in to do so, as long as it is open', async () => {
    expect(await seenBy(planner)).toEqual({ rows: [], ownOnly: false, mayBringIn: true });
    await place('alva', 'norra');
    await publish();
    expect(await seenBy(planner)).toEqual({ rows: [], ownOnly: false, mayBringIn: false });
  });

  it('says so to a school, which learns nothing of what others have ordered', async () => {
    await order('lu', 1);
    expect(await seenBy(school)).toEqual({ rows: [], ownOnly: true, mayBringIn: false });
    expect(await rowsOf(planner)).toEqual([['lu', 1, 1, 0, 0]]);
  });

  it('says nothing to those who only read', async () => {
    expect(await seenBy(administrator)).toBeNull();
    expect(await seenBy(lecturer)).toBeNull();
  });
});
