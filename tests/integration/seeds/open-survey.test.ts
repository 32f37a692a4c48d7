import { eq, like } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { createLimits } from '#app/platform/limits.ts';
import { readQuestionnaire } from '#app/services/surveys/answer-survey.server.ts';
import { closeWave } from '#app/services/surveys/close-wave.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import { requestLink } from '#app/services/surveys/request-link.server.ts';
import { outbox, persons, surveyInvitations } from '#db/schema/index.ts';
import { demoRegion } from '#tests/support/demo.ts';
import { actorWith, contextFor, vault } from '#tests/support/registers.ts';

const WAVE = 'wave-open';
const region = demoRegion();
const letters = () =>
  region.db.read
    .select()
    .from(outbox)
    .where(like(outbox.dedupeKey, `survey:${WAVE}:%`));
const linkIn = (body: string | undefined) => /\/e\/([\w-]+)/.exec(body ?? '')?.[1] ?? '';

test('the open wave of the demo has been sent as any other: its links lead there, and can be asked for again', async () => {
  const { db, now } = region;
  const invited = await db.read
    .select({ answered: surveyInvitations.answered, email: persons.email, personId: persons.id })
    .from(surveyInvitations)
    .innerJoin(persons, eq(persons.id, surveyInvitations.personId))
    .where(eq(surveyInvitations.waveId, WAVE));
  const waiting = invited.filter(({ answered }) => !answered);
  const all = await letters();
  expect(all.filter(({ state }) => state === 'sent')).toHaveLength(invited.length);
  const reminded = all.filter(({ state }) => state === 'pending');
  expect(new Set(reminded.map(({ personId }) => personId))).toEqual(new Set(waiting.map(({ personId }) => personId)));
  expect(reminded.every(({ runAt }) => runAt > now)).toBe(true);

  const [one] = waiting;
  const asker = { db, vault, limits: createLimits(), now: new Date(now) };
  await requestLink(asker, WAVE, { email: one?.email ?? '', address: '192.0.2.1' });
  const again = (await letters()).filter(({ dedupeKey }) => dedupeKey.includes(':again'));
  expect(again.map(({ personId, state }) => [personId, state])).toEqual([[one?.personId, 'pending']]);
  expect(await readQuestionnaire(asker, linkIn(again[0]?.body))).toMatchObject({ standing: 'open' });

  const answered = invited.find((person) => person.answered);
  const used = all.find(({ personId, state }) => personId === answered?.personId && state === 'sent');
  expect(await readQuestionnaire(asker, linkIn(used?.body))).toMatchObject({ standing: 'answered' });

  const administrator = contextFor(db, actorWith('administrator'), now);
  await closeWave(administrator, WAVE);
  const { answered: answers, groups } = await showWave(administrator, WAVE);
  expect(answers).toBe(invited.length - waiting.length);
  expect(groups.find(({ kind }) => kind === 'region')?.figures.introduction?.figure).toBeTruthy();
});
