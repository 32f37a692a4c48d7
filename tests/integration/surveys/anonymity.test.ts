import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getTableName, is, Table } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerValues } from '#app/domain/surveys/answer-form.ts';
import { createRandom } from '#app/domain/shared/random.ts';
import { hashToken } from '#app/platform/secrets.ts';
import { submitAnswer } from '#app/services/surveys/answer-survey.server.ts';
import { closeWave } from '#app/services/surveys/close-wave.server.ts';
import { openWave } from '#app/services/surveys/open-wave.server.ts';
import { migrate } from '#db/migrate.ts';
import { markSent } from '#db/queries/outbox.ts';
import * as schema from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor, vault } from '#tests/support/registers.ts';
import { INSTRUMENT, answersAlike, insertEndedPlacements, tokensOf, SENDING } from '#tests/support/surveys.ts';

const NOW = '2027-10-11T10:00:00.000Z';
const CLOSED = '2027-10-26T06:00:00.000Z';
const VALUES = {
  ...{ name: 'VFU HT 2027', instrumentVersionId: INSTRUMENT, programmeId: '' },
  ...{ endedFrom: '2027-10-04', endedTo: '2027-10-10', closesOn: '2027-10-25' },
};
const { outbox, surveyAnswers, surveyComments, surveyInvitations, surveySealedAnswers } = schema;

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
});
afterEach(() => data.drop());

const context = (now = NOW) => contextFor(data.db, actorWith('administrator'), now);

async function open(): Promise<string> {
  const opened = await openWave(context(), VALUES, SENDING);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.id;
}

const ITEMS = ['expected', 'introduced', 'known_supervisor', 'changing_supervisors'];
/** Each says something of her own, so that a match can be checked. */
const signature = (index: number) =>
  Object.fromEntries(ITEMS.map((item, digit) => [item, 1 + (Math.floor(index / 5 ** digit) % 5)]));
const keyOf = (values: AnswerValues) => ITEMS.map((item) => values[item]).join('');

async function answerAs(people: readonly string[], said: (index: number) => AnswerValues) {
  const respondent = { db: data.db, vault, now: new Date(NOW) };
  const tokens = await tokensOf(data.db);
  for (const [index, person] of people.entries()) {
    const values = await answersAlike(respondent, 3, said(index));
    await submitAnswer(respondent, tokens.get(person) ?? '', values);
  }
}

/** Sends what is due by then, as the post does. */
async function sendLetters(until: string) {
  const due = (await data.db.read.select().from(outbox)).filter((one) => one.state === 'pending' && one.runAt <= until);
  await data.db.write((tx) =>
    markSent(
      tx,
      due.map(({ id }) => id),
      until,
    ),
  );
}

/** Every row of every table. */
async function everything(): Promise<{ table: string; row: string }[]> {
  const tables = Object.values(schema).filter((one) => is(one, Table));
  const rows = [];
  for (const table of tables) {
    for (const row of await data.db.read.select().from(table)) {
      rows.push({ table: getTableName(table), row: JSON.stringify(row) });
    }
  }
  return rows;
}

