import { thresholdsFrom } from '#app/domain/quality/disclosure/thresholds.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeWave } from '#app/services/surveys/close-wave.server.ts';
import { openWave } from '#app/services/surveys/open-wave.server.ts';
import { submitAnswer } from '#app/services/surveys/answer-survey.server.ts';
import { moderate, readComments, readModeration } from '#app/services/surveys/read-comments.server.ts';
import { surveyComments } from '#db/schema/index.ts';
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

/** A wave in which everybody at these wards has said something that names the ward. */
async function said(wards: Record<string, number>, isClosed = true): Promise<string> {
  const people = await insertEndedPlacements(data.db, wards);
  const opened = await openWave(context(), VALUES, SENDING);
  if (!opened.ok) throw new Error(opened.error.code);
  const tokens = await tokensOf(data.db);
  const respondent = { db: data.db, vault, now: new Date(NOW) };
  for (const person of people) {
    const was_good = `Handledaren Fatme på ${person.split('-')[0]} var bra.`;
    await submitAnswer(respondent, tokens.get(person) ?? '', await answersAlike(respondent, 3, { was_good }));
  }
  if (isClosed) await closeWave(context(), opened.value.id);
  return opened.value.id;
}

async function waitingIn(wave: string) {
  return (await readModeration(context(), wave)).questions.flatMap(({ waiting }) => waiting);
}

it('a region that has raised the smallest number keeps back what others would show', async () => {
  const people = await insertEndedPlacements(data.db, { a: 14 });
  const raised = { ...SENDING, thresholds: thresholdsFrom(12) };
  const opened = await openWave(context(), VALUES, raised);
  if (!opened.ok) throw new Error(opened.error.code);
  const tokens = await tokensOf(data.db);
  const respondent = { db: data.db, vault, now: new Date(NOW) };
  for (const person of people.slice(0, 11)) {
    const said = await answersAlike(respondent, 3, { was_good: 'Bra.' });
    await submitAnswer(respondent, tokens.get(person) ?? '', said);
  }
  await closeWave(context(), opened.value.id);
  expect((await readComments(context(), opened.value.id, null)).groups).toEqual([]);
  const { groups } = await showWave(context(), opened.value.id);
  expect(groups.flatMap(({ figures }) => Object.values(figures)).every(({ figure }) => figure === null)).toBe(true);
});

describe('comments', () => {
  it('are nobody’s to read before the wave has closed', async () => {
    const wave = await said({ a: 12 }, false);
    await expect(readModeration(context(), wave)).rejects.toMatchObject({ kind: 'not_found' });
    await expect(readComments(context(), wave, null)).rejects.toMatchObject({ kind: 'not_found' });
  });

  it('wait with a proposal, and are shown in the words that somebody has settled', async () => {
    const wave = await said({ a: 12 });
    expect((await readComments(context(), wave, 'unit-a')).questions).toMatchObject([{ written: 12, comments: [] }]);
    const waiting = await waitingIn(wave);
    expect(waiting[0]?.proposed).toBe('Handledaren [namn] på a var bra.');
    const [first, second] = waiting;
    if (!first || !second) throw new Error('nothing waits');
    await moderate(context(), wave, { ...keyOf(first), state: 'shown', text: 'Handledaren var bra.' });
    await moderate(context(), wave, { ...keyOf(second), state: 'hidden', text: '' });
    const page = await readComments(context(), wave, 'unit-a');
    expect(page.questions).toMatchObject([{ comments: ['Handledaren var bra.'], topics: [{ topic: 'supervision' }] }]);
    expect(page.waiting).toBe(10);
  });

  it('are settled once: the second of two who do it is told', async () => {
    const wave = await said({ a: 10 });
    const [first] = await waitingIn(wave);
    if (!first) throw new Error('nothing waits');
    await moderate(context(), wave, { ...keyOf(first), state: 'hidden', text: '' });
    const again = moderate(context(), wave, { ...keyOf(first), state: 'shown', text: 'x' });
    await expect(again).rejects.toMatchObject({ code: 'changed_since' });
  });

  it('are never anybody’s where few have written, moderators included', async () => {
    const wave = await said({ a: 12, b: 5 });
    expect((await waitingIn(wave)).filter(({ text }) => text.includes('på b'))).toEqual([]);
    expect((await readComments(context(), wave, null)).groups.map(({ key }) => key)).toEqual(['unit-a']);
    await expect(readComments(context(), wave, 'unit-b')).rejects.toMatchObject({ kind: 'not_found' });
    const hidden = (await data.db.read.select().from(surveyComments)).find(({ text }) => text.includes('på b'));
    if (!hidden) throw new Error('nobody has written of b');
    const forced = moderate(context(), wave, { ...keyOf(hidden), state: 'shown', text: hidden.text });
    await expect(forced).rejects.toMatchObject({ kind: 'not_found' });
  });
});

function keyOf({ id, version }: { id: string; version: number }) {
  return { comment: id, version };
}
