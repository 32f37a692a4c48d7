import { createHash } from 'node:crypto';
import type { Intent } from '#app/domain/imports/intents.ts';
import { countStatuses } from '#app/domain/imports/validate.ts';
import type { RowResult, StatusCounts } from '#app/domain/imports/validate.ts';
import { err, ok } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { updateImport } from '#db/queries/imports.ts';
import { recordChange } from '#db/queries/tracked.ts';
import type { Recorder } from '#db/queries/tracked.ts';
import { commitClassList } from './commit-class-list.ts';
import { commitEarlierResults } from './commit-earlier-results.ts';
import { commitJourneys } from './commit-journeys.ts';
import { commitCapacity, commitOrders } from './commit-supply.ts';
import { isInForce, requireOwnImport, requireTakingIn } from './import-access.server.ts';
import { judgeImport } from './judge-import.server.ts';
import type { JudgedImport, Verdict } from './judge-import.server.ts';

export type CommitRefusal = {
  /** `seen_changed`: what is registered has changed since the preview, so that the import would do something else. */
  code: 'already_committed' | 'seen_changed' | 'nothing_to_do';
};

/**
 * Carries out an import: all of its rows that are new or changed, or nothing. A second commit of the same file has no
 * effect, unless the first has been undone.
 */
export async function commitImport(
  ctx: ServiceContext,
  importId: string,
  seen: string,
): Promise<Result<{ changeId: string }, CommitRefusal>> {
  return ctx.db.write(async (tx) => {
    const own = await requireOwnImport(ctx, importId, tx);
    if (await isInForce(tx, own.record)) return err({ code: 'already_committed' });
    requireTakingIn(own.head, own.record.kind);
    const judged = await judgeImport(ctx, own, tx);
    const counts = countStatuses(judged.verdict.results);
    if (signatureOf(judged.verdict.results) !== seen) return err({ code: 'seen_changed' });
    if (counts.new + counts.changed === 0) return err({ code: 'nothing_to_do' });
    const recorder = await recordChange(tx, importChange(ctx, judged, counts));
    await carryOut(ctx, recorder, judged);
    const done = { state: 'committed' as const, changeId: recorder.changeId };
    if (!(await updateImport(tx, own.record, done))) return err({ code: 'already_committed' });
    return ok({ changeId: recorder.changeId });
  });
}

/** What a preview showed, in few characters: two that do the same to the same rows have the same. */
export function signatureOf(results: readonly RowResult<Intent>[]) {
  const text = JSON.stringify(
    results.map(({ row, status, matchId, changes, values }) => [row, status, matchId, changes, weeksOf(values)]),
  );
  return createHash('sha256').update(text).digest('base64url');
}

/** The weeks of a row may be others when the term has been changed, and do the same to the rows. */
function weeksOf(values: Intent | null) {
  return values !== null && 'weeks' in values ? values.weeks : null;
}

function importChange(ctx: ServiceContext, { record, head }: JudgedImport, counts: StatusCounts) {
  const params = { file: record.fileName, import: record.id, importKind: record.kind, ...counts };
  return changeBy(ctx, { kind: 'import.committed', roundId: head?.round.id ?? null, params });
}

async function carryOut(ctx: ServiceContext, recorder: Recorder, judged: JudgedImport): Promise<void> {
  const { head, lookups } = judged;
  const verdict: Verdict = judged.verdict;
  if (verdict.kind === 'capacity') {
    const reason = textsFor(ctx.actor.language).imports.pages.closureReason;
    return commitCapacity(recorder, verdict.results, { ...verdict, reason });
  }
  if (verdict.kind === 'earlier_results') return commitEarlierResults(recorder, verdict.results, verdict.earlier);
  if (verdict.kind === 'journeys') return commitJourneys(recorder, verdict.results, verdict.journeys);
  // What is left is for a round.
  if (!head) throw new Error(`import ${judged.record.id} has no round`);
  if (verdict.kind === 'order')
    return commitOrders(recorder, verdict.results, { orders: verdict.orders, roundId: head.round.id });
  const { results, people } = verdict;
  return commitClassList(recorder, results, { head, people, courses: lookups.courses, vault: ctx.vault });
}
