import { canSomewhere } from '#app/domain/access/can.ts';
import type { Effect, Outcome } from '#app/domain/quality/action-effects.ts';
import type { ActionState } from '#app/domain/quality/action-form.ts';
import type { ResultGroup } from '#app/domain/quality/groups.ts';
import { seesGroup } from '#app/domain/quality/visible-groups.ts';
import { isoDate } from '#app/domain/shared/dates.ts';
import type { IsoDate } from '#app/domain/shared/dates.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { describeChanges } from '#app/services/history/list-history.server.ts';
import { requireSomewhere } from '#app/services/people/readers.ts';
import { listChanges } from '#db/queries/history.ts';
import { findQualityAction, listQualityActions } from '#db/queries/quality-actions.ts';
import type { OwnedAction } from '#db/queries/quality-actions.ts';
import { beforeAndAfter, groupOf, readEffects } from './action-effect.server.ts';
import { nameOf } from './group-name.server.ts';
import { readableGroups } from './readable-groups.server.ts';
import type { ReadableGroups } from './readable-groups.server.ts';
import { listSeries } from './result-series.server.ts';
import type { ResultSeries } from './result-series.server.ts';

export interface ActionFilter {
  state?: ActionState | 'late';
  /** Those of the one who asks. */
  own?: boolean;
  /** About one of these. */
  groups?: readonly ResultGroup[];
}

const MOST_TOLD = 100;

/** The actions that the reader may see, those that are due first first. */
export async function listActions(ctx: ServiceContext, filter: ActionFilter) {
  requireSomewhere(ctx, 'quality:read');
  const readable = await readableGroups(ctx, 'quality:read');
  const series = await listSeries(ctx);
  const today = isoDate(ctx.now);
  const every = await listQualityActions(ctx.db.read);
  const effects = await readEffects(ctx, every, { series, units: readable.units });
  const all = every.filter((one) => seesGroup(readable.visible, groupOf(one), null));
  const shown = all.filter(
    (one) =>
      fits(one, filter, today) && (!filter.own || one.ownerPersonId === ctx.actor.personId) && isAbout(one, filter),
  );
  return {
    total: all.length,
    actions: shown.map((one) => summarise(one, { readable, series, effects, today })),
    mayEdit: canSomewhere(ctx.actor, 'quality:edit'),
  };
}

export type ActionSummary = Awaited<ReturnType<typeof listActions>>['actions'][number];

function fits({ state, dueOn }: OwnedAction, { state: wanted }: ActionFilter, today: IsoDate): boolean {
  if (wanted === 'late') return state === 'open' && dueOn < today;
  return wanted === undefined || state === wanted;
}

function isAbout(action: OwnedAction, { groups }: ActionFilter): boolean {
  const own = groupOf(action);
  return groups === undefined || groups.some(({ kind, id }) => own.kind === kind && own.id === id);
}

interface Names {
  readable: ReadableGroups;
  series: readonly ResultSeries[];
  effects: ReadonlyMap<string, Effect>;
  today: IsoDate;
}

function summarise(action: OwnedAction, { readable, series, effects, today }: Names) {
  const { id, todo, owner, dueOn, state, effect } = action;
  const group = groupOf(action);
  return {
    ...{ id, todo, owner, dueOn, state, effect, group },
    outcome: outcomeOf(action, effects),
    place: nameOf(group, readable),
    theme: themeOf(action, series),
    isLate: state === 'open' && dueOn < today,
  };
}

function outcomeOf({ id, waveId, state }: OwnedAction, effects: Names['effects']): Outcome {
  if (state === 'dropped') return 'dropped';
  return effects.get(id)?.change ?? (waveId === null ? 'no_wave' : 'waiting');
}

function themeOf({ instrument, themeId }: OwnedAction, series: readonly ResultSeries[]) {
  const themes = series.filter((one) => one.instrument === instrument).flatMap((one) => one.themes);
  return themes.find(({ id }) => id === themeId)?.name ?? { sv: themeId, en: themeId };
}

/** One action with what the wave before it and the one that follows it up say of its theme, and its history. */
export async function showAction(ctx: ServiceContext, actionId: string) {
  const { action, readable } = await readableAction(ctx, actionId);
  const series = await listSeries(ctx);
  const group = groupOf(action);
  const every = await listQualityActions(ctx.db.read);
  const effects = await readEffects(ctx, every, { series, units: readable.units });
  const editable = await readableGroups(ctx, 'quality:edit');
  const changes = await listChanges(ctx.db.read, null, {
    subjects: [{ entity: 'qualityActions', id: actionId }],
    most: MOST_TOLD,
  });
  return {
    action,
    ...summarise(action, { readable, series, effects, today: isoDate(ctx.now) }),
    measured: await beforeAndAfter(ctx, action, series),
    expected: effects.get(actionId)?.expected ?? null,
    mayEdit: seesGroup(editable.visible, group, null),
    history: await describeChanges(ctx, changes),
  };
}

async function readableAction(ctx: ServiceContext, actionId: string) {
  requireSomewhere(ctx, 'quality:read');
  const readable = await readableGroups(ctx, 'quality:read');
  const action = await findQualityAction(ctx.db.read, actionId);
  if (!action || !seesGroup(readable.visible, groupOf(action), null)) throw notFound();
  return { action, readable };
}
