import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DecisionValues } from '#app/domain/placements/decision-form.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { listHistory } from '#app/services/history/list-history.server.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { movePlacement } from '#app/services/placements/change-placement.server.ts';
import { previewPublication } from '#app/services/publication/preview-publication.server.ts';
import { publishRound } from '#app/services/publication/publish-round.server.ts';
import { closeRound } from '#app/services/rounds/close-round.server.ts';
import { loadProblem } from '#app/services/rounds/load-problem.server.ts';
import { readRepair } from '#app/services/rounds/repair-round.server.ts';
import { readRoundSettings } from '#app/services/rounds/read-settings.server.ts';
import {
  decideSpecially,
  readSpecialDecisions,
  withdrawDecision,
} from '#app/services/rounds/special-decisions.server.ts';
import { persons } from '#db/schema/index.ts';
import { aUnit, capacityOf, keep } from '#seeds/builders.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { demandOf, insertRound, WEEKS } from '#tests/support/rounds.ts';

const ORIGIN = 'https://utbildning.example';

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
  await insertRound(data.db);
});
afterEach(() => data.drop());

const planner = () => contextFor(data.db, actorWith('study_director', 'branch', 'care'));
const seen = (row: { id: string; version: number } | undefined) => ({
  id: row?.id ?? 'none',
  version: row?.version ?? 0,
});
const page = () => readSpecialDecisions(planner(), 'round', null);

function decide(values: Partial<DecisionValues>) {
  return decideSpecially(planner(), 'round', {
    ...{ decisionId: null, learnerId: 'alva', kind: 'only_at', unitIds: ['vastra'], minutes: null },
    ...{ category: 'care', reason: 'Hämtar barn', version: undefined, ...values },
  });
}

async function placed() {
  const { assignments } = await solve(await loadProblem(data.db.read, 'round'));
  return Object.fromEntries(assignments.map(({ demandId, unitId }) => [demandId.split('~')[1], unitId]));
}

