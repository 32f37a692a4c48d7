import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLimits } from '#app/platform/limits.ts';
import { readOutbox } from '#app/services/administration/read-outbox.server.ts';
import { deliverMail } from '#app/services/mail/deliver-mail.server.ts';
import { submitAnswer } from '#app/services/surveys/answer-survey.server.ts';
import { showSchedule } from '#app/services/schedule/show-schedule.server.ts';
import { closeWave } from '#app/services/surveys/close-wave.server.ts';
import { openWave } from '#app/services/surveys/open-wave.server.ts';
import { mailLinkAgain, readLinkPage, readPoster, requestLink } from '#app/services/surveys/request-link.server.ts';
import { openLinks } from '#app/services/surveys/sealed-link.ts';
import { outbox } from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor, vault } from '#tests/support/registers.ts';
import { INSTRUMENT, answersAlike, insertEndedPlacements, tokensOf, SENDING } from '#tests/support/surveys.ts';

const NOW = '2027-10-11T10:00:00.000Z';
const VALUES = {
  ...{ name: 'VFU HT 2027', instrumentVersionId: INSTRUMENT, programmeId: '' },
  ...{ endedFrom: '2027-10-04', endedTo: '2027-10-10', closesOn: '2027-10-25' },
};

let data: TestDatabase;
let wave: string;
let people: string[];
beforeEach(async () => {
  data = await createTestDatabase();
  limits = createLimits();
  people = await insertEndedPlacements(data.db, { a: 6 });
  const opened = await openWave(context(), VALUES, SENDING);
  if (!opened.ok) throw new Error(opened.error.code);
  wave = opened.value.id;
});
afterEach(() => data.drop());

let limits = createLimits();
const context = () => contextFor(data.db, actorWith('administrator'), NOW);
/** Asks, and what is due is mailed. */
async function ask(email: string, at = NOW, address = email): Promise<number> {
  const now = new Date(at);
  const { wait, isDue } = await requestLink({ db: data.db, limits, now }, wave, { email, address });
  if (isDue) await mailLinkAgain({ db: data.db, vault, now }, wave, email);
  return wait;
}

async function repeated() {
  const letters = await data.db.read.select().from(outbox);
  return letters.filter(({ dedupeKey }) => dedupeKey.includes(':again'));
}

describe('a survey link that is asked for again', () => {
  it('is mailed to the one it belongs to, once a day, and the one who asks is told the same whoever she is', async () => {
    const [first = ''] = people;
    const token = (await tokensOf(data.db)).get(first);
    expect(await ask(`${first}@example.se`)).toBe(0);
    expect(await ask(`${first}@example.se`, '2027-10-11T18:00:00.000Z')).toBe(0);
    expect(await ask('somebody@example.se')).toBe(0);
    expect(await repeated()).toMatchObject([
      { personId: first, recipient: `${first}@example.se`, body: expect.stringContaining('/e/v1.') as string },
    ]);
    expect((await repeated()).map(({ body }) => openLinks(vault, body))).toEqual([
      expect.stringContaining(token ?? '?') as string,
    ]);
    const shown = (await readOutbox(context())).map(({ id }) => id);
    for (const { id } of await repeated()) expect(shown).not.toContain(id);
    await deliverMail(context(), { send: async () => {} }, () => false);
    expect(await repeated()).toEqual([]);
    await ask(`${first}@example.se`, '2027-10-11T20:00:00.000Z');
    expect(await repeated()).toEqual([]);
    await ask(`${first}@example.se`, '2027-10-12T06:00:00.000Z');
    expect(await repeated()).toHaveLength(1);
  });

  it('is asked for without anything being looked up or written, so that the time it takes tells nothing', async () => {
    const [first = ''] = people;
    const asked: string[] = [];
    const read = new Proxy(data.db.read, {
      get(target, name, receiver) {
        asked.push(String(name));
        return Reflect.get(target, name, receiver) as unknown;
      },
    });
    const questions = [];
    for (const email of [`${first}@example.se`, 'somebody@example.se']) {
      asked.length = 0;
      await requestLink({ db: { read }, limits, now: new Date(NOW) }, wave, { email, address: email });
      questions.push([...asked]);
    }
    expect(questions[0]).toEqual(questions[1]);
    expect(await repeated()).toEqual([]);
  });

  it('is not mailed when it has been used, nor when the wave is over', async () => {
    const [first = '', second = ''] = people;
    const respondent = { db: data.db, vault, now: new Date(NOW) };
    const token = (await tokensOf(data.db)).get(first) ?? '';
    await submitAnswer(respondent, token, await answersAlike(respondent, 4));
    expect(await ask(`${first}@example.se`)).toBe(0);
    expect(await repeated()).toEqual([]);
    await expect(ask(`${second}@example.se`, '2027-10-26T10:00:00.000Z')).rejects.toMatchObject({ kind: 'not_found' });
    await closeWave(context(), wave);
    await expect(readLinkPage({ db: data.db, now: new Date(NOW) }, wave)).rejects.toMatchObject({ kind: 'not_found' });
    await expect(readPoster(context(), wave, 'a')).rejects.toMatchObject({ kind: 'not_found' });
  });

  it('is refused to a place from which too many have asked, known or not', async () => {
    for (let time = 0; time < 60; time += 1) expect(await ask(`${time}@example.se`, NOW, 'busy')).toBe(0);
    expect(await ask('60@example.se', NOW, 'busy')).toBeGreaterThan(0);
    expect(await ask(`${people[0] ?? ''}@example.se`, NOW, 'busy')).toBeGreaterThan(0);
    expect(await ask(`${people[0] ?? ''}@example.se`, NOW, 'quiet')).toBe(0);
  });

  it('has a poster for each unit, for those who read surveys', async () => {
    expect(await readPoster(context(), wave, 'a')).toMatchObject({ wave: { id: wave }, thresholds: { mean: 5 } });
    await expect(readPoster(context(), wave, 'none')).rejects.toMatchObject({ kind: 'not_found' });
    const school = contextFor(data.db, actorWith('school_coordinator'), NOW);
    await expect(readPoster(school, wave, 'a')).rejects.toMatchObject({ kind: 'not_found' });
  });

  it('is found from the schedule of everybody who is asked, whether she has answered or not, until the wave is over', async () => {
    const [first = '', second = ''] = people;
    const surveysOf = async (personId: string, now = NOW) => {
      const actor = { ...actorWith('learner', 'own'), personId };
      return (await showSchedule(contextFor(data.db, actor, now))).surveys;
    };
    const respondent = { db: data.db, vault, now: new Date(NOW) };
    const token = (await tokensOf(data.db)).get(first) ?? '';
    await submitAnswer(respondent, token, await answersAlike(respondent, 4));
    expect(await surveysOf(second)).toMatchObject([{ waveId: wave, closesOn: '2027-10-25' }]);
    expect(await surveysOf(first)).toEqual(await surveysOf(second));
    expect(await surveysOf('somebody')).toEqual([]);
    expect(await surveysOf(second, '2027-10-26T10:00:00.000Z')).toEqual([]);
  });
});
