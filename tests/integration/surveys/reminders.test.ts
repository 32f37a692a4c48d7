import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatterFor } from '#app/platform/i18n/format.ts';
import { createLimits } from '#app/platform/limits.ts';
import { readOutbox } from '#app/services/administration/read-outbox.server.ts';
import { submitAnswer } from '#app/services/surveys/answer-survey.server.ts';
import { closeOverdueWaves, closeWave } from '#app/services/surveys/close-wave.server.ts';
import { prolongWave } from '#app/services/surveys/extend-wave.server.ts';
import { openWave } from '#app/services/surveys/open-wave.server.ts';
import { requestLink } from '#app/services/surveys/request-link.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import { outbox } from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor, vault } from '#tests/support/registers.ts';
import { INSTRUMENT, answersAlike, insertEndedPlacements, tokensOf, SENDING } from '#tests/support/surveys.ts';

const NOW = '2027-10-11T10:00:00.000Z';
const VALUES = {
  ...{ name: 'VFU HT 2027', instrumentVersionId: INSTRUMENT, programmeId: '' },
  ...{ endedFrom: '2027-10-04', endedTo: '2027-10-10', closesOn: '2027-10-25' },
};
const { date } = formatterFor('sv');
const BY_DAY = { ...SENDING, quietHours: { from: 20, to: 8 } };

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
});
afterEach(() => data.drop());

const context = (now = NOW) => contextFor(data.db, actorWith('administrator'), now);

async function open(values: Partial<typeof VALUES> = {}): Promise<string> {
  const opened = await openWave(context(), { ...VALUES, ...values }, BY_DAY);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.id;
}

describe('a survey wave', () => {
  it('reminds those who have not answered on the fifth and tenth day, in the morning, and nobody else', async () => {
    const [first = '', second = ''] = await insertEndedPlacements(data.db, { a: 6 });
    const id = await open();
    const waiting = async (personId: string) =>
      (await data.db.read.select().from(outbox).where(eq(outbox.personId, personId)).orderBy(asc(outbox.runAt))).map(
        ({ runAt }) => runAt,
      );
    // Sweden leaves summer time on the last Sunday of October, after both.
    const reminders = ['2027-10-16T07:00:00.000Z', '2027-10-21T07:00:00.000Z'];
    expect(await waiting(first)).toEqual([NOW, ...reminders]);
    await data.db.write((tx) => tx.update(outbox).set({ state: 'sent' }).where(eq(outbox.runAt, NOW)));
    const respondent = { db: data.db, vault, now: new Date(NOW) };
    const token = (await tokensOf(data.db)).get(first) ?? '';
    await submitAnswer(respondent, token, await answersAlike(respondent, 4));
    expect(await waiting(first)).toEqual([NOW]);
    expect(await waiting(second)).toEqual([NOW, ...reminders]);
    await closeWave(context(), id);
    expect(await waiting(second)).toEqual([NOW]);
  });

  it('shows nobody by its letters who has answered', async () => {
    const [first = ''] = await insertEndedPlacements(data.db, { a: 6 });
    await open();
    await data.db.write((tx) => tx.update(outbox).set({ state: 'sent' }).where(eq(outbox.runAt, NOW)));
    const before = await readOutbox(context());
    expect(before).toHaveLength(6);
    const respondent = { db: data.db, vault, now: new Date(NOW) };
    const token = (await tokensOf(data.db)).get(first) ?? '';
    await submitAnswer(respondent, token, await answersAlike(respondent, 4));
    expect(await readOutbox(context())).toEqual(before);
  });

  it('lets no telephone sound at night', async () => {
    await insertEndedPlacements(data.db, { a: 6 });
    const evening = context('2027-10-11T20:30:00.000Z');
    await openWave(evening, VALUES, { ...SENDING, quietHours: { from: 22, to: 11 } });
    const letters = await data.db.read.select().from(outbox);
    expect([...new Set(letters.map(({ runAt }) => runAt))].sort()).toEqual([
      '2027-10-12T09:00:00.000Z',
      '2027-10-16T09:00:00.000Z',
      '2027-10-21T09:00:00.000Z',
    ]);
  });

  it('reminds until its last day, also when that has been moved, and never of what is over', async () => {
    await insertEndedPlacements(data.db, { a: 6 });
    const id = await open({ closesOn: '2027-10-14' });
    const waiting = async () => {
      const letters = await data.db.read.select().from(outbox).where(eq(outbox.state, 'pending'));
      return [...new Set(letters.map(({ runAt }) => runAt.slice(0, 10)))].sort();
    };
    expect((await showWave(context(), id)).reminders).toEqual([]);
    await prolongWave(context(), id, '2027-10-18', SENDING);
    expect((await showWave(context(), id)).reminders).toEqual(['2027-10-16']);
    expect(await waiting()).toContain('2027-10-16');
    await closeOverdueWaves(context('2027-10-19T00:30:00.000Z'));
    expect(await waiting()).toEqual([]);
  });

  it('tells those who have not answered of a later last day, in the letter that waits or in a new one', async () => {
    const [first = '', second = ''] = await insertEndedPlacements(data.db, { a: 6 });
    const id = await open({ closesOn: '2027-10-25' });
    const letters = async (person: string) =>
      (await data.db.read.select().from(outbox).where(eq(outbox.personId, person))).filter(
        ({ dedupeKey }) => !dedupeKey.includes(':day'),
      );
    await prolongWave(context(), id, '2027-10-28', BY_DAY);
    expect(await letters(first)).toMatchObject([{ body: expect.stringContaining(date('2027-10-28')) as string }]);
    const token = (await tokensOf(data.db)).get(second) ?? '';
    const respondent = { db: data.db, vault, now: new Date(NOW) };
    await submitAnswer(respondent, token, await answersAlike(respondent, 4));
    await data.db.write((tx) => tx.update(outbox).set({ state: 'sent' }).where(eq(outbox.state, 'pending')));
    await prolongWave(context('2027-10-26T21:00:00.000Z'), id, '2027-11-01', BY_DAY);
    await prolongWave(context('2027-10-26T21:30:00.000Z'), id, '2027-11-08', BY_DAY);
    const [sent, later, ...others] = (await letters(first)).sort((a, b) => (a.runAt < b.runAt ? -1 : 1));
    expect(sent?.body).toContain(date('2027-10-28'));
    expect(later).toMatchObject({ state: 'pending', runAt: '2027-10-27T06:00:00.000Z' });
    expect([later?.subject, later?.body]).toEqual([
      `Längre svarstid: ${sent?.subject}`,
      expect.stringContaining(date('2027-11-08')),
    ]);
    expect(others).toEqual([]);
    expect(await letters(second)).toHaveLength(0);
    const limits = createLimits();
    const now = new Date('2027-10-27T10:00:00.000Z');
    await requestLink({ db: data.db, limits, now }, id, { email: `${first}@example.se`, address: 'a' });
    const again = (await letters(first)).find(({ dedupeKey }) => dedupeKey.includes(':again'));
    expect(again?.body).toContain(date('2027-11-08'));
  });
});
