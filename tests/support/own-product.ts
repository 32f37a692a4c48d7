import SqliteDatabase from 'better-sqlite3';
import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { hashPassword } from '#app/platform/password.ts';
import type { Database } from '#db/database.ts';
import { errorCode } from '#db/errors.ts';
import { migrate } from '#db/migrate.ts';
import { openDatabase, SQLITE_FILE } from '#db/open.ts';
import { accounts, grants } from '#db/schema/index.ts';
import { aPerson, keep } from '#seeds/builders.ts';
import { ownSettings, removeData, startProduct } from './product.ts';
import type { Ended, RunningProduct } from './product.ts';

const LONGEST_WAIT = 60_000;
const EMAIL = 'karin@example.se';
const PASSWORD = 'vinter i Varberg';
/** That of the tests' own vault, so that what a test has sealed the product can open. */
const SECRET = 'a secret that only the tests know';

export interface Visitor {
  get(path: string): Promise<Response>;
  /** Posts a form; the answer, or null when the product died before it came. */
  post(path: string, fields?: Record<string, string>): Promise<Response | null>;
}

export interface OwnProduct {
  readonly dataDir: string;
  /** Starts the product and signs the regional study director in. */
  start(): Promise<Visitor>;
  /** Ends the process as a power cut does, so many milliseconds after the moment has come. */
  kill(hasCome: () => boolean, afterMilliseconds: number): Promise<void>;
  /** Whether the product is in the middle of a longer write. */
  isWriting(): boolean;
  /** Ends it as a service manager does. */
  terminate(): Promise<Ended>;
  /** Looks into the database file beside the running product, or after its death. */
  look<T>(work: (db: Database) => Promise<T>): Promise<T>;
  /** What SQLite itself finds wrong with the file; empty when it is sound. */
  damage(): unknown[];
  remove(): Promise<void>;
}

/** A product in a process of its own on SQLite, with an account to sign in with and what `fill` puts there. */
export async function ownProduct(fill: (db: Database) => Promise<void>): Promise<OwnProduct> {
  const settings = { ...ownSettings(), SECRET, LOG_LEVEL: 'warn' };
  const dataDir = settings.DATA_DIR;
  let running: RunningProduct | null = null;

  async function look<T>(work: (db: Database) => Promise<T>): Promise<T> {
    const db = openDatabase({ dataDir });
    try {
      return await work(db);
    } finally {
      await db.close();
    }
  }

  async function end(signal: NodeJS.Signals): Promise<Ended> {
    if (!running) throw new Error('The product does not run');
    running.kill(signal);
    const ended = await running.ended;
    running = null;
    return ended;
  }

  await look(async (db) => {
    await migrate(db, dataDir);
    await fill(db);
    await openAccount(db);
  });
  return {
    dataDir,
    async start() {
      running = startProduct(settings);
      return signIn(await running.address);
    },
    async kill(hasCome, afterMilliseconds) {
      for (let waited = 0; waited < LONGEST_WAIT && !hasCome(); waited += 1) await pause(1);
      await pause(afterMilliseconds);
      await end('SIGKILL');
    },
    isWriting: () => isLocked(join(dataDir, SQLITE_FILE)),
    terminate: () => end('SIGTERM'),
    look,
    damage() {
      const file = new SqliteDatabase(join(dataDir, SQLITE_FILE));
      const found = [
        ...(file.pragma('integrity_check') as unknown[]),
        ...(file.pragma('foreign_key_check') as unknown[]),
      ];
      file.close();
      return found.filter((line) => JSON.stringify(line) !== '{"integrity_check":"ok"}');
    },
    async remove() {
      if (running) await end('SIGKILL');
      removeData(settings);
    },
  };
}

/** Somebody else holds the write lock, and still does after a while: not only the job runner asking for work. */
function isLocked(path: string): boolean {
  const file = new SqliteDatabase(path, { timeout: 10 });
  try {
    file.exec('BEGIN IMMEDIATE; ROLLBACK');
    return false;
  } catch (error) {
    if (errorCode(error) === 'SQLITE_BUSY') return true;
    throw error;
  } finally {
    file.close();
  }
}

async function openAccount(db: Database): Promise<void> {
  const id = 'account-regional_study_director';
  const passwordHash = await hashPassword(PASSWORD);
  await keep(db, { persons: [aPerson({ id: 'karin' })] });
  await db.write(async (tx) => {
    const createdAt = '2027-01-01T00:00:00.000Z';
    await tx.insert(accounts).values({ id, personId: 'karin', email: EMAIL, passwordHash, createdAt });
    await tx
      .insert(grants)
      .values({ id, accountId: id, role: 'regional_study_director', scopeKind: 'region', scopeId: '' });
  });
}

async function signIn(address: string): Promise<Visitor> {
  const send = (path: string, fields: Record<string, string>, cookie: string) =>
    fetch(`${address}${path}`, {
      method: 'POST',
      headers: { origin: address, cookie },
      body: new URLSearchParams(fields),
      redirect: 'manual',
    });
  const answer = await send('/logga-in', { email: EMAIL, password: PASSWORD, till: '/' }, '');
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`sign-in was answered with ${answer.status}`);
  return {
    get: (path) => fetch(`${address}${path}`, { headers: { cookie }, redirect: 'manual' }),
    post: (path, fields = {}) => send(path, fields, cookie).catch(() => null),
  };
}
