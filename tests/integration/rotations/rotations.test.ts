import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { publishRound } from '#app/services/publication/publish-round.server.ts';
import { acceptProposal } from '#app/services/rotations/accept-proposal.server.ts';
import { lockStay, moveStay } from '#app/services/rotations/adjust-stay.server.ts';
import { previewRotation } from '#app/services/rotations/preview-publication.server.ts';
import { readChart } from '#app/services/rotations/read-chart.server.ts';
import { readOccupancy } from '#app/services/rotations/read-occupancy.server.ts';
import { readRotationProposal } from '#app/services/rotations/read-proposal.server.ts';
import { readResident } from '#app/services/rotations/read-resident.server.ts';
import { acceptRotationRepair, readRotationRepair } from '#app/services/rotations/repair-rotation.server.ts';
import { removeResident, saveResident } from '#app/services/rotations/residents.server.ts';
import { openRotation, updateRotation } from '#app/services/rotations/save-rotation.server.ts';
import { readRotationSettings } from '#app/services/rotations/read-settings.server.ts';
import { closeRound } from '#app/services/rounds/close-round.server.ts';
import { loadRoundFacts } from '#db/queries/round-facts.ts';
import { listOwnPlacements } from '#db/queries/schedule.ts';
import { learners, outbox, placements, rotationPlans, rounds, unitClosures } from '#db/schema/index.ts';
import { aCourse, aPeriod, aRound, keep } from '#seeds/builders.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { insertDoctors, propose, proposedRotation, typedRotation } from '#tests/support/rotations/world.ts';

const ORIGIN = 'https://utbildning.example';

let data: TestDatabase;
let planId: string;
beforeEach(async () => {
  data = await createTestDatabase();
  await insertDoctors(data.db);
  planId = await proposedRotation(context());
});
afterEach(() => data.drop());

function context(now = '2027-01-15T08:00:00.000Z') {
  return contextFor(data.db, actorWith('study_director', 'branch', 'doctors'), now);
}

async function accept(): Promise<string> {
  const proposal = await readRotationProposal(context(), planId);
  return acceptProposal(context(), planId, proposal?.id ?? '');
}

/** Who is where, and when. */
async function stays(): Promise<string[]> {
  const rows = await data.db.read.select().from(placements).where(eq(placements.roundId, planId));
  return rows
    .map((row) => `${row.learnerId} ${row.unitId} ${row.fromWeek.slice(5)}-${row.toWeek.slice(6)} ${row.state}`)
    .sort();
}

async function publish(): Promise<void> {
  const { version } = await previewRotation(context(), planId, ORIGIN);
  await publishRound(context(), planId, { version, origin: ORIGIN });
}

async function isPublished(): Promise<string[]> {
  await accept();
  await publish();
  return stays();
}

