import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changedRules, rulesForm } from '#app/domain/placements/rules-form.ts';
import { ROUND_RULES } from '#app/domain/scheduling/rules/catalog.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { loadProblem } from '#app/services/rounds/load-problem.server.ts';
import { readRoundSettings } from '#app/services/rounds/read-settings.server.ts';
import {
  exceptFromTravel,
  readTravelExceptions,
  removeTravelException,
} from '#app/services/rounds/travel-exceptions.server.ts';
import { updateRules } from '#app/services/rounds/update-rules.server.ts';
import { stateJourney } from '#app/services/units/journeys.server.ts';
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
const coordinator = () => contextFor(data.db, actorWith('placement_coordinator'));

async function limit(minutes: number): Promise<void> {
  const { round } = await readRoundSettings(planner(), 'round');
  const enabled = ROUND_RULES.map(({ id }) => id).filter((id) => id !== 'housing');
  const form = rulesForm.parse({ enabled, value: { 'max-travel': { minutes } }, version: round.version });
  await updateRules(planner(), 'round', changedRules(form), form.version);
}

/** Where each is placed by the best plan, and what stands in the way of those who are not. */
async function proposed() {
  const { assignments, unplaced } = await solve(await loadProblem(data.db.read, 'round'));
  return {
    placed: Object.fromEntries(assignments.map(({ demandId, unitId }) => [demandId.split('~')[1], unitId])),
    codes: unplaced.flatMap(({ reasons }) => reasons.map(({ code }) => code)),
  };
}

const bus = (unitId: string, minutes: number | null) =>
  stateJourney(coordinator(), unitId, { origin: 'halmstad', mode: 'public_transport', minutes });

describe('the longest journey of a round', () => {
  it('keeps everybody within it but those who are excepted, and says what stands in the way', async () => {
    await bus('vastra', 100);
    expect(Object.values((await proposed()).placed).sort()).toEqual(['norra', 'sodra', 'vastra']);
    await limit(90);
    const within = await proposed();
    expect(Object.values(within.placed).sort()).toEqual(['norra', 'sodra']);
    expect(within.codes).toContain('journey_too_long');

    const excepted = await exceptFromTravel(planner(), 'round', { learnerId: 'bo', reason: 'Bor hos släkt' });
    expect((await proposed()).placed).toEqual({ alva: 'norra', bo: 'vastra', cilla: 'sodra' });
    const page = await readTravelExceptions(planner(), 'round');
    expect(page.excepted).toMatchObject([{ reason: 'Bor hos släkt', name: { givenName: 'bo' } }]);
    expect(page.others.map(({ id }) => id)).toEqual(['alva', 'cilla']);

    await exceptFromTravel(planner(), 'round', { learnerId: 'bo', reason: 'Har eget boende' });
    const [again] = (await readTravelExceptions(planner(), 'round')).excepted;
    expect(again?.reason).toBe('Har eget boende');
    await removeTravelException(planner(), 'round', again?.id ?? '');
    expect((await proposed()).codes).toContain('journey_too_long');
    if (excepted.ok) expect(await undoChangeFor(planner(), excepted.value.changeId)).toMatchObject({ ok: false });
  });

  it('excepts only those who take part, by those who edit the round', async () => {
    const values = { learnerId: 'nobody', reason: 'x' };
    expect(await exceptFromTravel(planner(), 'round', values)).toMatchObject({ ok: false });
    const school = contextFor(data.db, actorWith('school_coordinator', 'organisation', 'hh'));
    await expect(exceptFromTravel(school, 'round', { ...values, learnerId: 'bo' })).rejects.toMatchObject({
      kind: 'forbidden',
    });
    await expect(removeTravelException(planner(), 'round', 'none')).rejects.toMatchObject({ code: 'changed_since' });
  });

  it('is set with the rules and read back', async () => {
    await limit(60);
    const { rules } = await readRoundSettings(planner(), 'round');
    const rule = rules.find(({ id }) => id === 'max-travel');
    expect(rule).toMatchObject({ enabled: true });
    expect(rule?.inputs.map(({ value }) => value)).toEqual([60, 0]);
  });
});
