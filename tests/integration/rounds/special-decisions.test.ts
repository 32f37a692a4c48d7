import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DecisionValues } from '#app/domain/placements/decision-form.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { listHistory } from '#app/services/history/list-history.server.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { loadProblem } from '#app/services/rounds/load-problem.server.ts';
import { readRoundSettings } from '#app/services/rounds/read-settings.server.ts';
import {
  decideSpecially,
  readSpecialDecisions,
  withdrawDecision,
} from '#app/services/rounds/special-decisions.server.ts';
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

    const withdrawn = await withdrawDecision(planner(), 'round', first?.id ?? '');
    expect((await placed())['alva']).toBe('norra');
    expect(await undoChangeFor(planner(), withdrawn)).toMatchObject({ ok: true });
    expect((await placed())['alva']).toBe('sodra');
    await expect(withdrawDecision(planner(), 'round', 'none')).rejects.toMatchObject({ code: 'changed_since' });
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
    const near = { kind: 'most_minutes' as const, unitIds: [], minutes: 5 };
    expect(await decide(near)).toMatchObject({ ok: true });
    expect((await page()).decisions).toMatchObject([{ minutes: 5 }]);
    const school = contextFor(data.db, actorWith('school_coordinator', 'organisation', 'hh'));
    await expect(withdrawDecision(school, 'round', 'x')).rejects.toMatchObject({ kind: 'forbidden' });
  });
});
