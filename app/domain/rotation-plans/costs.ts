import type { RotationProblem, RotationResident, RotationWeights, Stay } from '../rotations/problem.ts';

/** What a plan asks of its residents and clinics, in units that mean something. */
export interface RotationMeasures {
  /** Sum over stays of the way from home to the clinic. */
  kilometres: number;
  missedPlaces: number;
  missedWeeks: number;
  /** Sum over residents of the towns they work in. */
  towns: number;
  /** Sum over clinics of the residents in the fullest week. */
  peaks: number;
  /** Stays beyond one per block. */
  extraStays: number;
  missing: number;
}

/** Measures each resident's stays and the clinics' fullest weeks from the problem's own attributes. */
export function measurePlan(
  problem: RotationProblem,
  stays: readonly Stay[],
  missing: readonly { residentId: string; blockId: string }[],
): RotationMeasures {
  const byResident = Map.groupBy(stays, ({ residentId }) => residentId);
  const own = problem.residents.map((resident) =>
    measureResident(problem, resident, byResident.get(resident.id) ?? []),
  );
  const sum = (of: (one: ReturnType<typeof measureResident>) => number) =>
    own.reduce((total, one) => total + of(one), 0);
  return {
    kilometres: sum((one) => one.kilometres),
    missedPlaces: sum((one) => one.missedPlaces),
    missedWeeks: sum((one) => one.missedWeeks),
    towns: sum((one) => one.towns),
    extraStays: sum((one) => one.extraStays),
    peaks: peaksOf(stays),
    missing: missing.length,
  };
}

/** The same for one resident, without what is the clinics' and the plan's. */
export function measureResident(
  { towns, kilometres, clinics }: Pick<RotationProblem, 'towns' | 'kilometres' | 'clinics'>,
  resident: RotationResident,
  stays: readonly Stay[],
) {
  const townOf = new Map(clinics.map(({ id, townId }) => [id, townId]));
  const index = new Map(towns.map(({ id }, position) => [id, position]));
  const home = kilometres[index.get(resident.homeTownId) ?? -1] ?? [];
  const inTime = [...stays].sort((a, b) => a.from - b.from);
  const firsts = new Map<string, Stay>();
  for (const stay of inTime) if (!firsts.has(stay.blockId)) firsts.set(stay.blockId, stay);
  const missedPlace = (stay: Stay) =>
    resident.wishes.filter(
      (wish) =>
        wish.blockId === stay.blockId &&
        ((wish.kind === 'town' && wish.townId !== townOf.get(stay.clinicId)) ||
          (wish.kind === 'clinic' && wish.clinicId !== stay.clinicId)),
    ).length;
  return {
    kilometres: stays.reduce((sum, stay) => sum + (home[index.get(townOf.get(stay.clinicId) ?? '') ?? -1] ?? 0), 0),
    missedPlaces: stays.reduce((sum, stay) => sum + missedPlace(stay), 0),
    missedWeeks: resident.wishes.filter((wish) => {
      const first = firsts.get(wish.blockId);
      return wish.kind === 'window' && first && (first.from < wish.firstWeek || first.from > wish.lastWeek);
    }).length,
    towns: new Set(stays.map(({ clinicId }) => townOf.get(clinicId))).size,
    extraStays: stays.length - firsts.size,
  };
}

function peaksOf(stays: readonly Stay[]): number {
  return [...Map.groupBy(stays, ({ clinicId }) => clinicId).values()].reduce((sum, own) => {
    const starts = own.map(
      ({ from }) => own.filter((stay) => stay.from <= from && from < stay.from + stay.weeks).length,
    );
    return sum + Math.max(...starts);
  }, 0);
}

/** What the measures come to under the weights: the objective of the engine. */
export function costOf(measures: RotationMeasures, weights: RotationWeights): number {
  return (
    measures.kilometres * weights.kilometre +
    measures.missedPlaces * weights.wishPlace +
    measures.missedWeeks * weights.wishWindow +
    measures.towns * weights.newTown +
    measures.peaks * weights.peak +
    measures.extraStays * weights.newStay +
    measures.missing * weights.missing
  );
}
