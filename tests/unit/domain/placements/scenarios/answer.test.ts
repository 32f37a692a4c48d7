import { expect, test } from 'vitest';
import { keptAnswer } from '#app/domain/placements/scenarios/kept-answer.ts';
import type { Change } from '#app/domain/placements/scenarios/change.ts';
import { scenarioTask } from '#app/domain/placements/scenarios/scenario-problem.ts';
import { besideScenario } from '#app/domain/scheduling/beside-scenario.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { learnerFacts, PERIOD, places, roundFacts, unitFacts } from '../facts.ts';

const both = { from: PERIOD.fromWeek, to: PERIOD.toWeek } as const;
const facts = roundFacts({
  learners: ['alva', 'bo'].map((id) => learnerFacts({ id, wishes: [{ unitId: 'w61', rank: 1 }] })),
  units: ['w61', 'w62'].map((id) => unitFacts({ id })),
  capacities: ['w61', 'w62'].flatMap((id) => [...places('all', 1, both, id), ...places('vfu_basic', 1, both, id)]),
});
const moment = { state: 'proposed', today: '2026-11-01' } as const;

function round(plan: Readonly<Record<string, string>>) {
  const rows = Object.entries(plan).map(([learnerId, unitId]) => ({
    ...{ id: learnerId, periodId: 'p1', learnerId, unitId, state: 'proposed' as const },
    ...{ fromWeek: PERIOD.fromWeek, toWeek: PERIOD.toWeek },
  }));
  return { facts, rows, moment, available: [] };
}

async function answerOf(plan: Readonly<Record<string, string>>, ...changes: Change[]) {
  const task = scenarioTask(round(plan), changes);
  return { task, kept: keptAnswer(task, await besideScenario(task)) };
}

test('a scenario without changes comes to what the round would be proposed, and to nothing else than the best plan', async () => {
  const { task, kept } = await answerOf({ alva: 'w61', bo: 'w62' });
  const proposal = await solve(task.now.problem);
  expect(kept).toMatchObject({ status: 'optimal', differences: [], loads: [] });
  expect([kept.now?.cost, kept.then?.cost]).toEqual([proposal.objective, proposal.objective]);
});

test('both plans are weighed by the rules of the round, whatever the scenario sets', async () => {
  const weightless: Change = { kind: 'rule_set', ruleId: 'wishes', setting: { enabled: false } };
  const { task, kept } = await answerOf({ alva: 'w61', bo: 'w62' }, weightless);
  expect(task.problem.rules).toEqual([{ id: 'wishes', enabled: false }]);
  expect(kept.then?.cost).toBe(kept.now?.cost);
  expect(kept.now?.cost).toBeGreaterThan(0);
});

test('who loses her place is told with what stands in the way', async () => {
  const closed: Change = { kind: 'unit_closed', unitId: 'w62', ...both };
  const { kept } = await answerOf({ alva: 'w61', bo: 'w62' }, closed);
  expect(kept.then).toMatchObject({ unplaced: 1 });
  const [lost] = kept.differences.filter(({ kind }) => kind === 'unplaced');
  expect(lost?.reason?.code).toMatch(/unit_full|form_full|unit_closed/);
  expect(kept.loads).toEqual([{ unitId: 'w62', periodId: 'p1', before: 1, after: 0 }]);
});
