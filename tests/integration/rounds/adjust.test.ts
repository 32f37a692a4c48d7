import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Fault } from '#app/domain/shared/fault.ts';
import { lockPlacement, movePlacement, unplace } from '#app/services/placements/change-placement.server.ts';
import { previewMove, readPlacement } from '#app/services/placements/read-placement.server.ts';
import { loadProblem } from '#app/services/rounds/load-problem.server.ts';
import { readOverview } from '#app/services/rounds/read-overview.server.ts';
import { readPlan } from '#app/services/rounds/read-plan.server.ts';
import { previewPublication } from '#app/services/publication/preview-publication.server.ts';
import { publishRound } from '#app/services/publication/publish-round.server.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { listHoldingPlacements } from '#db/queries/plan.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { demandOf, insertRound } from '#tests/support/rounds.ts';

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
  await insertRound(data.db);
});
afterEach(() => data.drop());

const anna = () => contextFor(data.db, actorWith('study_director', 'branch', 'care', 'anna'));
const berit = () => contextFor(data.db, actorWith('study_director', 'branch', 'care', 'berit'));

function key(learnerId: string, version: number | null = null) {
  return { roundId: 'round', demandId: demandOf(learnerId), version };
}

async function rowOf(learnerId: string) {
  return (await listHoldingPlacements(data.db.read, 'round')).find((row) => row.learnerId === learnerId);
}

describe('undoing what was done to a plan', () => {
  it('never gives a place away twice', async () => {
    await movePlacement(anna(), key('alva'), 'sodra');
    const removed = await unplace(anna(), key('alva', 1));
    await movePlacement(berit(), key('bo'), 'sodra');
    expect(await undoChangeFor(anna(), removed)).toMatchObject({ ok: false, error: { code: 'breaks_rule' } });
    expect(await rowOf('alva')).toBeUndefined();
    expect((await rowOf('bo'))?.unitId).toBe('sodra');
  });

  it('leaves a published plan as everybody was told it is', async () => {
    await movePlacement(anna(), key('alva'), 'sodra');
    const moved = await movePlacement(anna(), key('alva', 1), 'norra');
    const { version } = await previewPublication(anna(), 'round', 'https://utbildning.example');
    await publishRound(anna(), 'round', { version, origin: 'https://utbildning.example' });
    expect(await undoChangeFor(anna(), moved)).toMatchObject({ ok: false, error: { code: 'changed_since' } });
    expect((await rowOf('alva'))?.unitId).toBe('norra');
  });

  it('says that things have changed when the learner has been placed anew', async () => {
    await movePlacement(anna(), key('alva'), 'sodra');
    const removed = await unplace(anna(), key('alva', 1));
    await movePlacement(anna(), key('alva'), 'vastra');
    expect(await undoChangeFor(anna(), removed)).toMatchObject({ ok: false, error: { code: 'changed_since' } });
    expect((await rowOf('alva'))?.unitId).toBe('vastra');
  });
});

