import { effectsOf, waveAfter } from '#app/domain/quality/action-effects.ts';
import type { Effect } from '#app/domain/quality/action-effects.ts';
import type { ResultGroup } from '#app/domain/quality/groups.ts';
import { releaseFinder } from '#app/domain/quality/theme-series.ts';
import { toldFigure } from '#app/domain/quality/told-figure.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import type { OwnedAction } from '#db/queries/quality-actions.ts';
import { listGroupFigures, listThemesFigures } from '#db/queries/quality-results.ts';
import { peersKey } from './peers.ts';
import type { ReadableGroups } from './readable-groups.server.ts';
import type { ClosedWave, ResultSeries } from './result-series.server.ts';

type Acted = Pick<OwnedAction, 'id' | 'waveId' | 'themeId' | 'unitId' | 'programmeId' | 'dueOn' | 'state'>;

/** The unit or programme that an action is about. */
export function groupOf({ unitId, programmeId }: Pick<OwnedAction, 'unitId' | 'programmeId'>): ResultGroup {
  return unitId === null ? { kind: 'programme', id: programmeId ?? '' } : { kind: 'unit', id: unitId };
}

/** The wave that an action was made after, and the one of its series that follows it up when that has closed. */
function wavesOf(
  { waveId, dueOn, state }: Pick<Acted, 'waveId' | 'dueOn' | 'state'>,
  all: readonly ResultSeries[],
): [ClosedWave?, ClosedWave?] {
  for (const { waves } of all) {
    const at = waves.findIndex(({ id }) => id === waveId);
    if (at >= 0) return [waves[at], state === 'dropped' ? undefined : waveAfter(waves.slice(at + 1), dueOn)];
  }
  return [];
}

/**
 * What the waves that follow them up say of the actions, by their ids: those that none does, or not yet, are left out. `actions`
 * are all there are, whoever reads which of them: all that one wave follows up are judged together.
 */
export async function readEffects(
  { db }: ServiceContext,
  actions: readonly Acted[],
  { series, units }: { series: readonly ResultSeries[]; units: ReadableGroups['units'] },
): Promise<Map<string, Effect>> {
  const followed = actions.flatMap((action) => {
    const [from, to] = wavesOf(action, series);
    return from && to ? [{ id: action.id, group: groupOf(action), themeId: action.themeId, from, to }] : [];
  });
  const waveIds = new Set(followed.flatMap(({ from, to }) => [from.id, to.id]));
  const themeIds = new Set(followed.map(({ themeId }) => themeId));
  const releases = await listThemesFigures(db.read, [...waveIds], [...themeIds]);
  const effects = new Map<string, Effect>();
  for (const together of Map.groupBy(followed, ({ to }) => to.id).values()) {
    const [first] = together;
    if (!first) continue;
    const found = effectsOf(together, { to: first.to, releases, peersOf: peersKey(units) });
    together.forEach(({ id }, index) => {
      const effect = found[index];
      if (effect) effects.set(id, effect);
    });
  }
  return effects;
}

/**
 * The theme at the place in the wave that the action was made after and in the one that follows it up; null when the action
 * came from no wave, and without `after` until that has closed, and of a dropped one for good.
 */
export async function beforeAndAfter({ db }: ServiceContext, action: Acted, all: readonly ResultSeries[]) {
  const waves = wavesOf(action, all);
  const [from, to] = waves;
  if (!from) return null;
  const group = groupOf(action);
  const ids = waves.flatMap((wave) => (wave ? [wave.id] : []));
  const find = releaseFinder(await listGroupFigures(db.read, ids, [group]));
  const told = ({ id, name, term, thresholds }: ClosedWave) => {
    const own = find(id, group, action.themeId);
    return {
      ...{ name, term, keptBack: own?.keptBack ?? null },
      figure: own?.figure ? toldFigure(own.figure, thresholds) : null,
    };
  };
  return { before: told(from), after: to ? told(to) : null };
}
