import type { ResultGroup } from './groups.ts';
import { followUp } from './follow-up.ts';
import { holm, LEVEL } from './statistics/trend.ts';
import type { Change } from './statistics/trend.ts';
import { keyOf } from './theme-series.ts';
import type { GroupRelease, SeriesWave } from './theme-series.ts';
import { rounded } from './told-figure.ts';

/** What an action was to change. */
export interface ActedOn {
  group: ResultGroup;
  themeId: string;
}

/** What is known of an action's effect: what the next wave says of it, that it has not closed, or that there is none to wait for. */
export type Outcome = Change | 'waiting' | 'no_wave';

/** What the wave after an action says of it: `change` is from what was to be expected anyway. */
export interface Effect {
  change: Change;
  /** The mean that was to be expected anyway; null where it cannot be told. */
  expected: number | null;
}

/**
 * What one wave says of all actions that were made after the wave before it, in their order. They are judged together (S. Holm
 * 1979), whoever reads them and on whatever page: the chance of seeing an effect of any where nothing has changed stays at
 * 5 % for each wave, and an answer that has been given does not change when later actions are made.
 */
export function effectsOf(
  acted: readonly ActedOn[],
  {
    waves: [from, to],
    releases,
    peersOf,
  }: {
    waves: readonly [SeriesWave, SeriesWave];
    /** Of both waves, of every group that is compared. */
    releases: readonly GroupRelease[];
    peersOf: (group: ResultGroup) => string;
  },
): Effect[] {
  if (from.version !== to.version) return acted.map(() => ({ change: 'new_version', expected: null }));
  const keyOfPeers = (waveId: string, themeId: string, group: ResultGroup) => `${waveId} ${themeId} ${peersOf(group)}`;
  const told = Map.groupBy(releases, ({ waveId, themeId, groupKind, groupId }) =>
    keyOfPeers(waveId, themeId, { kind: groupKind, id: groupId }),
  );
  const peersIn = ({ id }: SeriesWave, { themeId, group }: ActedOn) => told.get(keyOfPeers(id, themeId, group)) ?? [];
  const subjects = new Map(acted.map((one) => [subjectKey(one), one]));
  const followed = [...subjects].flatMap(([key, one]) => {
    const found = followUp(one.group.id, peersIn(from, one), peersIn(to, one));
    return found ? [{ ...found, key }] : [];
  });
  const adjusted = holm(followed.map(({ pValue }) => pValue));
  const effects = new Map(
    followed.map(({ key, expected, direction }, index): [string, Effect] => {
      const isClear = (adjusted[index] ?? 1) < LEVEL;
      const clear = direction > 0 ? 'higher' : 'lower';
      return [key, { change: isClear ? clear : 'no_clear_change', expected: rounded(expected) }];
    }),
  );
  return acted.map((one) => effects.get(subjectKey(one)) ?? { change: 'not_enough', expected: null });
}

/** Two actions about the same are one question. */
function subjectKey({ group, themeId }: ActedOn): string {
  return `${keyOf(group)} ${themeId}`;
}
