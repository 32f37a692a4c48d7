import type { PlannedProblem } from './difference.ts';

export interface LoadDifference {
  unitId: string;
  periodId: string;
  /** Learners of the round at the unit in the period. */
  before: number;
  after: number;
}

/** Where more or fewer learners of the round are in a period by the second plan than by the first. */
export function loadDifferences(before: PlannedProblem, after: PlannedProblem): LoadDifference[] {
  const [was, is] = [loadOf(before), loadOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((key) => {
    const [unitId = '', periodId = ''] = key.split(' ');
    const [first, second] = [was.get(key) ?? 0, is.get(key) ?? 0];
    return first === second ? [] : [{ unitId, periodId, before: first, after: second }];
  });
}

function loadOf({ problem, assignments }: PlannedProblem): Map<string, number> {
  const periodOf = new Map(problem.demands.map(({ id, periodId }) => [id, periodId]));
  const load = new Map<string, number>();
  for (const { demandId, unitId } of assignments) {
    const periodId = periodOf.get(demandId);
    if (periodId === undefined) continue;
    const key = `${unitId} ${periodId}`;
    load.set(key, (load.get(key) ?? 0) + 1);
  }
  return load;
}
