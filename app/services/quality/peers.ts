import type { ResultGroup } from '#app/domain/quality/groups.ts';

/** Which groups are compared with each other: units on the same level of the tree, and programmes. */
export function peersKey(units: ReadonlyMap<string, { path: string }>): (group: ResultGroup) => string {
  return ({ kind, id }) => {
    if (kind !== 'unit') return kind;
    return `unit ${units.get(id)?.path.split('/').filter(Boolean).length ?? 0}`;
  };
}
