import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import {
  changes,
  imports,
  jobs,
  outbox,
  placements,
  proposals,
  publications,
  roundLearners,
  rounds,
} from '#db/schema/index.ts';
import { aPlacement, keep } from '#seeds/builders.ts';
import { chance, faultSeed } from '#tests/support/chance.ts';
import { approve, hand, importer, insertSampleRound } from '#tests/support/import-flow.ts';
import { insertLargeRound } from '#tests/support/large-round.ts';
import { ownProduct } from '#tests/support/own-product.ts';
import type { OwnProduct, Visitor } from '#tests/support/own-product.ts';
import { pastedClass } from '#tests/support/pasted-class.ts';
import { actorWith } from '#tests/support/registers.ts';

const SOON = { timeout: 60_000, interval: 100 };
const LONG = 180_000;
const seed = faultSeed();
const within = chance(seed);
const told = `FAULT_SEED=${seed}`;
console.info(told);

let product: OwnProduct;
afterEach(() => product.remove());

/** The hidden field of a page's form. */
async function hidden(visitor: Visitor, path: string, name: string): Promise<string> {
  const html = await (await visitor.get(path)).text();
  const found = new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1];
  if (found === undefined) throw new Error(`${path} has no field ${name}`);
  return found;
}

describe('killed while the optimiser runs', () => {
  const LEARNERS = 90;
  const state = () =>
    product.look(async (db) => ({
      jobs: (await db.read.select().from(jobs)).map(({ state: is, attempts }) => ({ state: is, attempts })),
      placements: await db.read.select().from(placements),
      proposals: (await db.read.select().from(proposals)).length,
      changes: (await db.read.select().from(changes)).length,
    }));

  test('it loses nothing: the job is taken up again and ends, once', { timeout: LONG }, async () => {
    product = await ownProduct((db) => insertLargeRound(db, { learners: LEARNERS }));
    const visitor = await product.start();
    expect((await visitor.post('/omgangar/round/forslag/nytt'))?.status).toBe(303);
    for (let kills = 1; kills <= 2; kills += 1) {
      await expect.poll(async () => (await state()).jobs[0], SOON).toEqual({ state: 'running', attempts: kills });
      await product.kill(() => true, within(300));
      expect(product.damage(), told).toEqual([]);
      const { placements: placed, ...left } = await state();
      const isDone = left.jobs[0]?.state === 'done';
      expect([placed.length, left.changes, left.proposals], told).toEqual(isDone ? [LEARNERS * 3, 1, 1] : [0, 0, 0]);
      await product.start();
      if (isDone) break;
    }
    await expect.poll(async () => (await state()).jobs[0]?.state, { timeout: 120_000, interval: 200 }).toBe('done');
    const { placements: placed, ...left } = await state();
    expect(left, told).toMatchObject({ proposals: 1, changes: 1, jobs: [{ state: 'done' }] });
    const pairs = new Set(placed.map((row) => `${row.periodId} ${row.learnerId}`));
    expect([pairs.size, placed.length], told).toEqual([LEARNERS * 3, LEARNERS * 3]);
  });

  test('and asked to end in peace, it leaves the job in the queue and says goodbye', { timeout: LONG }, async () => {
    product = await ownProduct((db) => insertLargeRound(db));
    const visitor = await product.start();
    await visitor.post('/omgangar/round/forslag/nytt');
    await expect.poll(async () => (await state()).jobs[0]?.state, SOON).toBe('running');
    const { code, output } = await product.terminate();
    expect([code, output.match(/"level":"(error|fatal)"/)]).toEqual([0, null]);
    expect((await state()).jobs).toEqual([{ state: 'queued', attempts: 1 }]);
  });
});

