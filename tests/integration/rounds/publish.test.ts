import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addConflict } from '#app/services/people/save-conflict.server.ts';
import { movePlacement, unplace } from '#app/services/placements/change-placement.server.ts';
import { deliverMail } from '#app/services/mail/deliver-mail.server.ts';
import { previewPublication as preview } from '#app/services/publication/preview-publication.server.ts';
import { publishRound } from '#app/services/publication/publish-round.server.ts';
import { readPlacement } from '#app/services/placements/read-placement.server.ts';
import { readPlan } from '#app/services/rounds/read-plan.server.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import type { Letter } from '#app/platform/mail.ts';
import { listChanges } from '#db/queries/history.ts';
import { listHoldingPlacements } from '#db/queries/plan.ts';
import { learners, outbox, persons, rounds } from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { demandOf, insertRound } from '#tests/support/rounds.ts';

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
  await insertRound(data.db);
  await movePlacement(context(), { roundId: 'round', demandId: demandOf('alva'), version: null }, 'norra');
  await movePlacement(context(), { roundId: 'round', demandId: demandOf('bo'), version: null }, 'sodra');
});
afterEach(() => data.drop());

function context(now?: string) {
  return contextFor(data.db, actorWith('regional_study_director'), now);
}

const origin = 'https://utbildning.example';
function previewPublication(at: ReturnType<typeof context>, roundId: string) {
  return preview(at, roundId, origin);
}

async function publish() {
  const { version } = await previewPublication(context(), 'round');
  return publishRound(context(), 'round', { version, origin });
}

describe('publishing a round', () => {
  it('publishes, closes the round and promises each receiver one letter, all at once', async () => {
    const { recipients } = await publish();
    const rows = await listHoldingPlacements(data.db.read, 'round');
    expect(rows.map((row) => row.state)).toEqual(['published', 'published']);
    const letters = await data.db.read.select().from(outbox);
    expect(letters.map((letter) => letter.recipient).sort()).toEqual([
      'alva@example.se',
      'bo@example.se',
      'norra@example.se',
      'sodra@example.se',
    ]);
    expect(recipients).toBe(4);
    const [round] = await data.db.read.select().from(rounds).where(eq(rounds.id, 'round'));
    expect(round?.state).toBe('published');
  });

  it('is done once when two press at the same time', async () => {
    const { version } = await previewPublication(context(), 'round');
    const order = { version, origin };
    const both = await Promise.allSettled([
      publishRound(context(), 'round', order),
      publishRound(context(), 'round', order),
    ]);
    expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(await data.db.read.select().from(outbox)).toHaveLength(4);
  });

  it('never writes to a person with protected identity, nor names her in a letter', async () => {
    await data.db.write((tx) =>
      tx.update(persons).set({ protectedIdentity: 'confidentiality_mark' }).where(eq(persons.id, 'alva')),
    );
    const preview = await previewPublication(context(), 'round');
    expect(preview.byHand.map((person) => person.id)).toEqual(['alva']);
    await publish();
    const letters = await data.db.read.select().from(outbox);
    expect(JSON.stringify(letters)).not.toMatch(/alva/i);
  });

  it('cannot be undone', async () => {
    await publish();
    const [change] = await listChanges(data.db.read, null, { roundId: 'round', most: 1 });
    expect(change?.kind).toBe('round.published');
    await expect(undoChangeFor(context(), change?.id ?? '')).rejects.toMatchObject({ kind: 'not_found' });
  });

  it('publishes nothing that was changed after it was checked', async () => {
    const { version } = await previewPublication(context(), 'round');
    await unplace(context(), { roundId: 'round', demandId: demandOf('bo'), version: 1 });
    await expect(publishRound(context(), 'round', { version, origin: 'x' })).rejects.toMatchObject({
      code: 'changed_since',
    });
    expect(await data.db.read.select().from(outbox)).toEqual([]);
  });
});

