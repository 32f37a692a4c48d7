import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { submitAnswer } from '#app/services/surveys/answer-survey.server.ts';
import { closeWave } from '#app/services/surveys/close-wave.server.ts';
import { openWave } from '#app/services/surveys/open-wave.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import type { AnswerValues } from '#app/domain/surveys/answer-form.ts';
import { surveyAnswers, surveyComments, surveyInvitations } from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor, vault } from '#tests/support/registers.ts';
import { answersAlike, insertEndedPlacements, tokensOf, SENDING } from '#tests/support/surveys.ts';

const NOW = '2027-10-11T10:00:00.000Z';
const VALUES = {
  ...{ name: 'Med egna ord', instrumentVersionId: 'learning-environment@2', programmeId: '' },
  ...{ endedFrom: '2027-10-04', endedTo: '2027-10-10', closesOn: '2027-10-25' },
};

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
});
afterEach(() => data.drop());

const context = () => contextFor(data.db, actorWith('administrator'), NOW);
const respondent = () => ({ db: data.db, vault, now: new Date(NOW) });
const comments = () => data.db.read.select().from(surveyComments);

async function open(): Promise<string> {
  const opened = await openWave(context(), VALUES, SENDING);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.id;
}

async function answerAs(people: readonly string[], said: (index: number) => AnswerValues) {
  const tokens = await tokensOf(data.db);
  for (const [index, person] of people.entries()) {
    await submitAnswer(respondent(), tokens.get(person) ?? '', await answersAlike(respondent(), 3, said(index)));
  }
}

describe('what is said in own words', () => {
  it('is kept apart, waits to be read, and leaves nothing in the answer', async () => {
    const people = await insertEndedPlacements(data.db, { a: 6, b: 2 });
    const id = await open();
    await answerAs(people, (index) =>
      index === 0 ? { was_good: 'Bra handledare.', should_change: null } : { was_good: null, should_change: null },
    );
    expect(await comments()).toEqual([]);
    await closeWave(context(), id);
    expect(await comments()).toMatchObject([
      { waveId: id, itemId: 'was_good', text: 'Bra handledare.', state: 'waiting', redacted: null },
    ]);
    const answers = await data.db.read.select().from(surveyAnswers);
    expect(answers.flatMap(({ values }) => Object.keys(values))).not.toContain('was_good');
    expect(JSON.stringify(answers)).not.toContain('Bra');
    expect(new Set(answers.map(({ values }) => Object.keys(values).join())).size).toBe(1);
  });

  it('says no more of the unit than the invitation does', async () => {
    const people = await insertEndedPlacements(data.db, { a: 7, b: 2, c: 1 });
    const id = await open();
    const invited = await data.db.read.select().from(surveyInvitations);
    await answerAs(people, () => ({ was_good: 'Bra.' }));
    await closeWave(context(), id);
    const count = (rows: readonly { unitId: string | null }[]) =>
      [...Map.groupBy(rows, ({ unitId }) => String(unitId))].map(([unit, same]) => `${unit} ${same.length}`).sort();
    expect(count(await comments())).toEqual(count(invited));
  });

  it('gives no theme and no figure when the wave has closed', async () => {
    const people = await insertEndedPlacements(data.db, { a: 12 });
    const id = await open();
    await answerAs(people, () => ({ was_good: 'Bra.' }));
    await closeWave(context(), id);
    const { themes, groups } = await showWave(context(), id);
    expect(themes.map(({ id: theme }) => theme)).not.toContain('own_words');
    expect(groups.flatMap(({ figures }) => Object.keys(figures))).not.toContain('own_words');
    expect(await comments()).toHaveLength(12);
  });
});

describe('somebody with the whole database', () => {
  const WARDS = { a: 60, b: 40, c: 40, d: 30, e: 30 };
  const ITEMS = ['expected', 'introduced', 'known_supervisor', 'changing_supervisors'];
  const signature = (index: number) =>
    Object.fromEntries(ITEMS.map((item, digit) => [item, 1 + (Math.floor(index / 5 ** digit) % 5)]));
  const keyOf = (values: AnswerValues) => ITEMS.map((item) => String(values[item])).join('');

  /** How many of the first order stand beside their own in the second, in the order of the rows and of their ids. */
  function best(orders: readonly string[][], others: readonly string[][]): number {
    const right = (one: readonly string[], other: readonly string[]) =>
      one.filter((author, index) => author === other[index]).length;
    return Math.max(
      ...orders.flatMap((one) => others.flatMap((other) => [right(one, other), right(one, other.toReversed())])),
    );
  }

  async function ordersOfAuthors(itemId: string): Promise<string[][]> {
    const rows = await data.db.read.select().from(surveyComments).where(eq(surveyComments.itemId, itemId));
    const authors = (list: typeof rows) => list.map(({ text }) => text.split(' ')[1] ?? '');
    return [authors(rows), authors(rows.toSorted((x, y) => (x.id < y.id ? -1 : 1)))];
  }

  async function ordersOfAnswers(owner: ReadonlyMap<string, string>): Promise<string[][]> {
    const rows = await data.db.read.select().from(surveyAnswers);
    const authors = (list: typeof rows) => list.map(({ values }) => owner.get(keyOf(values)) ?? '');
    return [authors(rows), authors(rows.toSorted((x, y) => (x.id < y.id ? -1 : 1)))];
  }

  it('does no better than guessing who of 200 wrote what, which answer it went with, or what else she wrote', async () => {
    const people = await insertEndedPlacements(data.db, WARDS);
    const id = await open();
    const invited = await data.db.read.select().from(surveyInvitations).orderBy(surveyInvitations.tokenHash);
    const inOrder = invited.map(({ personId }) => personId);
    await answerAs(inOrder, (index) => ({
      ...signature(index),
      was_good: `was_good ${inOrder[index]}`,
      should_change: `should_change ${inOrder[index]}`,
    }));
    const owner = new Map(inOrder.map((person, index) => [keyOf(signature(index)), person]));
    const physical = (await data.db.read.select().from(surveyInvitations)).map(({ personId }) => personId);
    await closeWave(context(), id);
    const good = await ordersOfAuthors('was_good');
    const change = await ordersOfAuthors('should_change');
    const known = [people, inOrder, physical, ...(await ordersOfAnswers(owner)), ...change];
    // The rows say of which ward they are. In each of five, chance gives one right match on average for each pairing and
    // one pair of neighbours; 25 in 200 would be a finding.
    expect(best(good, known)).toBeLessThan(25);
    expect(await neighbours()).toBeLessThan(25);
  }, 120_000);

  /** How many comments stand beside the other one of the same author. */
  async function neighbours(): Promise<number> {
    const rows = await comments();
    const authors = rows.map(({ text }) => text.split(' ')[1]);
    return authors.filter((author, index) => author === authors[index + 1]).length;
  }
});
