import { alternativeRules } from '#app/domain/placements/alternatives.ts';
import type { Alternative } from '#app/domain/placements/alternatives.ts';
import type { RuleSetting } from '#app/domain/scheduling/problem.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { enqueueProposal } from './propose-round.server.ts';
import { requireOpen, requireRound } from './round-access.server.ts';
import { tryRules } from './try-rules.server.ts';
import { writeRules } from './update-rules.server.ts';

/**
 * The plan by the round's own rules and by each alternative, all weighed by the round's; nothing is saved. A plan is null where
 * nobody is to be placed. The signal ends it.
 */
export async function readAlternatives(
  context: ServiceContext,
  roundId: string,
  asked: readonly Alternative[],
  signal: AbortSignal,
) {
  const head = await requireRound(context, roundId, 'round:edit');
  requireOpen(head);
  const { id, name, version, rules } = head.round;
  const plans = [];
  if (asked.length > 0) plans.push({ kind: 'present' as const, plan: await tryRules(context, roundId, rules, signal) });
  for (const kind of asked) {
    plans.push({ kind, plan: await tryRules(context, roundId, alternativeRules(rules, kind), signal, rules) });
  }
  return { round: { id, name, version }, plans };
}

/** Makes an alternative's rules those of the round and asks for the proposal that follows them, both or neither; gives the change. */
export async function chooseAlternative(
  context: ServiceContext,
  roundId: string,
  alternative: Alternative,
  version: number,
): Promise<string> {
  return context.db.write(async (tx) => {
    const rulesFrom = (rules: readonly RuleSetting[]) => alternativeRules(rules, alternative);
    const changeId = await writeRules(context, tx, roundId, { version, rulesFrom });
    await enqueueProposal(context, tx, roundId);
    return changeId;
  });
}
