import { Fault } from '#app/domain/shared/fault.ts';
import type { RuleSetting } from '#app/domain/scheduling/problem.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import type { Transaction } from '#db/database.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { requireOpen, requireRound } from './round-access.server.ts';

/** Sets which rules are in force and what they weigh; refuses when somebody has changed the round since it was shown. */
export async function updateRules(
  context: ServiceContext,
  roundId: string,
  rules: readonly RuleSetting[],
  version: number,
): Promise<string> {
  return context.db.write((tx) => writeRules(context, tx, roundId, { version, rulesFrom: () => rules }));
}

/** The same inside a transaction, for rules that are made from those that the round has. */
export async function writeRules(
  context: ServiceContext,
  tx: Transaction,
  roundId: string,
  { version, rulesFrom }: { version: number; rulesFrom: (rules: readonly RuleSetting[]) => readonly RuleSetting[] },
): Promise<string> {
  const head = await requireRound(context, roundId, 'round:edit', tx);
  requireOpen(head);
  if (head.round.version !== version) throw new Fault('conflict', 'changed_since');
  const recorder = await recordChange(tx, changeBy(context, { kind: 'round.rules_changed', roundId }));
  await recorder.update('rounds', [
    {
      before: head.round,
      patch: { rules: rulesFrom(head.round.rules).map((rule) => ({ ...rule, weight: rule.weight ?? 0 })) },
    },
  ]);
  return recorder.changeId;
}
