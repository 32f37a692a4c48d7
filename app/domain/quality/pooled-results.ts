import { groupsOf, isWithin } from './groups.ts';
import type { GroupKind, ResultGroup } from './groups.ts';
import { openLedger } from './disclosure/ledger.ts';
import type { Ledger } from './disclosure/ledger.ts';
import { release } from './disclosure/released-sums.ts';
import type { Thresholds } from './disclosure/thresholds.ts';
import { tell, themeScore } from './wave-results.ts';
import type { Answer, Figure, Theme } from './wave-results.ts';
import { themesOf } from '../surveys/instrument.ts';
import type { InstrumentDefinition } from '../surveys/instrument.ts';

/** The most waves that are put together: what lies further back was another workplace. */
export const MOST_POOLED = 4;

/** A closed wave with what has been told of it alone. */
export interface ClosedWave {
  id: string;
  answers: readonly Answer[];
  releases: readonly { groupId: string; themeId: string; members: readonly number[]; figure: Figure | null }[];
}

/** What several waves together tell of a unit of which the last alone may tell nothing. */
export interface Pool {
  kind: GroupKind;
  groupId: string;
  themeId: string;
  /** How many waves, the last included. */
  waves: number;
  /** The answers behind the figure, by wave and position in it. */
  members: Record<string, number[]>;
  figure: Figure;
}

/**
 * The pools of a wave that has just closed, the last of the given ones, which all have the same questions and audience
 * and go from the oldest on. The answers of all waves are one population with one ledger, in which stands what each wave
 * has told alone and what has been pooled before: a pool from which few of one wave could be subtracted is kept back. As
 * few waves are pooled as may be.
 */
export function poolsOf(
  instrument: InstrumentDefinition,
  waves: readonly ClosedWave[],
  earlier: readonly Pick<Pool, 'themeId' | 'members' | 'figure'>[],
  thresholds: Thresholds,
): Pool[] {
  const last = waves.at(-1);
  if (!last || waves.length < 2) return [];
  const groups = groupsOf(last.answers.map(({ bucket }) => bucket)).filter(({ kind }) => kind === 'unit');
  return themesOf(instrument).flatMap((theme) =>
    poolsOfTheme({ instrument, theme, waves, thresholds }, groups, earlier),
  );
}

interface Subject {
  instrument: InstrumentDefinition;
  theme: Theme;
  waves: readonly ClosedWave[];
  thresholds: Thresholds;
}

function poolsOfTheme(
  subject: Subject,
  groups: readonly ResultGroup[],
  earlier: readonly Pick<Pool, 'themeId' | 'members' | 'figure'>[],
): Pool[] {
  const { instrument, theme, waves, thresholds } = subject;
  const starts = startsOf(waves);
  const answers = waves.flatMap((wave) => wave.answers);
  const scores = answers.map(({ values }) => themeScore(instrument, theme, values));
  let ledger = toldBefore(subject, starts, earlier, openLedger(answers.length, thresholds));
  const own = new Set(waves.at(-1)?.releases.flatMap((one) => (isTold(one, theme) ? [one.groupId] : [])));
  const pools: Pool[] = [];
  for (const group of groups.filter(({ id }) => !own.has(id))) {
    for (let count = 2; ledger && count <= Math.min(MOST_POOLED, waves.length); count += 1) {
      const from = starts[waves.length - count] ?? 0;
      const members = answers.flatMap(({ bucket }, at) =>
        at >= from && scores[at] !== null && isWithin(bucket, group) ? [at] : [],
      );
      const { next, figure } = tell(ledger, members, scores, instrument);
      if (!figure) continue;
      ledger = next;
      const facts = { kind: group.kind, groupId: group.id, themeId: theme.id, waves: count, figure };
      pools.push({ ...facts, members: byWave(members, waves, starts) });
      break;
    }
  }
  return pools;
}

/** The ledger of all that has been told of the theme; null where it cannot be shown that more may be. */
function toldBefore(
  { theme, waves }: Subject,
  starts: readonly number[],
  earlier: readonly Pick<Pool, 'themeId' | 'members' | 'figure'>[],
  empty: Ledger,
): Ledger | null {
  const shifted = (members: readonly number[], wave: number) => members.map((at) => at + (starts[wave] ?? 0));
  const alone = waves.flatMap(({ releases }, wave) =>
    releases.flatMap((one) => (isTold(one, theme) ? [{ ...one, members: shifted(one.members, wave) }] : [])),
  );
  const pooled = earlier
    .filter(({ themeId }) => themeId === theme.id)
    .map(({ members, figure }) => ({
      members: waves.flatMap(({ id }, wave) => shifted(members[id] ?? [], wave)),
      figure,
    }));
  return [...alone, ...pooled].reduce<Ledger | null>((ledger, told) => ledger && withTold(ledger, told), empty);
}

function withTold(ledger: Ledger, { members, figure }: { members: number[]; figure: Figure | null }): Ledger | null {
  const means = release(ledger.means, members);
  if (typeof means === 'string') return null;
  if (!figure?.spread) return { ...ledger, means };
  const distributions = release(ledger.distributions, members);
  return typeof distributions === 'string' ? null : { means, distributions };
}

function isTold({ themeId, figure }: ClosedWave['releases'][number], theme: Theme): boolean {
  return figure !== null && themeId === theme.id;
}

/** The position of each wave's first answer among those of all. */
function startsOf(waves: readonly ClosedWave[]): number[] {
  let next = 0;
  return waves.map(({ answers }) => {
    const start = next;
    next += answers.length;
    return start;
  });
}

function byWave(members: readonly number[], waves: readonly ClosedWave[], starts: readonly number[]) {
  const parts = waves.map(({ id, answers }, wave): [string, number[]] => {
    const start = starts[wave] ?? 0;
    return [id, members.filter((at) => at >= start && at < start + answers.length).map((at) => at - start)];
  });
  return Object.fromEntries(parts.filter(([, part]) => part.length > 0));
}
