import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashToken } from '#app/platform/secrets.ts';
import { hasAnswered } from '#app/services/surveys/answered-mark.ts';
import { readQuestionnaire, submitAnswer } from '#app/services/surveys/answer-survey.server.ts';
import { openWave } from '#app/services/surveys/open-wave.server.ts';
import { surveyInvitations, surveySealedAnswers } from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor, vault } from '#tests/support/registers.ts';
import { INSTRUMENT, answersAlike, insertEndedPlacements, tokensOf, SENDING } from '#tests/support/surveys.ts';

const NOW = '2027-10-11T10:00:00.000Z';
const VALUES = {
  ...{ name: 'VFU HT 2027', instrumentVersionId: INSTRUMENT, programmeId: '' },
  ...{ endedFrom: '2027-10-04', endedTo: '2027-10-10', closesOn: '2027-10-25' },
};

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
});
afterEach(() => data.drop());

async function openFor(wards: Record<string, number>): Promise<string[]> {
  const people = await insertEndedPlacements(data.db, wards);
  const opened = await openWave(contextFor(data.db, actorWith('administrator'), NOW), VALUES, SENDING);
  if (!opened.ok) throw new Error(opened.error.code);
  return people;
}

const respondent = () => ({ db: data.db, vault, now: new Date(NOW) });
const invitations = () => data.db.read.select().from(surveyInvitations);

/** Whose marks an answer of hers changes, by unit. */
async function changedBy(person: string): Promise<Record<string, number>> {
  const before = new Map((await invitations()).map(({ tokenHash, mark }) => [tokenHash, mark]));
  const token = (await tokensOf(data.db)).get(person) ?? '';
  await submitAnswer(respondent(), token, await answersAlike(respondent(), 4));
  const changed = (await invitations()).filter(({ tokenHash, mark }) => before.get(tokenHash) !== mark);
  const units = Map.groupBy(changed, ({ unitId }) => unitId ?? '');
  return Object.fromEntries([...units].map(([unit, same]) => [unit, same.length]).sort());
}

async function answered(): Promise<string[]> {
  return (await invitations()).filter((one) => hasAnswered(vault, one)).map(({ personId }) => personId);
}

describe('the mark of an invitation', () => {
  it('is sealed anew with all others of its wave, whoever answers', async () => {
    await openFor({ a: 8, b: 6 });
    expect(await changedBy('a-2')).toEqual({ a: 8, b: 6 });
    expect(await changedBy('b-6')).toEqual({ a: 8, b: 6 });
    expect((await answered()).sort()).toEqual(['a-2', 'b-6']);
  });

  it('is sealed anew with as many others of a large wave, whom chance has put together', async () => {
    await openFor({ a: 600, b: 7, c: 6 });
    const { a = 0, b = 0 } = await changedBy('b-3');
    expect(a).toBeGreaterThan(220);
    expect(a).toBeLessThan(380);
    expect(b).toBeGreaterThan(0);
    expect(await answered()).toEqual(['b-3']);
  });

  it('is of no use beside another invitation', async () => {
    await openFor({ a: 8 });
    await changedBy('a-1');
    const rows = await invitations();
    const used = rows.find((one) => hasAnswered(vault, one));
    const token = (await tokensOf(data.db)).get('a-2') ?? '';
    await data.db.write((tx) => tx.update(surveyInvitations).set({ mark: used?.mark ?? '' }));
    expect(used?.tokenHash).not.toBe(hashToken(token));
    await expect(readQuestionnaire(respondent(), token)).rejects.toThrow();
  });

  it('lets all answer who do so at once, and each once', async () => {
    const people = await openFor({ a: 15, b: 15 });
    const tokens = await tokensOf(data.db);
    const values = await answersAlike(respondent(), 4);
    const twice = [...people, ...people].map((person) => submitAnswer(respondent(), tokens.get(person) ?? '', values));
    const sent = await Promise.allSettled(twice);
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(30);
    const refused = sent.flatMap((one) => (one.status === 'rejected' ? [one.reason as { code: string }] : []));
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['already_answered']));
    expect(await data.db.read.select().from(surveySealedAnswers)).toHaveLength(30);
    expect((await answered()).sort()).toEqual(people.toSorted());
  });
});