describe('a proposed rotation', () => {
  it('says how good it is and what it changes, and nothing changes before it is accepted', async () => {
    const proposal = await readRotationProposal(context(), planId);
    expect(proposal).toMatchObject({
      proof: { status: 'optimal' },
      isOutdated: false,
      measures: { missing: 0, extraStays: 0 },
      alternatives: [{ priority: 'balanced', gap: 0 }],
    });
    expect(proposal?.proof.objective).toBe(proposal?.proof.bound);
    expect(proposal?.changes).toHaveLength(4);
    expect(await stays()).toEqual([]);
  });

  it('becomes placements in one change that is undone as one', async () => {
    const changeId = await accept();
    expect(await stays()).toHaveLength(4);
    expect((await readChart(context(), planId)).toMend).toBe(0);
    expect((await readRotationProposal(context(), planId))?.isAccepted).toBe(true);
    expect((await undoChangeFor(context(), changeId)).ok).toBe(true);
    expect(await stays()).toEqual([]);
  });

  it('stands beside what other priorities give, and any of them can be accepted', async () => {
    await propose(context(), planId, 'near');
    const near = await readRotationProposal(context(), planId);
    const [balanced] = near?.alternatives ?? [];
    expect(near).toMatchObject({ priority: 'near', isOutdated: false });
    expect(near?.alternatives.map(({ priority }) => priority)).toEqual(['balanced', 'near']);
    expect(await readRotationProposal(context(), planId, balanced?.id)).toMatchObject({ priority: 'balanced' });
    await acceptProposal(context(), planId, balanced?.id ?? '');
    expect((await readRotationProposal(context(), planId, balanced?.id))?.isAccepted).toBe(true);
  });

  it('is not accepted when anything that it was made of has changed', async () => {
    const resident = await readResident(context(), planId, 'anna', null);
    const { version } = resident.settings;
    await saveResident(context(), planId, 'anna', { percent: 50, waveIds: [], leave: [], wishes: [], version });
    await expect(accept()).rejects.toMatchObject({ code: 'changed_since' });
    await propose(context(), planId);
    await accept();
    expect((await readChart(context(), planId)).rows.map(({ percent, stays: own }) => [percent, own.length])).toEqual([
      [50, 2],
      [100, 2],
    ]);
  });

  it('holds places that other rounds no longer have, and sees those that they hold', async () => {
    await accept();
    await keep(data.db, {
      courses: [aCourse({ id: 'k10', programmeId: 'students' })],
      rounds: [aRound({ id: 'other', programmeId: 'students' })],
      periods: [aPeriod({ id: 'p', roundId: 'other', courseId: 'k10', fromWeek: '2027-W10', toWeek: '2027-W12' })],
    });
    const held = (await loadRoundFacts(data.db.read, 'other'))?.held ?? [];
    expect(held.map(({ unitId }) => unitId).sort()).toEqual(['med', 'med2']);
    const at = { roundId: 'other', periodId: 'p', learnerId: null, form: 'medical_student' } as const;
    const held2 = {
      ...at,
      state: 'published',
      educationOrganisationId: 'fou',
      financing: 'medical_agreement',
    } as const;
    await data.db.write((tx) =>
      tx.insert(placements).values(
        ['a', 'b'].map((id) => ({
          ...({ ...held2, id, unitId: 'vc', fromWeek: '2027-W10', toWeek: '2027-W12', source: 'manual' } as const),
          updatedAt: '2027-01-01',
        })),
      ),
    );
    const { clinics } = await readOccupancy(context(), planId);
    const cells = clinics.find(({ id }) => id === 'vc')?.cells ?? [];
    expect(cells.slice(0, 4).map(({ free, others }) => [free, others])).toEqual([
      ...Array<number[]>(3).fill([0, 2]),
      [1, 0],
    ]);
    // Nobody has answered for the last weeks: what was stated last goes on.
    expect(cells.at(-1)).toMatchObject({ free: 1, isAssumed: true });
  });
});

describe('a rotation by hand', () => {
  beforeEach(accept);

  it('tells why a block is not elsewhere, and does it and locks it where that can be', async () => {
    const there = (await stays()).find((stay) => stay.startsWith('anna med2')) ? 'med' : 'med2';
    const medicine = await blockId('medicine');
    const full = { blockId: medicine, unitId: there, week: '2027-W10' };
    expect((await readResident(context(), planId, 'anna', full)).answer).toMatchObject({ kind: 'full' });
    const later = { blockId: medicine, unitId: there, week: '2027-W17' };
    expect((await readResident(context(), planId, 'anna', later)).answer).toMatchObject({ kind: 'forbidden' });
    const general = { blockId: await blockId('primary_care'), unitId: 'med', week: null };
    expect((await readResident(context(), planId, 'anna', general)).answer).toMatchObject({ code: 'wrong_type' });
  });

  it('a stay that is locked stays in every proposal', async () => {
    const [first] = (await readResident(context(), planId, 'anna', null)).stays;
    const { changeId } = await lockStay(context(), planId, { stayId: first?.id ?? '', locked: true });
    await propose(context(), planId);
    expect((await readRotationProposal(context(), planId))?.changes).toEqual([]);
    expect((await undoChangeFor(context(), changeId)).ok).toBe(true);
  });

  it('keeps blocks that somebody is in, and residents who have stays', async () => {
    const { values } = await readRotationSettings(context(), planId);
    const typed = values.blocks.map((block) => ({ ...block, weeks: String(block.weeks) }));
    const blocks = typed.map((block) => ({ ...block, sector: 'surgery' }));
    await expect(
      updateRotation(context(), planId, typedRotation({ blocks, version: values.version })),
    ).rejects.toMatchObject({ code: 'block_has_stays' });
    const shorter = typedRotation({ blocks: typed, weeks: '8', version: values.version });
    await expect(updateRotation(context(), planId, shorter)).rejects.toMatchObject({ code: 'stays_outside' });
    await expect(removeResident(context(), planId, 'anna')).rejects.toMatchObject({ code: 'holds_place' });
    const renamed = typedRotation({ name: 'AT våren', blocks: typed, version: values.version });
    expect((await updateRotation(context(), planId, renamed)).ok).toBe(true);
    expect(await openRotation(context(), renamed)).toMatchObject({ ok: false, error: { code: 'name_taken' } });
    expect(await data.db.read.select().from(rotationPlans)).toHaveLength(1);
  });

  async function blockId(sector: string): Promise<string> {
    const { sectorOf } = await readResident(context(), planId, 'anna', null);
    return Object.entries(sectorOf).find(([, of]) => of === sector)?.[0] ?? '';
  }

  it('a move is refused when it can no longer be', async () => {
    const asked = { learnerId: 'anna', blockId: await blockId('medicine'), unitId: 'vc', week: null };
    await expect(moveStay(context(), planId, asked)).rejects.toMatchObject({ code: 'stay_not_possible' });
  });
});

