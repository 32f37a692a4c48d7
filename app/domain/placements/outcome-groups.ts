import type { LearnerBeside } from '../scheduling/beside-lottery.ts';

/** A group of learners in a plan and in the lottery beside it. */
export interface GroupOutcome {
  /** Null for those who are in no group that may be told by itself. */
  name: string | null;
  learners: number;
  /** Placements of those with wishes, of which `first` met the first; the lottery's are means. */
  wished: number;
  first: number;
  lottery: { wished: number; first: number; carried: number | null };
  /** Mean over those with a place in every period; null when there are none. */
  carried: number | null;
}

/**
 * How groups came out. Those of fewer than so many are told together, and if they are still too few, so is the next
 * smallest with them: no group can be had by subtracting the others from all. None when there are not two groups to
 * compare.
 */
export function outcomeByGroup(
  learners: readonly LearnerBeside[],
  nameOf: (learnerId: string) => string | null,
  fewest: number,
): GroupOutcome[] {
  const named = [...Map.groupBy(learners, ({ learnerId }) => nameOf(learnerId))].map(([name, members]) => ({
    name,
    members,
  }));
  const bySize = named
    .filter(({ name }) => name !== null)
    .sort((a, b) => b.members.length - a.members.length || (a.name! < b.name! ? -1 : 1));
  const pooled = named.filter(({ name }) => name === null).flatMap(({ members }) => members);
  for (;;) {
    const smallest = bySize.at(-1);
    const isTooFew = (count: number) => count > 0 && count < fewest;
    if (!smallest || (!isTooFew(smallest.members.length) && !isTooFew(pooled.length))) break;
    pooled.push(...smallest.members);
    bySize.pop();
  }
  const groups = [...bySize, ...(pooled.length > 0 ? [{ name: null, members: pooled }] : [])];
  if (groups.length < 2) return [];
  return groups.map(({ name, members }) => outcomeOf(name, members));
}

function outcomeOf(name: string | null, members: readonly LearnerBeside[]): GroupOutcome {
  const sum = (read: (member: LearnerBeside) => number) => members.reduce((total, member) => total + read(member), 0);
  return {
    name,
    learners: members.length,
    wished: sum(({ wished }) => wished),
    first: sum(({ first }) => first),
    carried: mean(members.flatMap(({ carried }) => carried ?? [])),
    lottery: {
      wished: sum(({ lottery }) => lottery.wished),
      first: sum(({ lottery }) => lottery.first),
      carried: mean(members.flatMap(({ lottery }) => lottery.carried ?? [])),
    },
  };
}

function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