describe('special decisions of a round', () => {
  it('go before wishes, are changed and withdrawn, and can be undone', async () => {
    expect((await placed())['alva']).toBe('norra');
    const made = await decide({});
    expect((await placed())['alva']).toBe('vastra');
    const [first] = (await page()).decisions;
    expect(first).toMatchObject({ units: ['vastra'], left: 1, category: 'care', reason: 'Hämtar barn' });
    expect(first?.decidedBy).not.toBe('');
    expect((await readRoundSettings(planner(), 'round')).decisions).toBe(1);

    const change = { decisionId: first?.id ?? '', kind: 'never_at' as const, unitIds: ['norra', 'vastra'] };
    await decide({ ...change, version: 1 });
    expect((await placed())['alva']).toBe('sodra');
    await expect(decide({ ...change, version: 1 })).rejects.toMatchObject({ code: 'changed_since' });
    if (made.ok) expect(await undoChangeFor(planner(), made.value.changeId)).toMatchObject({ ok: false });

    await expect(withdrawDecision(planner(), 'round', seen(first))).rejects.toMatchObject({ code: 'changed_since' });
    const withdrawn = await withdrawDecision(planner(), 'round', seen((await page()).decisions[0]));
    expect((await placed())['alva']).toBe('norra');
    expect(await undoChangeFor(planner(), withdrawn)).toMatchObject({ ok: true });
    expect((await placed())['alva']).toBe('sodra');
    await expect(withdrawDecision(planner(), 'round', seen(undefined))).rejects.toMatchObject({
      code: 'changed_since',
    });
  });

  it('are made also after publication: the plan is mended by the fewest changes, and nothing when it is over', async () => {
    const director = contextFor(data.db, actorWith('regional_study_director'));
    await keep(data.db, {
      units: [aUnit({ id: 'ostra', organisationId: 'region' })],
      capacities: [...capacityOf('ostra', 'all', WEEKS, 1), ...capacityOf('ostra', 'vfu_basic', WEEKS, 1)],
    });
    const move = (learnerId: string, unitId: string, version: number | null = null) =>
      movePlacement(director, { roundId: 'round', demandId: demandOf(learnerId), version }, unitId);
    await move('alva', 'norra');
    await move('bo', 'sodra');
    await move('cilla', 'vastra');
    const { version } = await previewPublication(director, 'round', ORIGIN);
    await publishRound(director, 'round', { version, origin: ORIGIN });
    expect((await readRepair(director, 'round')).changes).toEqual([]);
    const made = await decide({ kind: 'never_at', unitIds: ['norra'] });
    expect((await readRepair(director, 'round')).changes).toMatchObject([
      { from: 'norra', to: { id: 'ostra' }, reason: { rule: 'special-decisions' } },
    ]);
    const [row] = (await page()).decisions;
    await move('alva', 'ostra', 2);
    const told = await previewPublication(director, 'round', ORIGIN);
    await publishRound(director, 'round', { version: told.version, origin: ORIGIN });
    await closeRound(contextFor(data.db, director.actor, '2027-10-11T08:00:00.000Z'), 'round');
    await expect(withdrawDecision(planner(), 'round', seen(row))).rejects.toMatchObject({ code: 'round_closed' });
    if (made.ok)
      expect(await undoChangeFor(planner(), made.value.changeId)).toMatchObject({ error: { code: 'round_closed' } });
    expect((await page()).mayEdit).toBe(false);
  });

  it('tell why to those who plan alone: neither the problem nor the history holds it', async () => {
    await decide({ reason: 'Rullstolsburen', category: 'disability' });
    expect(JSON.stringify(await loadProblem(data.db.read, 'round'))).not.toMatch(/Rullstol|disability/);
    const history = JSON.stringify(await listHistory(planner(), {}));
    expect(history).toContain('round.decided');
    expect(history).not.toMatch(/Rullstol|disability/);
    for (const actor of [actorWith('school_coordinator', 'organisation', 'hh'), actorWith('unit_manager')]) {
      const other = contextFor(data.db, actor);
      await expect(readSpecialDecisions(other, 'round', null)).rejects.toMatchObject({ kind: expect.any(String) });
    }
  });

  it('are refused where they name nobody in the round, no unit, or a home that is not known', async () => {
    expect(await decide({ learnerId: 'nobody' })).toMatchObject({ error: { field: 'learnerId', code: 'choose' } });
    expect(await decide({ unitIds: ['none'] })).toMatchObject({ error: { field: 'unitIds.0', code: 'choose' } });
    await data.db.write((tx) => tx.update(persons).set({ homeTown: null }).where(eq(persons.id, 'cilla')));
    const near = { kind: 'most_minutes' as const, unitIds: [], minutes: 5 };
    expect(await decide({ ...near, learnerId: 'cilla' })).toMatchObject({ error: { code: 'home_unknown' } });
    expect(await decide({ ...near, minutes: 60 })).toMatchObject({ ok: true });
    const [row] = (await page()).decisions;
    expect(row).toMatchObject({ minutes: 60 });
    const nowhere = { kind: 'never_at' as const, unitIds: ['norra', 'sodra', 'vastra'] };
    expect(await decide(nowhere)).toMatchObject({ error: { field: 'unitIds.0', code: 'none_left', collidesWith: [] } });
    await decide({});
    const against = await decide({ kind: 'never_at', unitIds: ['vastra'] });
    const onlyAt = (await page()).decisions.find(({ kind }) => kind === 'only_at');
    expect(against).toMatchObject({ error: { code: 'collides', collidesWith: [onlyAt?.id] } });
    expect((await page()).decisions).toHaveLength(2);
    const school = contextFor(data.db, actorWith('school_coordinator', 'organisation', 'hh'));
    await expect(withdrawDecision(school, 'round', seen(undefined))).rejects.toMatchObject({ kind: 'forbidden' });
  });
});