describe('a published rotation', () => {
  it('is told to doctors and clinics, and stands in the doctor’s own schedule', async () => {
    const before = await isPublished();
    expect(before.every((stay) => stay.endsWith('published'))).toBe(true);
    const receivers = (await data.db.read.select().from(outbox)).map(({ recipient }) => recipient).sort();
    expect(receivers).toEqual(['anna', 'bo', 'med2', 'med', 'vc'].map((id) => `${id}@example.se`));
    expect(await listOwnPlacements(data.db.read, 'anna', ['published'])).toHaveLength(2);
    await expect(closeRound(context(), planId)).rejects.toMatchObject({ code: 'round_goes_on' });
    const after = context('2027-08-20T08:00:00.000Z');
    expect((await readRotationSettings(after, planId)).mayClose).toBe(true);
    await closeRound(after, planId);
    const [round] = await data.db.read.select().from(rounds).where(eq(rounds.id, planId));
    expect(round?.state).toBe('closed');
    await expect(readRotationRepair(after, planId)).rejects.toMatchObject({ code: 'round_closed' });
  });

  it('is mended with the fewest changes, which nobody is told of before they are published', async () => {
    await isPublished();
    await data.db.write((tx) =>
      tx
        .insert(unitClosures)
        .values({ id: 'c', unitId: 'med2', fromWeek: '2027-W12', toWeek: '2027-W12', reason: 'flytt' }),
    );
    expect((await readChart(context(), planId)).toMend).toBe(1);
    const repair = await readRotationRepair(context(), planId);
    expect(repair.isProven).toBe(true);
    expect(repair.changes.length).toBeGreaterThan(0);
    await expect(acceptRotationRepair(context(), planId, `x${repair.version}`)).rejects.toMatchObject({
      code: 'changed_since',
    });
    const changeId = await acceptRotationRepair(context(), planId, repair.version);
    expect((await readChart(context(), planId)).toMend).toBe(0);
    const moved = (await stays()).filter((stay) => stay.endsWith('moved'));
    expect(moved).toHaveLength(repair.changes.length);
    expect((await readRotationRepair(context(), planId)).changes).toEqual([]);
    expect(await undoChangeFor(context(), changeId)).toMatchObject({ ok: false, error: { code: 'breaks_rule' } });
    await data.db.write((tx) => tx.delete(unitClosures));
    expect((await undoChangeFor(context(), changeId)).ok).toBe(true);
    expect((await stays()).every((stay) => stay.endsWith('published'))).toBe(true);
  });
});

it('who leaves on the way has nothing ahead, and the places are there for others', async () => {
  await isPublished();
  await data.db.write((tx) => tx.update(learners).set({ status: 'left' }).where(eq(learners.id, 'anna')));
  const inMay = context('2027-04-20T08:00:00.000Z');
  await data.db.write((tx) => tx.update(placements).set({ state: 'ongoing' }).where(eq(placements.learnerId, 'anna')));
  expect((await readChart(inMay, planId)).toMend).toBeGreaterThan(0);
  const { version, changes } = await readRotationRepair(inMay, planId);
  expect(new Set(changes.map(({ name }) => name?.givenName))).toEqual(new Set(['anna']));
  await acceptRotationRepair(inMay, planId, version);
  const rows = await data.db.read.select().from(placements).where(eq(placements.learnerId, 'anna'));
  expect(rows.filter(({ toWeek, state }) => toWeek > '2027-W16' && state !== 'interrupted')).toEqual([]);
  expect(rows.some(({ noticeDue }) => noticeDue)).toBe(true);
  expect((await readChart(inMay, planId)).toMend).toBe(0);
});

it('is for those who plan, and its round has no other pages', async () => {
  const school = contextFor(data.db, actorWith('school_coordinator', 'organisation', 'fou'));
  await expect(readChart(school, planId)).rejects.toMatchObject({ code: 'forbidden' });
  const care = contextFor(data.db, actorWith('study_director', 'branch', 'care'));
  await expect(readChart(care, planId)).rejects.toMatchObject({ kind: 'not_found' });
});
