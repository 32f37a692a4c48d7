import type { Actor } from '#app/domain/access/roles.ts';
import { hashToken, newToken } from '#app/platform/secrets.ts';
import type { Database } from '#db/database.ts';
import {
  deleteOldSessions,
  deleteSession,
  deleteSessionsOf,
  findSession,
  insertSession,
  listGrants,
  touchSession,
  type SessionLimits,
} from '#db/queries/accounts.ts';

const IDLE_MINUTES = 30;
const LONGEST_HOURS = 10;
/** A session is not written at every click: once a minute tells well enough when it was last used. */
const TOUCH_SECONDS = 60;

function limitsAt(now: Date): SessionLimits {
  return {
    idleSince: new Date(now.getTime() - IDLE_MINUTES * 60_000).toISOString(),
    openedSince: new Date(now.getTime() - LONGEST_HOURS * 3_600_000).toISOString(),
  };
}

/** Opens a session and returns its token, of which only the hash is kept. */
export async function openSession(
  db: Database,
  { accountId, userAgent, now }: { accountId: string; userAgent: string | null; now: Date },
): Promise<string> {
  const token = newToken();
  const at = now.toISOString();
  await db.write(async (tx) => {
    await deleteOldSessions(tx, limitsAt(now));
    await insertSession(tx, { tokenHash: hashToken(token), accountId, createdAt: at, lastSeenAt: at, userAgent });
  });
  return token;
}

/** Who holds the token; null when it is unknown or over. Using a session keeps it alive. */
export async function findActor(db: Database, token: string, now: Date): Promise<Actor | null> {
  const tokenHash = hashToken(token);
  const holder = await findSession(db.read, tokenHash, limitsAt(now));
  if (!holder) return null;
  if (now.getTime() - Date.parse(holder.lastSeenAt) > TOUCH_SECONDS * 1000) {
    await db.write((tx) => touchSession(tx, tokenHash, now.toISOString()));
  }
  const { accountId, personId, givenName, familyName, language } = holder;
  return {
    accountId,
    personId,
    language,
    name: `${givenName} ${familyName}`,
    grants: await listGrants(db.read, accountId),
  };
}

export async function closeSession(db: Database, token: string): Promise<void> {
  await db.write((tx) => deleteSession(tx, hashToken(token)));
}

export async function closeAllSessions(db: Database, accountId: string): Promise<void> {
  await db.write((tx) => deleteSessionsOf(tx, accountId));
}
