import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Change } from '#app/domain/placements/scenarios/change.ts';
import { besideScenario } from '#app/domain/scheduling/beside-scenario.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { unplace } from '#app/services/placements/change-placement.server.ts';
import { readPlan } from '#app/services/rounds/read-plan.server.ts';
import { readRoundHistory } from '#app/services/rounds/read-round-history.server.ts';
import { runProposal } from '#app/services/rounds/run-proposal.server.ts';
import { addChange, makeScenario } from '#app/services/scenarios/change-scenario.server.ts';
import { promoteScenario } from '#app/services/scenarios/promote-scenario.server.ts';
import { readScenario } from '#app/services/scenarios/read-scenario.server.ts';
import { workOutScenario } from '#app/services/scenarios/work-out-scenario.server.ts';
import { changes, placements } from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { demandOf, insertRound, WEEKS } from '#tests/support/rounds.ts';

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
  await insertRound(data.db);
});
afterEach(() => data.drop());

const planner = () => contextFor(data.db, actorWith('placement_coordinator', 'region'));
const requestedBy = { accountId: 'a', name: 'Maria' };
const propose = () => runProposal(planner(), { roundId: 'round', jobId: 'job', requestedBy, solve });

async function carriedOut(...list: Change[]): Promise<string> {
  const made = await makeScenario(planner(), 'round', 'Norra stänger');
  if (!made.ok) throw new Error(made.error.code);
  const key = { roundId: 'round', scenarioId: made.value.scenarioId };
  const shown = () => readScenario(planner(), 'round', key.scenarioId);
  for (const change of list) await addChange(planner(), { ...key, version: (await shown()).scenario.version }, change);
  await workOutScenario(planner(), { ...key, solve: (task) => besideScenario(task) });
  const { scenario, answer } = await shown();
  const order = { version: scenario.version, inputHash: answer?.inputHash ?? '' };
  return promoteScenario(planner(), 'round', key.scenarioId, order);
}

const plan = async () =>
  (await readPlan(planner(), 'round')).rows.map(({ name, placement }) => [name.givenName, placement?.unitName]);
const entry = async () =>
  (await readRoundHistory(planner(), 'round')).entries.find(({ kind }) => kind === 'round.scenario_promoted');
const latestProposal = async () =>
  (await data.db.read.select().from(changes).where(eq(changes.kind, 'plan.proposed'))).sort(
    (a, b) => b.ordinal - a.ordinal,
  )[0];

/** Each plan breaks a rule of the other's round: neither act could be undone alone. */
const NORRA_CLOSES: Change = { kind: 'unit_closed', unitId: 'norra', ...WEEKS };
const BO_LEAVES: Change = { kind: 'learner_leaves', learnerId: 'bo' };

test('a scenario that was carried out is undone with the proposal made from it, as is said before', async () => {
  await propose();
  const before = await plan();
  const changeId = await carriedOut(NORRA_CLOSES, BO_LEAVES);
  expect(await entry()).toMatchObject({ mayUndo: true, undoneWith: null });
  await propose();
  expect(await plan()).not.toEqual(before);
  const proposal = await latestProposal();
  expect(await undoChangeFor(planner(), proposal?.id ?? '')).toMatchObject({
    error: { code: 'stands_on', other: { id: changeId, mayUndo: true } },
  });
  expect(await entry()).toMatchObject({ mayUndo: true, undoneWith: { id: proposal?.id, roundId: 'round' } });
  const undone = await undoChangeFor(planner(), changeId);
  expect(undone).toMatchObject({ ok: true });
  expect(await plan()).toEqual(before);
  expect(await entry()).toMatchObject({ isUndone: true, mayUndo: false, undoneWith: null });
});

test('where the plan has been changed by hand since, it names that and undoes nothing', async () => {
  await propose();
  const changeId = await carriedOut(NORRA_CLOSES, BO_LEAVES);
  await propose();
  const [alva] = await data.db.read.select().from(placements).where(eq(placements.learnerId, 'alva'));
  await unplace(planner(), { roundId: 'round', demandId: demandOf('alva'), version: alva?.version ?? null });
  const after = await plan();
  expect(await undoChangeFor(planner(), changeId)).toMatchObject({
    error: { code: 'proposed_since', roundId: 'round', other: { kind: 'placement.removed', mayUndo: true } },
  });
  expect(await plan()).toEqual(after);
});

test('a proposal that has been undone and done again is undone with the scenario too', async () => {
  await propose();
  const before = await plan();
  const changeId = await carriedOut(BO_LEAVES);
  await propose();
  const undone = await undoChangeFor(planner(), (await latestProposal())?.id ?? '');
  expect(await entry()).toMatchObject({ mayUndo: true, undoneWith: null });
  const redone = await undoChangeFor(planner(), undone.ok ? undone.value.changeId : '');
  expect(await entry()).toMatchObject({ undoneWith: { id: redone.ok && redone.value.changeId } });
  expect(await undoChangeFor(planner(), changeId)).toMatchObject({ ok: true });
  expect(await plan()).toEqual(before);
});
