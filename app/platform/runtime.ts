import type { Database } from '#db/database.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { Env } from './env.ts';
import type { Limits } from './limits.ts';
import type { Log } from './log.ts';
import type { Mailer } from './mail.ts';
import type { Vault } from './secrets.ts';
import type { ReadTableFor } from './workbooks/read-in-turn.ts';

/** What a running product has in its hands: made once by `compose`, given to everything, a singleton nowhere. */
export interface Runtime {
  db: Database;
  env: Env;
  log: Log;
  vault: Vault;
  limits: Limits;
  mailer: Mailer;
  now: () => Date;
  version: string;
  readTableFor: ReadTableFor;
  /** Who holds this session token; null when nobody does, or no longer. */
  actorOf: (token: string) => Promise<Actor | null>;
}

/** The first argument of every service: who asks, when, and what to work with. */
export interface ServiceContext {
  db: Database;
  actor: Actor;
  now: Date;
  log: Log;
  vault: Vault;
}

/** The system itself, in jobs and seeds: it may do everything and is named in the history. */
export const SYSTEM_ACTOR: Actor = {
  accountId: 'system',
  personId: 'system',
  name: 'System',
  language: 'sv',
  grants: [{ role: 'regional_study_director', scope: { kind: 'region', id: '' } }],
};

export function systemContext(runtime: Pick<Runtime, 'db' | 'log' | 'vault' | 'now'>): ServiceContext {
  const { db, log, vault } = runtime;
  return { db, log, vault, now: runtime.now(), actor: SYSTEM_ACTOR };
}
