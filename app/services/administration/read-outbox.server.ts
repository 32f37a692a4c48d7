import { canSomewhere } from '#app/domain/access/can.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { findMessage, listMessages } from '#db/queries/outbox.ts';

const MOST = 500;

function requireReader({ actor }: ServiceContext): void {
  if (!canSomewhere(actor, 'outbox:read')) throw notFound();
}

/** The latest letters, without their text. */
export async function readOutbox(context: ServiceContext) {
  requireReader(context);
  const messages = await listMessages(context.db.read, { most: MOST, offset: 0 });
  return messages.map(({ id, recipient, subject, state, attempts, createdAt, sentAt }) => ({
    id,
    recipient,
    subject,
    state,
    attempts,
    createdAt,
    sentAt,
  }));
}

/** One letter as it was or will be sent. */
export async function readLetter(context: ServiceContext, id: string) {
  requireReader(context);
  const message = await findMessage(context.db.read, id);
  if (!message) throw notFound();
  const { recipient, subject, body, state, createdAt, sentAt } = message;
  return { id, recipient, subject, body, state, createdAt, sentAt };
}
