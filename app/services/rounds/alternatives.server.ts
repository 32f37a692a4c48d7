import { alternativeRules } from '#app/domain/placements/alternatives.ts';
import type { Alternative } from '#app/domain/placements/alternatives.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { proposeRound, requireProposable } from './propose-round.server.ts';
import { requireOpen, requireRound } from './round-access.server.ts';
import { tryRules } from './try-rules.server.ts';
import { updateRules } from './update-rules.server.ts';

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

/** Makes an alternative's rules those of the round and asks for the proposal that follows them; gives the change. */
export async function chooseAlternative(
  context: ServiceContext,
  roundId: string,
  alternative: Alternative,
  version: number,
): Promise<string> {
  const { round } = await requireRound(context, roundId, 'round:edit');
  await requireProposable(context, roundId);
  const changeId = await updateRules(context, roundId, alternativeRules(round.rules, alternative), version);
  await proposeRound(context, roundId);
  return changeId;
}
