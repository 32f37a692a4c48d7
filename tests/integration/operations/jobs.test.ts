import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as queue from '#app/services/jobs/queue.server.ts';
import { enqueueJob, findJob, findLatestJob, requestCancel } from '#db/queries/jobs.ts';
import { claimMessages, countMessages, markSent, markUnsent, queueMessages } from '#db/queries/outbox.ts';
import { jobs, outbox } from '#db/schema/index.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';

const START = new Date('2027-02-01T08:00:00.000Z');
const after = (seconds: number) => new Date(START.getTime() + seconds * 1000);

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
});
afterEach(() => data.drop());

function enqueue(subject: string, seconds = 0) {
  const now = after(seconds).toISOString();
  return data.db.write((tx) => enqueueJob(tx, { name: 'work', subject, payload: { subject }, createdBy: 'a', now }));
}

const claim = (token: string, seconds = 0) => queue.claim(data.db, { token, now: after(seconds) });

describe('a job', () => {
  test('is asked for once while it is unfinished, and anew when it has ended', async () => {
    const asked = await Promise.all([enqueue('round'), enqueue('round'), enqueue('round')]);
    expect(new Set(asked.map((job) => job.id)).size).toBe(1);
    const job = await claim('me');
    expect((await enqueue('round')).id).toBe(job?.id);
    await queue.finish(data.db, job?.id ?? '', 'me', { state: 'done', now: START });
    expect((await enqueue('round', 1)).id).not.toBe(job?.id);
    expect((await findLatestJob(data.db.read, 'work', 'round'))?.state).toBe('queued');
  });

  test('is given to one of many who ask at the same time', async () => {
    for (const subject of ['a', 'b', 'c']) await enqueue(subject);
    const claimed = await Promise.all(Array.from({ length: 6 }, (_, index) => claim(`holder ${index}`)));
    const ids = claimed.flatMap((job) => (job ? [job.id] : []));
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
  });

  test('is given out in the order it is due, and not before', async () => {
    await enqueue('later', 60);
    await enqueue('sooner', 30);
    expect(await claim('me')).toBeNull();
    expect((await claim('me', 60))?.subject).toBe('sooner');
    expect((await claim('me', 60))?.subject).toBe('later');
  });

  test('goes to another when its holder has been silent for a while, and the first can do nothing more', async () => {
    await enqueue('round');
    const job = await claim('first');
    const id = job?.id ?? '';
    await queue.report(data.db, id, 'first', { checkpoint: { at: 3 }, now: after(10) });
    expect(await claim('second', 20)).toBeNull();
    expect(await claim('second', 26)).toMatchObject({ id, attempts: 2, checkpoint: { at: 3 } });
    expect(await queue.report(data.db, id, 'first', { progress: { done: 9 }, now: after(27) })).toBeNull();
    expect(await queue.finish(data.db, id, 'first', { state: 'done', now: after(27) })).toBe(false);
    await queue.release(data.db, id, 'first', { runAt: after(27), error: null });
    expect(await findJob(data.db.read, id)).toMatchObject({ state: 'running', leaseToken: 'second', progress: null });
    expect(await queue.finish(data.db, id, 'second', { state: 'done', now: after(28) })).toBe(true);
  });

  test('keeps its checkpoint when only progress is told, and its progress when only a checkpoint is', async () => {
    const { id } = await enqueue('round');
    await claim('me');
    await queue.report(data.db, id, 'me', { progress: { done: 1 }, now: START });
    await queue.report(data.db, id, 'me', { checkpoint: { at: 2 }, now: START });
    await queue.report(data.db, id, 'me', { now: START });
    expect(await findJob(data.db.read, id)).toMatchObject({ progress: { done: 1 }, checkpoint: { at: 2 } });
  });

  test('that is released waits until its time', async () => {
    const { id } = await enqueue('round');
    await claim('me');
    await queue.release(data.db, id, 'me', { runAt: after(5), error: 'Error' });
    expect(await claim('me', 4)).toBeNull();
    expect(await claim('me', 5)).toMatchObject({ id, attempts: 2, error: 'Error' });
  });

  test('hears that it is to be cancelled with its next report; one that has ended does not', async () => {
    const { id } = await enqueue('round');
    await claim('me');
    const cancel = () => data.db.write((tx) => requestCancel(tx, id, START.toISOString()));
    await cancel();
    expect((await queue.report(data.db, id, 'me', { now: START }))?.cancelRequestedAt).toBe(START.toISOString());
    const other = await enqueue('other');
    await claim('me');
    await queue.finish(data.db, other.id, 'me', { state: 'done', now: START });
    await data.db.write((tx) => requestCancel(tx, other.id, START.toISOString()));
    expect((await findJob(data.db.read, other.id))?.cancelRequestedAt).toBeNull();
  });

  test('of a process that has died is free at once where there can be only one', async () => {
    await enqueue('round');
    await claim('dead');
    await letters('a@example.se');
    await take('dead');
    await queue.releaseOrphans(data.db);
    expect(await claim('alive')).toMatchObject({ subject: 'round', attempts: 2 });
    expect(await take('alive')).toHaveLength(1);
    expect(await data.db.read.select().from(jobs)).toHaveLength(1);
  });
});

