import type { Mailer } from '#app/platform/mail.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { newToken } from '#app/platform/secrets.ts';
import { waveOfPassing } from '#app/services/surveys/letter-key.ts';
import { openLinks } from '#app/services/surveys/sealed-link.ts';
import { claimMessages, dropMessage, markSent, markUnsent, type OutboxMessage } from '#db/queries/outbox.ts';

type Sender = Pick<Mailer, 'send'>;

const BATCH = 50;
const LEASE_SECONDS = 120;
const MOST_ATTEMPTS = 8;

/** Sends what is due in the outbox, some at a time, until it is empty or `stopping`. Returns how many were sent. */
export async function deliverMail(context: ServiceContext, mailer: Sender, stopping: () => boolean): Promise<number> {
  let sent = 0;
  while (!stopping()) {
    const batch = await claimBatch(context);
    if (batch.length === 0) return sent;
    for (const message of batch) sent += (await deliver(context, mailer, message)) ? 1 : 0;
  }
  return sent;
}

function claimBatch({ db, now }: ServiceContext): Promise<OutboxMessage[]> {
  const until = new Date(now.getTime() + LEASE_SECONDS * 1000).toISOString();
  return db.write((tx) => claimMessages(tx, { token: newToken(), now: now.toISOString(), until, most: BATCH }));
}

/** A letter to somebody who has not answered a survey is forgotten as soon as it has gone, or will not go. */
async function deliver(context: ServiceContext, mailer: Sender, message: OutboxMessage): Promise<boolean> {
  const { db, vault, now } = context;
  const { id, recipient: to, subject, body } = message;
  const wave = waveOfPassing(message.dedupeKey);
  try {
    await mailer.send({ id, to, subject, text: openLinks(vault, body), ...(wave === null ? {} : { group: wave }) });
  } catch (error) {
    await keepForLater(context, message, error);
    return false;
  }
  await db.write((tx) => (wave === null ? markSent(tx, [id], now.toISOString()) : dropMessage(tx, id)));
  return true;
}

async function keepForLater({ db, log, now }: ServiceContext, message: OutboxMessage, error: unknown): Promise<void> {
  const attempts = message.attempts + 1;
  const runAt = attempts >= MOST_ATTEMPTS ? null : new Date(now.getTime() + 30_000 * 2 ** attempts).toISOString();
  const isPassing = waveOfPassing(message.dedupeKey) !== null;
  log.warn({ err: error, attempts, ...(isPassing ? {} : { message: message.id }) }, 'mail not sent');
  const reason = error instanceof Error ? error.name : 'unknown';
  await db.write((tx) =>
    isPassing && runAt === null ? dropMessage(tx, message.id) : markUnsent(tx, message, runAt, reason),
  );
}
