import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { backUp, BackupProblem, restore } from './backup.ts';

const [command, argument] = process.argv.slice(2);
const dataDir = resolve(process.env.DATA_DIR ?? 'data');
const usesPostgres = /^postgres(ql)?:\/\//.test(process.env.DATABASE_URL ?? '');

const BESIDE_SECRET =
  'Keep the copy elsewhere: whoever has it and the secret beside it can read what people answered in a survey that was open when it was taken.';

const COMMANDS: Readonly<Record<string, () => Promise<number>>> = { backup: runBackup, restore: runRestore, generate };

try {
  process.exitCode = await (COMMANDS[command ?? ''] ?? explain)();
} catch (error) {
  if (!(error instanceof BackupProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function runBackup(): Promise<number> {
  const name = `fou-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}`;
  if (usesPostgres)
    return run('pg_dump', ['--format=custom', `--file=${argument ?? `${name}.dump`}`, process.env.DATABASE_URL ?? '']);
  const target = resolve(argument ?? join(dataDir, 'backups', `${name}.sqlite`));
  await backUp(dataDir, target);
  console.log(`Backed up to ${target}`);
  if (!argument) console.log(BESIDE_SECRET);
  return 0;
}

function runRestore(): Promise<number> {
  if (!argument) return explain();
  if (usesPostgres) {
    console.log(openAgain('every survey that was open in the copy'));
    return Promise.resolve(
      run('pg_restore', ['--clean', '--if-exists', `--dbname=${process.env.DATABASE_URL ?? ''}`, argument]),
    );
  }
  const { keptAs, openWaves } = restore(dataDir, resolve(argument));
  console.log(`Restored ${argument} into ${dataDir}${keptAs ? `; the database that was there is ${keptAs}` : ''}`);
  if (openWaves.length > 0) console.log(openAgain(openWaves.map((name) => `"${name}"`).join(', ')));
  return Promise.resolve(0);
}

function openAgain(waves: string): string {
  return `Open again: ${waves}. If its figures have been told since the copy was taken, do not spread them again when it closes: what differs may be one person's answer.`;
}

/** Writes the migrations of both engines for what has changed in db/schema: `npm run db:generate -- add_surveys`. */
function generate(): Promise<number> {
  if (!argument) return explain();
  const args = ['generate', '--config', 'db/drizzle.config.ts', '--name', argument];
  const onSqlite = run('drizzle-kit', args, { DATABASE_URL: '' });
  return Promise.resolve(onSqlite || run('drizzle-kit', args, { DATABASE_URL: 'postgres://localhost/schema-only' }));
}

function run(program: string, args: string[], env: Record<string, string> = {}): number {
  const { status, error } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (error) throw new BackupProblem(`${program} cannot be run (${error.message})`);
  return status ?? 1;
}

function explain(): Promise<number> {
  console.error('Usage: npm run backup [-- FILE] | npm run restore -- FILE | npm run db:generate -- INTENT');
  return Promise.resolve(2);
}
