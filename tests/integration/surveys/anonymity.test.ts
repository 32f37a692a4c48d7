import { getTableName, is, Table } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerValues } from '#app/domain/surveys/answer-form.ts';
import { submitAnswer } from '#app/services/surveys/answer-survey.server.ts';
import { closeWave } from '#app/services/surveys/close-wave.server.ts';
import { openWave } from '#app/services/surveys/open-wave.server.ts';
import * as schema from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor, vault } from '#tests/support/registers.ts';
import { answersAlike, insertEndedPlacements, tokensOf, SENDING } from '#tests/support/surveys.ts';

const NOW = '2027-10-11T10:00:00.000Z';
const CLOSED = '2027-10-26T06:00:00.000Z';
const VALUES = {
  ...{ name: 'VFU HT 2027', instrumentVersionId: 'learning-environment@2', programmeId: '' },
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
  }, 120_000);

  it('reads no answer while the wave is open, nor who has written in own words, nor who has answered', async () => {
    const people = await insertEndedPlacements(data.db, { a: 8, b: 8, c: 8 });
    await open();
    const longest = { was_good: 'å'.repeat(2000), should_change: '€'.repeat(2000) };
    const said = [{}, longest, { was_good: 'Bra handledare.' }, { should_change: '\n"'.repeat(1000) }];
    await answerAs(people.slice(0, 12), (index) => ({ ...signature(index), ...said[index % said.length] }));
    const rows = await everything();
    expect(
      rows.filter(({ row }) => /Bra handledare|ååå|known_supervisor\\*":/.test(row) && !/"title"/.test(row)),
    ).toEqual([]);
    expect(await data.db.read.select().from(surveyAnswers)).toEqual([]);
    expect(await data.db.read.select().from(surveyComments)).toEqual([]);
    const sealed = (await data.db.read.select().from(surveySealedAnswers)).map((one) => one.sealed);
    expect(sealed).toHaveLength(12);
    expect(new Set(sealed.map((one) => one.length)).size).toBe(1);
    const marks = (await data.db.read.select().from(surveyInvitations)).map(({ mark }) => mark);
    expect([new Set(marks).size, new Set(marks.map((mark) => mark.length)).size]).toEqual([24, 1]);
  });

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
