import type { Env } from '#app/platform/env.ts';
import type { Log } from '#app/platform/log.ts';
import type { Database } from '#db/database.ts';
import { migrate } from '#db/migrate.ts';
import { openDatabase } from '#db/open.ts';
import { explained } from './start-problem.ts';

/** Opens the database and brings it to this program's shape. */
export async function openData(
  { databaseUrl, dataDir }: Pick<Env, 'databaseUrl' | 'dataDir'>,
  log: Log,
): Promise<Database> {
  const onConnectionLost = (err: Error) => log.warn({ err }, 'database connection lost');
  const opened: Database[] = [];
  try {
    return await explained(
      async () => {
        const db = openDatabase({ url: databaseUrl, dataDir, onConnectionLost });
        opened.push(db);
        await migrate(db, dataDir);
        return db;
      },
      databaseUrl === undefined ? fileProblem(dataDir) : serverProblem,
    );
  } catch (error) {
    await Promise.all(opened.map((db) => db.close()));
    throw error;
  }
}

const newer = 'The database was written by a newer version of this program. Start that version, or restore a backup';

function fileProblem(dataDir: string): (code: string) => string | undefined {
  return (code) => {
    if (code === 'DATABASE_NEWER') return newer;
    return /^SQLITE_(CANTOPEN|NOTADB|READONLY|CORRUPT|PERM|AUTH|FULL|IOERR|BUSY)/.test(code)
      ? `The database in ${dataDir} cannot be opened (${code})`
      : undefined;
  };
}

function serverProblem(code: string): string | undefined {
  if (code === 'DATABASE_NEWER') return newer;
  if (/^E[A-Z_]+$/.test(code)) return `DATABASE_URL: the database does not answer (${code})`;
  return /^(28P01|28000|3D000|53300|57P03|42501)$/.test(code)
    ? `DATABASE_URL: the database does not let us in (${code})`
    : undefined;
}
