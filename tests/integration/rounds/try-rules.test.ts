import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RuleSetting } from '#app/domain/scheduling/problem.ts';
import { movePlacement } from '#app/services/placements/change-placement.server.ts';
import { readRoundSettings } from '#app/services/rounds/read-settings.server.ts';
import { tryRules } from '#app/services/rounds/try-rules.server.ts';
import { placements, proposals, rounds } from '#db/schema/index.ts';
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
const never = () => new AbortController().signal;
const MAY_REPEAT: RuleSetting[] = [{ id: 'no-repeated-unit', enabled: false, weight: 0 }];

async function everything() {
  const { read } = data.db;
  return [
    await read.select().from(rounds),
    await read.select().from(proposals),
    await read.select().from(placements).orderBy(placements.id),
  ];
}

describe('rules that are tried', () => {
  it('are worked out beside the plan that stands, and nothing is saved', async () => {
    await movePlacement(planner(), { roundId: 'round', demandId: demandOf('cilla'), version: null }, 'vastra');
    const before = await everything();
    const asSaved = await tryRules(planner(), 'round', [], never());
    expect(asSaved).toMatchObject({ now: { unplaced: 2 }, then: { unplaced: 0 }, differs: { rules: [] } });
    const tried = await tryRules(planner(), 'round', MAY_REPEAT, never());
    expect(tried).toMatchObject({ then: { unplaced: 0, byRank: [1] }, proof: { status: 'optimal' } });
    expect(tried?.differs.rules).toMatchObject([{ name: { en: 'A new unit every time' }, to: null }]);
    const page = await readRoundSettings(planner(), 'round', MAY_REPEAT);
    expect(page.rules.find(({ id }) => id === 'no-repeated-unit')?.enabled).toBe(false);
    expect(await everything()).toEqual(before);
  });

  it('are given up when nobody waits for them', async () => {
    const gone = new AbortController();
    const asked = tryRules(planner(), 'round', [{ id: 'travel', enabled: true, weight: 7 }], gone.signal);
    gone.abort(new Error('left'));
    await expect(asked).rejects.toThrow('left');
    expect(await tryRules(planner(), 'round', [], never())).toMatchObject({ then: { unplaced: 0 } });
  });

  it('are for those who edit the round, while it is open', async () => {
    const school = contextFor(data.db, actorWith('school_coordinator', 'organisation', 'hh'));
    await expect(tryRules(school, 'round', [], never())).rejects.toMatchObject({ kind: 'forbidden' });
    await data.db.write((tx) => tx.update(rounds).set({ state: 'published' }));
    await expect(tryRules(planner(), 'round', [], never())).rejects.toMatchObject({ code: 'round_published' });
  });
});
