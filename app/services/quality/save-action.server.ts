import type { ActionValues, NewActionValues } from '#app/domain/quality/action-form.ts';
import type { ResultGroup } from '#app/domain/quality/groups.ts';
import { themeSeries } from '#app/domain/quality/theme-series.ts';
import { seesGroup } from '#app/domain/quality/visible-groups.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { Overtaken } from '#app/domain/shared/overtaken.ts';
import { err, ok } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { beginChange } from '#app/services/history/begin-change.ts';
import { requireSomewhere } from '#app/services/people/readers.ts';
import type { Queries } from '#db/database.ts';
import { newId } from '#db/ids.ts';
import { findQualityAction } from '#db/queries/quality-actions.ts';
import { listGroupFigures } from '#db/queries/quality-results.ts';
import { listOwners } from './action-owners.server.ts';
import { groupOf } from './action-effect.server.ts';
import { nameOf } from './group-name.server.ts';
import { readableGroups } from './readable-groups.server.ts';
import { listSeries } from './result-series.server.ts';

/** What a new action is about. */
export interface ActionSubject {
  group: ResultGroup;
  themeId: string;
  /** Key of a series. */
  series: string;
}

export type ActionRefusal = { field: 'ownerPersonId'; code: 'choose' };
export interface SavedAction {
  id: string;
  changeId: string;
}

/** The place, the theme and the figure of the latest wave that an action is to be about, and who can own it. */
export async function newAction(ctx: ServiceContext, subject: ActionSubject) {
  const { group, themeId } = subject;
  const readable = await editableGroups(ctx, group);
  const series = (await listSeries(ctx)).find(({ key }) => key === subject.series);
  const theme = series?.themes.find(({ id }) => id === themeId);
  if (!series || !theme) throw notFound();
  const releases = await listGroupFigures(
    ctx.db.read,
    series.waves.map(({ id }) => id),
    [group],
  );
  const wave = series.waves.findLast(({ id }) => releases.some(({ waveId }) => waveId === id)) ?? null;
  const points = themeSeries(group, [themeId], series.waves, releases).get(themeId) ?? [];
  return {
    place: nameOf(group, readable),
    theme,
    instrument: series.instrument,
    tellsLearners: series.respondents === 'learners',
    wave: wave && { id: wave.id, name: wave.name },
    figure: points.find(({ waveId }) => waveId === wave?.id)?.figure ?? null,
    owners: await listOwners(ctx, group),
  };
}

export async function createAction(
  ctx: ServiceContext,
  subject: ActionSubject,
  values: NewActionValues,
): Promise<Result<SavedAction, ActionRefusal>> {
  const { place, theme, instrument, wave, owners } = await newAction(ctx, subject);
  const owner = owners.find(({ personId }) => personId === values.ownerPersonId);
  if (!owner) return err({ field: 'ownerPersonId', code: 'choose' });
  const { kind, id: placeId } = subject.group;
  const id = newId();
  return ctx.db.write(async (tx) => {
    const params = { action: id, place: place.sv, theme: theme.name.sv, name: owner.name };
    const recorder = await beginChange(tx, ctx, 'quality.action_created', params);
    await recorder.insert('qualityActions', [
      {
        ...values,
        ...{ id, instrument, themeId: theme.id, waveId: wave?.id ?? null, state: 'open' },
        unitId: kind === 'unit' ? placeId : null,
        programmeId: kind === 'programme' ? placeId : null,
      },
    ]);
    return ok({ id, changeId: recorder.changeId });
  });
}

/** An action that the one who asks may change, with those who can own it. */
export async function editableAction(ctx: ServiceContext, actionId: string, db: Queries = ctx.db.read) {
  requireSomewhere(ctx, 'quality:edit');
  const found = await findQualityAction(db, actionId);
  if (!found) throw notFound();
  const { owner: _owner, ...action } = found;
  const group = groupOf(action);
  const readable = await editableGroups(ctx, group);
  const series = (await listSeries(ctx)).find(({ instrument }) => instrument === action.instrument);
  return {
    ...{ action, place: nameOf(group, readable), owners: await listOwners(ctx, group) },
    tellsLearners: (series?.respondents ?? 'learners') === 'learners',
  };
}

/** Saves an action as the form has it, unless somebody has saved it after the form was made. */
export async function updateAction(
  ctx: ServiceContext,
  actionId: string,
  { version, ...values }: ActionValues,
): Promise<Result<SavedAction, ActionRefusal | Overtaken>> {
  const { owners, place } = await editableAction(ctx, actionId);
  const owner = owners.find(({ personId }) => personId === values.ownerPersonId);
  if (!owner) return err({ field: 'ownerPersonId', code: 'choose' });
  return ctx.db.write(async (tx) => {
    const before = await findQualityAction(tx, actionId);
    if (!before) throw notFound();
    const { owner: _owner, ...row } = before;
    if (row.version !== version) return err({ code: 'overtaken', version: row.version });
    const params = { action: actionId, place: place.sv, name: owner.name };
    const recorder = await beginChange(tx, ctx, 'quality.action_updated', params);
    await recorder.update('qualityActions', [{ before: row, patch: values }]);
    return ok({ id: actionId, changeId: recorder.changeId });
  });
}

/** An action is about a unit or a programme, never about the region. */
async function editableGroups(ctx: ServiceContext, group: ResultGroup) {
  requireSomewhere(ctx, 'quality:edit');
  const readable = await readableGroups(ctx, 'quality:edit');
  if (group.kind === 'region' || !seesGroup(readable.visible, group, null)) throw notFound();
  const known = group.kind === 'unit' ? readable.units.has(group.id) : readable.programmes.has(group.id);
  if (!known) throw notFound();
  return readable;
}
