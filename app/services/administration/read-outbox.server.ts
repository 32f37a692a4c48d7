import { canSomewhere, reachOf } from '#app/domain/access/can.ts';
import type { Reach } from '#app/domain/access/can.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { ANSWER_PATH } from '#app/services/surveys/answer-path.ts';
import { findMessage, listMessages } from '#db/queries/outbox.ts';

const MOST = 500;
const PERSONAL_LINK = new RegExp(`(${ANSWER_PATH})[\\w.-]{20,}`, 'g');

function readerOf({ actor }: ServiceContext): Reach {
  if (!canSomewhere(actor, 'outbox:read')) throw notFound();
  return reachOf(actor, 'outbox:read');
}

/** The latest letters whose subject or receiver has the text in it, without what they say. */
export async function readOutbox(context: ServiceContext, text?: string) {
  const messages = await listMessages(context.db.read, readerOf(context), { text, most: MOST });
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

/** One letter as it was or will be sent; a link that answers for its receiver is not shown to others. */
export async function readLetter(context: ServiceContext, id: string) {
  const message = await findMessage(context.db.read, id, readerOf(context));
  if (!message) throw notFound();
  const { recipient, subject, state, createdAt, sentAt } = message;
  const body = message.body.replaceAll(PERSONAL_LINK, '$1...');
  return { id, recipient, subject, body, state, createdAt, sentAt };
}
