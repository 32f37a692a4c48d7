import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatterFor } from '#app/platform/i18n/format.ts';
import type { Letter } from '#app/platform/mail.ts';
import { deliverMail } from '#app/services/mail/deliver-mail.server.ts';
import { readOutbox } from '#app/services/administration/read-outbox.server.ts';
import { submitAnswer } from '#app/services/surveys/answer-survey.server.ts';
import { closeOverdueWaves, closeWave } from '#app/services/surveys/close-wave.server.ts';
import { prolongWave } from '#app/services/surveys/extend-wave.server.ts';
import { openWave } from '#app/services/surveys/open-wave.server.ts';
import { mailLinkAgain } from '#app/services/surveys/request-link.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import { writeToUnanswered } from '#app/services/surveys/write-unanswered.server.ts';
import { PASSING } from '#db/names.ts';
import { outbox, surveyInvitations, surveyMailings, surveySealedAnswers, surveyWaves } from '#db/schema/index.ts';
import { aLearner, aPerson, aPlacement, keep } from '#seeds/builders.ts';
import { createTestLog, type TestLog } from '#tests/support/log.ts';
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

async function answerAs(person: string) {
  const respondent = { db: data.db, vault, now: new Date(NOW) };
  const token = (await tokensOf(data.db)).get(person) ?? '';
  await submitAnswer(respondent, token, await answersAlike(respondent, 4));
}

/** More people whose placements have ended, at ward a. */
async function insertMoreEnded(ids: readonly string[]) {
  const there = { educationOrganisationId: 'hh' };
  await keep(data.db, {
    persons: ids.map((id) => aPerson({ id, email: `${id}@example.se` })),
    learners: ids.map((id) => aLearner({ id, personId: id, programmeId: 'nursing', ...there })),
    placements: ids.map((id) =>
      aPlacement({ id, roundId: 'round', periodId: 'period', learnerId: id, unitId: 'a', state: 'closed', ...there }),
    ),
  });
}

/** What the clock does at the instant; gives the letters that leave. */
async function tick(at: string): Promise<Letter[]> {
  const sent: Letter[] = [];
  await writeToUnanswered(context(at), BY_DAY);
  await deliverMail(context(at), { send: async (letter) => void sent.push(letter) }, () => false);
  return sent;
}

const receivers = (letters: readonly Letter[]) => letters.map(({ to }) => to.replace('@example.se', '')).sort();

/** Letters in the database that are no invitations. */
async function others() {
  return (await data.db.read.select().from(outbox)).filter(({ dedupeKey }) => dedupeKey.startsWith(PASSING));
}

