import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Change } from '#app/domain/placements/scenarios/change.ts';
import { besideScenario } from '#app/domain/scheduling/beside-scenario.ts';
import { addChange, makeScenario } from '#app/services/scenarios/change-scenario.server.ts';
import { readScenario } from '#app/services/scenarios/read-scenario.server.ts';
import { askForAnswer, cancelAnswer, workOutScenario } from '#app/services/scenarios/work-out-scenario.server.ts';
import { claimJob, reportJob } from '#db/queries/jobs.ts';
import { jobs } from '#db/schema/index.ts';
import { aLearner, aPerson, aProgramme, keep } from '#seeds/builders.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { insertRound, PERIOD, WEEKS } from '#tests/support/rounds.ts';

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
  await insertRound(data.db);
});
afterEach(() => data.drop());

const director = () => contextFor(data.db, actorWith('study_director', 'organisation', 'hh'));

test('a scenario takes in nobody of another programme, and locks nobody at a unit that does not exist', async () => {
  const elsewhere = { id: 'eva', personId: 'p-eva', programmeId: 'other', educationOrganisationId: 'hh' };
  await keep(data.db, {
    persons: [aPerson({ id: 'p-eva' })],
    programmes: [aProgramme({ id: 'other', educationOrganisationId: 'hh' })],
    learners: [aLearner(elsewhere)],
  });
  const made = await makeScenario(director(), 'round', 'Någon kommer till');
  if (!made.ok) throw new Error(made.error.code);
  const { scenarioId } = made.value;
  const add = async (change: Change) => {
    const { version } = (await readScenario(director(), 'round', scenarioId)).scenario;
    return addChange(director(), { roundId: 'round', scenarioId, version }, change);
  };
  const lock = (unitId: string) => add({ kind: 'lock_set', periodId: PERIOD, learnerId: 'alva', unitId });
  await expect(add({ kind: 'learner_joins', learnerId: 'eva' })).rejects.toMatchObject({ code: 'changed_since' });
  await expect(lock('none')).rejects.toMatchObject({ code: 'changed_since' });
  expect(await lock('sodra')).toMatchObject({ ok: true });
});

test('asked for while it is worked out as it was before, it is worked out anew as it is now', async () => {
  const made = await makeScenario(director(), 'round', 'Norra stänger');
  if (!made.ok) throw new Error(made.error.code);
  const { scenarioId } = made.value;
  const at = (minute: number) =>
    contextFor(data.db, actorWith('study_director', 'organisation', 'hh'), `2027-06-01T08:0${minute}:00.000Z`);
  const shown = () => readScenario(director(), 'round', scenarioId);
  const ask = (minute: number) => askForAnswer(at(minute), 'round', scenarioId);
  const lease = (token: string) => ({ token, now: '2027-06-01T09:00:00.000Z', until: '2027-06-01T10:00:00.000Z' });
  const claim = (token: string) => data.db.write((tx) => claimJob(tx, lease(token)));
  const report = (id: string, checkpoint: unknown) =>
    data.db.write((tx) => reportJob(tx, id, 'first', { leaseUntil: lease('first').until, checkpoint }));
  const work = (minute: number, meanwhile: (work: unknown) => Promise<unknown>) => {
    let begun: unknown = null;
    return workOutScenario(at(minute), {
      ...{ roundId: 'round', scenarioId, begins: (what) => (begun = what) },
      solve: async (task) => {
        await meanwhile(begun);
        return besideScenario(task);
      },
    });
  };

  const first = await ask(0);
  await claim('first');
  await work(1, async (what) => {
    await report(first.id, what);
    expect(await ask(1)).toMatchObject({ id: first.id });
    const { version } = (await shown()).scenario;
    const closed: Change = { kind: 'unit_closed', unitId: 'norra', ...WEEKS };
    await addChange(director(), { roundId: 'round', scenarioId, version }, closed);
    expect(await shown()).toMatchObject({ isOvertaken: true });
    const second = await ask(2);
    expect(second).toMatchObject({ state: 'queued' });
    expect((await ask(3)).id).toBe(second.id);
    const [stopped] = await data.db.read.select().from(jobs).where(eq(jobs.id, first.id));
    expect(stopped?.cancelRequestedAt).not.toBeNull();
    // In another process the second is done before the first has ended.
    await work(4, () => Promise.resolve());
    expect(await shown()).toMatchObject({ isOvertaken: false, run: { id: second.id }, answer: { isOutOfDate: false } });
  });
  expect((await shown()).answer?.isOutOfDate).toBe(false);

  await cancelAnswer(director(), 'round', scenarioId);
  const anew = await ask(5);
  expect(anew).toMatchObject({ state: 'queued', cancelRequestedAt: null });
});
