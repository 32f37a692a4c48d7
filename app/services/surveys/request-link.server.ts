import { canSomewhere } from '#app/domain/access/can.ts';
import { seesGroup } from '#app/domain/quality/visible-groups.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { isNamed } from '#app/domain/surveys/respondents.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { Limits } from '#app/platform/limits.ts';
import { hashToken } from '#app/platform/secrets.ts';
import type { Vault } from '#app/platform/secrets.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { requireSomewhere } from '#app/services/people/readers.ts';
import { readableGroups } from '#app/services/quality/readable-groups.server.ts';
import type { Database, Queries } from '#db/database.ts';
import { listLetters, queueMessages } from '#db/queries/outbox.ts';
import { findWave, listUnitPlaces } from '#db/queries/surveys.ts';
import { listUnanswered } from './invited.server.ts';
import { letterKey, passingKey } from './letter-key.ts';
import { withLastDay } from './write-unanswered.server.ts';

/**
 * What a poster for a unit says of an open wave: of any unit for those who follow the wave, of their own for others.
 * @throws Fault not_found when it has closed
 */
export async function readPoster(context: ServiceContext, waveId: string, unitId: string) {
  requireSomewhere(context, 'survey:read');
  const { wave, instrument } = await openWaveOf(context.db.read, waveId, context.now);
  const { visible } = await readableGroups(context, 'survey:read');
  const follows = canSomewhere(context.actor, 'survey:follow');
  if (!follows && !seesGroup(visible, { kind: 'unit', id: unitId }, wave)) throw notFound();
  const unit = (await listUnitPlaces(context.db.read)).find(({ id }) => id === unitId);
  if (!unit) throw notFound();
  return {
    wave: { id: wave.id, name: wave.name, closesOn: wave.closesOn },
    unit: unit.name,
    title: instrument.definition.title,
    respondents: instrument.respondents,
    thresholds: wave.thresholds,
  };
}

interface Asker {
  db: Database;
  vault: Vault;
  limits: Limits;
  now: Date;
}

/** The survey that a poster's address is about. @throws Fault not_found when it has closed */
export async function readLinkPage({ db, now }: Pick<Asker, 'db' | 'now'>, waveId: string) {
  const { wave, instrument } = await openWaveOf(db.read, waveId, now);
  return { title: instrument.definition.title, closesOn: wave.closesOn };
}

/**
 * Mails an invited person's own letter to her again, once a day, if she has not answered. Whoever asks learns nothing of
 * whether the address is known: the answer is the same, and too many questions are refused by where they come from alone.
 * @returns seconds to wait, or 0
 */
export async function requestLink(
  { db, vault, limits, now }: Asker,
  waveId: string,
  { email, address }: { email: string; address: string },
): Promise<number> {
  const { wave } = await openWaveOf(db.read, waveId, now);
  const wait = await limits.surveyLink.consume(address);
  if (wait > 0) return wait;
  // That somebody has been sent a copy says that she has not answered: it is remembered here alone, and not for long.
  const today = isoDate(now);
  if ((await limits.surveyCopy.consume(hashToken(`${waveId} ${email} ${today}`))) > 0) return 0;
  await db.write(async (tx) => {
    const unanswered = (await listUnanswered(tx, vault, waveId)).filter((one) => one.email?.toLowerCase() === email);
    const keys = unanswered.map(({ invitation }) => letterKey(waveId, invitation.personId));
    const again = (await listLetters(tx, keys)).map(({ personId, recipient, subject, body }) => ({
      dedupeKey: passingKey(waveId, personId ?? '', `again${today}`),
      ...{ personId, recipient, subject, body: withLastDay(body, wave) },
    }));
    await queueMessages(tx, again, now.toISOString());
  });
  return 0;
}

async function openWaveOf(db: Queries, waveId: string, now: Date) {
  const found = await findWave(db, waveId);
  if (!found || found.wave.state === 'closed' || found.wave.closesOn < isoDate(now)) throw notFound('survey_link');
  // A unit answers by its contact's own letter: it has no poster, and its contact is nobody's address.
  if (isNamed(found.instrument.respondents)) throw notFound('survey_link');
  return found;
}
