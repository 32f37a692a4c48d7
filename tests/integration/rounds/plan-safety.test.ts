import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Proposal } from '#app/domain/scheduling/proposal.ts';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { lockPlacement, movePlacement } from '#app/services/placements/change-placement.server.ts';
import { hashProblem, loadProblem } from '#app/services/rounds/load-problem.server.ts';
import { runProposal } from '#app/services/rounds/run-proposal.server.ts';
import type { RunProposal } from '#app/services/rounds/run-proposal.server.ts';
import { listHoldingPlacements } from '#db/queries/plan.ts';
import { changes, placements, proposals, rounds } from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { demandOf, insertRound } from '#tests/support/rounds.ts';

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
  await insertRound(data.db);
  await place('alva', 'sodra');
  await place('bo', 'vastra');
});
afterEach(() => data.drop());

const director = actorWith('study_director', 'branch', 'care');
const context = () => contextFor(data.db, director);
const requestedBy = { accountId: director.accountId, name: director.name };
const rows = () => listHoldingPlacements(data.db.read, 'round');
const history = async () => (await data.db.read.select().from(changes)).length;

function place(learnerId: string, unitId: string) {
  return movePlacement(context(), { roundId: 'round', demandId: demandOf(learnerId), version: null }, unitId);
}

function run(solver: RunProposal['solve']) {
  return runProposal(context(), { roundId: 'round', jobId: 'job', requestedBy, solve: solver });
}

describe('what people have decided', () => {
  it('stays when the optimiser is cancelled before it has found any plan', async () => {
    const [before, changed] = [await rows(), await history()];
    await run(() => Promise.resolve(null));
    expect([await rows(), await history()]).toEqual([before, changed]);
    expect(await data.db.read.select().from(proposals)).toEqual([]);
  });

  it('stays when locks contradict the rules; the run says which', async () => {
    await lockPlacement(context(), { roundId: 'round', demandId: demandOf('bo'), version: 1 }, true);
    await data.db.write((tx) => tx.update(placements).set({ unitId: 'norra' }).where(eq(placements.learnerId, 'bo')));
    const [before, changed] = [await rows(), await history()];
    await run(solve);
    expect([await rows(), await history()]).toEqual([before, changed]);
    const [proposal] = await data.db.read.select().from(proposals);
    expect(proposal?.status).toBe('infeasible');
    const { conflicts } = proposal?.result as Proposal;
    expect(conflicts.map((conflict) => conflict.code)).toContain('conflict_of_interest');
  });

  it('stays when the round is published while it is being solved', async () => {
    const solveWhilePublished = async (problem: Problem) => {
      await data.db.write((tx) => tx.update(rounds).set({ state: 'published' }).where(eq(rounds.id, 'round')));
      return solve(problem);
    };
    const before = await rows();
    await run(solveWhilePublished);
    expect(await rows()).toEqual(before);
    expect(await data.db.read.select().from(proposals)).toEqual([]);
  });

  it('is never half replaced: a round that keeps changing is left as people left it', async () => {
    let turn = 0;
    const solveWhileMoving = async (problem: Problem) => {
      const proposal = await solve(problem);
      const [row] = (await rows()).filter((one) => one.learnerId === 'bo');
      turn += 1;
      await lockPlacement(
        context(),
        { roundId: 'round', demandId: demandOf('bo'), version: row?.version ?? 0 },
        turn % 2 === 1,
      );
      return proposal;
    };
    await expect(run(solveWhileMoving)).rejects.toThrow('kept changing');
    expect((await rows()).map((row) => [row.learnerId, row.unitId]).sort()).toEqual([
      ['alva', 'sodra'],
      ['bo', 'vastra'],
    ]);
  });
});

it('the problem of a round is the same however often it is read, and another when anything that matters changes', async () => {
  const hash = async () => hashProblem(await loadProblem(data.db.read, 'round'));
  const first = await hash();
  expect(await hash()).toBe(first);
  await data.db.write((tx) => tx.update(placements).set({ updatedAt: '2027-09-09T00:00:00.000Z' }));
  expect(await hash()).toBe(first);
  await lockPlacement(context(), { roundId: 'round', demandId: demandOf('bo'), version: 1 }, true);
  expect(await hash()).not.toBe(first);
});
