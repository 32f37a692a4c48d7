import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listHistory } from '#app/services/history/list-history.server.ts';
import { readLetter } from '#app/services/administration/read-outbox.server.ts';
import { readQuestionnaire, readUnsent, submitAnswer } from '#app/services/surveys/answer-survey.server.ts';
import { closeOverdueWaves, closeWave } from '#app/services/surveys/close-wave.server.ts';
import { prolongWave, waveDays } from '#app/services/surveys/extend-wave.server.ts';
import { openWave } from '#app/services/surveys/open-wave.server.ts';
import { readWaves } from '#app/services/surveys/read-waves.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import { extensionForm } from '#app/domain/surveys/wave-form.ts';
import type { AnswerValues } from '#app/domain/surveys/answer-form.ts';
import { itemsOf } from '#app/domain/surveys/instrument.ts';
import { instrumentVersions, outbox, persons, surveySealedAnswers } from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor, vault } from '#tests/support/registers.ts';
import { INSTRUMENT, answersAlike, insertEndedPlacements, tokensOf, SENDING } from '#tests/support/surveys.ts';

const NOW = '2027-10-11T10:00:00.000Z';
const VALUES = {
  ...{ name: 'VFU HT 2027', instrumentVersionId: INSTRUMENT, programmeId: '' },
  ...{ endedFrom: '2027-10-04', endedTo: '2027-10-10', closesOn: '2027-10-25' },
};

const BY_DAY = { ...SENDING, quietHours: { from: 20, to: 8 } };

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
});
afterEach(() => data.drop());

const context = (now = NOW) => contextFor(data.db, actorWith('administrator'), now);
const respondent = (now = NOW) => ({ db: data.db, vault, now: new Date(now) });

async function open(values: Partial<typeof VALUES> = {}): Promise<string> {
  const opened = await openWave(context(), { ...VALUES, ...values }, BY_DAY);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.id;
}

const answers = (value: number, said: AnswerValues = {}) => answersAlike(respondent(), value, said);

async function answerAs(people: readonly string[], values: (index: number) => Promise<AnswerValues>) {
  const tokens = await tokensOf(data.db);
  for (const [index, person] of people.entries()) {
    await submitAnswer(respondent(), tokens.get(person) ?? '', await values(index));
  }
}

