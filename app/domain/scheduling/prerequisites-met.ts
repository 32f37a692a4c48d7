import type { Facts } from './facts.ts';
import type { Assignment, Problem } from './problem.ts';
import type { SolveOptions } from './proposal.ts';
import { settingsOf } from './rules/catalog.ts';

/**
 * Demands that a plan places although a course that they require is left open in it, and those that in turn require
 * these. Locked ones stay, and are told as what the plan breaks.
 */
export function tooEarly(problem: Problem, assignments: readonly Assignment[]): Set<string> {
  const early = new Set<string>();
  const demanding = problem.demands.filter(({ prerequisites = [] }) => prerequisites.length > 0);
  if (demanding.length === 0 || !settingsOf(problem.rules).get('prerequisites')?.enabled) return early;
  const locked = new Set(problem.locks.map(({ demandId }) => demandId));
  const placed = new Set(assignments.map(({ demandId }) => demandId));
  for (let before = -1; before < early.size;) {
    before = early.size;
    for (const { id, prerequisites = [] } of demanding) {
      if (!placed.has(id) || locked.has(id)) continue;
      if (prerequisites.every(({ demandIds }) => demandIds.some((one) => placed.has(one)))) continue;
      placed.delete(id);
      early.add(id);
    }
  }
  return early;
}

/**
 * The same options, told on the way only of plans without what would have to wait in them. What such a plan costs is not
 * known before the end.
 */
export function tellingWithoutEarly(problem: Problem, { onProgress, ...options }: SolveOptions): SolveOptions {
  if (!onProgress) return options;
  let isPartOfIt = false;
  return {
    ...options,
    onProgress({ assignment, ...progress }) {
      const early = assignment && tooEarly(problem, assignment);
      if (early) isPartOfIt = early.size > 0;
      const known = isPartOfIt ? { incumbent: null, bound: null, gap: null } : {};
      onProgress({
        ...{ ...progress, ...known },
        ...(assignment && { assignment: assignment.filter(({ demandId }) => !early?.has(demandId)) }),
      });
    },
  };
}

/** Demands for which a required course has no possible placement in the round; locked ones apart, which stay. */
export function requiringTheImpossible({ demands, demandIndex }: Facts): Set<string> {
  const isPossible = (id: string) => (demands[demandIndex.get(id) ?? -1]?.candidates.length ?? 0) > 0;
  return new Set(
    demands.flatMap(({ demand: { id, prerequisites = [] }, lockedTo }) =>
      lockedTo === undefined &&
      prerequisites.some(({ demandIds }) => demandIds.length > 0 && !demandIds.some(isPossible))
        ? [id]
        : [],
    ),
  );
}

/** The problem in which these demands have to wait: what they require is not done in this round. */
export function withWaiting(problem: Problem, waiting: ReadonlySet<string>): Problem {
  return {
    ...problem,
    demands: problem.demands.map((demand) =>
      waiting.has(demand.id)
        ? { ...demand, prerequisites: demand.prerequisites?.map((one) => ({ ...one, demandIds: [] })) }
        : demand,
    ),
  };
}
