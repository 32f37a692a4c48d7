import type { Problem } from '#app/domain/scheduling/problem.ts';

/** References in a problem that lead nowhere. */
export function checkProblemIds(problem: Problem): string[] {
  const learners = new Set(problem.learners.map((learner) => learner.id));
  const units = new Set(problem.units.map((unit) => unit.id));
  const demands = new Set(problem.demands.map((demand) => demand.id));
  return [
    ...problem.demands.filter((demand) => !learners.has(demand.learnerId)).map((demand) => demand.learnerId),
    ...problem.demands
      .flatMap((demand) => demand.options.map((option) => option.unitId))
      .filter((id) => !units.has(id)),
    ...problem.resources.flatMap((resource) => resource.unitIds).filter((id) => !units.has(id)),
    ...problem.locks
      .filter((lock) => !demands.has(lock.demandId) || !units.has(lock.unitId))
      .map((lock) => lock.demandId),
  ];
}
