import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { openSqlite } from './sqlite.ts';
import { SQLITE_FILE } from './open.ts';

export class BackupProblem extends Error {}

/** Copies the database of `dataDir` to `target` while the product runs; the copy is whole or absent. */
export async function backUp(dataDir: string, target: string): Promise<void> {
  const source = join(dataDir, SQLITE_FILE);
  if (!existsSync(source)) throw new BackupProblem(`There is no database in ${dataDir}`);
  mkdirSync(dirname(target), { recursive: true });
  const part = `${target}.part`;
  const db = openSqlite(source);
  try {
    await db.backup(part);
  } finally {
    await db.close();
  }
  verify(part);
  renameSync(part, target);
}

/**
 * Puts a verified backup in the place of the database, which is kept beside it. The product must be stopped. Gives the names
 * of the surveys that are open in it, which may have closed since.
 */
export function restore(dataDir: string, source: string): { keptAs: string | null; openWaves: string[] } {
  if (!existsSync(source)) throw new BackupProblem(`There is no backup at ${source}`);
  verify(source);
  const openWaves = openWavesOf(source);
  mkdirSync(dataDir, { recursive: true });
  const target = join(dataDir, SQLITE_FILE);
  const part = `${target}.part`;
  copyFileSync(source, part);
  const keptAs = existsSync(target) ? `${target}.before-restore` : null;
  if (keptAs) settleAndMove(target, keptAs);
  renameSync(part, target);
  return { keptAs, openWaves };
}

// The write-ahead log belongs to the file it stands beside: its content is brought into the file before the file moves.
function settleAndMove(target: string, keptAs: string): void {
  const old = new SqliteDatabase(target);
  try {
    old.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    old.close();
  }
  renameSync(target, keptAs);
  for (const suffix of ['-wal', '-shm']) rmSync(`${target}${suffix}`, { force: true });
}

// By name and not by the schema: the copy may be older than any survey.
function openWavesOf(file: string): string[] {
  const copy = new SqliteDatabase(file, { readonly: true });
  const values = (statement: string) => [...copy.prepare(statement).pluck().iterate()].map(String);
  try {
    if (values("select name from sqlite_schema where name = 'survey_waves'").length === 0) return [];
    return values("select name from survey_waves where state = 'open' order by name");
  } finally {
    copy.close();
  }
}

function verify(file: string): void {
  const answers = integrityOf(file);
  if (answers.length !== 1 || answers[0]?.integrity_check !== 'ok') throw new BackupProblem(`${file} is damaged`);
}

function integrityOf(file: string): { integrity_check: string }[] {
  const copy = new SqliteDatabase(file);
  try {
    return copy.pragma('integrity_check') as { integrity_check: string }[];
  } catch (error) {
    throw new BackupProblem(`${file} is no database`, { cause: error });
  } finally {
    copy.close();
  }
}
