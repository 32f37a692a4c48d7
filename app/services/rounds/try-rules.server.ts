import { createHash } from 'node:crypto';
import { buildProblem } from '#app/domain/placements/build-problem.ts';
import { ruleChanges } from '#app/domain/placements/rule-changes.ts';
import type { RuleSetting } from '#app/domain/scheduling/problem.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { besidePlanInWorker } from '#app/platform/solver/beside-plan-in-worker.ts';
import { standingOf } from './changeable-plan.server.ts';
import { hashProblem } from './load-problem.server.ts';
import { requireOpen, requireRound } from './round-access.server.ts';

/** Whoever asks waits for the answer. */
export const SECONDS_TRIED = 10;

/**
 * What the plan of a round would be under other rules, beside the one that stands. Nothing is saved. Null where nobody
 * is to be placed. Both are weighed by the same rules, those that are tried or others. The signal ends it.
 */
export async function tryRules(
  context: ServiceContext,
  roundId: string,
  rules: RuleSetting[],
  signal: AbortSignal,
  weighedBy: RuleSetting[] = rules,
) {
  const head = await requireRound(context, roundId, 'round:edit');
  requireOpen(head);
  const { facts, published, version } = await standingOf(context.db.read, head, isoDate(context.now));
  const problemBy = (own: RuleSetting[]) => ({
    ...buildProblem({ ...facts, rules: own }),
    timeLimitSeconds: SECONDS_TRIED,
  });
  const problem = problemBy(rules);
  const weighed = problemBy(weighedBy);
  if (problem.demands.length === 0) return null;
  const key = createHash('sha256')
    .update(`${version} ${hashProblem(problem)} ${hashProblem(weighed)}`)
    .digest('base64url');
  const standing = published.map(({ demandId, unitId }) => ({ demandId, unitId }));
  const beside = await besidePlanInWorker(context.actor.accountId, key, {
    problem,
    standing,
    weighedBy: weighed,
    signal,
  });
  return { ...beside, differs: ruleChanges(head.round.rules, rules) };
}