describe('killed while a round is published and its letters go out', () => {
  const LEARNERS = 160;
  const UNITS = 40;

  async function planned(db: Parameters<typeof insertLargeRound>[0]): Promise<void> {
    await insertLargeRound(db, { learners: LEARNERS });
    const placed = {
      roundId: 'round',
      educationOrganisationId: 'hh',
      fromWeek: '2027-W36',
      toWeek: '2027-W40',
    } as const;
    await keep(db, {
      placements: Array.from({ length: LEARNERS }, (_, index) =>
        aPlacement({
          ...placed,
          id: `pl${index}`,
          periodId: 'p0',
          learnerId: `l${index}`,
          unitId: `u${index % UNITS}`,
        }),
      ),
    });
    await db.write((tx) => tx.update(rounds).set({ state: 'proposed' }));
  }

  const state = () =>
    product.look(async (db) => ({
      round: (await db.read.select().from(rounds))[0]?.state,
      placements: [...new Set((await db.read.select().from(placements)).map((row) => row.state))],
      publications: (await db.read.select().from(publications)).length,
      letters: await db.read.select().from(outbox),
    }));

  const posted = () => {
    const folder = join(product.dataDir, 'outbox');
    return existsSync(folder) ? readdirSync(folder) : [];
  };

  const WHOLE = { round: 'published', placements: ['published'], publications: 1 };

  async function publish(visitor: Visitor) {
    return visitor.post('/omgangar/round/publicera', {
      version: await hidden(visitor, '/omgangar/round/publicera', 'version'),
    });
  }

  test('all of it has happened or nothing, and everybody is told once', { timeout: LONG }, async () => {
    product = await ownProduct(planned);
    const asked = publish(await product.start()).catch(() => null);
    await product.kill(product.isWriting, within(100));
    await asked;
    expect(product.damage(), told).toEqual([]);
    const { letters: promised, ...first } = await state();
    const isPublished = first.round === 'published';
    expect(first, told).toEqual(isPublished ? WHOLE : { round: 'proposed', placements: ['proposed'], publications: 0 });
    expect(promised.length, told).toBe(isPublished ? LEARNERS + UNITS : 0);

    for (let kills = 0; kills < 3; kills += 1) {
      const target = posted().length + 1 + within((LEARNERS + UNITS) / 4);
      const starting = product.start().then((visitor) => (isPublished || kills > 0 ? null : publish(visitor)));
      await Promise.all([product.kill(() => posted().length >= target, 0), starting.catch(() => null)]);
      expect(product.damage(), told).toEqual([]);
      const { letters, ...rest } = await state();
      expect(rest, told).toEqual(WHOLE);
      const sent = letters.filter((letter) => letter.state === 'sent');
      expect(letters.length, told).toBe(LEARNERS + UNITS);
      expect(posted(), told).toEqual(expect.arrayContaining(sent.map((letter) => `${letter.id}.eml`)));
    }

    await product.start();
    const waiting = async () => (await state()).letters.filter((letter) => letter.state !== 'sent').length;
    await expect.poll(waiting, SOON).toBe(0);
    const { letters, ...rest } = await state();
    expect(rest).toEqual(WHOLE);
    expect(posted().sort(), told).toEqual(letters.map((letter) => `${letter.id}.eml`).sort());
    const receivers = posted().map(
      (name) => /^To: (.*?)\r?$/m.exec(readFileSync(join(product.dataDir, 'outbox', name), 'utf8'))?.[1],
    );
    expect(new Set(receivers).size, told).toBe(LEARNERS + UNITS);
  });

  test('and asked to end in peace, no letter is left half sent', { timeout: LONG }, async () => {
    product = await ownProduct(planned);
    const visitor = await product.start();
    expect((await publish(visitor))?.status).toBe(303);
    await expect.poll(() => posted().length, SOON).toBeGreaterThan(0);
    const { code } = await product.terminate();
    const states = (await state()).letters.map((letter) => letter.state);
    expect([code, states.includes('sending')]).toEqual([0, false]);
    expect(posted().length).toBe(states.filter((one) => one === 'sent').length);
  });
});

describe('killed while an import is committed', () => {
  const SIZE = 250;
  const actor = actorWith('regional_study_director');
  let importId = '';

  const state = () =>
    product.look(async (db) => ({
      state: (await db.read.select().from(imports))[0]?.state,
      learners: (await db.read.select().from(roundLearners)).length,
      changes: (await db.read.select().from(changes)).length,
    }));

  test('all rows have come in or none, and the next attempt brings them', { timeout: LONG }, async () => {
    product = await ownProduct(async (db) => {
      await insertSampleRound(db);
      const ctx = importer(db, actor);
      importId = await hand(ctx, 'class_list', { pasted: pastedClass(SIZE) });
      await approve(ctx, importId);
    });
    const page = `/import/${importId}/forhandsvisning`;
    let visitor = await product.start();
    for (let kills = 0; kills < 3 && (await state()).state === 'staged'; kills += 1) {
      const seen = await hidden(visitor, page, 'seen');
      void visitor.post(page, { seen });
      await product.kill(product.isWriting, within(400));
      expect(product.damage(), told).toEqual([]);
      const after = await state();
      const whole = { state: 'committed', learners: SIZE, changes: 1 };
      expect(after, told).toMatchObject(
        after.state === 'committed' ? whole : { state: 'staged', learners: 0, changes: 0 },
      );
      visitor = await product.start();
    }
    const isStaged = (await state()).state === 'staged';
    const seen = isStaged ? await hidden(visitor, page, 'seen') : 'of before';
    const answer = await visitor.post(page, { seen });
    expect(answer?.headers.get('location'), told).toMatch(isStaged ? /\?andrad=/ : /\?redan=1/);
    expect(await state(), told).toMatchObject({ state: 'committed', learners: SIZE, changes: 1 });
  });
});
