import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { movePlacement, unplace } from '#app/services/placements/change-placement.server.ts';
import { readPlacement } from '#app/services/placements/read-placement.server.ts';
import { previewPublication } from '#app/services/publication/preview-publication.server.ts';
import { publishRound } from '#app/services/publication/publish-round.server.ts';
import { proposeRound } from '#app/services/rounds/propose-round.server.ts';
import { readLoad } from '#app/services/rounds/read-load.server.ts';
import { readOverview } from '#app/services/rounds/read-overview.server.ts';
import { readPlan } from '#app/services/rounds/read-plan.server.ts';
import { readRound, readRounds } from '#app/services/rounds/read-round.server.ts';
import { removeParticipants } from '#app/services/rounds/participants.server.ts';
import { showUnit } from '#app/services/units/show-unit.server.ts';
import { placements } from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { LEARNERS, demandOf, insertRound } from '#tests/support/rounds.ts';

const origin = 'https://utbildning.example';

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
  await insertRound(data.db);
});
afterEach(() => data.drop());

const director = () => contextFor(data.db, actorWith('regional_study_director'));
const school = () => contextFor(data.db, actorWith('school_coordinator', 'organisation', 'hh'));
const lecturer = () => contextFor(data.db, actorWith('clinical_lecturer'));
const placedFor = async (context: ReturnType<typeof school>) =>
  (await readRounds(context)).find(({ id }) => id === 'round')?.placed;
const place = (learner: string, unit: string, version: number | null = null) =>
  movePlacement(director(), { roundId: 'round', demandId: demandOf(learner), version }, unit);

async function unitsSeenBy(context: ReturnType<typeof director>) {
  const { rows } = await readPlan(context, 'round');
  return Object.fromEntries(rows.map(({ learnerId, placement }) => [learnerId, placement?.unitId ?? null]));
}

describe('a plan', () => {
  it('is for those who plan, until it has been published', async () => {
    await place('alva', 'norra');
    const hidden = { kind: 'forbidden', code: 'plan_not_published' };
    await expect(readPlan(school(), 'round')).rejects.toMatchObject(hidden);
    await expect(readLoad(school(), 'round')).rejects.toMatchObject(hidden);
    await expect(
      readPlacement(school(), { roundId: 'round', demandId: demandOf('alva'), from: null }),
    ).rejects.toMatchObject(hidden);
    expect((await readOverview(school(), 'round')).findings).toBeNull();
    expect(await readRound(school(), 'round')).toMatchObject({ run: null, proposal: null, may: { seePlan: false } });
    expect((await unitsSeenBy(lecturer())).alva).toBe('norra');
    expect([await placedFor(director()), await placedFor(school())]).toEqual([1, null]);

    const { version } = await previewPublication(director(), 'round', origin);
    await publishRound(director(), 'round', { version, origin });
    expect((await readOverview(school(), 'round')).findings?.placed).toBe(1);
    expect((await unitsSeenBy(school())).alva).toBe('norra');
    expect([await placedFor(director()), await placedFor(school())]).toEqual([1, 1]);
    expect(
      (await readPlacement(school(), { roundId: 'round', demandId: demandOf('alva'), from: null })).placement?.unitId,
    ).toBe('norra');
  });

  it('shows others than planners no change that nobody has been told of', async () => {
    await place('alva', 'norra');
    const { version } = await previewPublication(director(), 'round', origin);
    await publishRound(director(), 'round', { version, origin });
    await place('bo', 'sodra');
    expect(await unitsSeenBy(director())).toMatchObject({ alva: 'norra', bo: 'sodra' });
    expect(await unitsSeenBy(school())).toMatchObject({ alva: 'norra', bo: null });
    expect([await placedFor(director()), await placedFor(school())]).toEqual([2, 1]);

    const [{ version: of = 0 } = {}] = await data.db.read
      .select()
      .from(placements)
      .where(eq(placements.learnerId, 'alva'));
    await place('alva', 'vastra', of);
    expect((await unitsSeenBy(director())).alva).toBe('vastra');
    expect((await unitsSeenBy(school())).alva).toBe('norra');
    expect(
      (await readPlacement(school(), { roundId: 'round', demandId: demandOf('alva'), from: null })).placement,
    ).toMatchObject({
      ...{ unitId: 'norra', state: 'published' },
    });
  });

  it('is not proposed for nobody', async () => {
    await removeParticipants(
      director(),
      'round',
      LEARNERS.map((id) => `in-${id}`),
    );
    await expect(proposeRound(director(), 'round')).rejects.toMatchObject({ code: 'round_without_learners' });
  });
});

describe('what a plan would tell by the way', () => {
  const manager = () => contextFor(data.db, actorWith('unit_manager', 'unit', 'norra'));
  const takenAt = async (context: ReturnType<typeof school>) =>
    ((await showUnit(context, 'norra', '2027-W36')).capacity ?? [])[0]?.weeks[0]?.placed;

  it('is not in the capacities of a unit before its learners and units have been told', async () => {
    await place('alva', 'norra');
    expect([await takenAt(director()), await takenAt(manager())]).toEqual([1, 0]);
    const { version } = await previewPublication(director(), 'round', origin);
    await publishRound(director(), 'round', { version, origin });
    expect([await takenAt(director()), await takenAt(manager())]).toEqual([1, 1]);
  });

  it('is not in what others hold at the units of a round: drafts and untold changes are among that', async () => {
    await place('alva', 'norra');
    const { version } = await previewPublication(director(), 'round', origin);
    await publishRound(director(), 'round', { version, origin });
    const others = async (context: ReturnType<typeof school>) =>
      new Set((await readLoad(context, 'round')).units.flatMap(({ cells }) => cells.map((cell) => cell.others)));
    expect([await others(director()), await others(school())]).toEqual([new Set([0]), new Set([null])]);
  });

  it('is not in the numbers of a round', async () => {
    await place('alva', 'norra');
    await place('bo', 'sodra');
    const { version } = await previewPublication(director(), 'round', origin);
    await publishRound(director(), 'round', { version, origin });
    const [row] = await data.db.read.select().from(placements).where(eq(placements.learnerId, 'bo'));
    const key = { roundId: 'round', demandId: demandOf('bo'), version: row?.version ?? null };
    await unplace(director(), key, { ending: 'interrupted' });
    expect(await readRound(director(), 'round')).toMatchObject({ placed: 1, wanted: 2, pending: 1 });
    expect(await readRound(school(), 'round')).toMatchObject({ placed: 2, wanted: 3, pending: 0 });
  });

  it('is not with a placement: where else a learner could be is for those who place her', async () => {
    await place('alva', 'norra');
    const { version } = await previewPublication(director(), 'round', origin);
    await publishRound(director(), 'round', { version, origin });
    const asked = { roundId: 'round', demandId: demandOf('bo'), from: null };
    expect((await readPlacement(director(), asked)).options.length).toBeGreaterThan(0);
    const shown = await readPlacement(school(), asked);
    expect(shown.options).toEqual([]);
    expect(shown.wishes.map(({ whyNot }) => whyNot)).toEqual([null]);
  });
});
