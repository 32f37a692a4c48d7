import { eq, like } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { hasAnswered } from '#app/services/surveys/answered-mark.ts';
import { readQuestionnaire } from '#app/services/surveys/answer-survey.server.ts';
import { closeWave } from '#app/services/surveys/close-wave.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import { mailLinkAgain } from '#app/services/surveys/request-link.server.ts';
import { openLinks } from '#app/services/surveys/sealed-link.ts';
import { outbox, persons, surveyInvitations, surveyMailings } from '#db/schema/index.ts';
import { demoRegion } from '#tests/support/demo.ts';
import { actorWith, contextFor, vault } from '#tests/support/registers.ts';

const WAVE = 'wave-open';
const region = demoRegion();
const letters = () =>
  region.db.read
    .select()
    .from(outbox)
    .where(like(outbox.dedupeKey, `survey:${WAVE}:%`));
const linkIn = (body: string | undefined) => /\/e\/([\w-]+)/.exec(openLinks(vault, body ?? ''))?.[1] ?? '';

test('the open wave of the demo has been sent as any other: its links lead there, and can be asked for again', async () => {
  const { db, now } = region;
  const invited = await db.read
    .select({ invitation: surveyInvitations, email: persons.email, personId: persons.id })
    .from(surveyInvitations)
    .innerJoin(persons, eq(persons.id, surveyInvitations.personId))
    .where(eq(surveyInvitations.waveId, WAVE));
  const waiting = invited.filter(({ invitation }) => !hasAnswered(vault, invitation));
  const all = await letters();
  expect(all.map(({ state }) => state)).toEqual(Array(invited.length).fill('sent'));
  const mailings = await db.read.select().from(surveyMailings).where(eq(surveyMailings.waveId, WAVE));
  expect(mailings.map(({ kind }) => kind).sort()).toEqual(['day10', 'day5']);
  expect(mailings.every(({ runAt }) => runAt > now)).toBe(true);

  const [one] = waiting;
  const asker = { db, vault, now: new Date(now) };
  await mailLinkAgain(asker, WAVE, one?.email ?? '');
  const again = (await db.read.select().from(outbox)).filter(({ dedupeKey }) => dedupeKey.includes(':again'));
  expect(again.map(({ personId, state }) => [personId, state])).toEqual([[one?.personId, 'pending']]);
  expect(await readQuestionnaire(asker, linkIn(again[0]?.body))).toMatchObject({ standing: 'open' });

  const answered = invited.find(({ invitation }) => hasAnswered(vault, invitation));
  const used = all.find(({ personId, state }) => personId === answered?.personId && state === 'sent');
  expect(await readQuestionnaire(asker, linkIn(used?.body))).toMatchObject({ standing: 'answered' });

  const administrator = contextFor(db, actorWith('administrator'), now);
  await closeWave(administrator, WAVE);
  const { answered: answers, groups } = await showWave(administrator, WAVE);
  expect(answers).toBe(invited.length - waiting.length);
  expect(groups.find(({ kind }) => kind === 'region')?.figures.introduction?.figure).toBeTruthy();
});
