import { canSomewhere, reachOf } from '#app/domain/access/can.ts';
import type { PersonName } from '#app/domain/people/person-name.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { known } from '#app/domain/shared/known.ts';
import { isIrreversible, PUBLICATIONS } from '#app/domain/shared/irreversible.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listActors, listChangeRows, listChanges, listHiddenPersons, findLastOrdinals } from '#db/queries/history.ts';
import type { Change, ChangeFilter, ChangeRow } from '#db/queries/history.ts';
import { listReferenceNames } from '#db/queries/reference-names.ts';
import { fieldChanges, referencesIn } from './field-changes.ts';
import type { FieldChange } from './field-changes.ts';
import { OF_PLANS } from './sound-plans.ts';
import { proposalsOn } from './proposals-on.server.ts';
import { mightUndo } from './undo-permission.ts';

/** One act as a list shows it. */
export interface HistoryEntry {
  id: string;
  at: string;
  actorName: string;
  kind: string;
  params: Record<string, string | number>;
  /** The learner that the act was about; her name as this reader may see it. */
  learner: { id: string; name: PersonName } | null;
  reason: string | null;
  isUndone: boolean;
  mayUndo: boolean;
  /** The proposal that stands on the act and is undone with it. */
  undoneWith: { id: string; at: string; roundId: string } | null;
  fields: FieldChange[];
  /** Rows that were touched, when they are too many to tell of each. */
  rowCount: number;
}

const MOST_ENTRIES = 100;
const MOST_ROWS_TOLD = 12;

export interface HistoryFilter {
  actorId?: string;
  about?: string;
  fromDate?: string;
  toDate?: string;
  before?: number;
}

/** The log of all acts that the reader may see, a page at a time. */
export async function listHistory(ctx: ServiceContext, { fromDate, toDate, ...filter }: HistoryFilter) {
  if (!canSomewhere(ctx.actor, 'history:read')) throw notFound();
  const reader = { reach: reachOf(ctx.actor, 'history:read'), actorId: ctx.actor.accountId };
  const actors = await listActors(ctx.db.read, reader);
  const changes = await listChanges(ctx.db.read, reader, {
    ...filter,
    actorId: known(
      filter.actorId,
      actors.map(({ id }) => id),
    ),
    fromInstant: fromDate,
    toInstant: toDate === undefined ? undefined : `${toDate}T24`,
    most: MOST_ENTRIES + 1,
  });
  const shown = changes.slice(0, MOST_ENTRIES);
  const next = changes.length > MOST_ENTRIES ? (shown.at(-1)?.ordinal ?? null) : null;
  return { entries: await describeChanges(ctx, shown), actors, next };
}

/** The history of one thing, on its page; null for those who read no history. */
export async function listSubjectHistory(
  ctx: ServiceContext,
  subject: Pick<ChangeFilter, 'subjects' | 'belongsTo'>,
): Promise<HistoryEntry[] | null> {
  if (!canSomewhere(ctx.actor, 'history:read')) return null;
  return describeChanges(ctx, await listChanges(ctx.db.read, null, { ...subject, most: MOST_ENTRIES }));
}

/** Changes with what they did to each field, hiding what the reader may not know. */
export async function describeChanges(ctx: ServiceContext, changes: readonly Change[]): Promise<HistoryEntry[]> {
  const { read } = ctx.db;
  const rows = await listChangeRows(
    read,
    changes.map(({ id }) => id),
  );
  const visible = await withoutHidden(ctx, rows);
  const names = await listReferenceNames(
    read,
    {
      ...referencesIn(visible),
      learnerIds: changes.flatMap(({ params }) => (typeof params.learner === 'string' ? [params.learner] : [])),
    },
    { learners: reachOf(ctx.actor, 'learner:read'), protectedLearners: reachOf(ctx.actor, 'protected:read') },
  );
  const roundIds = [...new Set(changes.flatMap(({ roundId }) => roundId ?? []))];
  const published = await findLastOrdinals(read, roundIds, PUBLICATIONS);
  const allByChange = Map.groupBy(rows, (row) => row.changeId);
  const visibleByChange = Map.groupBy(visible, (row) => row.changeId);
  const proposalOf = new Map<string, HistoryEntry['undoneWith']>();
  for (const change of changes) {
    const [proposal] = change.undoneBy === null ? await proposalsOn(read, change) : [];
    if (proposal?.roundId) proposalOf.set(change.id, { id: proposal.id, at: proposal.at, roundId: proposal.roundId });
  }
  return changes.map((change) => {
    const touched = allByChange.get(change.id) ?? [];
    const told = touched.length > MOST_ROWS_TOLD ? [] : (visibleByChange.get(change.id) ?? []);
    const learnerName =
      typeof change.params.learner === 'string' ? names.learners.get(change.params.learner) : undefined;
    const mayBeUndone =
      change.undoneBy === null &&
      !isIrreversible(change.kind) &&
      !isSettled(change, touched, published) &&
      mightUndo(ctx.actor, [...new Set(touched.map(({ entity }) => entity))]);
    return {
      id: change.id,
      at: change.at,
      actorName: change.actorName,
      kind: change.kind,
      params: change.params,
      learner: learnerName ? { id: String(change.params.learner), name: learnerName } : null,
      reason: change.reason,
      isUndone: change.undoneBy !== null,
      mayUndo: mayBeUndone,
      undoneWith: mayBeUndone ? (proposalOf.get(change.id) ?? null) : null,
      fields: told.flatMap((row) => fieldChanges(row, names.things)),
      rowCount: touched.length,
    };
  });
}

/** Whether people have been told since of the plan that an act shaped: it is then amended, not undone. */
function isSettled(
  { roundId, ordinal }: Change,
  touched: readonly ChangeRow[],
  published: ReadonlyMap<string, number>,
): boolean {
  const told = roundId === null ? undefined : published.get(roundId);
  return told !== undefined && ordinal < told && touched.some(({ entity }) => OF_PLANS.includes(entity));
}

/** Rows of protected persons, of conflicts of interest and of accounts are told only to those who may read them. */
async function withoutHidden(ctx: ServiceContext, rows: readonly ChangeRow[]): Promise<ChangeRow[]> {
  const { actor, db } = ctx;
  const personIds = rows.filter(({ entity }) => entity === 'persons').map(({ entityId }) => entityId);
  const hidden = new Set(await listHiddenPersons(db.read, [...new Set(personIds)], reachOf(actor, 'protected:read')));
  return rows.filter(({ entity, entityId }) => {
    if (entity === 'persons') return !hidden.has(entityId);
    if (entity === 'conflicts') return canSomewhere(actor, 'placement:edit');
    return entity !== 'grants' || canSomewhere(actor, 'account:edit');
  });
}
