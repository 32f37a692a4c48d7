import { createHash } from 'node:crypto';
import type { ScenarioChange } from '#app/domain/placements/scenarios/change.ts';
import { planNow, scenarioProblem } from '#app/domain/placements/scenarios/scenario-problem.ts';
import type { PlanNow } from '#app/domain/placements/scenarios/scenario-problem.ts';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import { hashProblem } from '#app/services/rounds/load-problem.server.ts';
import type { LoadedRound } from './scenario-access.server.ts';

/** A text that is another as soon as anything that matters to what a scenario comes to is: the round, its plan, the changes. */
export function hashScenario(now: PlanNow, problem: Problem): string {
  const standing = now.assignments.map(({ demandId, unitId }) => `${demandId} ${unitId}`);
  const { timeLimitSeconds: _limit, ...asked } = problem;
  return digestOf([hashProblem(now.problem), JSON.stringify(asked), ...standing]);
}

const MOST_KEPT = 64;
const kept = new Map<string, string>();

/**
 * The same for scenarios of a round, one after the other. Making a problem of what is known costs more than all else on a
 * page, so that it is done anew only where something in the region has changed since the last time.
 */
export function scenarioHasher(round: LoadedRound): (changes: readonly ScenarioChange[]) => string {
  const known = digestOf([JSON.stringify(round)]);
  let now: PlanNow | null = null;
  return (changes) => {
    const key = digestOf([known, JSON.stringify(changes)]);
    const found = kept.get(key);
    if (found) return found;
    now ??= planNow(round);
    const hash = hashScenario(now, scenarioProblem(round, changes).problem);
    kept.set(key, hash);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return hash;
  };
}

function digestOf(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\n')).digest('base64url');
}