function letters(...recipients: string[]) {
  const messages = recipients.map((recipient) => ({
    dedupeKey: `k:${recipient}`,
    personId: null,
    recipient,
    subject: 'Hej',
    body: 'Text',
  }));
  return data.db.write((tx) => queueMessages(tx, messages, START.toISOString()));
}

function take(token: string, seconds = 0, most = 50) {
  const [now, until] = [after(seconds).toISOString(), after(seconds + 120).toISOString()];
  return data.db.write((tx) => claimMessages(tx, { token, now, until, most }));
}

describe('a letter', () => {
  test('is promised once, however often it is queued', async () => {
    await letters('a@example.se', 'b@example.se');
    await letters('a@example.se');
    await letters();
    expect(await data.db.read.select().from(outbox)).toHaveLength(2);
  });

  test('is promised with what it tells of, or not at all', async () => {
    const failing = data.db.write(async (tx) => {
      await queueMessages(
        tx,
        [{ dedupeKey: 'k', personId: null, recipient: 'a', subject: 's', body: 'b' }],
        START.toISOString(),
      );
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await countMessages(data.db.read)).toEqual({});
  });

  test('is taken by one of those who deliver, so many at a time', async () => {
    await letters(...Array.from({ length: 10 }, (_, index) => `r${index}@example.se`));
    const taken = await Promise.all(['x', 'y', 'z'].map((token) => take(token, 0, 4)));
    const ids = taken.flat().map((message) => message.id);
    expect(ids).toHaveLength(10);
    expect(new Set(ids).size).toBe(10);
  });

  test('is free again when its sender has been silent for two minutes, and never once it is sent', async () => {
    await letters('a@example.se', 'b@example.se');
    const [first] = await take('x');
    await data.db.write((tx) => markSent(tx, [first?.id ?? ''], START.toISOString()));
    expect(await take('y', 119)).toEqual([]);
    expect((await take('y', 121)).map((message) => message.id)).not.toContain(first?.id);
    expect(await countMessages(data.db.read)).toEqual({ sent: 1, sending: 1 });
  });

  test('that cannot be sent waits, and is given up when there is no other time', async () => {
    await letters('a@example.se');
    const [message] = await take('x');
    if (!message) throw new Error('nothing to send');
    await data.db.write((tx) => markUnsent(tx, message, after(60).toISOString(), 'Refused'));
    expect(await take('x', 59)).toEqual([]);
    const [again] = await take('x', 60);
    expect(again).toMatchObject({ id: message.id, attempts: 1 });
    await data.db.write((tx) => markUnsent(tx, again ?? message, null, 'Refused'));
    expect(await take('x', 9999)).toEqual([]);
    expect(await countMessages(data.db.read)).toEqual({ failed: 1 });
  });
});
