import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fairnessOf } from '#app/domain/placements/fairness-choice.ts';
import { chooseAlternative, readAlternatives } from '#app/services/rounds/alternatives.server.ts';
import { latestRun } from '#app/services/rounds/propose-round.server.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { roundLearners, rounds } from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { insertRound } from '#tests/support/rounds.ts';

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
  await insertRound(data.db);
});
afterEach(() => data.drop());

const planner = () => contextFor(data.db, actorWith('study_director', 'branch', 'care'));
const never = () => new AbortController().signal;

async function rulesNow() {
  return (await data.db.read.select().from(rounds).where(eq(rounds.id, 'round')))[0]?.rules;
}

it('alternatives are worked out beside the rules of the round, and one of them is chosen as a change that can be undone', async () => {
  const before = await rulesNow();
  expect((await readAlternatives(planner(), 'round', [], never())).plans).toEqual([]);
  const { round, plans } = await readAlternatives(planner(), 'round', ['short_journeys', 'worst_off'], never());
  expect(plans.map(({ kind }) => kind)).toEqual(['present', 'short_journeys', 'worst_off']);
  expect(plans.map(({ plan }) => plan?.then?.unplaced)).toEqual([0, 0, 0]);
  // What is put first may not be worse than by the round's rules, both weighed by those.
  const [present, near, gentle] = plans.map(({ plan }) => plan!.then!);
  expect(near!.travel.mean).toBeLessThanOrEqual(present!.travel.mean!);
  expect(gentle!.carried!.avoidable).toBeLessThanOrEqual(present!.carried!.avoidable);
  expect(await rulesNow()).toEqual(before);
  expect(await latestRun(planner(), 'round')).toBeNull();

  const changeId = await chooseAlternative(planner(), 'round', 'worst_off', round.version);
  expect(fairnessOf((await rulesNow()) ?? [])).toBe('worst_first');
  expect(await latestRun(planner(), 'round')).toMatchObject({ subject: 'round' });
  const again = chooseAlternative(planner(), 'round', 'first_wishes', round.version);
  await expect(again).rejects.toMatchObject({ code: 'changed_since' });
  await undoChangeFor(planner(), changeId);
  expect(await rulesNow()).toEqual(before);
  // Rules and proposal in one write: where nothing can be proposed the rules stay.
  await data.db.write((tx) => tx.delete(roundLearners));
  const nobody = chooseAlternative(planner(), 'round', 'worst_off', round.version + 2);
  await expect(nobody).rejects.toMatchObject({ code: 'round_without_learners' });
  expect(await rulesNow()).toEqual(before);
});

it('alternatives are for those who plan, while the round is open', async () => {
  const school = contextFor(data.db, actorWith('school_coordinator', 'organisation', 'hh'));
  await expect(readAlternatives(school, 'round', [], never())).rejects.toMatchObject({ kind: 'forbidden' });
  await data.db.write((tx) => tx.update(rounds).set({ state: 'published' }));
  await expect(readAlternatives(planner(), 'round', [], never())).rejects.toMatchObject({ code: 'round_published' });
});
