import SqliteDatabase from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate as runMigrations } from 'drizzle-orm/better-sqlite3/migrator';
import type { Database, Queries, Transaction } from './database.ts';

type Connection = SqliteDatabase.Database;

function connect(file: string, readonly: boolean): Connection {
  const connection = new SqliteDatabase(file);
  connection.pragma('busy_timeout = 5000');
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('secure_delete = ON');
  connection.pragma('trusted_schema = OFF');
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

  // Also at the start: a process that was killed leaves what it had written, and deleted, in the log.
  const truncateLog = () => writer.pragma('wal_checkpoint(TRUNCATE)');

  return {
    dialect: 'sqlite',
    read: queriesOf(reader),
    write,
    scrub: async () => {
      await tail;
      truncateLog();
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
      truncateLog();
    },
    close: async () => {
      await tail;
      if (reader !== writer) reader.close();
      writer.close();
    },
  };
}
