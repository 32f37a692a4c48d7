import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import type { Database, Queries, Transaction } from './database.ts';
import { errorCode, isNumberTaken } from './errors.ts';

const RETRIED = new Set(['40001', '40P01']);
const MOST_TRIES = 20;
const LOCK_MILLISECONDS = 300;
const VIEW_PAUSE_MILLISECONDS = 20;
const LOCK_NOT_AVAILABLE = '55P03';

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export interface PostgresOptions {
  /** Told when the server ends a connection; what was asked by it fails, and the pool opens another when it is asked. */
  onConnectionLost?: ((error: Error) => void) | undefined;
  /** Waiting longer than this for a connection fails, so that a visitor is answered and a start ends. */
  connectionMilliseconds?: number;
  /** Tables are not written anew when somebody reads on for longer than this. */
  viewMilliseconds?: number;
}

/**
 * What was deleted is kept for those who began to read before: is there anybody whose view is older than the number? A standby
 * that tells of its readers does so by a connection to no database, or by a slot that outlives it.
 */
const OLDER_VIEWS = `select from pg_stat_activity where (datname = current_database() or datname is null)
    and pid <> pg_backend_pid() and (age(backend_xmin) >= age($1::xid) or age(backend_xid) >= age($1::xid))
  union all select from pg_replication_slots where age(xmin) >= age($1::xid) and wal_status is distinct from 'lost'
  union all select from pg_prepared_xacts where database = current_database() and age(transaction) >= age($1::xid)
  limit 1`;

/** Waits for older views to end; false when they do not. */
async function isAloneSince(client: pg.PoolClient, number: string, milliseconds: number): Promise<boolean> {
  for (let waited = 0; waited < milliseconds; waited += VIEW_PAUSE_MILLISECONDS) {
    const { rows } = await client.query(OLDER_VIEWS, [number]);
    if (rows.length === 0) return true;
    await pause(VIEW_PAUSE_MILLISECONDS);
  }
  return false;
}

/** Everybody who wants a table waits behind the one who wants it alone: it gives up soon, behind a dump for example. */
async function rewriteTables(
  client: pg.PoolClient,
  tables: readonly string[],
  viewMilliseconds: number,
): Promise<boolean> {
  const { rows } = await client.query<{ number: string }>('select pg_current_xact_id()::xid::text as number');
  if (!(await isAloneSince(client, rows[0]?.number ?? '', viewMilliseconds))) return false;
  await client.query(`set lock_timeout = '${LOCK_MILLISECONDS}ms'`);
  try {
    for (const table of tables) await client.query(`vacuum (full, analyze) ${client.escapeIdentifier(table)}`);
    return true;
  } catch (error) {
    if (errorCode(error) === LOCK_NOT_AVAILABLE) return false;
    throw error;
  }
}

/** Opens a pool; writes are serializable and run again when they meet another's. */
export function openPostgres(url: string, options: PostgresOptions = {}): Database {
  const { onConnectionLost = () => undefined, connectionMilliseconds = 10_000, viewMilliseconds = 1000 } = options;
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: connectionMilliseconds });
  // The pool listens to connections that nobody uses just then, and a loss that nobody listens to ends the process.
  pool.on('connect', (client) => client.on('error', onConnectionLost));
  pool.on('error', () => undefined);
  const db = drizzle(pool);
  const queries = db as unknown as Queries;

  // The pool's own transaction keeps for ever a connection on which none could begin.
  async function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    try {
      const own = drizzle(client);
      return await own.transaction((tx) => work(tx as unknown as Transaction), { isolationLevel: 'serializable' });
    } finally {
      client.release();
    }
  }

  async function write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await inTransaction(work);
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
      const client = await pool.connect();
      try {
        return await rewriteTables(client, tables, viewMilliseconds);
      } finally {
        const isSame = await client.query('reset lock_timeout').then(
          () => true,
          () => false,
        );
        client.release(!isSame);
      }
    },
    backup: () => Promise.reject(new Error('Back up PostgreSQL with pg_dump')),
    migrate: (folder) => runMigrations(db, { migrationsFolder: folder }),
    close: () => pool.end(),
  };
}
