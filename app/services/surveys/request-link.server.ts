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

interface Sender {
  db: Database;
  vault: Vault;
  now: Date;
}

interface Asker {
  db: Pick<Database, 'read'>;
  limits: Limits;
  now: Date;
}

/** The survey that a poster's address is about. @throws Fault not_found when it has closed */
export async function readLinkPage({ db, now }: Omit<Asker, 'limits'>, waveId: string) {
  const { wave, instrument } = await openWaveOf(db.read, waveId, now);
  return { title: instrument.definition.title, closesOn: wave.closesOn };
}

/**
 * Whether a letter that is asked for may be mailed again, once a day. Whoever asks learns nothing of whether the address is
 * known: the answer is the same, and too many questions are refused by where they come from alone.
 * @returns seconds to wait, or 0, and whether it is to be mailed once the question has been answered
 */
export async function requestLink(
  { db, limits, now }: Asker,
  waveId: string,
  { email, address }: { email: string; address: string },
): Promise<{ wait: number; isDue: boolean }> {
  await openWaveOf(db.read, waveId, now);
  const wait = await limits.surveyLink.consume(address);
  if (wait > 0) return { wait, isDue: false };
  // That somebody has been sent a copy says that she has not answered: it is remembered here alone, and not for long.
  const isRepeated = (await limits.surveyCopy.consume(hashToken(`${waveId} ${email} ${isoDate(now)}`))) > 0;
  return { wait: 0, isDue: !isRepeated };
}

/** Mails an invited person's own letter to her again if she has not answered; how long it takes tells that. */
export async function mailLinkAgain({ db, vault, now }: Sender, waveId: string, email: string): Promise<void> {
  const today = isoDate(now);
  await db.write(async (tx) => {
    const { wave } = await openWaveOf(tx, waveId, now);
    const unanswered = (await listUnanswered(tx, vault, waveId)).filter((one) => one.email?.toLowerCase() === email);
    const keys = unanswered.map(({ invitation }) => letterKey(waveId, invitation.personId));
    const again = (await listLetters(tx, keys)).map(({ personId, recipient, subject, body }) => ({
      dedupeKey: passingKey(waveId, personId ?? '', `again${today}`),
      ...{ personId, recipient, subject, body: withLastDay(body, wave) },
    }));
    await queueMessages(tx, again, now.toISOString());
  });
}

async function openWaveOf(db: Queries, waveId: string, now: Date) {
  const found = await findWave(db, waveId);
  if (!found || found.wave.state === 'closed' || found.wave.closesOn < isoDate(now)) throw notFound('survey_link');
  // A unit answers by its contact's own letter: it has no poster, and its contact is nobody's address.
  if (isNamed(found.instrument.respondents)) throw notFound('survey_link');
  return found;
}
