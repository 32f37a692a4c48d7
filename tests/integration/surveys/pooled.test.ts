import { afterEach, beforeEach, expect, it } from 'vitest';
import { submitAnswer } from '#app/services/surveys/answer-survey.server.ts';
import { closeWave } from '#app/services/surveys/close-wave.server.ts';
import { openWave } from '#app/services/surveys/open-wave.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import { outbox, surveyPools } from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor, vault } from '#tests/support/registers.ts';
import { INSTRUMENT, answersAlike, insertEndedPlacements, tokensOf, SENDING } from '#tests/support/surveys.ts';

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
});
afterEach(() => data.drop());

const context = (now: string) => contextFor(data.db, actorWith('administrator'), now);

/** A wave of all, which those answer who are said to. */
async function waveOf(month: string, people: readonly string[], unitId = ''): Promise<string> {
  const now = `2027-${month}-11T10:00:00.000Z`;
  const values = {
    ...{ name: `Omgång ${month}`, instrumentVersionId: INSTRUMENT, programmeId: '', unitId },
    ...{ endedFrom: '2027-10-04', endedTo: '2027-10-10', closesOn: `2027-${month}-25` },
  };
  const opened = await openWave(context(now), values, SENDING);
  if (!opened.ok) throw new Error(opened.error.code);
  const respondent = { db: data.db, vault, now: new Date(now) };
  const tokens = await tokensOf(data.db);
  for (const [index, person] of people.entries())
    await submitAnswer(respondent, tokens.get(person) ?? '', await answersAlike(respondent, 2 + (index % 4)));
  await closeWave(context(now), opened.value.id);
  await data.db.write((tx) => tx.delete(outbox));
  return opened.value.id;
}

it('a small unit is told of together with the wave before, of the same questions and audience', async () => {
  const people = await insertEndedPlacements(data.db, { a: 20, small: 6 });
  const answering = people.filter((id) => !['small-4', 'small-5', 'small-6'].includes(id));
  const first = await waveOf('10', answering);
  const second = await waveOf('11', answering);
  expect((await showWave(context('2027-11-26T10:00:00.000Z'), first)).pools).toEqual([]);
  const { pools, groups } = await showWave(context('2027-11-26T10:00:00.000Z'), second);
  expect(groups.find(({ id }) => id === 'small')?.figures.introduction?.figure).toBeNull();
  const small = pools.filter(({ unitId }) => unitId === 'small');
  expect(small).toHaveLength(8);
  expect(small[0]).toMatchObject({ waves: 2, figure: { respondents: { from: 5, to: 9 }, spread: null } });
  const rows = await data.db.read.select().from(surveyPools);
  expect(Object.keys(rows[0]?.members ?? {}).sort()).toEqual([first, second].sort());

  const other = await waveOf('12', answering, 'hospital');
  expect((await showWave(context('2027-12-26T10:00:00.000Z'), other)).pools).toEqual([]);
});
