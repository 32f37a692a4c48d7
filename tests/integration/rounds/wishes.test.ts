import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wishesForm } from '#app/domain/placements/wishes-form.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { addConflict, conflictFormChoices, removeConflict } from '#app/services/people/save-conflict.server.ts';
import { movePlacement } from '#app/services/placements/change-placement.server.ts';
import { loadProblem } from '#app/services/rounds/load-problem.server.ts';
import { readWishes, saveWishes } from '#app/services/rounds/save-wishes.server.ts';
import { conflicts, rounds, wishes } from '#db/schema/index.ts';
import { aUnit, keep } from '#seeds/builders.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { demandOf, insertRound } from '#tests/support/rounds.ts';

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
  await insertRound(data.db);
});
afterEach(() => data.drop());

const planner = () => contextFor(data.db, actorWith('study_director', 'branch', 'care'));
const other = () => contextFor(data.db, actorWith('study_director', 'branch', 'doctors'));
const school = () => contextFor(data.db, actorWith('school_coordinator', 'organisation', 'hh'));
const alva = { roundId: 'round', learnerId: 'alva' };

function save(wished: string[], seen = 'norra', who = planner()) {
  return saveWishes(who, alva, wishesForm.parse({ seen, wishes: wished }));
}

async function wishesOf(learnerId: string) {
  const rows = await data.db.read.select().from(wishes);
  return rows
    .filter((row) => row.learnerId === learnerId)
    .sort((a, b) => a.rank - b.rank)
    .map((row) => row.unitId);
}

describe('the wishes of a learner', () => {
  it('are replaced in order, empty lines closed up, and the next proposal follows them', async () => {
    await save(['vastra', '', 'norra']);
    expect(await wishesOf('alva')).toEqual(['vastra', 'norra']);
    expect(await wishesOf('bo')).toEqual(['norra']);
    const problem = await loadProblem(data.db.read, 'round');
    expect(problem.learners.find(({ id }) => id === 'alva')?.wishes).toEqual([
      { unitId: 'vastra', rank: 1 },
      { unitId: 'norra', rank: 2 },
    ]);
    await save([], 'vastra norra');
    expect(await wishesOf('alva')).toEqual([]);
  });

  it('are not put back over those that were stated afterwards', async () => {
    const saved = await save(['vastra', 'norra']);
    await save(['sodra'], 'vastra norra');
    expect(saved.ok && (await undoChangeFor(planner(), saved.value.changeId)).ok).toBe(false);
    expect(await wishesOf('alva')).toEqual(['sodra']);
  });

  it('come back when the change of them is undone', async () => {
    const saved = await save(['vastra', 'sodra']);
    expect(saved.ok && (await undoChangeFor(planner(), saved.value.changeId)).ok).toBe(true);
    expect(await wishesOf('alva')).toEqual(['norra']);
  });

  it('are never overwritten by somebody who saw other wishes', async () => {
    await save(['sodra']);
    await expect(save(['vastra'])).rejects.toMatchObject({ kind: 'conflict', code: 'changed_since' });
    expect(await wishesOf('alva')).toEqual(['sodra']);
  });

  it('name each unit once, and only units that exist', async () => {
    expect(wishesForm.safeParse({ wishes: ['norra', 'norra'] }).error?.issues).toMatchObject([
      { path: ['wishes', 1], message: 'wished_twice' },
    ]);
    expect(await save(['norra', 'nowhere'])).toEqual({ ok: false, error: { field: 'wishes.1', code: 'choose' } });
    expect(await wishesOf('alva')).toEqual(['norra']);
  });

  it('may be more than the form has lines for, when a class list held more', async () => {
    const many = ['norra', 'sodra', 'vastra', ...['w1', 'w2', 'w3']];
    await keep(data.db, {
      units: ['w1', 'w2', 'w3'].map((id) => aUnit({ id, organisationId: 'region' })),
      wishes: many.slice(1).map((unitId, index) => ({
        id: `more-${unitId}`,
        roundId: 'round',
        learnerId: 'alva',
        unitId,
        rank: index + 2,
      })),
    });
    const read = await readWishes(planner(), 'round', 'alva');
    expect(read.lines).toBe(6);
    expect((await save(many.toReversed(), read.seen)).ok).toBe(true);
    expect(await wishesOf('alva')).toEqual(many.toReversed());
  });

  it('are never new for a unit that offers no place in the round', async () => {
    await keep(data.db, { units: [aUnit({ id: 'closed', organisationId: 'region' })] });
    expect(await save(['closed'])).toEqual({ ok: false, error: { field: 'wishes.0', code: 'choose' } });
  });

  it('are changed by those who plan the round while it is open, and choose among units that offer places', async () => {
    const read = await readWishes(planner(), 'round', 'alva');
    expect(read).toMatchObject({ wishes: ['norra'], seen: 'norra', learner: { id: 'alva' } });
    expect(read.units.map(({ id }) => id)).toEqual(['norra', 'sodra', 'vastra']);
    await expect(readWishes(planner(), 'round', 'nobody')).rejects.toMatchObject({ kind: 'not_found' });
    await expect(save([], 'norra', school())).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(save([], 'norra', other())).rejects.toMatchObject({ kind: 'not_found' });
    await data.db.write((tx) => tx.update(rounds).set({ state: 'published' }));
    await expect(save([])).rejects.toMatchObject({ code: 'round_published' });
  });
});

describe('a conflict of interest', () => {
  const add = (unitId: string, who = planner()) => addConflict(who, 'alva', { kind: 'own_workplace', unitId });
  const held = async () => (await data.db.read.select().from(conflicts)).map((row) => `${row.learnerId} ${row.unitId}`);
  const place = (unitId: string) =>
    movePlacement(planner(), { roundId: 'round', demandId: demandOf('alva'), version: null }, unitId);

  it('bars the unit, also by hand, until it is taken away again', async () => {
    expect((await add('sodra')).ok).toBe(true);
    await expect(place('sodra')).rejects.toMatchObject({ code: 'own_workplace' });
    const [row] = (await data.db.read.select().from(conflicts)).filter(({ learnerId }) => learnerId === 'alva');
    const changeId = await removeConflict(planner(), 'alva', row?.id ?? '');
    expect((await undoChangeFor(planner(), changeId)).ok).toBe(true);
    await expect(place('sodra')).rejects.toMatchObject({ code: 'own_workplace' });
    await removeConflict(planner(), 'alva', row?.id ?? '');
    await place('sodra');
  });

  it('is stated once for a unit, and for units that exist', async () => {
    await add('sodra');
    expect(await add('sodra')).toEqual({ ok: false, error: { field: 'unitId', code: 'conflict_known' } });
    expect(await add('nowhere')).toEqual({ ok: false, error: { field: 'unitId', code: 'choose' } });
    expect((await held()).sort()).toEqual(['alva sodra', 'bo norra']);
  });

  it('is known only to those who plan the learner’s placements', async () => {
    expect((await conflictFormChoices(planner(), 'alva')).units.map(({ id }) => id)).toEqual([
      'norra',
      'sodra',
      'vastra',
    ]);
    for (const who of [school(), other()]) {
      await expect(conflictFormChoices(who, 'alva')).rejects.toMatchObject({ kind: 'not_found' });
      await expect(add('sodra', who)).rejects.toMatchObject({ kind: 'not_found' });
      await expect(removeConflict(who, 'bo', 'c')).rejects.toMatchObject({ kind: 'not_found' });
    }
    await expect(removeConflict(planner(), 'alva', 'c')).rejects.toMatchObject({ kind: 'not_found' });
    expect(await held()).toEqual(['bo norra']);
  });
});
