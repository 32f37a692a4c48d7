import { isoDate } from '#app/domain/shared/weeks.ts';
import { outsideQuietHours } from '#app/domain/shared/stockholm-time.ts';
import { latestOf } from '#app/domain/surveys/reminders.ts';
import type { MailingKind } from '#app/domain/surveys/reminders.ts';
import { formatterFor } from '#app/platform/i18n/format.ts';
import { LANGUAGES, textsFor } from '#app/platform/i18n/index.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import type { Transaction } from '#db/database.ts';
import { listLetters, queueMessages } from '#db/queries/outbox.ts';
import type { NewMessage, OutboxMessage } from '#db/queries/outbox.ts';
import { listDueWaves, takeMailings } from '#db/queries/survey-mailings.ts';
import { findWave } from '#db/queries/surveys.ts';
import type { Wave } from '#db/queries/surveys.ts';
import { listUnanswered } from './invited.server.ts';
import { letterKey, passingKey } from './letter-key.ts';
import type { Sending } from './send-wave.server.ts';

/**
 * Queues what waves have come to write to those who have not answered, by day. Who they are is settled here and not before,
 * in the transaction that strikes the occasion out: a process that dies in the middle has done nothing, and of two that do
 * it at once one does. A wave that cannot be read is logged and does not keep the others from writing.
 */
export async function writeToUnanswered(
  context: ServiceContext,
  { quietHours }: Pick<Sending, 'quietHours'>,
): Promise<void> {
  const { db, now, log } = context;
  if (outsideQuietHours(now, quietHours) > now) return;
  for (const waveId of await listDueWaves(db.read, now.toISOString())) {
    try {
      await db.write((tx) => writeOf(tx, context, waveId));
    } catch (error) {
      log.error({ err: error, wave: waveId }, 'survey reminders not written');
    }
  }
}

async function writeOf(tx: Transaction, { vault, now }: ServiceContext, waveId: string): Promise<void> {
  const at = now.toISOString();
  const kind = latestOf((await takeMailings(tx, waveId, at)).map((mailing) => mailing.kind));
  const found = await findWave(tx, waveId);
  if (!kind || !found || found.wave.state === 'closed' || found.wave.closesOn < isoDate(now)) return;
  const unanswered = await listUnanswered(tx, vault, waveId);
  const invitations = await listLetters(
    tx,
    unanswered.map(({ invitation }) => letterKey(waveId, invitation.personId)),
  );
  const byKey = new Map(invitations.map((letter) => [letter.dedupeKey, letter]));
  const letters = unanswered.flatMap(({ invitation: { personId }, language }): NewMessage[] => {
    const letter = byKey.get(letterKey(waveId, personId));
    // An invitation that waits to be tried again is letter enough.
    if (!letter || letter.state === 'pending' || letter.state === 'sending') return [];
    const { recipient, personId: about } = letter;
    const text = textOf(kind, letter, found.wave, language ?? 'sv');
    // A second extension is another letter, also while the first has not gone.
    const what = kind === 'later' ? `${kind}${found.wave.closesOn}` : kind;
    return [{ ...text, recipient, personId: about, dedupeKey: passingKey(waveId, personId, what) }];
  });
  await queueMessages(tx, letters, at);
}

function textOf(kind: MailingKind, { subject, body }: OutboxMessage, wave: Wave, language: 'sv' | 'en') {
  const { waves } = textsFor(language);
  const current = withLastDay(body, wave);
  return kind === 'later'
    ? { subject: waves.extended(subject), body: current }
    : { subject: waves.reminded(subject), body: waves.reminder(current) };
}

/** The text of an invitation, in whichever language it is, with the last day as it is by now. */
export function withLastDay(body: string, { closesOn, invitedUntil }: Pick<Wave, 'closesOn' | 'invitedUntil'>): string {
  if (invitedUntil === null) return body;
  return LANGUAGES.reduce((text, language) => {
    const { date } = formatterFor(language);
    return text.replaceAll(date(invitedUntil), date(closesOn));
  }, body);
}
