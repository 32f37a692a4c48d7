import { createHash } from 'node:crypto';
import { changeableProblem } from '#app/domain/placements/changeable-problem.ts';
import { flawsOf } from '#app/domain/placements/repair-problem.ts';
import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import type { Published } from '#app/domain/scheduling/repair.ts';
import { isWorse } from '#app/domain/scheduling/worse.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { addWeeks, isoDate, type IsoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { carryOutMove } from '#app/services/placements/change-placement.server.ts';
import type { Queries, Transaction } from '#db/database.ts';
import { listHoldingPlacements } from '#db/queries/plan.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import type { Recorder } from '#db/queries/tracked.ts';
import { hashProblem, loadFacts } from './load-problem.server.ts';

/** How a round with its plan stands today, and a text that any change to it changes. */
export async function standingOf(db: Queries, { round }: Pick<RoundHead, 'round'>, today: IsoDate) {
  // One after the other: inside a transaction there is one connection.
  const facts = await loadFacts(db, round.id);
  const rows = await listHoldingPlacements(db, round.id);
  const found = changeableProblem(facts, rows, { state: round.state, today });
  const version = createHash('sha256')
    .update([hashProblem(found.problem), ...rows.map(({ id, version }) => `${id} ${version}`)].join('\n'))
    .digest('base64url');
  return { ...found, facts, rows, version };
}

export interface ChangeOrder {
  /** The round as it was when the changes were proposed. */
  version: string;
  chosen: readonly Assignment[];
}

/**
 * Carries out changes that have been proposed. Refused as `changed_since` when anything that matters has changed meanwhile,
 * and as `belong_together` when they would break a rule by themselves.
 */
export async function carryOutChanges(
  context: ServiceContext,
  tx: Transaction,
  recorder: Recorder,
  { head, version, chosen }: ChangeOrder & { head: RoundHead },
): Promise<void> {
  const standing = await standingOf(tx, head, isoDate(context.now));
  if (standing.version !== version) throw new Fault('conflict', 'changed_since');
  requireSound(standing.problem, standing.published, chosen);
  const at = context.now.toISOString();
  for (const { demandId, unitId } of chosen) {
    const one = standing.repairable.get(demandId);
    if (!one) throw new Fault('invalid', 'no_such_change');
    const { periodId, learnerId, row, from, to } = one;
    const heldTo = row && from > row.fromWeek ? addWeeks(from, -1) : null;
    await carryOutMove(recorder, tx, head, { periodId, learnerId, unitId, weeks: { from, to }, row, heldTo, at });
  }
}

/** The changes are what is posted, so that each is held against the rules anew, whoever proposed it. */
function requireSound(problem: Problem, published: readonly Published[], chosen: readonly Assignment[]): void {
  const now = new Map(published.map(({ demandId, unitId }) => [demandId, unitId]));
  const after = new Map([...now, ...chosen.map(({ demandId, unitId }) => [demandId, unitId] as const)]);
  const isNoChange = chosen.some(({ demandId, unitId }) => now.get(demandId) === unitId);
  if (isNoChange || new Set(chosen.map(({ demandId }) => demandId)).size < chosen.length)
    throw new Fault('invalid', 'no_such_change');
  const plan = [...after].map(([demandId, unitId]) => ({ demandId, unitId }));
  if (isWorse(flawsOf(problem, plan).violations, flawsOf(problem, published).violations))
    throw new Fault('conflict', 'belong_together');
}