it('says before it publishes what the plan lacks and which rule it breaks by now', async () => {
  const { gaps } = await previewPublication(context(), 'round');
  expect(gaps).toMatchObject({ unplaced: [{ demandId: demandOf('cilla') }], unsupervised: 2, broken: [] });
  await addConflict(context(), 'alva', { kind: 'own_workplace', unitId: 'norra' });
  const { gaps: now, version } = await previewPublication(context(), 'round');
  expect(now.broken).toMatchObject([{ code: 'own_workplace', concerned: [{ demandId: demandOf('alva') }] }]);
  await expect(publishRound(context(), 'round', { version, origin })).rejects.toMatchObject({ code: 'rules_broken' });
  expect(await data.db.read.select().from(outbox)).toEqual([]);
  await publishRound(context(), 'round', { version, origin, despiteBreaches: true });
  expect(await data.db.read.select().from(outbox)).toHaveLength(4);
});

it('names those who have a place though they have left, until it is ended', async () => {
  await publish();
  await data.db.write((tx) => tx.update(learners).set({ status: 'left' }).where(eq(learners.id, 'bo')));
  const left = [{ demandId: demandOf('bo') }];
  expect((await previewPublication(context(), 'round')).gaps).toMatchObject({ left });
  const shown = await readPlacement(context(), { roundId: 'round', demandId: demandOf('bo'), from: null });
  expect(shown).toMatchObject({ mayEdit: true, isTold: true });
  const version = shown.placement?.version ?? null;
  await unplace(context(), { roundId: 'round', demandId: demandOf('bo'), version }, { ending: 'interrupted' });
  expect((await previewPublication(context(), 'round')).gaps).toMatchObject({ left: [] });
  expect((await readPlan(context(), 'round')).rows.some(({ learnerId }) => learnerId === 'bo')).toBe(false);
});

describe('delivering what was promised', () => {
  function post(failing = new Set<string>()) {
    const sent: Letter[] = [];
    const send = (letter: Letter) => {
      if (failing.has(letter.to)) return Promise.reject(new Error('refused'));
      sent.push(letter);
      return Promise.resolve();
    };
    return { sent, mailer: { send, close: () => {} } };
  }

  it('sends each letter once, also when two processes deliver', async () => {
    await publish();
    const { sent, mailer } = post();
    await Promise.all([deliverMail(context(), mailer, () => false), deliverMail(context(), mailer, () => false)]);
    await deliverMail(context(), mailer, () => false);
    expect(sent.map((letter) => letter.to).sort()).toEqual([
      'alva@example.se',
      'bo@example.se',
      'norra@example.se',
      'sodra@example.se',
    ]);
  });

  it('tries again later what could not be sent, with the same letter id, and gives the rest out', async () => {
    await publish();
    const refused = post(new Set(['bo@example.se']));
    await deliverMail(context(), refused.mailer, () => false);
    expect(refused.sent).toHaveLength(3);
    const [waiting] = await data.db.read.select().from(outbox).where(eq(outbox.recipient, 'bo@example.se'));
    expect(waiting).toMatchObject({ state: 'pending', attempts: 1 });
    const later = post();
    await deliverMail(context('2027-09-01T08:00:00.000Z'), later.mailer, () => false);
    expect(later.sent.map((letter) => letter.id)).toEqual([waiting?.id]);
    const tries = Object.fromEntries(
      (await data.db.read.select().from(outbox)).map(({ recipient, attempts }) => [recipient, attempts]),
    );
    expect(tries).toMatchObject({ 'bo@example.se': 2, 'alva@example.se': 1 });
  });

  it('takes over a letter whose sender has gone silent', async () => {
    await publish();
    const hanging = { send: () => new Promise<void>(() => {}), close: () => {} };
    void deliverMail(context(), hanging, () => false);
    await expect
      .poll(async () => (await data.db.read.select().from(outbox)).filter((row) => row.state === 'sending').length)
      .toBe(4);
    const { sent, mailer } = post();
    await deliverMail(context('2027-08-30T08:05:00.000Z'), mailer, () => false);
    expect(sent).toHaveLength(4);
  });
});
