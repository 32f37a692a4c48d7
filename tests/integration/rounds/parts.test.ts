import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reachOf } from '#app/domain/access/can.ts';
import { planPublication } from '#app/domain/placements/publication.ts';
import { movePlacement } from '#app/services/placements/change-placement.server.ts';
import { advanceWithTime } from '#app/services/placements/advance-placements.server.ts';
import { demandNow, readPlacement } from '#app/services/placements/read-placement.server.ts';
import { previewPublication } from '#app/services/publication/preview-publication.server.ts';
import { loadRoundExport } from '#app/services/reports/round-export-facts.server.ts';
import { readPlan } from '#app/services/rounds/read-plan.server.ts';
import { readRound, readRounds } from '#app/services/rounds/read-round.server.ts';
import { requireRound } from '#app/services/rounds/round-access.server.ts';
import { listUnsupervised } from '#db/queries/naming.ts';
import { listUntold } from '#db/queries/publications.ts';
import { placements, unitClosures } from '#db/schema/index.ts';
import { aLearner, aPeriod, aProgramme, capacityOf, keep } from '#seeds/builders.ts';
import { amending, asked, key, ORIGIN, partOf } from '#tests/support/amended-round.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { demandOf } from '#tests/support/rounds.ts';

let data: TestDatabase;
const { context, publish, move, end, begin, spansOf } = amending(() => data);
beforeEach(async () => {
  data = await createTestDatabase();
  await begin();
});
afterEach(() => data.drop());

describe('the parts of a split period', () => {
  it('are supervised, judged and changed each by itself', async () => {
    await move('alva', 'vastra', { from: '2027-W39' });
    await publish();
    const vacancies = await listUnsupervised(
      data.db.read,
      { reach: reachOf(context().actor, 'placement:read'), protectedReach: reachOf(context().actor, 'protected:read') },
      { from: '2027-W36', to: '2027-W40' },
    );
    expect(vacancies.map(({ unitId }) => unitId).sort()).toEqual(['norra', 'sodra', 'vastra']);
    await data.db.write((tx) =>
      tx
        .insert(unitClosures)
        .values({ id: 'flood', unitId: 'norra', fromWeek: '2027-W38', toWeek: '2027-W38', reason: 'Vatten' }),
    );
    const { gaps } = await previewPublication(context(), 'round', ORIGIN);
    expect(gaps.broken).toMatchObject([{ code: 'unit_closed', concerned: [{ demandId: demandOf('alva') }] }]);
    await end('alva', '2027-W38', 'cancelled_by_unit');
    expect(await spansOf('alva')).toEqual([
      ['norra', 'cancelled_by_unit', '2027-W36', '2027-W37'],
      ['vastra', 'published', '2027-W39', '2027-W40'],
    ]);
  });

  it('lead to each other from the page of each', async () => {
    await move('alva', 'vastra', { from: '2027-W38' });
    expect((await readPlacement(context(), asked('alva'))).others).toEqual([
      {
        demandId: partOf('alva', '2027-W38'),
        weeks: { from: '2027-W38', to: '2027-W40' },
        isPlaced: true,
        isSettled: false,
        unitName: 'vastra',
      },
    ]);
  });

  it('are found where a part was that is no more', async () => {
    await move('alva', 'vastra', { from: '2027-W38' });
    const now = (demand: string) => demandNow(context(), { ...asked('alva'), demandId: demand });
    expect(await now(partOf('alva', '2027-W38'))).toBe(partOf('alva', '2027-W38'));
    await move('alva', 'norra', { part: '2027-W38' });
    expect(await now(partOf('alva', '2027-W38'))).toBe(demandOf('alva'));
  });

  it('give nothing back that nobody asked for: what was lost before the week stays lost', async () => {
    await end('alva', '2027-W37');
    await move('alva', 'vastra', { from: '2027-W40', part: '2027-W37' });
    await move('alva', 'norra', { part: '2027-W40' });
    expect(await spansOf('alva')).toEqual([
      ['norra', 'interrupted', '2027-W36', '2027-W36'],
      ['norra', 'proposed', '2027-W40', '2027-W40'],
    ]);
  });

  it('grow together again when what was split is put back in steps, and nobody hears of it', async () => {
    await move('alva', 'vastra', { from: '2027-W39' });
    await end('bo', '2027-W36', 'returned');
    await move('alva', 'sodra', { from: '2027-W38' });
    await move('alva', 'norra', { part: '2027-W39' });
    await move('alva', 'norra', { part: '2027-W38' });
    expect(await spansOf('alva')).toEqual([['norra', 'published', '2027-W36', '2027-W40']]);
    expect((await readRound(context(), 'round')).pending).toBe(1);
  });

  it('leave no week behind: what is cancelled or given back waits for a place on every page and in the file', async () => {
    await move('alva', 'vastra', { from: '2027-W39' });
    await publish();
    await end('alva', '2027-W36', 'cancelled_by_unit');
    const open = await readPlacement(context(), asked('alva'));
    expect(open).toMatchObject({ placement: null, change: { weeks: { from: '2027-W36', to: '2027-W38' } } });
    expect(await readRound(context(), 'round')).toMatchObject({ wanted: 3, placed: 1 });
    expect((await readRounds(context())).find(({ id }) => id === 'round')).toMatchObject({ wanted: 3, placed: 1 });
    const { findings } = await readPlan(context(), 'round');
    expect(findings).toMatchObject({ wanted: 3, placed: 1 });
    const { gaps } = await previewPublication(context(), 'round', ORIGIN);
    expect(gaps.unplaced.map(({ demandId }) => demandId)).toContain(demandOf('alva'));
    const head = await requireRound(context(), 'round');
    const { unplaced } = await loadRoundExport(context(), head, { language: 'sv', version: '1' });
    expect(unplaced.find(({ learnerId }) => learnerId === 'alva')).toMatchObject({
      ...{ fromWeek: '2027-W36', toWeek: '2027-W38' },
    });
  });

  it('count for the rule of a new unit every time', async () => {
    const weeks = { from: '2027-W42', to: '2027-W44' } as const;
    await keep(data.db, {
      periods: [
        aPeriod({
          ...{ id: 'winter', roundId: 'round', courseId: 'om4', ordinal: 2 },
          ...{ fromWeek: weeks.from, toWeek: weeks.to },
        }),
      ],
      capacities: [...capacityOf('norra', 'all', weeks, 1), ...capacityOf('norra', 'vfu_basic', weeks, 1)],
    });
    await move('alva', 'vastra', { from: '2027-W38' });
    const inWinter = { roundId: 'round', demandId: 'winter~alva', version: null };
    await expect(movePlacement(context(), inWinter, 'norra')).rejects.toMatchObject({ code: 'unit_repeated' });
  });
});

