import type { Env } from '#app/platform/env.ts';
import { createLimits } from '#app/platform/limits.ts';
import type { Log } from '#app/platform/log.ts';
import { createMailer } from '#app/platform/mail.ts';
import type { Runtime } from '#app/platform/runtime.ts';
import { createVault } from '#app/platform/secrets.ts';
import { readTable } from '#app/platform/workbooks/read-table.ts';
import { findActor } from '#app/services/access/sessions.server.ts';
import type { Database } from '#db/database.ts';

export interface Parts {
  env: Env;
  log: Log;
  db: Database;
  secret: string;
  now?: () => Date;
}

/** Puts a running product together; the one place that knows all its parts. */
export function compose({ env, log, db, secret, now = () => new Date() }: Parts): Runtime {
  return {
    env,
    log,
    db,
    now,
    vault: createVault(secret),
    limits: createLimits(),
    mailer: createMailer(env),
    readTable,
    actorOf: (token) => findActor(db, token, now()),
  };
}
