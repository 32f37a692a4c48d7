import { nothingReleased, release } from '../disclosure/released-sums.ts';
import { groupsOf, isWithin } from '../groups.ts';
import type { AnswerBucket, GroupKind, ResultGroup } from '../groups.ts';

export interface CommentGroup extends ResultGroup {
  /** Positions among the comments. */
  members: number[];
}

/**
 * The groups whose comments on one question may be read, when at least `fewest` people have commented in each, and no
 * comparison of two groups' comments leaves fewer: whoever reads a hospital's comments beside those of its wards sees
 * which are from elsewhere. Units come before those above them, for theirs is what somebody can act on; then
 * educations, and the region last.
 */
export function commentGroups(buckets: readonly AnswerBucket[], fewest: number): CommentGroup[] {
  const groups: CommentGroup[] = [];
  let released = nothingReleased(buckets.length, fewest);
  for (const group of actionableFirst(groupsOf(buckets))) {
    const members = buckets.flatMap((bucket, position) => (isWithin(bucket, group) ? [position] : []));
    const next = release(released, members);
    if (typeof next === 'string') continue;
    released = next;
    groups.push({ ...group, members });
  }
  return groups;
}

function actionableFirst(groups: readonly ResultGroup[]): ResultGroup[] {
  const of = (wanted: GroupKind) => groups.filter(({ kind }) => kind === wanted);
  return [...of('unit').reverse(), ...of('programme'), ...of('region')];
}
