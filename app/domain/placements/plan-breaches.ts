import type { Violation } from '../scheduling/check.ts';
import type { Assignment, Problem } from '../scheduling/problem.ts';
import type { ReasonCode } from '../scheduling/proposal.ts';

/** A hard rule that a plan breaks by now, with everybody whose placement is part of it. */
export interface PlanBreach {
  code: ReasonCode;
  demandIds: string[];
  unitIds: string[];
}

/** What a plan breaks, rule by rule in the order found: a place too few concerns all who share it in its weeks. */
export function breachesOf(
  { resources, demands }: Pick<Problem, 'resources' | 'demands'>,
  assignments: readonly Assignment[],
  violations: readonly Violation[],
): PlanBreach[] {
  const unitOf = new Map(assignments.map(({ demandId, unitId }) => [demandId, unitId]));
  const concerned = ({ demandId, params }: Violation): string[] => {
    if (demandId !== undefined) return [demandId];
    const shared = resources.find(({ id }) => id === params['resourceId'])?.unitIds ?? [];
    const { weeks } = params;
    return demands
      .filter(({ id }) => shared.includes(unitOf.get(id) ?? ''))
      .filter((demand) => !Array.isArray(weeks) || demand.weeks.some((week) => weeks.includes(week)))
      .map(({ id }) => id);
  };
  return [...Map.groupBy(violations, ({ code }) => code)].map(([code, found]) => {
    const demandIds = [...new Set(found.flatMap(concerned))];
    const unitIds = [...new Set(demandIds.flatMap((id) => unitOf.get(id) ?? []))];
    return { code, demandIds, unitIds };
  });
}
