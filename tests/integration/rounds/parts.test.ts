import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reachOf } from '#app/domain/access/can.ts';
import { movePlacement } from '#app/services/placements/change-placement.server.ts';
import { advanceWithTime } from '#app/services/placements/advance-placements.server.ts';
import { readPlacement } from '#app/services/placements/read-placement.server.ts';
import { previewPublication } from '#app/services/publication/preview-publication.server.ts';
import { listUnsupervised } from '#db/queries/naming.ts';
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
      { demandId: partOf('alva', '2027-W38'), fromWeek: '2027-W38', toWeek: '2027-W40', unitName: 'vastra' },
    ]);
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
