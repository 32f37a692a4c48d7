import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import { backUp, BackupProblem, restore } from '#db/backup.ts';
import { dialect } from '#db/dialect.ts';
import { migrate } from '#db/migrate.ts';
import { openDatabase } from '#db/open.ts';
import { insertRows } from '#db/queries/seeding.ts';
import { instrumentVersions, organisations, surveyWaves } from '#db/schema/index.ts';
import { instrumentRows } from '#seeds/reference/instruments/index.ts';
import { INSTRUMENT } from '#tests/support/surveys.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fou-backup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function withDatabase<T>(work: (db: ReturnType<typeof openDatabase>) => Promise<T>): Promise<T> {
  const db = openDatabase({ dataDir: folder });
  try {
    await migrate(db, folder);
    return await work(db);
  } finally {
    await db.close();
  }
}

function addOrganisation(name: string) {
  return withDatabase((db) =>
    db.write((tx) => tx.insert(organisations).values({ id: name, name, shortName: name, kind: 'region' })),
  );
}

function names() {
  return withDatabase(async (db) => (await db.read.select().from(organisations)).map((row) => row.name).sort());
}

describe.runIf(dialect === 'sqlite')('backup and restore', () => {
  it('brings back the database as it was, and keeps the one it replaces', async () => {
    await addOrganisation('before');
    const file = join(folder, 'copies', 'one.sqlite');
    await backUp(folder, file);
    await addOrganisation('after');
    const { keptAs } = restore(folder, file);
    expect(await names()).toEqual(['before']);
    expect(keptAs && existsSync(keptAs)).toBe(true);
  });

  it('copies a database that is being written to', async () => {
    await withDatabase(async (db) => {
      await db.write((tx) => tx.insert(organisations).values({ id: 'a', name: 'a', shortName: 'a', kind: 'region' }));
      const copying = backUp(folder, join(folder, 'live.sqlite'));
      await db.write((tx) => tx.insert(organisations).values({ id: 'b', name: 'b', shortName: 'b', kind: 'region' }));
      await copying;
    });
    restore(folder, join(folder, 'live.sqlite'));
    expect(await names()).toContain('a');
  });

  it('says which surveys a restored copy opens again', async () => {
    const wave = {
      ...{ instrumentVersionId: INSTRUMENT, endedFrom: '2027-10-04', endedTo: '2027-10-10', opensOn: '2027-10-11' },
      ...{ closesOn: '2027-10-25', thresholds: LOWEST_THRESHOLDS, invited: 0 },
      notInvited: { noAddress: 0, protectedIdentity: 0 },
    };
    await withDatabase((db) =>
      db.write(async (tx) => {
        await insertRows(tx, instrumentVersions, instrumentRows);
        await tx.insert(surveyWaves).values([
          { ...wave, id: 'a', name: 'VFU HT 2027', state: 'open' },
          { ...wave, id: 'b', name: 'VFU VT 2027', state: 'closed' },
        ]);
      }),
    );
    const copy = join(folder, 'copy.sqlite');
    await backUp(folder, copy);
    expect(restore(folder, copy).openWaves).toEqual(['VFU HT 2027']);
  });

  it('refuses a damaged backup and leaves the database alone', async () => {
    await addOrganisation('kept');
    const file = join(folder, 'broken.sqlite');
    writeFileSync(file, 'this is no database, whatever its name says');
    expect(() => restore(folder, file)).toThrow(BackupProblem);
    expect(await names()).toEqual(['kept']);
  });
});