describe('a survey wave', () => {
  it('reminds those who have not answered by then on the fifth and tenth day, in the morning, and nobody else', async () => {
    const people = await insertEndedPlacements(data.db, { a: 6 });
    const id = await open();
    expect(receivers(await tick(NOW))).toEqual(people);
    await answerAs('a-1');
    // Sweden leaves summer time on the last Sunday of October, after both.
    expect(await tick('2027-10-16T06:59:00.000Z')).toEqual([]);
    const reminded = await tick('2027-10-16T07:00:00.000Z');
    expect(receivers(reminded)).toEqual(people.slice(1));
    expect(reminded[0]?.subject).toMatch(/^Påminnelse: /);
    expect(reminded[0]?.text).toContain('/e/');
    await answerAs('a-2');
    expect(await tick('2027-10-16T07:10:00.000Z')).toEqual([]);
    expect(receivers(await tick('2027-10-21T07:00:00.000Z'))).toEqual(people.slice(2));
    expect(await others()).toEqual([]);
    await closeWave(context(), id);
    expect(await data.db.read.select().from(surveyMailings)).toEqual([]);
  });

  it('knows nobody before the day on whom it will write to, nor after', async () => {
    await insertEndedPlacements(data.db, { a: 6 });
    await open();
    await tick(NOW);
    const invitations = await data.db.read.select().from(outbox);
    await answerAs('a-1');
    expect(await data.db.read.select().from(outbox)).toEqual(invitations);
    await tick('2027-10-16T07:00:00.000Z');
    expect(await data.db.read.select().from(outbox)).toEqual(invitations);
  });

  it('writes once, whoever has the clock and also when it was cut short', async () => {
    const people = await insertEndedPlacements(data.db, { a: 6 });
    await open();
    await tick(NOW);
    const at = '2027-10-16T08:00:00.000Z';
    const isCut = { ...data.db, write: () => Promise.reject(new Error('killed')) };
    const log = createTestLog();
    log.expectError('survey reminders not written');
    await writeToUnanswered({ ...context(at), db: isCut, log }, BY_DAY);
    expect(log.lines).toMatchObject([{ err: { message: 'killed' } }]);
    await Promise.all([1, 2, 3].map(() => writeToUnanswered(context(at), BY_DAY)));
    expect(await others()).toHaveLength(people.length);
    await answerAs('a-1');
    expect(await others()).toHaveLength(people.length - 1);
    await tick(at);
    expect(receivers(await tick('2027-10-22T08:00:00.000Z'))).toEqual(people.slice(1));
    expect(await tick('2027-10-23T08:00:00.000Z')).toEqual([]);
  });

  it('neither reminds nor closes when it cannot be read, and keeps no other from it', async () => {
    await insertEndedPlacements(data.db, { a: 6 });
    const damaged = await open();
    await answerAs('a-1');
    await insertMoreEnded(['later-1', 'later-2', 'later-3', 'later-4', 'later-5', 'later-6']);
    await open({ name: 'Nästa' });
    await tick(NOW);
    await data.db.write(async (tx) => {
      const isOfIt = eq(surveyInvitations.waveId, damaged);
      await tx.update(surveyInvitations).set({ mark: 'v1.AAAA' }).where(isOfIt);
      await tx.update(surveySealedAnswers).set({ sealed: 'v1.AAAA' });
    });
    const log = createTestLog();
    log.expectError('survey reminders not written');
    log.expectError('survey not closed');
    await writeToUnanswered({ ...context('2027-10-16T08:00:00.000Z'), log }, BY_DAY);
    expect(await others()).toHaveLength(6);
    await closeOverdueWaves({ ...context('2027-10-26T06:00:00.000Z'), log });
    const waves = await data.db.read.select().from(surveyWaves).orderBy(surveyWaves.name);
    expect(waves.map(({ name, state }) => [name, state])).toEqual([
      ['Nästa', 'closed'],
      ['VFU HT 2027', 'open'],
    ]);
    expect(log.lines.filter(({ level }) => level === 'error').map(({ wave }) => wave)).toEqual([damaged, damaged]);
  });

  it('writes one letter when two have come due while the clock stood still', async () => {
    const people = await insertEndedPlacements(data.db, { a: 6 });
    await open();
    await tick(NOW);
    expect(receivers(await tick('2027-10-22T08:00:00.000Z'))).toEqual(people);
    expect(await tick('2027-10-23T08:00:00.000Z')).toEqual([]);
  });

  it('shows nobody by its letters who has answered', async () => {
    await insertEndedPlacements(data.db, { a: 6 });
    await open();
    await tick(NOW);
    const before = await readOutbox(context());
    expect(before).toHaveLength(6);
    await answerAs('a-1');
    await writeToUnanswered(context('2027-10-16T08:00:00.000Z'), BY_DAY);
    expect(await others()).toHaveLength(5);
    expect(await readOutbox(context())).toEqual(before);
  });

  it('keeps no letter either that a mail server has refused to the last', async () => {
    await insertEndedPlacements(data.db, { a: 6 });
    await open();
    await tick(NOW);
    const ctx = context('2027-10-16T08:00:00.000Z');
    await writeToUnanswered(ctx, BY_DAY);
    const send = () => Promise.reject(new Error('550 <a-1@example.se> unknown'));
    for (let hour = 8; hour < 20; hour += 1) {
      await deliverMail(
        { ...ctx, now: new Date(`2027-10-16T${String(hour).padStart(2, '0')}:00:00.000Z`) },
        { send },
        () => false,
      );
    }
    expect(await others()).toEqual([]);
    const { lines } = ctx.log as TestLog;
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => line.msg !== 'mail not sent' || 'message' in line)).toEqual([]);
    expect(JSON.stringify(lines).includes('example.se')).toBe(false);
  });

  it('lets no telephone sound at night', async () => {
    await insertEndedPlacements(data.db, { a: 6 });
    const late = { ...SENDING, quietHours: { from: 22, to: 11 } };
    await openWave(context('2027-10-11T20:30:00.000Z'), VALUES, late);
    const letters = await data.db.read.select().from(outbox);
    expect(new Set(letters.map(({ runAt }) => runAt))).toEqual(new Set(['2027-10-12T09:00:00.000Z']));
    const mailings = await data.db.read.select().from(surveyMailings);
    expect(mailings.map(({ runAt }) => runAt).sort()).toEqual(['2027-10-16T09:00:00.000Z', '2027-10-21T09:00:00.000Z']);
    // Nor when the clock stood still until the evening.
    await data.db.write((tx) => tx.update(outbox).set({ state: 'sent' }));
    await writeToUnanswered(context('2027-10-16T20:30:00.000Z'), late);
    expect(await others()).toEqual([]);
    await writeToUnanswered(context('2027-10-17T09:00:00.000Z'), late);
    expect(await others()).toHaveLength(6);
  });

  it('reminds until its last day, also when that has been moved, and never of what is over', async () => {
    const people = await insertEndedPlacements(data.db, { a: 6 });
    const id = await open({ closesOn: '2027-10-14' });
    expect((await showWave(context(), id)).reminders).toEqual([]);
    await prolongWave(context(), id, '2027-10-18', SENDING);
    expect((await showWave(context(), id)).reminders).toEqual(['2027-10-16']);
    await tick(NOW);
    expect(receivers(await tick('2027-10-16T08:00:00.000Z'))).toEqual(people);
    expect(await tick('2027-10-21T08:00:00.000Z')).toEqual([]);
    await closeOverdueWaves(context('2027-10-21T08:30:00.000Z'));
    expect(await data.db.read.select().from(surveyMailings)).toEqual([]);
  });

  it('tells those who have not answered of a later last day, in the letter that waits or in a new one', async () => {
    const people = await insertEndedPlacements(data.db, { a: 6 });
    const id = await open({ closesOn: '2027-10-25' });
    const last = (letters: readonly Letter[]) => new Set(letters.map(({ text }) => /senast (.*?)\. /.exec(text)?.[1]));
    await prolongWave(context(), id, '2027-10-28', BY_DAY);
    const invitations = await tick(NOW);
    expect(receivers(invitations)).toEqual(people);
    expect(last(invitations)).toEqual(new Set([date('2027-10-28')]));
    await answerAs('a-2');
    await prolongWave(context('2027-10-26T21:00:00.000Z'), id, '2027-11-01', BY_DAY);
    await prolongWave(context('2027-10-26T21:30:00.000Z'), id, '2027-11-08', BY_DAY);
    expect(await others()).toEqual([]);
    expect(await tick('2027-10-26T21:40:00.000Z')).toEqual([]);
    await answerAs('a-3');
    const later = await tick('2027-10-27T06:00:00.000Z');
    expect(receivers(later)).toEqual(['a-1', 'a-4', 'a-5', 'a-6']);
    expect(last(later)).toEqual(new Set([date('2027-11-08')]));
    expect(later[0]?.subject).toBe(`Längre svarstid: ${invitations[0]?.subject}`);
    expect(await others()).toEqual([]);
    await prolongWave(context('2027-10-28T10:00:00.000Z'), id, '2027-11-10', BY_DAY);
    expect(last(await tick('2027-10-28T10:00:00.000Z'))).toEqual(new Set([date('2027-11-10')]));
    const asker = { db: data.db, vault, now: new Date('2027-10-28T10:00:00.000Z') };
    await mailLinkAgain(asker, id, 'a-1@example.se');
    expect(last(await tick('2027-10-28T10:01:00.000Z'))).toEqual(new Set([date('2027-11-10')]));
  });

  it('tells of the latest of two later days, also while the letter of the first waits to be sent', async () => {
    const people = await insertEndedPlacements(data.db, { a: 6 });
    const id = await open();
    await tick(NOW);
    await prolongWave(context('2027-10-26T10:00:00.000Z'), id, '2027-11-01', BY_DAY);
    await writeToUnanswered(context('2027-10-26T10:00:00.000Z'), BY_DAY);
    await prolongWave(context('2027-10-26T10:01:00.000Z'), id, '2027-11-08', BY_DAY);
    const told = (await tick('2027-10-26T10:02:00.000Z')).filter(({ text }) => text.includes(date('2027-11-08')));
    expect(receivers(told)).toEqual(people);
  });
});