/** Of 200 in small wards three in ten answer: a third of them before the first reminder, a third before the second. */
async function waveWithFewAnswers() {
  const wards = Object.fromEntries(Array.from({ length: 25 }, (_, ward) => [`ward-${ward}`, 8]));
  const people = await insertEndedPlacements(data.db, wards);
  const id = await open();
  const random = createRandom('who answers');
  const answering = people
    .map((person) => ({ person, lot: random.next() }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, 60)
    .map(({ person }) => person);
  await sendLetters(NOW);
  await answerAs(answering.slice(0, 20), signature);
  await sendLetters('2027-10-17T12:00:00.000Z');
  await answerAs(answering.slice(20, 40), (index) => ({ ...signature(20 + index), was_good: 'Bra handledare.' }));
  await sendLetters('2027-10-22T12:00:00.000Z');
  await answerAs(answering.slice(40), (index) => signature(40 + index));
  return { id, people, answering };
}

describe('somebody with the whole database', () => {
  it('does no better than guessing who of 200 has said what', async () => {
    const people = await insertEndedPlacements(data.db, { a: 60, b: 40, c: 40, d: 30, e: 30 });
    const id = await open();
    // Hashes of tokens are as good as chance: they decide who answers when.
    const invited = await data.db.read.select().from(surveyInvitations).orderBy(surveyInvitations.tokenHash);
    const inOrder = invited.map(({ personId }) => personId);
    await answerAs(inOrder, signature);
    const owner = new Map(inOrder.map((person, index) => [keyOf(signature(index)), person]));
    const physical = (await data.db.read.select().from(surveyInvitations)).map(({ personId }) => personId);
    const letters = (await data.db.read.select().from(outbox)).flatMap(({ personId }) => personId ?? []);
    await closeWave(context(), id);
    const rows = await data.db.read.select().from(surveyAnswers);
    const byId = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const right = [rows, rows.toReversed(), byId].flatMap((given) =>
      [people, inOrder, physical, physical.toReversed(), letters].map(
        (order) => given.filter(({ values }, index) => owner.get(keyOf(values)) === order[index]).length,
      ),
    );
    // Chance gives one right match on average for each pairing, five where the wards happen to stand in one order; a leak
    // would give a hundred or more.
    expect(rows).toHaveLength(200);
    expect(Math.max(...right)).toBeLessThan(20);
  });

  it('reads no answer while the wave is open, nor who has written in own words', async () => {
    await waveWithFewAnswers();
    const rows = await everything();
    expect(rows.filter(({ row }) => row.includes('Bra handledare'))).toEqual([]);
    expect(rows.filter(({ row }) => /known_supervisor\\*":/.test(row))).toEqual([]);
    expect(await data.db.read.select().from(surveyAnswers)).toEqual([]);
    expect(await data.db.read.select().from(surveyComments)).toEqual([]);
    const sealed = await data.db.read.select().from(surveySealedAnswers);
    expect(sealed).toHaveLength(60);
    expect(new Set(sealed.map((one) => one.sealed.length)).size).toBe(1);
  });

  it('cannot tell those who have answered from those who have not when the wave has closed', async () => {
    const { id, people, answering } = await waveWithFewAnswers();
    await closeWave(context(CLOSED), id);
    expect(await data.db.read.select().from(surveyAnswers)).toHaveLength(60);
    const rows = await everything();
    /** How often each table names the person. */
    const traces = (person: string) =>
      JSON.stringify(
        [...Map.groupBy(rows, ({ table }) => table)].map(([table, own]) => [
          table,
          own.filter(({ row }) => row.includes(`"${person}"`)).length,
        ]),
      );
    const [one = ''] = answering;
    expect(people.filter((person) => traces(person) !== traces(one))).toEqual([]);
  });

  it.skipIf(process.env.DATABASE_URL)(
    'finds nothing of the invitations in its files or the log beside it',
    async () => {
      const { id } = await waveWithFewAnswers();
      const hashes = [...(await tokensOf(data.db)).values()].map(hashToken);
      const sealed = (await data.db.read.select().from(surveySealedAnswers)).map((one) => one.sealed.slice(0, 40));
      const found = () => {
        const files = readdirSync(data.dataDir).map((file) => readFileSync(join(data.dataDir, file), 'latin1'));
        return [...hashes, ...sealed].filter((trace) => files.some((text) => text.includes(trace))).length;
      };
      expect(found()).toBe(hashes.length + sealed.length);
      await closeWave(context(CLOSED), id);
      expect(found()).toBe(0);
    },
  );

  it.skipIf(process.env.DATABASE_URL)(
    'finds nothing of them either when the process was killed as the wave closed',
    async () => {
      const { id } = await waveWithFewAnswers();
      const hashes = [...(await tokensOf(data.db)).values()].map(hashToken);
      const inFiles = () => {
        const files = readdirSync(data.dataDir).map((file) => readFileSync(join(data.dataDir, file), 'latin1'));
        return hashes.filter((hash) => files.some((text) => text.includes(hash))).length;
      };
      const killed = { ...data.db, scrub: () => Promise.reject(new Error('killed')) };
      const closing = closeWave({ ...context(CLOSED), db: killed }, id);
      await expect(closing).rejects.toThrow('killed');
      expect(inFiles()).toBeGreaterThan(0);
      await migrate(data.db, data.dataDir);
      expect(inFiles()).toBe(0);
    },
  );

  it('finds no answer that fewer than five invited could have given', async () => {
    const people = await insertEndedPlacements(data.db, { a: 7, b: 2, c: 1, d: 12 });
    const id = await open();
    const rows = await data.db.read.select().from(surveyInvitations);
    const buckets = Map.groupBy(rows, ({ unitId, programmeId }) => `${unitId} ${programmeId}`);
    expect(Math.min(...[...buckets.values()].map((same) => same.length))).toBeGreaterThanOrEqual(5);
    await answerAs(people, () => ({}));
    await closeWave(context(CLOSED), id);
    const answers = await data.db.read.select().from(surveyAnswers);
    expect(answers.filter(({ unitId, programmeId }) => !buckets.has(`${unitId} ${programmeId}`))).toEqual([]);
  });
});