describe('a survey wave', () => {
  it('asks those whose placements have ended, each by a link of her own, and says whom it cannot ask', async () => {
    const [first = '', second = ''] = await insertEndedPlacements(data.db, { a: 6, b: 7 });
    await data.db.write(async (tx) => {
      await tx.update(persons).set({ email: null }).where(eq(persons.id, first));
      await tx.update(persons).set({ protectedIdentity: 'confidentiality_mark' }).where(eq(persons.id, second));
    });
    const id = await open();
    const { wave } = await showWave(context(), id);
    expect(wave).toMatchObject({ invited: 11, notInvited: { noAddress: 1, protectedIdentity: 1 }, state: 'open' });
    expect((await tokensOf(data.db)).size).toBe(11);
    const [letter] = await data.db.read.select().from(outbox);
    expect((await readLetter(context(), letter?.id ?? '')).body).toContain('/e/...');
  });

  it('is not opened twice under a name, nor when nobody could hide, nor by one who may not', async () => {
    await insertEndedPlacements(data.db, { a: 6 });
    await open();
    const again = await openWave(context(), VALUES, BY_DAY);
    expect(again).toMatchObject({ ok: false, error: { field: 'name', code: 'taken' } });
    const nobody = await openWave(
      context(),
      { ...VALUES, name: 'Tom', endedTo: '2027-10-03', endedFrom: '2027-09-27' },
      BY_DAY,
    );
    expect(nobody).toMatchObject({ ok: false, error: { code: 'tooFewToAsk' } });
    const lecturer = contextFor(data.db, actorWith('clinical_lecturer'), NOW);
    await expect(openWave(lecturer, { ...VALUES, name: 'x' }, BY_DAY)).rejects.toMatchObject({ kind: 'not_found' });
    expect((await readWaves(lecturer)).waves).toHaveLength(1);
    await expect(readWaves(contextFor(data.db, actorWith('school_coordinator'), NOW))).rejects.toMatchObject({
      kind: 'not_found',
    });
  });

  it('takes an answer once for each link, until the last day', async () => {
    const [first = '', second = ''] = await insertEndedPlacements(data.db, { a: 6 });
    await open();
    const tokens = await tokensOf(data.db);
    const [token = '', other = ''] = [tokens.get(first), tokens.get(second)];
    await submitAnswer(respondent(), token, await answers(4));
    await expect(submitAnswer(respondent(), token, await answers(1))).rejects.toMatchObject({
      code: 'already_answered',
    });
    const reader = { db: { read: data.db.read }, vault, now: new Date(NOW) };
    expect((await readQuestionnaire(reader, token)).standing).toBe('answered');
    const late = respondent('2027-10-26T10:00:00.000Z');
    expect((await readQuestionnaire({ ...reader, now: late.now }, other)).standing).toBe('over');
    await expect(submitAnswer(late, other, await answers(4))).rejects.toMatchObject({ code: 'wave_closed' });
    await expect(readQuestionnaire(reader, 'no-such-token')).rejects.toMatchObject({ kind: 'not_found' });
    expect(await data.db.read.select().from(surveySealedAnswers)).toHaveLength(1);
  });

  it('gives back what came too late, by the version that the form asked, and of no draft', async () => {
    await insertEndedPlacements(data.db, { a: 6 });
    await closeWave(context(), await open());
    const [first] = itemsOf((await data.db.read.select().from(instrumentVersions))[0]!.definition);
    const sent = { [first?.id ?? '']: '4' };
    expect(await readUnsent(data, INSTRUMENT, sent)).toMatchObject([{ id: first?.id, question: first?.text }]);
    expect(await readUnsent(data, 'no-such-version', sent)).toEqual([]);
    await data.db.write((tx) => tx.update(instrumentVersions).set({ state: 'draft' }));
    expect(await readUnsent(data, INSTRUMENT, sent)).toEqual([]);
  });

  it('takes one answer when the same link is sent twice at once', async () => {
    const [first = ''] = await insertEndedPlacements(data.db, { a: 6 });
    await open();
    const token = (await tokensOf(data.db)).get(first) ?? '';
    const values = await answers(4);
    const sent = await Promise.allSettled([1, 2, 3].map(() => submitAnswer(respondent(), token, values)));
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await data.db.read.select().from(surveySealedAnswers)).toHaveLength(1);
  });

  it('is given more time while it is open', async () => {
    const [first = ''] = await insertEndedPlacements(data.db, { a: 6 });
    const id = await open();
    const days = await waveDays(context(), id);
    const asked = (closesOn: string) => extensionForm(days, '2027-10-11').safeParse({ closesOn }).success;
    expect(['2027-10-25', '2027-10-26', '2027-12-11'].map(asked)).toEqual([false, true, false]);
    await prolongWave(context(), id, '2027-11-01', SENDING);
    const late = respondent('2027-10-31T10:00:00.000Z');
    await submitAnswer(late, (await tokensOf(data.db)).get(first) ?? '', await answers(4));
    expect((await listHistory(context(), {})).entries.map(({ kind }) => kind)).toContain('survey.extended');
    await closeWave(context(), id);
    expect((await showWave(context(), id)).wave.closesOn).toBe('2027-10-11');
    await expect(prolongWave(context(), id, '2027-11-08', SENDING)).rejects.toMatchObject({ code: 'wave_closed' });
    await expect(waveDays(context(), id)).rejects.toMatchObject({ kind: 'not_found' });
    const lecturer = contextFor(data.db, actorWith('clinical_lecturer'), NOW);
    await expect(prolongWave(lecturer, id, '2027-11-08', SENDING)).rejects.toMatchObject({ kind: 'not_found' });
  });

  it('says in steps how many have answered at each unit once they, and those of the others, are enough', async () => {
    const people = await insertEndedPlacements(data.db, { a: 8, b: 6 });
    const id = await open();
    const response = async () => (await showWave(context(), id)).response.map(({ answered }) => answered);
    await answerAs(people.slice(0, 4), () => answers(4));
    expect(await response()).toEqual([null, null]);
    await answerAs(people.slice(4, 8), () => answers(4));
    expect(await response()).toEqual([null, null]);
    await answerAs(people.slice(8, 13), () => answers(4));
    expect(await response()).toEqual([5, 5]);
  });

  it('tells nothing while it is open, and then what may be told', async () => {
    const people = await insertEndedPlacements(data.db, { a: 10, b: 6, c: 4, d: 2 });
    const id = await open();
    await answerAs(people.slice(0, 4), (index) => answers(3 + (index % 3)));
    expect((await readWaves(context())).waves[0]).toMatchObject({ answered: null });
    await answerAs(people.slice(4, 16), (index) => answers(3 + (index % 3)));
    expect(await showWave(context(), id)).toMatchObject({ groups: [], answered: 15, isAtLeast: true });

    await closeWave(context(), id);
    const { entries } = await listHistory(context(), {});
    expect(entries.map(({ kind, mayUndo }) => [kind, mayUndo])).toEqual([
      ['survey.closed', false],
      ['survey.opened', false],
    ]);
    const { wave, groups, themes, answered } = await showWave(context(), id);
    expect([wave.state, answered]).toEqual(['closed', 16]);
    const told = new Map(groups.map((group) => [group.id, group.figures.introduction]));
    expect(told.get('region')?.figure).toMatchObject({ respondents: 16, mean: 3.9 });
    expect(told.get('a')?.figure).toMatchObject({ respondents: 10 });
    expect(told.get('b')?.figure).toMatchObject({
      ...{ respondents: { from: 5, to: 9 }, spread: null, spreadKeptBack: 'too_few' },
    });
    expect(told.has('c')).toBe(false);
    expect(told.get('hospital')?.figure).toMatchObject({ respondents: 16 });
    expect(themes[0]).toMatchObject({ alpha: 1, change: null });
  });

  it('closes by itself after its last day, for good', async () => {
    const people = await insertEndedPlacements(data.db, { a: 6 });
    const id = await open();
    await answerAs(people, (index) => answers(3 + (index % 2)));
    await closeOverdueWaves(context('2027-10-25T20:00:00.000Z'));
    expect((await showWave(context(), id)).wave.state).toBe('open');
    await closeOverdueWaves(context('2027-10-26T05:00:00.000Z'));
    await closeWave(context(), id);
    expect((await showWave(context(), id)).wave.state).toBe('closed');
  });

  it('tells what has changed since the wave before', async () => {
    const people = await insertEndedPlacements(data.db, { a: 20 });
    const first = await open();
    await answerAs(people, (index) => answers(2 + (index % 3)));
    await closeWave(context(), first);
    await data.db.write((tx) => tx.delete(outbox));
    const later = '2027-11-11T10:00:00.000Z';
    const opened = await openWave(context(later), { ...VALUES, name: 'Nästa', closesOn: '2027-11-25' }, BY_DAY);
    await answerAs(people, (index) => answers(index % 3 === 0 ? 4 : 5));
    if (!opened.ok) throw new Error(opened.error.code);
    await closeWave(context(later), opened.value.id);
    const { themes } = await showWave(context(later), opened.value.id);
    expect(themes.map(({ change }) => change)).toEqual(Array(8).fill('higher'));
  });
});
