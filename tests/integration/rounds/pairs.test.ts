import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pairForm } from '#app/domain/placements/pair-form.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { movePlacement } from '#app/services/placements/change-placement.server.ts';
import { loadProblem } from '#app/services/rounds/load-problem.server.ts';
import { pairLearners, readPairs, unpairLearners } from '#app/services/rounds/pairs.server.ts';
import { capacities } from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { demandOf, insertRound } from '#tests/support/rounds.ts';

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
  await insertRound(data.db);
  await data.db.write((tx) => tx.update(capacities).set({ places: 2 }));
});
afterEach(() => data.drop());

const planner = () => contextFor(data.db, actorWith('study_director', 'branch', 'care'));
const pair = (firstId: string, secondId: string, kind = 'required') =>
  pairLearners(planner(), 'round', pairForm.parse({ firstId, secondId, kind }));
const problem = () => loadProblem(data.db.read, 'round');

async function placed() {
  const { assignments } = await solve(await problem());
  return Object.fromEntries(assignments.map(({ demandId, unitId }) => [demandId.split('~')[1], unitId]));
}

describe('learners who are paired', () => {
  it('are placed together, or it is told that they are not; nobody is moved by hand away from the other', async () => {
    expect(await placed()).toMatchObject({ alva: 'norra' });
    expect(await problem()).not.toHaveProperty('pairs');
    const made = await pair('bo', 'alva');
    const { alva, bo } = await placed();
    expect(alva).toBe(bo);
    const put = (id: string, unitId: string) =>
      movePlacement(planner(), { roundId: 'round', demandId: demandOf(id), version: null }, unitId);
    await put('alva', 'vastra');
    await expect(put('bo', 'sodra')).rejects.toMatchObject({ kind: 'conflict' });
    await put('bo', 'vastra');
    expect((await readPairs(planner(), 'round')).pairs).toMatchObject([
      { first: { givenName: 'alva' }, required: true, now: { periods: 1, together: 1 } },
    ]);
    if (!made.ok) throw new Error(made.error.code);
    expect(await undoChangeFor(planner(), made.value.changeId)).toMatchObject({ ok: true });
    expect((await readPairs(planner(), 'round')).pairs).toEqual([]);
  });

  it('may only wish it, which is weighed, and are one pair in whatever order', async () => {
    await pair('alva', 'bo');
    await pair('bo', 'alva', 'wished');
    const [only, ...others] = (await readPairs(planner(), 'round')).pairs;
    expect(only).toMatchObject({ required: false, now: { periods: 0 } });
    expect(others).toEqual([]);
    expect((await problem()).pairs).toEqual([{ learnerIds: ['alva', 'bo'], required: false }]);
    await unpairLearners(planner(), 'round', only?.id ?? '');
    await expect(unpairLearners(planner(), 'round', only?.id ?? '')).rejects.toMatchObject({ code: 'changed_since' });
  });

  it('take part in the round, and are two', async () => {
    expect(await pair('alva', 'nobody')).toMatchObject({ ok: false, error: { field: 'secondId' } });
    const same = pairForm.safeParse({ firstId: 'alva', secondId: 'alva', kind: 'wished' });
    expect(same.error?.issues[0]).toMatchObject({ message: 'same_learner', path: ['secondId'] });
    const school = contextFor(data.db, actorWith('school_coordinator', 'organisation', 'hh'));
    const values = pairForm.parse({ firstId: 'alva', secondId: 'bo', kind: 'wished' });
    await expect(pairLearners(school, 'round', values)).rejects.toMatchObject({ kind: 'forbidden' });
  });
});
