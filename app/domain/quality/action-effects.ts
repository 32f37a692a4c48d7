import type { ResultGroup } from './groups.ts';
import { followUp } from './follow-up.ts';
import { holm, LEVEL } from './statistics/trend.ts';
import type { Change } from './statistics/trend.ts';
import { keyOf } from './theme-series.ts';
import type { GroupRelease, SeriesWave } from './theme-series.ts';
import { rounded } from './told-figure.ts';
import { daysBetween } from '../shared/dates.ts';
import type { IsoDate } from '../shared/dates.ts';

/** What an action was to change. */
export interface ActedOn {
  group: ResultGroup;
  themeId: string;
  /** The wave that it was made after. */
  from: SeriesWave;
}

/**
 * What is known of an action's effect: what the wave that follows it up says, that it has not closed, that the action came
 * from no wave, or that it was dropped.
 */
export type Outcome = Change | 'waiting' | 'no_wave' | 'dropped';

/**
 * The wave that follows an action up: of those after the one it was made from, earliest first, the first of whose weeks at
 * least half lie after the day when it was to be done. Before that too few of those who answer can have met it.
 */
export function waveAfter<W extends { endedFrom: IsoDate; endedTo: IsoDate }>(
  later: readonly W[],
  dueOn: IsoDate,
): W | undefined {
  return later.find(({ endedFrom, endedTo }) => daysBetween(dueOn, endedTo) >= daysBetween(endedFrom, endedTo) / 2);
}

/** What the wave that follows an action up says of it: `change` is from what was to be expected anyway. */
export interface Effect {
  change: Change;
  /** The mean that was to be expected anyway; null where it cannot be told. */
  expected: number | null;
}

/**
 * What one wave says of all actions that were made after an earlier wave and that it follows up, in their order. They are judged together (S. Holm
 * 1979), whoever reads them and on whatever page: the chance of seeing an effect of any where nothing has changed stays at
 * 5 % for each wave, and an answer that has been given does not change when later actions are made.
 */
export function effectsOf(
  acted: readonly ActedOn[],
  {
    to,
    releases,
    peersOf,
  }: {
    to: SeriesWave;
    /** Of all these waves, of every group that is compared. */
    releases: readonly GroupRelease[];
    peersOf: (group: ResultGroup) => string;
  },
): Effect[] {
  const keyOfPeers = (waveId: string, themeId: string, group: ResultGroup) => `${waveId} ${themeId} ${peersOf(group)}`;
  const told = Map.groupBy(releases, ({ waveId, themeId, groupKind, groupId }) =>
    keyOfPeers(waveId, themeId, { kind: groupKind, id: groupId }),
  );
  const peersIn = ({ id }: SeriesWave, { themeId, group }: ActedOn) => told.get(keyOfPeers(id, themeId, group)) ?? [];
  const comparable = acted.filter(({ from }) => from.version === to.version);
  const subjects = new Map(comparable.map((one) => [subjectKey(one), one]));
  const followed = [...subjects].flatMap(([key, one]) => {
    const found = followUp(one.group.id, peersIn(one.from, one), peersIn(to, one));
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
  return acted.map((one) => {
    if (one.from.version !== to.version) return { change: 'new_version', expected: null };
    return effects.get(subjectKey(one)) ?? { change: 'not_enough', expected: null };
  });
}

/** Two actions about the same are one question. */
function subjectKey({ group, themeId, from }: ActedOn): string {
  return `${keyOf(group)} ${themeId} ${from.id}`;
}
