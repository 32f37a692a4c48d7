import { hashToken, newToken } from '#app/platform/secrets.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { insertFeed, revokeFeeds } from '#db/queries/calendar.ts';
import { newId } from '#db/ids.ts';

/**
 * Gives whoever asks a new secret address for her calendar and returns its token, the only time it can be read.
 * Any address she had stops working.
 */
export async function openOwnFeed({ db, actor, now, log }: ServiceContext): Promise<string> {
  const token = newToken();
  const at = now.toISOString();
  await db.write(async (tx) => {
    await revokeFeeds(tx, actor.personId, at);
    await insertFeed(tx, { id: newId(), personId: actor.personId, tokenHash: hashToken(token), createdAt: at });
  });
  log.info({ event: 'calendar.opened', actorId: actor.accountId });
  return token;
}

export async function closeOwnFeed({ db, actor, now, log }: ServiceContext): Promise<void> {
  await db.write((tx) => revokeFeeds(tx, actor.personId, now.toISOString()));
  log.info({ event: 'calendar.closed', actorId: actor.accountId });
}
