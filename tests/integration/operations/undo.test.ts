import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordChange } from '#db/queries/tracked.ts';
import type { Recorder } from '#db/queries/tracked.ts';
import { undoChange } from '#db/queries/undo.ts';
import { changeRows, changes, organisations, rounds, units } from '#db/schema/index.ts';
import { anOrganisation, aProgramme, aRound, aUnit, keep } from '#seeds/builders.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';

const by = { at: '2027-02-01T08:00:00.000Z', actorId: 'a', actorName: 'Anna' };

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
  await keep(data.db, {
    organisations: [anOrganisation({ id: 'region' })],
    units: [aUnit({ id: 'w1', organisationId: 'region' })],
    programmes: [aProgramme({ id: 'ssk', educationOrganisationId: 'region' })],
    rounds: [aRound({ id: 'round', programmeId: 'ssk' })],
  });
});
afterEach(() => data.drop());

function change(work: (recorder: Recorder) => Promise<void>, kind = 'unit.updated'): Promise<string> {
  return data.db.write(async (tx) => {
    const recorder = await recordChange(tx, { ...by, kind, params: { name: 'w1' } });
    await work(recorder);
    return recorder.changeId;
  });
}

const undo = (id: string) => data.db.write((tx) => undoChange(tx, id, by));
const unitRows = () => data.db.read.select().from(units).orderBy(asc(units.id));

async function unit(id = 'w1') {
  const [row] = await data.db.read.select().from(units).where(eq(units.id, id));
  if (!row) throw new Error(`no unit ${id}`);
  return row;
}

async function rename(name: string) {
  const before = await unit();
  return change((recorder) => recorder.update('units', [{ before, patch: { name } }]));
}

