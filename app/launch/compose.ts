import { systemClock } from '#app/platform/clock.ts';
import type { Clock } from '#app/platform/clock.ts';
import type { Env } from '#app/platform/env.ts';
import { createLimits } from '#app/platform/limits.ts';
import type { Log } from '#app/platform/log.ts';
import { createMailer } from '#app/platform/mail.ts';
import type { Runtime } from '#app/platform/runtime.ts';
import { createVault } from '#app/platform/secrets.ts';
import { readInTurn } from '#app/platform/workbooks/read-in-turn.ts';
import { readTable } from '#app/platform/workbooks/read-table.ts';
import { findActor } from '#app/services/access/sessions.server.ts';
import type { Database } from '#db/database.ts';
import { programVersion } from './version.ts';

export type Ingredients = { env: Env; secret: string; db: Database; log: Log; now?: Clock };

/** Puts together what a running product has in its hands; tests give their own database, log and clock. */
export function compose({ env, secret, db, log, now = systemClock }: Ingredients): Runtime {
  return {
    db,
    env,
    log,
    now,
    version: programVersion(),
    vault: createVault(secret),
    limits: createLimits(),
    mailer: createMailer(env),
    readTableFor: readInTurn(readTable),
    actorOf: (token) => findActor(db, token, now()),
  };
}
