import type { Branch } from '../placements/vocabulary.ts';
import type { Bucket } from '../surveys/coarsen.ts';

/** A branch and a school are of all the programmes that belong to it. */
export type GroupKind = 'region' | 'branch' | 'school' | 'programme' | 'unit';

/** What an answer says of the one who gave it, with the units above hers. */
export interface AnswerBucket extends Bucket {
  /** `/hospital/clinic/ward/`; null when no unit is known. */
  unitPath: string | null;
  /** Of the programme: who provides it, and its branch; absent where no programme is known. */
  schoolId?: string;
  branch?: Branch;
}

export interface ResultGroup {
  kind: GroupKind;
  id: string;
}

const WHOLE_REGION: ResultGroup = { kind: 'region', id: 'region' };

export function isWithin(
  { programmeId, schoolId, branch, unitPath }: AnswerBucket,
  { kind, id }: ResultGroup,
): boolean {
  switch (kind) {
    case 'region':
      return true;
    case 'branch':
      return branch === id;
    case 'school':
      return schoolId === id;
    case 'programme':
      return programmeId === id;
    case 'unit':
      return unitPath?.includes(`/${id}/`) ?? false;
  }
}

/** After every level of units. */
const LEVELS = { programme: 1_000, school: 1_001, branch: 1_002 } as const;

/**
 * The groups that a wave is told of, the most important first: the region, hospitals and other units at the top, then
 * units below them level by level, then programmes, and last the schools and the branches that they make up; larger
 * groups before smaller ones, for what comes first is kept.
 */
export function groupsOf(buckets: readonly AnswerBucket[]): ResultGroup[] {
  const sizes = new Map<string, { group: ResultGroup; level: number; size: number }>();
  const count = (group: ResultGroup, level: number) => {
    const key = `${group.kind} ${group.id}`;
    const known = sizes.get(key) ?? { group, level, size: 0 };
    sizes.set(key, { ...known, size: known.size + 1 });
  };
  for (const { programmeId, schoolId, branch, unitPath } of buckets) {
    const units = unitPath?.split('/').filter(Boolean) ?? [];
    units.forEach((id, level) => count({ kind: 'unit', id }, level));
    if (branch !== undefined) count({ kind: 'branch', id: branch }, LEVELS.branch);
    if (schoolId !== undefined) count({ kind: 'school', id: schoolId }, LEVELS.school);
    if (programmeId !== null) count({ kind: 'programme', id: programmeId }, LEVELS.programme);
  }
  const order = [...sizes.values()].sort(
    (a, b) => a.level - b.level || b.size - a.size || (a.group.id < b.group.id ? -1 : 1),
  );
  return buckets.length > 0 ? [WHOLE_REGION, ...order.map(({ group }) => group)] : [];
}
