import { canSomewhere, reachOf } from '#app/domain/access/can.ts';
import { IMPORT_KINDS } from '#app/domain/imports/kinds.ts';
import type { ImportKind } from '#app/domain/imports/kinds.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { termsAround } from '#app/domain/imports/file-weeks.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { mightUndo } from '#app/services/history/undo-permission.ts';
import { findOutcomes, listImports } from '#db/queries/imports.ts';
import type { ImportOutcome } from '#db/queries/imports.ts';
import { listRounds } from '#db/queries/rounds.ts';
import { CHANGES, mayBringIn, requireImport, takesIn } from './import-access.server.ts';

export type ImportState = 'staged' | 'committed' | 'undone';

const TOUCHED = {
  class_list: ['learners', 'roundLearners', 'wishes', 'conflicts'],
  capacity: ['capacities', 'unitClosures'],
  order: ['orders'],
  earlier_results: ['earlierResults'],
  journeys: ['journeys'],
} as const satisfies Record<ImportKind, readonly string[]>;

/** The files that one has brought in, and those that others have committed to one's rounds. */
export async function readImports(ctx: ServiceContext) {
  if (!canSomewhere(ctx.actor, 'import:run')) throw notFound();
  const { read } = ctx.db;
  const reach = reachOf(ctx.actor, 'round:read');
  const rows = await listImports(read, { actorId: ctx.actor.accountId, reach });
  const outcomes = await findOutcomes(
    read,
    rows.flatMap(({ changeId }) => changeId ?? []),
  );
  return {
    kinds: kindsFor(ctx),
    imports: rows.map(({ committed, changeId, createdBy, ...row }) => {
      const outcome = changeId === null ? undefined : outcomes.get(changeId);
      const state = stateOf(committed, outcome);
      const mayUndo = state === 'committed' && mightUndo(ctx.actor, TOUCHED[row.kind]);
      return { ...row, changeId, state, counts: countsOf(outcome), mayUndo, isOwn: createdBy === ctx.actor.accountId };
    }),
  };
}

/** The kinds of files that the one who asks may bring in. */
export function kindsFor({ actor }: ServiceContext): ImportKind[] {
  return IMPORT_KINDS.filter((kind) => mayBringIn(actor, kind));
}

/** What a new import can be for: open rounds and terms. */
export async function readNewImport(ctx: ServiceContext, kind: ImportKind | undefined) {
  if (!canSomewhere(ctx.actor, 'import:run')) throw notFound();
  const kinds = kindsFor(ctx);
  const chosen = kinds.find((one) => one === kind) ?? null;
  const rounds = chosen === null ? [] : await listRounds(ctx.db.read, reachOf(ctx.actor, CHANGES[chosen]));
  return {
    kinds,
    kind: chosen,
    rounds: rounds
      .filter(({ kind: of, state }) => of === 'periods' && chosen !== null && takesIn(state, chosen))
      .map(({ id, name, term, form }) => ({ id, name, term, form })),
    terms: termsAround(isoDate(ctx.now)),
  };
}

/** One file: what became of it. */
export async function readImport(ctx: ServiceContext, importId: string) {
  const { record, head } = await requireImport(ctx, importId);
  const { kind, fileName, createdAt, changeId } = record;
  const outcome = changeId === null ? undefined : (await findOutcomes(ctx.db.read, [changeId])).get(changeId);
  const state = stateOf(record.state !== 'staged', outcome);
  return {
    importId,
    kind,
    fileName,
    createdAt,
    changeId,
    state,
    round: head && { id: head.round.id, name: head.round.name },
    counts: countsOf(outcome),
    committed: outcome ? { at: outcome.change.at, by: outcome.change.actorName } : null,
    undone: outcome?.undoneBy ? { at: outcome.undoneBy.at, by: outcome.undoneBy.actorName } : null,
    mayUndo: state === 'committed' && mightUndo(ctx.actor, TOUCHED[kind]),
    mayContinue: record.createdBy === ctx.actor.accountId && record.sheets !== '',
  };
}

function stateOf(committed: boolean, outcome: ImportOutcome | undefined): ImportState {
  if (!committed || !outcome) return 'staged';
  return outcome.undoneBy ? 'undone' : 'committed';
}

/** How many rows did what, as it stood when the file was committed. */
function countsOf(outcome: ImportOutcome | undefined) {
  if (!outcome) return null;
  const { params } = outcome.change;
  const count = (name: string) => Number(params[name] ?? 0);
  return {
    new: count('new'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    skipped: count('skipped'),
    error: count('error'),
  };
}
