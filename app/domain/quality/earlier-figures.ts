import { isTermCode } from '../shared/terms.ts';
import type { EarlierTerm } from '../surveys/earlier-term.ts';
import type { GroupKind } from './groups.ts';
import { rounded, toldRespondents } from './told-figure.ts';
import type { ToldFigure } from './told-figure.ts';

/** What a spreadsheet tells of: no school and no branch. */
export type EarlierGroupKind = Exclude<GroupKind, 'school' | 'branch'>;

/** What an earlier survey told of a group: n answers whose mean it gave on a scale from the lowest to the highest. */
export interface EarlierFigure {
  groupKind: EarlierGroupKind;
  groupId: string;
  themeId: string;
  term: EarlierTerm;
  n: number;
  mean: number;
  lowest: number;
  highest: number;
}

/** The figure as it may be read, or why it may not. */
export interface ToldEarlier {
  figure: Pick<ToldFigure, 'respondents' | 'mean'> | null;
  keptBack: 'too_few' | 'would_reveal' | null;
}

/** What a whole is divided into: units and those below them, programmes, or the terms of a year. */
type Division = 'units' | 'programmes' | 'terms';
const DIVISIONS: readonly Division[] = ['units', 'programmes', 'terms'];

/**
 * What may be told of the figures of one instrument, the widest groups first: of too few nothing, of a small group that
 * agrees nothing, and nothing of a part when what is left of its whole would be few, as by the gate. Who answered is not
 * known, so that groups which overlap are not held against each other; `pathOf` gives a unit's path, `/hospital/ward/`.
 */
export function tellEarlier<T extends EarlierFigure>(
  figures: readonly T[],
  pathOf: (unitId: string) => string,
  fewest: number,
): (T & ToldEarlier)[] {
  const left = new Map<string, number>();
  const depth = ({ groupKind, groupId }: T) =>
    groupKind === 'region' ? 0 : groupKind === 'programme' ? 1 : idsIn(pathOf(groupId)).length + 1;
  const widestFirst = (a: T, b: T) =>
    Number(isTermCode(a.term)) - Number(isTermCode(b.term)) || depth(a) - depth(b) || b.n - a.n;
  return [...figures].sort(widestFirst).map((figure) => {
    const wholes = wholesOf(figure, pathOf).flatMap((keys) => keys.find((key) => left.has(key)) ?? []);
    const rests = wholes.map((key) => (left.get(key) ?? 0) - figure.n);
    const keptBack = reasonFor(figure, rests, fewest);
    if (keptBack !== null) return { ...figure, figure: null, keptBack };
    wholes.forEach((key, index) => left.set(key, rests[index] ?? 0));
    DIVISIONS.forEach((division) => left.set(keyOf(division, figure), figure.n));
    const respondents = toldRespondents(figure.n, fewest);
    return { ...figure, figure: { respondents, mean: rounded(figure.mean) }, keptBack };
  });
}

function reasonFor(
  { n, mean, lowest, highest }: EarlierFigure,
  rests: readonly number[],
  fewest: number,
): ToldEarlier['keptBack'] {
  if (n < fewest) return 'too_few';
  // By no reason of its own: that all agree is what must not be known.
  if (n < 2 * fewest && [lowest, highest].includes(rounded(mean))) return 'would_reveal';
  // Parts that are more than their whole together may each leave few of it.
  return rests.some((rest) => rest !== 0 && rest < fewest) ? 'would_reveal' : null;
}

/** For each division that the figure is a part in, the wholes that it may be a part of; the nearest first. */
function wholesOf(figure: EarlierFigure, pathOf: (unitId: string) => string): string[][] {
  const { groupKind, groupId, term } = figure;
  const region = { ...figure, groupKind: 'region', groupId: 'region' } as const;
  const above = idsIn(pathOf(groupId)).filter((id) => id !== groupId);
  const units = above.toReversed().map((id) => keyOf('units', { ...figure, groupId: id }));
  return [
    groupKind === 'unit' ? [...units, keyOf('units', region)] : [],
    groupKind === 'programme' ? [keyOf('programmes', region)] : [],
    isTermCode(term) ? [keyOf('terms', { ...figure, term: `${Number(term.slice(-4))}` })] : [],
  ];
}

function keyOf(division: Division, { groupKind, groupId, themeId, term }: Omit<EarlierFigure, 'n'>): string {
  return [division, groupKind, groupId, themeId, term].join(' ');
}

function idsIn(path: string): string[] {
  return path.split('/').filter(Boolean);
}