describe('moving a learner by hand', () => {
  it('places, moves and takes away, each with its own undo', async () => {
    await movePlacement(anna(), key('alva'), 'sodra');
    const moved = await movePlacement(anna(), key('alva', 1), 'norra');
    expect((await rowOf('alva'))?.unitId).toBe('norra');
    await undoChangeFor(anna(), moved);
    const back = await rowOf('alva');
    expect(back?.unitId).toBe('sodra');
    const removed = await unplace(anna(), key('alva', back?.version ?? 0));
    expect(await rowOf('alva')).toBeUndefined();
    await undoChangeFor(anna(), removed);
    expect((await rowOf('alva'))?.unitId).toBe('sodra');
  });

  it('never overwrites what another director has done since the page was shown', async () => {
    await movePlacement(anna(), key('alva'), 'sodra');
    const both = await Promise.allSettled([
      movePlacement(anna(), key('alva', 1), 'norra'),
      movePlacement(berit(), key('alva', 1), 'vastra'),
    ]);
    const lost = both.filter((one) => one.status === 'rejected');
    expect(lost).toHaveLength(1);
    expect(lost[0]?.reason).toMatchObject({ kind: 'conflict', code: 'placement_changed' });
  });

  it('gives the last place to one of two who want it, and tells the other', async () => {
    const both = await Promise.allSettled([
      movePlacement(anna(), key('alva'), 'vastra'),
      movePlacement(berit(), key('bo'), 'vastra'),
    ]);
    expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    const lost = both.find((one) => one.status === 'rejected');
    expect(lost?.reason).toBeInstanceOf(Fault);
    expect(lost?.reason).toMatchObject({ kind: 'conflict' });
    const rows = await listHoldingPlacements(data.db.read, 'round');
    expect(rows.filter((row) => row.unitId === 'vastra')).toHaveLength(1);
  });

  it('refuses what a hard rule forbids, with the rule', async () => {
    await expect(movePlacement(anna(), key('bo'), 'norra')).rejects.toMatchObject({ code: 'conflict_of_interest' });
    await expect(movePlacement(anna(), key('cilla'), 'norra')).rejects.toMatchObject({ code: 'visited_before' });
    expect(await listHoldingPlacements(data.db.read, 'round')).toEqual([]);
  });

  it('shows what a move means before it is saved', async () => {
    await movePlacement(anna(), key('alva'), 'norra');
    const allowed = await previewMove(anna(), { roundId: 'round', demandId: demandOf('alva'), from: null }, 'sodra');
    expect(allowed.judged.violations).toEqual([]);
    expect(allowed.judged.costDifference).toBeGreaterThan(0);
    const full = await previewMove(anna(), { roundId: 'round', demandId: demandOf('bo'), from: null }, 'norra');
    expect(full.judged.violations.map((violation) => violation.code)).toContain('conflict_of_interest');
  });

  it('keeps a locked placement in the next proposal', async () => {
    await movePlacement(anna(), key('alva'), 'vastra');
    await lockPlacement(anna(), key('alva', 1), true);
    expect((await loadProblem(data.db.read, 'round')).locks).toEqual([
      { demandId: demandOf('alva'), unitId: 'vastra' },
    ]);
  });

  it('says why a wish was not met, by the rule that stands in the way', async () => {
    const bo = await readPlacement(anna(), { roundId: 'round', demandId: demandOf('bo'), from: null });
    expect(bo.wishes[0]?.whyNot).toMatchObject({ kind: 'forbidden', reason: { code: 'conflict_of_interest' } });
    await movePlacement(anna(), key('alva'), 'norra');
    const free = await readPlacement(anna(), { roundId: 'round', demandId: demandOf('alva'), from: null });
    expect(free.wishes[0]).toMatchObject({ granted: true, whyNot: null });
  });

  it('lists every learner and period, placed or not', async () => {
    await movePlacement(anna(), key('alva'), 'norra');
    const { rows, findings } = await readPlan(anna(), 'round');
    expect(rows.map((row) => [row.learnerId, row.placement?.unitId ?? null, row.wishRank])).toEqual([
      ['alva', 'norra', 1],
      ['bo', null, null],
      ['cilla', null, null],
    ]);
    expect(findings).toMatchObject({ wanted: 3, placed: 1, byRank: [1], withoutSupervisor: 1 });
    const overview = await readOverview(anna(), 'round');
    expect(overview.findings).toEqual(findings);
    expect(overview.supply.map(({ periodId }) => periodId)).toEqual([rows[0]?.periodId]);
  });

  it('may not be done by a school, and answers a stranger as if it did not exist', async () => {
    const school = contextFor(data.db, actorWith('school_coordinator', 'organisation', 'hh'));
    await expect(movePlacement(school, key('alva'), 'norra')).rejects.toMatchObject({ kind: 'forbidden' });
    const stranger = contextFor(data.db, actorWith('school_coordinator', 'organisation', 'lu'));
    await expect(movePlacement(stranger, key('alva'), 'norra')).rejects.toMatchObject({ kind: 'not_found' });
  });
});
