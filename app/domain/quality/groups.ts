import type { Bucket } from '../surveys/coarsen.ts';

export const GROUP_KINDS = ['region', 'programme', 'unit'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** What an answer says of the one who gave it, with the units above hers. */
export interface AnswerBucket extends Bucket {
  /** `/hospital/clinic/ward/`; null when no unit is known. */
  unitPath: string | null;
}

export interface ResultGroup {
  kind: GroupKind;
  id: string;
}

const WHOLE_REGION: ResultGroup = { kind: 'region', id: 'region' };

export function isWithin({ programmeId, unitPath }: AnswerBucket, { kind, id }: ResultGroup): boolean {
  if (kind === 'region') return true;
  return kind === 'programme' ? programmeId === id : (unitPath?.includes(`/${id}/`) ?? false);
}

/**
 * The groups that a wave is told of, the most important first: the region, hospitals and other units at the top, then
 * units below them level by level, then programmes; larger groups before smaller ones, for what comes first is kept.
 */
export function groupsOf(buckets: readonly AnswerBucket[]): ResultGroup[] {
  const sizes = new Map<string, { group: ResultGroup; level: number; size: number }>();
  const count = (group: ResultGroup, level: number) => {
    const key = `${group.kind} ${group.id}`;
    const known = sizes.get(key) ?? { group, level, size: 0 };
    sizes.set(key, { ...known, size: known.size + 1 });
  };
  for (const { programmeId, unitPath } of buckets) {
    const units = unitPath?.split('/').filter(Boolean) ?? [];
    units.forEach((id, level) => count({ kind: 'unit', id }, level));
    if (programmeId !== null) count({ kind: 'programme', id: programmeId }, Infinity);
  }
  const order = [...sizes.values()].sort(
    (a, b) => (a.level === b.level ? 0 : a.level - b.level) || b.size - a.size || (a.group.id < b.group.id ? -1 : 1),
  );
  return buckets.length > 0 ? [WHOLE_REGION, ...order.map(({ group }) => group)] : [];
}