it('one person is in one place at a time, whatever her educations', async () => {
  await keep(data.db, {
    programmes: [aProgramme({ id: 'midwives', educationOrganisationId: 'hh' })],
    learners: [aLearner({ id: 'alva-2', personId: 'alva', programmeId: 'midwives', educationOrganisationId: 'hh' })],
    participations: [{ id: 'in-alva-2', roundId: 'round', learnerId: 'alva-2' }],
  });
  await data.db.write((tx) =>
    tx.update(placements).set({ roundId: 'earlier', periodId: 'past' }).where(eq(placements.learnerId, 'alva')),
  );
  await expect(movePlacement(context(), key('alva-2', null), 'vastra')).rejects.toMatchObject({
    code: 'placed_elsewhere',
  });
});

it('goes on and is completed by the clock, without a change to undo', async () => {
  const at = (now: string) => advanceWithTime({ ...context(), now: new Date(now) });
  const states = async () => (await spansOf('alva')).map(([, state]) => state);
  await at('2027-09-05T20:00:00.000Z');
  expect(await states()).toEqual(['published']);
  await at('2027-09-06T08:00:00.000Z');
  expect(await states()).toEqual(['ongoing']);
  await move('alva', 'vastra', { from: '2027-W38' });
  expect(await states()).toEqual(['moved', 'proposed']);
  await at('2027-10-11T08:00:00.000Z');
  const { placement } = await readPlacement(context(), asked('alva'));
  expect(placement?.state).toBe('completed');
});

it('goes on as told while a change has not been told, and when the change is taken back', async () => {
  const at = (now: string) => advanceWithTime({ ...context(), now: new Date(now) });
  await at('2027-09-13T08:00:00.000Z');
  await move('alva', 'vastra', { from: '2027-W37' });
  await at('2027-09-20T08:00:00.000Z');
  const isFirst = and(eq(placements.learnerId, 'alva'), eq(placements.fromWeek, '2027-W36'));
  const [first] = await data.db.read.select().from(placements).where(isFirst);
  expect(first).toMatchObject({ state: 'ongoing', toWeek: '2027-W36', toldTo: '2027-W40' });
  await data.db.write((tx) =>
    tx.update(placements).set({ state: 'completed' }).where(eq(placements.learnerId, 'alva')),
  );
  await at('2027-09-20T08:00:00.000Z');
  expect((await readPlacement(context(), asked('alva'))).placement?.state).toBe('ongoing');
});

it('is one placement at a unit that it comes to in steps', async () => {
  await move('alva', 'vastra', { from: '2027-W39' });
  await move('alva', 'vastra', { from: '2027-W37' });
  expect(await spansOf('alva')).toHaveLength(2);
  const news = await listUntold(data.db.read, 'round');
  expect(planPublication(news).units.find(({ unitId }) => unitId === 'vastra')).toMatchObject({ learners: 1 });
});
