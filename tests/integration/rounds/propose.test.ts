import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { readRound } from '#app/services/rounds/read-round.server.ts';
import { movePlacement, unplace } from '#app/services/placements/change-placement.server.ts';
import { cancelProposal, proposeRound } from '#app/services/rounds/propose-round.server.ts';
import { runProposal } from '#app/services/rounds/run-proposal.server.ts';
import { nameRoundSupervisors } from '#app/services/rounds/propose-supervisors.server.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { findLatestProposal, listHoldingPlacements } from '#db/queries/plan.ts';
import { listChanges } from '#db/queries/history.ts';
import { jobs, learners, placementSupervisors, rounds } from '#db/schema/index.ts';
import { aLearner, aPerson, keep } from '#seeds/builders.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { demandOf, insertRound } from '#tests/support/rounds.ts';

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
  await insertRound(data.db);
});
afterEach(() => data.drop());

const director = actorWith('study_director', 'branch', 'care');

function context() {
  return contextFor(data.db, director);
}

function run(solver: (problem: Problem) => ReturnType<typeof solve> = solve) {
  const requestedBy = { accountId: director.accountId, name: director.name };
  return runProposal(context(), { roundId: 'round', jobId: 'job', requestedBy, solve: solver });
}

async function plan(): Promise<Record<string, string>> {
  const rows = await listHoldingPlacements(data.db.read, 'round');
  return Object.fromEntries(rows.map((row) => [row.learnerId ?? '', row.unitId]));
}

describe('proposing a round', () => {
  it('places everybody without breaking a rule, and says that it is proven', async () => {
    await run();
    const placed = await plan();
    expect(Object.keys(placed).sort()).toEqual(['alva', 'bo', 'cilla']);
    expect(placed.alva).toBe('norra');
    expect(new Set(Object.values(placed)).size).toBe(3);
    const proposal = await findLatestProposal(data.db.read, 'round');
    expect(proposal).toMatchObject({ status: 'optimal', objective: proposal?.bound });
  });

  it('says no more that the plan is the best when somebody has changed it by hand', async () => {
    await run();
    expect((await readRound(context(), 'round')).proposal?.isChanged).toBe(false);
    const [row] = await listHoldingPlacements(data.db.read, 'round');
    const demandId = demandOf(row?.learnerId ?? '');
    const changeId = await unplace(context(), { roundId: 'round', demandId, version: row?.version ?? null });
    expect((await readRound(context(), 'round')).proposal?.isChanged).toBe(true);
    await undoChangeFor(context(), changeId);
    expect((await readRound(context(), 'round')).proposal?.isChanged).toBe(false);
  });

  it('says so also when somebody takes part who came later, but not of one whose education has ended', async () => {
    await run();
    await keep(data.db, {
      persons: [aPerson({ id: 'disa' })],
      learners: [
        aLearner({
          id: 'disa',
          personId: 'disa',
          programmeId: 'nursing',
          educationOrganisationId: 'hh',
          status: 'left',
        }),
      ],
      participations: [{ id: 'in-disa', roundId: 'round', learnerId: 'disa' }],
    });
    expect((await readRound(context(), 'round')).proposal?.isChanged).toBe(false);
    await data.db.write((tx) => tx.update(learners).set({ status: 'active' }).where(eq(learners.id, 'disa')));
    expect((await readRound(context(), 'round')).proposal?.isChanged).toBe(true);
  });

  it('gives each placement its four responsibilities', async () => {
    await run();
    const [row] = await listHoldingPlacements(data.db.read, 'round');
    expect(row).toMatchObject({
      educationOrganisationId: 'hh',
      employerOrganisationId: null,
      financing: 'agreement_hei',
    });
    expect(row?.unitId).toBeTruthy();
  });

  it('leaves rows alone when the same plan is proposed again', async () => {
    await run();
    const before = await listHoldingPlacements(data.db.read, 'round');
    await run();
    expect(await listHoldingPlacements(data.db.read, 'round')).toEqual(before);
  });

  it('solves again on what is true when somebody has changed the round meanwhile', async () => {
    let runs = 0;
    await run(async (problem) => {
      runs += 1;
      if (runs === 1)
        await movePlacement(context(), { roundId: 'round', demandId: demandOf('bo'), version: null }, 'vastra');
      return solve(problem);
    });
    expect(Object.keys(await plan()).sort()).toEqual(['alva', 'bo', 'cilla']);
    expect((await listHoldingPlacements(data.db.read, 'round')).filter((row) => row.learnerId === 'bo')).toHaveLength(
      1,
    );
  });

  it('is one change that can be undone, with the round back in draft', async () => {
    await run();
    const [change] = await listChanges(data.db.read, null, { roundId: 'round', most: 1 });
    const undone = await undoChangeFor(context(), change?.id ?? '');
    expect(undone.ok).toBe(true);
    expect(await plan()).toEqual({});
    const [round] = await data.db.read.select().from(rounds).where(eq(rounds.id, 'round'));
    expect(round?.state).toBe('draft');
  });

  it('queues one job however often it is asked, and cancels it', async () => {
    const first = await proposeRound(context(), 'round');
    const second = await proposeRound(context(), 'round');
    expect(second.id).toBe(first.id);
    await cancelProposal(context(), 'round');
    const [job] = await data.db.read.select().from(jobs);
    expect(job?.cancelRequestedAt).not.toBeNull();
  });

  it('names a supervisor who has room, and leaves the rest to a person', async () => {
    await run();
    await nameRoundSupervisors(context(), 'round');
    const links = await data.db.read.select().from(placementSupervisors);
    const rows = await listHoldingPlacements(data.db.read, 'round');
    expect(links.map((link) => rows.find((row) => row.id === link.placementId)?.unitId)).toEqual(['sodra']);
  });

  it('does not exist for somebody of another branch', async () => {
    const other = contextFor(data.db, actorWith('study_director', 'branch', 'doctors'));
    await expect(proposeRound(other, 'round')).rejects.toMatchObject({ kind: 'not_found' });
  });

  it('may be read but not run by a clinical lecturer', async () => {
    const lecturer = contextFor(data.db, actorWith('clinical_lecturer'));
    await expect(proposeRound(lecturer, 'round')).rejects.toMatchObject({ kind: 'forbidden' });
  });
});
