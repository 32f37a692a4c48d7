import type { Mailer } from '#app/platform/mail.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { newToken } from '#app/platform/secrets.ts';
import { claimMessages, markSent, markUnsent, type OutboxMessage } from '#db/queries/outbox.ts';

const BATCH = 50;
const LEASE_SECONDS = 120;
const MOST_ATTEMPTS = 8;

/** Sends what is due in the outbox, some at a time, until it is empty or `stopping`. Returns how many were sent. */
export async function deliverMail(context: ServiceContext, mailer: Mailer, stopping: () => boolean): Promise<number> {
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

async function deliver({ db, log, now }: ServiceContext, mailer: Mailer, message: OutboxMessage): Promise<boolean> {
  try {
    await mailer.send({ id: message.id, to: message.recipient, subject: message.subject, text: message.body });
  } catch (error) {
    const attempts = message.attempts + 1;
    const runAt = attempts >= MOST_ATTEMPTS ? null : new Date(now.getTime() + 30_000 * 2 ** attempts).toISOString();
    log.warn({ err: error, message: message.id, attempts }, 'mail not sent');
    await db.write((tx) => markUnsent(tx, message, runAt, error instanceof Error ? error.name : 'unknown'));
    return false;
  }
  await db.write((tx) => markSent(tx, [message.id], now.toISOString()));
  return true;
}
