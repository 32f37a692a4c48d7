import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import type { Database, Queries, Transaction } from './database.ts';
import { errorCode, isNumberTaken } from './errors.ts';

const RETRIED = new Set(['40001', '40P01']);
const MOST_TRIES = 20;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export interface PostgresOptions {
  /** A server that restarts ends connections that nobody uses just then; the pool opens others when it is asked. */
  onConnectionLost?: ((error: Error) => void) | undefined;
  /** Waiting longer than this for a connection fails, so that a visitor is answered and a start ends. */
  connectionMilliseconds?: number;
}

/** Opens a pool; writes are serializable and run again when they meet another's. */
export function openPostgres(url: string, options: PostgresOptions = {}): Database {
  const { onConnectionLost = () => undefined, connectionMilliseconds = 10_000 } = options;
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: connectionMilliseconds });
  pool.on('error', onConnectionLost);
  const db = drizzle(pool);
  const queries = db as unknown as Queries;

  async function write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await db.transaction((tx) => work(tx as unknown as Transaction), { isolationLevel: 'serializable' });
      } catch (error) {
        const isPassing = RETRIED.has(errorCode(error) ?? '') || isNumberTaken(error);
        if (attempt >= MOST_TRIES || !isPassing) throw error;
        // By chance, or those who met once would meet at every try.
        await pause(Math.random() * 10 * 2 ** Math.min(attempt, 6));
      }
    }
  }

  return {
    dialect: 'postgres',
    read: queries,
    write,
    scrub: async (tables) => {
      for (const table of tables) await db.execute(sql`vacuum full ${sql.identifier(table)}`);
    },
    backup: () => Promise.reject(new Error('Back up PostgreSQL with pg_dump')),
    migrate: (folder) => runMigrations(db, { migrationsFolder: folder }),
    close: () => pool.end(),
  };
}
