import type { Assignment, Problem } from '../../scheduling/problem.ts';
import { wishedRank, wishesFor } from '../../scheduling/rules/wishes.ts';
import type { SeenUnit } from '../../scheduling/changed-placements.ts';

/** A plan with the problem that it is a plan of. */
export interface PlannedProblem {
  problem: Problem;
  assignments: readonly Assignment[];
}

export const DIFFERENCES = ['moved', 'placed', 'unplaced', 'joined', 'left'] as const;
/**
 * How somebody is better or worse off in a period: at another unit, with a place where she had none, without one that she
 * had, or in only one of the two rounds.
 */
export type DifferenceKind = (typeof DIFFERENCES)[number];

export interface PlacementDifference {
  demandId: string;
  learnerId: string;
  periodId: string;
  kind: DifferenceKind;
  /** Null without a place. */
  from: SeenUnit | null;
  to: SeenUnit | null;
}

/** Who has another place in the second plan than in the first, each seen by her own problem; none for a plan and itself. */
export function placementDifferences(before: PlannedProblem, after: PlannedProblem): PlacementDifference[] {
  const [was, is] = [seenBy(before), seenBy(after)];
  const ids = new Set([...was.keys(), ...is.keys()]);
  return [...ids].flatMap((demandId): PlacementDifference[] => {
    const [first, second] = [was.get(demandId), is.get(demandId)];
    const known = first ?? second;
    const kind = kindOf(first, second);
    if (!kind || !known) return [];
    const { learnerId, periodId } = known;
    return [{ demandId, learnerId, periodId, kind, from: first?.unit ?? null, to: second?.unit ?? null }];
  });
}

interface Seen {
  learnerId: string;
  periodId: string;
  unit: SeenUnit | null;
}

function kindOf(before: Seen | undefined, after: Seen | undefined): DifferenceKind | null {
  if (!before) return 'joined';
  if (!after) return 'left';
  if (!before.unit) return after.unit ? 'placed' : null;
  if (!after.unit) return 'unplaced';
  return before.unit.unitId === after.unit.unitId ? null : 'moved';
}

function seenBy({ problem, assignments }: PlannedProblem): Map<string, Seen> {
  const unitOf = new Map(assignments.map(({ demandId, unitId }) => [demandId, unitId]));
  const learnerOf = new Map(problem.learners.map((learner) => [learner.id, learner]));
  return new Map(
    problem.demands.map((demand) => {
      const { id, learnerId, periodId, options } = demand;
      const unitId = unitOf.get(id);
      const learner = learnerOf.get(learnerId);
      const unit = unitId !== undefined && {
        unitId,
        rank: learner ? wishedRank(wishesFor(learner, demand), unitId) : null,
        travelMinutes: options.find((option) => option.unitId === unitId)?.travelMinutes ?? null,
      };
      return [id, { learnerId, periodId, unit: unit || null }];
    }),
  );
}
