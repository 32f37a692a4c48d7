import SqliteDatabase from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate as runMigrations } from 'drizzle-orm/better-sqlite3/migrator';
import type { Database, Queries, Transaction } from './database.ts';
import { errorCode } from './errors.ts';

type Connection = SqliteDatabase.Database;

const BUSY_MILLISECONDS = 5000;
/** For what can as well be done later. */
const SHORT_MILLISECONDS = 100;

function connect(file: string, readonly: boolean): Connection {
  const connection = new SqliteDatabase(file);
  connection.pragma(`busy_timeout = ${BUSY_MILLISECONDS}`);
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('secure_delete = ON');
  connection.pragma('trusted_schema = OFF');
  // With a limit, ANALYZE counts and takes no samples, which name who is written to and outlive what they were taken of.
  connection.pragma('analysis_limit = 1000');
  connection.pragma('cache_size = -32000');
  if (readonly) connection.pragma('query_only = ON');
  return connection;
}

// better-sqlite3 answers at once; its builders are awaited all the same, so that one query layer serves both engines.
function queriesOf(connection: Connection): Queries {
  return drizzle(connection) as unknown as Queries;
}

async function bracket<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const result = await work();
    connection.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk has already rolled back; a bare ROLLBACK would then hide the cause.
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}

// Also at the start: a process that was killed leaves what it had written, and deleted, in the log.
function truncateLog(writer: Connection): boolean {
  const [answer] = writer.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
  return answer?.busy === 0;
}

// The log is emptied first too: while another process reads it cannot be, and would grow by the whole file at each try.
function rewriteFile(writer: Connection, tables: readonly string[]): boolean {
  if (!truncateLog(writer)) return false;
  // What an earlier version kept for the planner goes too.
  for (const table of tables) writer.exec(`ANALYZE "${table}"`);
  writer.exec('VACUUM');
  return truncateLog(writer);
}

function withoutWaiting(writer: Connection, work: () => boolean): boolean {
  writer.pragma(`busy_timeout = ${SHORT_MILLISECONDS}`);
  try {
    return work();
  } catch (error) {
    if (/^SQLITE_(BUSY|LOCKED)/.test(errorCode(error) ?? '')) return false;
    throw error;
  } finally {
    writer.pragma(`busy_timeout = ${BUSY_MILLISECONDS}`);
  }
}

/** Opens the file with two connections, one that reads and one that writes, and settings for records that must last. */
export function openSqlite(file: string): Database {
  const writer = connect(file, false);
  const reader = file === ':memory:' ? writer : connect(file, true);
  const writing = queriesOf(writer);
  let tail: Promise<unknown> = Promise.resolve();

  function write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const turn = tail.then(() => bracket(writer, () => work(writing)));
    tail = turn.catch(() => undefined);
    return turn;
  }

  return {
    dialect: 'sqlite',
    read: queriesOf(reader),
    write,
    scrub: (tables) => {
      const turn = tail.then(() => withoutWaiting(writer, () => rewriteFile(writer, tables)));
      tail = turn.catch(() => undefined);
      return turn;
    },
    backup: async (target) => {
      await writer.backup(target);
    },
    migrate: async (folder) => {
      await tail;
      // Tables are rebuilt in migrations: references are checked at the end instead of at every step.
      writer.pragma('foreign_keys = OFF');
      runMigrations(drizzle(writer), { migrationsFolder: folder });
      const broken = writer.pragma('foreign_key_check');
      writer.pragma('foreign_keys = ON');
      if (Array.isArray(broken) && broken.length > 0)
        throw new Error(`Migration left ${broken.length} broken references`);
      await writing.run(sql`PRAGMA optimize`);
      truncateLog(writer);
    },
    close: async () => {
      await tail;
      if (reader !== writer) reader.close();
      writer.close();
    },
  };
}
