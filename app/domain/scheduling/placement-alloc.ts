import type { AllocFile } from './alloc-schema.ts';
import { PROBLEM_FORMAT } from './problem.ts';
import type { Assignment, Problem, SharedResource } from './problem.ts';

/** One-way minutes by the format's own formula: ten to set out, then some 66 km/h as the crow flies. */
export function allocTravelMinutes(ax: number, ay: number, bx: number, by: number): number {
  return Math.round(10 + Math.sqrt((ax - bx) ** 2 + (ay - by) ** 2) * 0.91);
}

/** The problem that an allocation file describes; its objective is the file format's objective, to the unit. */
export function problemFromAlloc(file: AllocFile, timeLimitSeconds: number): Problem {
  const weekOfPeriod = (period: number) => `${2000 + period}-W01` as const;
  const perPeriod = (places: number[]) =>
    Object.fromEntries(places.slice(0, file.P).map((value, period) => [weekOfPeriod(period), value]));
  return {
    format: PROBLEM_FORMAT,
    seed: file.seed ?? 1,
    timeLimitSeconds,
    farFromMinutes: file.weights.farFrom,
    learners: file.students.map((student, index) => ({
      id: `s${index}`,
      burden: student.history,
      needs: Object.entries(student.needs).map(([sector, needed]) => ({ sector, count: needed })),
      visitedUnits: [],
      conflictUnits: student.blocked.map((unit) => ({ unitId: `u${unit}`, kind: 'conflict_of_interest' as const })),
      attests: student.certs.map((kind) => ({ kind })),
      maxFarPeriods: student.maxFar,
      wishes: student.prefs.flatMap((units, period) =>
        units.map((unit, position) => ({ unitId: `u${unit}`, periodId: `p${period}`, rank: position + 1 })),
      ),
    })),
    units: file.units.map((unit, index) => ({
      id: `u${index}`,
      sector: unit.care,
      site: `h${unit.hospital}`,
      requiredAttests: unit.reqCert ? [unit.reqCert] : [],
      closedWeeks: [],
      minPlaces: (unit.minLoad ?? []).flatMap((places, period) =>
        places > 0 ? [{ periodId: `p${period}`, places }] : [],
      ),
    })),
    demands: demandsFromAlloc(file, weekOfPeriod),
    resources: [
      ...file.units.map((unit, index): SharedResource => ({
        id: `u${index}`,
        kind: 'unit_total',
        unitIds: [`u${index}`],
        places: perPeriod(unit.cap),
      })),
      ...file.supervisors.map((group, index): SharedResource => ({
        id: `g${index}`,
        kind: 'supervisors',
        unitIds: group.units.map((unit) => `u${unit}`),
        places: perPeriod(group.max),
      })),
    ],
    usedPlaces: [],
    locks: file.locks.map(([student, period, unit]) => ({ demandId: demandOf(student, period), unitId: `u${unit}` })),
    rules: [
      { id: 'wishes', enabled: true, weight: 1, params: wishParams(file) },
      { id: 'travel', enabled: true, weight: file.weights.perMin },
      { id: 'far-journey', enabled: true, weight: file.weights.farPenalty },
      { id: 'fairness', enabled: true, weight: file.weights.historyPct },
      { id: 'continuity', enabled: true, weight: file.weights.newHospital },
      { id: 'promised-minimum', enabled: true, weight: file.weights.shortfall },
      { id: 'balance', enabled: false },
    ],
  };
}

function wishParams({ weights }: AllocFile): Record<string, number | number[]> {
  return { steps: weights.rank, unlisted: weights.unranked, noWishStated: weights.unranked };
}

/** The demand of a student (from 0) in a period (from 0). */
export function demandOf(student: number, period: number): string {
  return `s${student}/p${period}`;
}

function demandsFromAlloc(file: AllocFile, weekOfPeriod: (period: number) => `${number}-W01`): Problem['demands'] {
  return file.students.flatMap((student, index) =>
    Array.from({ length: file.P }, (_, period) => ({
      id: demandOf(index, period),
      learnerId: `s${index}`,
      periodId: `p${period}`,
      weeks: [weekOfPeriod(period)],
      startsOn: '2000-01-03',
      endsOn: '2000-01-09',
      allowedSectors: file.periods[period]?.care ?? [],
      options: (file.cand[index]?.[period] ?? []).flatMap((unit) => {
        const place = file.units[unit];
        if (!place) return [];
        return [{ unitId: `u${unit}`, travelMinutes: allocTravelMinutes(student.x, student.y, place.x, place.y) }];
      }),
    })),
  );
}

export interface AllocSolution {
  /** Unit per student and period, at student x P + period; -1 where nobody could be placed. */
  assign: number[];
  objective: number;
}

/** A plan in the file format's own shape. */
export function solutionForAlloc(
  file: AllocFile,
  assignments: readonly Assignment[],
  objective: number,
): AllocSolution {
  const unitOf = new Map(assignments.map((assignment) => [assignment.demandId, Number(assignment.unitId.slice(1))]));
  const assign = file.students.flatMap((_, student) =>
    Array.from({ length: file.P }, (_period, period) => unitOf.get(demandOf(student, period)) ?? -1),
  );
  return { assign, objective };
}