describe('a recorded change', () => {
  test('keeps each row as it was and as it became, and raises its version', async () => {
    const id = await rename('Avdelning 1');
    const [row] = await data.db.read.select().from(changeRows).where(eq(changeRows.changeId, id));
    expect(row).toMatchObject({
      entity: 'units',
      entityId: 'w1',
      before: { name: 'w1', version: 1 },
      after: { name: 'Avdelning 1', version: 2 },
    });
    expect(await unit()).toMatchObject({ name: 'Avdelning 1', version: 2 });
  });

  test('can be undone also when the table has got a column since, of which the record says nothing', async () => {
    const id = await rename('Avdelning 1');
    const [row] = await data.db.read.select().from(changeRows).where(eq(changeRows.changeId, id));
    const without = (values: Record<string, unknown> | null | undefined) => {
      const { model: _later, ...rest } = values ?? {};
      return rest;
    };
    await data.db.write((tx) =>
      tx
        .update(changeRows)
        .set({ before: without(row?.before), after: without(row?.after) })
        .where(eq(changeRows.changeId, id)),
    );
    expect(await undo(id)).toMatchObject({ done: true });
    expect(await unit()).toMatchObject({ name: 'w1', model: 'single' });
  });

  test('is not recorded when what it did was not done', async () => {
    const before = await unit();
    const failing = change(async (recorder) => {
      await recorder.update('units', [{ before, patch: { name: 'Halv' } }]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await data.db.read.select().from(changes)).toEqual([]);
    expect(await data.db.read.select().from(changeRows)).toEqual([]);
  });

  test('has a number of its own, in order, also when many are made at once', async () => {
    const insert = (index: number) =>
      change((recorder) => recorder.insert('units', [aUnit({ id: `n${index}`, organisationId: 'region' })]));
    await Promise.all(Array.from({ length: 24 }, (_, index) => insert(index)));
    const made = await data.db.read.select().from(changes).orderBy(asc(changes.ordinal));
    expect(made.map((row) => row.ordinal)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
    expect(await unitRows()).toHaveLength(25);
  });
});

describe('undo', () => {
  test('puts an update, an insert and a removal back, in one change of its own', async () => {
    const [first] = await unitRows();
    if (!first) throw new Error('no unit');
    const id = await change(async (recorder) => {
      await recorder.insert('organisations', [anOrganisation({ id: 'new' })]);
      await recorder.insert('units', [aUnit({ id: 'w2', organisationId: 'new' })]);
      await recorder.remove('units', [first]);
    });
    const undone = await undo(id);
    expect(undone.done).toBe(true);
    expect(await unitRows()).toEqual([{ ...first, version: 2 }]);
    expect((await data.db.read.select().from(organisations)).map((row) => row.id)).toEqual(['region']);
    const [, second] = await data.db.read.select().from(changes).orderBy(asc(changes.ordinal));
    expect(second).toMatchObject({ kind: 'change.undone', undoes: id, params: { kind: 'unit.updated', name: 'w1' } });
  });

  test('can itself be undone, and that again', async () => {
    const renamed = await rename('Avdelning 1');
    const undone = await undo(renamed);
    const redone = undone.done ? await undo(undone.changeId) : undone;
    expect((await unit()).name).toBe('Avdelning 1');
    expect(redone.done && (await undo(redone.changeId)).done).toBe(true);
    expect((await unit()).name).toBe('w1');
    const [, ...later] = await data.db.read.select().from(changes).orderBy(asc(changes.ordinal));
    expect(later.map((row) => row.kind)).toEqual(['change.undone', 'change.redone', 'change.undone']);
    expect(new Set(later.map((row) => row.params.kind))).toEqual(new Set(['unit.updated']));
  });

  test('is done once, though two ask at the same time', async () => {
    const id = await rename('Avdelning 1');
    const both = await Promise.all([undo(id), undo(id)]);
    expect(both.filter((one) => one.done)).toHaveLength(1);
    expect(both.find((one) => !one.done)).toEqual({ done: false, code: 'already_undone' });
  });

  test('refuses, and touches nothing, when one of many rows has been changed since', async () => {
    await keep(data.db, { units: [aUnit({ id: 'w2', organisationId: 'region' })] });
    const before = await unitRows();
    const id = await change((recorder) =>
      recorder.update(
        'units',
        before.map((row) => ({ before: row, patch: { town: 'Varberg' } })),
      ),
    );
    const later = await unit('w2');
    await change((recorder) => recorder.update('units', [{ before: later, patch: { name: 'Nytt namn' } }]));
    expect(await undo(id)).toEqual({ done: false, code: 'changed_since' });
    expect((await unitRows()).map((row) => [row.name, row.town])).toEqual([
      ['w1', 'Varberg'],
      ['Nytt namn', 'Varberg'],
    ]);
  });

  test('refuses when the row has been removed since, or a row of the same id stands in its place', async () => {
    const id = await rename('Avdelning 1');
    const current = await unit();
    await change((recorder) => recorder.remove('units', [current]));
    expect(await undo(id)).toEqual({ done: false, code: 'changed_since' });
    const [, removal] = await data.db.read.select().from(changes).orderBy(asc(changes.ordinal));
    await keep(data.db, { units: [aUnit({ id: 'w1', organisationId: 'region' })] });
    expect(await undo(removal?.id ?? '')).toEqual({ done: false, code: 'changed_since' });
  });

  test('compares what rows say, not how often they were saved', async () => {
    const id = await rename('Avdelning 1');
    const away = await rename('Avdelning 2');
    await undo(away);
    expect((await unit()).version).toBe(4);
    expect((await undo(id)).done).toBe(true);
    expect((await unit()).name).toBe('w1');
  });

  test('finds values that were stored as objects the same, whatever the order of their keys', async () => {
    const [before] = await data.db.read.select().from(rounds);
    if (!before) throw new Error('no round');
    const rules = [{ weight: 3, id: 'travel', enabled: true }];
    const id = await change((recorder) =>
      recorder.update('rounds', [{ before, patch: { rules, requiredSectors: { surgery: 1, medicine: 2 } } }]),
    );
    expect((await undo(id)).done).toBe(true);
    const [after] = await data.db.read.select().from(rounds);
    expect(after).toEqual({ ...before, version: 3 });
  });

  test('of a change of a thousand rows is one change', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => aUnit({ id: `n${index}`, organisationId: 'region' }));
    const id = await change((recorder) => recorder.insert('units', many));
    expect(await unitRows()).toHaveLength(1001);
    expect((await undo(id)).done).toBe(true);
    expect(await unitRows()).toHaveLength(1);
  });

  test('of what never was is told so', async () => {
    expect(await undo('nothing')).toEqual({ done: false, code: 'unknown' });
  });
});
