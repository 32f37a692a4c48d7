import { notFound } from '#app/domain/shared/fault.ts';
import { err, ok } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { isReferenceViolation, isUniqueViolation } from '#db/errors.ts';
import { findChange, findLaterChange, listChangeRows } from '#db/queries/history.ts';
import type { Change, ChangeRow } from '#db/queries/history.ts';
import { undoChange } from '#db/queries/undo.ts';
import { describeChanges } from './list-history.server.ts';
import type { HistoryEntry } from './list-history.server.ts';
import { plansTouched, requireNoCircle, requireSoundPlans, UnsoundPlan } from './sound-plans.ts';
import type { PlanRefusal } from './sound-plans.ts';
import { actUnder, proposalsOn } from './proposals-on.server.ts';
import { mayUndo } from './undo-permission.ts';

export interface UndoRefusal {
  /**
   * `in_use`: something that the act added has been built upon, such as a learner who has been placed. `proposed_since`: the
   * proposal that is undone with the act cannot be. `stands_on`: the proposal can be undone only with what it stands on.
   */
  code: 'already_undone' | 'changed_since' | 'in_use' | 'proposed_since' | 'stands_on' | PlanRefusal;
  /** The act that was to be undone. */
  change: HistoryEntry;
  /** The later act that touched the same rows, the one that has undone it already, or the one that a proposal stands on. */
  other: HistoryEntry | null;
  /** The round that both are of. */
  roundId: string | null;
}

const EVERY_ROW = 100_000;

export interface Undone {
  changeId: string;
  /** Ids of what the act had added and is gone again. */
  gone: string[];
}

/**
 * Undoes an act of anybody, by whoever may edit all that it touched; others are told that it does not exist. Refused,
 * with the later act named, when the rows have been changed since.
 */
export async function undoChangeFor(ctx: ServiceContext, changeId: string): Promise<Result<Undone, UndoRefusal>> {
  const { actor, db, now } = ctx;
  const change = await findChange(db.read, changeId);
  if (!change) throw notFound();
  let gone: string[] = [];
  const by = { at: now.toISOString(), actorId: actor.accountId, actorName: actor.name };
  const result = await db
    .write(async (tx) => {
      const rows = await listChangeRows(tx, [changeId], EVERY_ROW);
      if (!(await mayUndo(tx, actor, change, rows))) throw notFound();
      const proposals = change.undoneBy === null ? await proposalsOn(tx, change) : [];
      const proposed = new Map<Change, ChangeRow[]>();
      for (const one of proposals) proposed.set(one, await listChangeRows(tx, [one.id], EVERY_ROW));
      const plans = await plansTouched(tx, [...rows, ...[...proposed.values()].flat()]);
      for (const [proposal, written] of proposed) {
        if (!(await mayUndo(tx, actor, proposal, written))) throw new ProposalStands(proposal);
        if (!(await undoChange(tx, proposal.id, by)).done) throw new ProposalStands(proposal);
      }
      gone = rows.filter(({ before }) => before === null).map(({ entityId }) => entityId);
      const undone = await undoChange(tx, changeId, by);
      if (undone.done) {
        await requireSoundPlans(tx, plans);
        await requireNoCircle(tx, rows);
      }
      return undone;
    })
    .catch((error: unknown) => {
      if (isReferenceViolation(error)) return { done: false, code: 'in_use' } as const;
      // Somebody has put another row in the place of one that was to come back.
      if (isUniqueViolation(error)) return { done: false, code: 'changed_since' } as const;
      if (error instanceof UnsoundPlan) return { done: false, code: error.code } as const;
      if (error instanceof ProposalStands)
        return { done: false, code: 'proposed_since', proposal: error.proposal } as const;
      throw error;
    });
  if (result.done) return ok({ changeId: result.changeId, gone });
  const { code } = result;
  if (code === 'unknown') throw notFound();
  return err(await refusal(ctx, change, { code, proposal: 'proposal' in result ? result.proposal : undefined }));
}

/** Ends the transaction where a proposal that would be undone too cannot be. */
class ProposalStands extends Error {
  readonly proposal: Change;
  constructor(proposal: Change) {
    super('A proposal stands');
    this.proposal = proposal;
  }
}

async function refusal(
  ctx: ServiceContext,
  change: Change,
  { code, proposal }: { code: UndoRefusal['code']; proposal?: Change },
): Promise<UndoRefusal> {
  const { read } = ctx.db;
  const undone = change.undoneBy === null ? null : await findChange(read, change.undoneBy);
  const under = code === 'breaks_rule' || code === 'in_use' ? await actUnder(read, change) : null;
  const other = undone ?? under ?? (await findLaterChange(read, proposal ?? change)) ?? proposal ?? null;
  const [described, ...others] = await describeChanges(ctx, other ? [change, other] : [change]);
  if (!described) throw notFound();
  const { roundId } = change;
  return { code: under ? 'stands_on' : code, change: described, other: others[0] ?? null, roundId };
}
