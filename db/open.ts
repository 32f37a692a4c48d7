import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from './database.ts';
import { dialect } from './dialect.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

export interface OpenOptions {
  /** PostgreSQL address; absent for SQLite. It must be the one the process was started with, since the schema follows it. */
  url?: string | undefined;
  /** Folder of the SQLite file. */
  dataDir: string;
  /** Told when the database server ends a connection. */
  onConnectionLost?: (error: Error) => void;
}

export const SQLITE_FILE = 'fou.sqlite';

/** The one way to open the database, for the app, tests, seeds and scripts. */
export function openDatabase({ url, dataDir, onConnectionLost }: OpenOptions): Database {
  if (dialect === 'postgres') {
    if (!url) throw new Error('DATABASE_URL is set for the process but was not given to openDatabase');
    return openPostgres(url, { onConnectionLost });
  }
  mkdirSync(dataDir, { recursive: true });
  return openSqlite(join(dataDir, SQLITE_FILE));
}
