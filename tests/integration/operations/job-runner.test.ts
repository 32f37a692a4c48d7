import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Proposal } from '#app/domain/scheduling/proposal.ts';
import { startJobRunner } from '#app/jobs/runner.ts';
import type { JobRunner } from '#app/jobs/runner.ts';
import { cancelProposal, proposeRound } from '#app/services/rounds/propose-round.server.ts';
import { makeScenario } from '#app/services/scenarios/change-scenario.server.ts';
import { readScenario } from '#app/services/scenarios/read-scenario.server.ts';
import { askForAnswer } from '#app/services/scenarios/work-out-scenario.server.ts';
import { enqueueJob, findJob } from '#db/queries/jobs.ts';
import { countMessages, queueMessages } from '#db/queries/outbox.ts';
import { listHoldingPlacements } from '#db/queries/plan.ts';
import { jobs, proposals } from '#db/schema/index.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { insertLargeRound } from '#tests/support/large-round.ts';
import { insertRound } from '#tests/support/rounds.ts';
import { testRuntime } from '#tests/support/runtime.ts';

const LONG = { timeout: 60_000, interval: 50 };

let data: TestDatabase;
let tools: ReturnType<typeof testRuntime>;
const runners: JobRunner[] = [];
beforeEach(async () => {
  data = await createTestDatabase();
  tools = testRuntime(data);
});
afterEach(async () => {
  await Promise.all(runners.splice(0).map((runner) => runner.stop()));
  await data.drop();
});

const director = () => contextFor(data.db, actorWith('study_director', 'branch', 'care'));
const propose = () => proposeRound({ ...director(), now: tools.clock() }, 'round');

async function start(): Promise<JobRunner> {
  const runner = await startJobRunner(tools.runtime);
  runners.push(runner);
  return runner;
}

function enqueue(name: string, payload: unknown) {
  const now = tools.clock().toISOString();
  return data.db.write((tx) => enqueueJob(tx, { name, subject: 's', payload, createdBy: 'a', now }));
}

const stateOf = async (id: string) => (await findJob(data.db.read, id))?.state;

describe('the job runner', () => {
  test('solves a round in a thread of its own and keeps the plan', { timeout: 60_000 }, async () => {
    await insertRound(data.db);
    const { id } = await propose();
    await start();
    await expect.poll(() => stateOf(id), LONG).toBe('done');
    const rows = await listHoldingPlacements(data.db.read, 'round');
    expect(rows.map((row) => row.learnerId).sort()).toEqual(['alva', 'bo', 'cilla']);
    expect(await data.db.read.select().from(proposals)).toMatchObject([{ jobId: id, status: 'optimal' }]);
    expect((await findJob(data.db.read, id))?.progress).toMatchObject({ phase: 'done' });
  });

  test('works a scenario out in a thread of its own, and leaves the round alone', { timeout: 60_000 }, async () => {
    await insertRound(data.db);
    const made = await makeScenario(director(), 'round', 'Om allt blir som nu');
    if (!made.ok) throw new Error(made.error.code);
    const { scenarioId } = made.value;
    const { id } = await askForAnswer({ ...director(), now: tools.clock() }, 'round', scenarioId);
    await start();
    await expect.poll(() => stateOf(id), LONG).toBe('done');
    const { answer } = await readScenario(director(), 'round', scenarioId);
    expect(answer).toMatchObject({ status: 'optimal', now: null, then: { unplaced: 0 }, isOutOfDate: false });
    expect(await listHoldingPlacements(data.db.read, 'round')).toEqual([]);
  });

  test('ends with the best plan so far when it is cancelled', { timeout: 90_000 }, async () => {
    await insertLargeRound(data.db);
    const { id } = await propose();
    await start();
    await expect
      .poll(async () => (await findJob(data.db.read, id))?.progress ?? null, LONG)
      .toMatchObject({
        incumbent: expect.any(Number) as number,
      });
    await cancelProposal({ ...director(), now: tools.clock() }, 'round');
    await expect.poll(() => stateOf(id), LONG).toBe('cancelled');
    const [proposal] = await data.db.read.select().from(proposals);
    const rows = await listHoldingPlacements(data.db.read, 'round');
    expect(proposal?.status).toBe('feasible');
    expect(rows.length).toBeGreaterThan(0);
    expect((proposal?.result as Proposal | undefined)?.assignments).toHaveLength(rows.length);
  });

  test('leaves the job in the queue when it stops, and the next one takes it up', { timeout: 90_000 }, async () => {
    await insertLargeRound(data.db);
    const { id } = await propose();
    const first = await start();
    await expect.poll(() => stateOf(id), LONG).toBe('running');
    await first.stop();
    expect(await findJob(data.db.read, id)).toMatchObject({
      state: 'queued',
      leaseToken: null,
      attempts: 1,
      error: null,
    });
    expect(await listHoldingPlacements(data.db.read, 'round')).toEqual([]);
    await start();
    await expect.poll(() => stateOf(id), LONG).toBe('running');
    expect((await findJob(data.db.read, id))?.attempts).toBe(2);
  });

  test('puts a job aside that it does not know, and goes on with the next', async () => {
    const unknown = await enqueue('from-another-version', { any: 'thing' });
    await insertRound(data.db);
    const { id } = await propose();
    await start();
    await expect.poll(() => stateOf(id), LONG).toBe('done');
    expect(await findJob(data.db.read, unknown.id)).toMatchObject({
      state: 'failed',
      error: 'unknown_job',
      attempts: 1,
    });
    expect(tools.log.lines.some((line) => line.msg === 'unknown job' && line.level === 'warn')).toBe(true);
  });

  test('tries a job that fails a few times, further and further apart, and then gives it up', async () => {
    tools.log.expectError('job failed');
    const { id } = await enqueue('propose-round', { not: 'a payload' });
    await start();
    for (const attempts of [1, 2, 3]) {
      await expect.poll(() => findJob(data.db.read, id), LONG).toMatchObject({ state: 'queued', attempts });
      tools.clock.forward(5000 * attempts);
    }
    await expect.poll(() => findJob(data.db.read, id), LONG).toMatchObject({ state: 'failed', attempts: 4 });
    expect((await findJob(data.db.read, id))?.error).toBe('ZodError');
  });

  test('gives up a job that has brought its process down time and again', async () => {
    tools.log.expectError('job never ends');
    await insertRound(data.db);
    const { id } = await propose();
    await data.db.write((tx) => tx.update(jobs).set({ attempts: 23 }).where(eq(jobs.id, id)));
    await start();
    await expect.poll(() => findJob(data.db.read, id), LONG).toMatchObject({ state: 'failed', error: 'never_ends' });
    expect(await listHoldingPlacements(data.db.read, 'round')).toEqual([]);
  });

  test('delivers what is in the outbox, without a job for it', async () => {
    const now = tools.clock().toISOString();
    const messages = ['a', 'b'].map((name) => ({
      dedupeKey: name,
      personId: null,
      recipient: `${name}@example.se`,
      subject: 'Hej',
      body: 'Text',
    }));
    await data.db.write((tx) => queueMessages(tx, messages, now));
    await start();
    await expect.poll(() => countMessages(data.db.read), LONG).toEqual({ sent: 2 });
    expect(readdirSync(join(data.dataDir, 'outbox'))).toHaveLength(2);
  });
});
