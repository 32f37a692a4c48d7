/** What the findings are read from: one learner in one period, or in a part of it. */
export interface PlanFact {
  periodId: string;
  learnerId: string;
  wishes: number;
  wishRank: number | null;
  minutes: number | null;
  /** She has broken off this period: it is settled, and nobody waits for a place. */
  hasInterrupted: boolean;
  placement: { locked: boolean; supervisors: readonly string[] } | null;
}

export interface PlanFindings {
  wanted: number;
  placed: number;
  locked: number;
  withoutSupervisor: number;
  /** `byRank[0]` counts placements that met a first wish. */
  byRank: number[];
  /** Placed at a unit that was not wished for, though something was. */
  outsideWishes: number;
  withoutWishes: number;
  /** One-way minutes over all placements whose journey is known. */
  travel: { mean: number; longest: number } | null;
}

/** A period is placed when every part of it is, but for what has been broken off. */
function isPlaced(parts: readonly PlanFact[]): boolean {
  const isSettled = parts.every((row) => row.placement !== null || row.hasInterrupted);
  return isSettled && parts.some((row) => row.placement !== null);
}

/** A plan in numbers, as it stands now, by hand or by the optimiser. */
export function readPlanFindings(rows: readonly PlanFact[]): PlanFindings {
  const placed = rows.filter((row) => row.placement !== null);
  const minutes = placed.flatMap((row) => (row.minutes === null ? [] : [row.minutes]));
  const byRank: number[] = [];
  for (const { wishRank } of placed) if (wishRank !== null) byRank[wishRank - 1] = (byRank[wishRank - 1] ?? 0) + 1;
  const periods = [...Map.groupBy(rows, ({ periodId, learnerId }) => `${periodId} ${learnerId}`).values()];
  return {
    wanted: periods.filter((parts) => parts.some((row) => !row.hasInterrupted)).length,
    placed: periods.filter((parts) => isPlaced(parts)).length,
    locked: placed.filter((row) => row.placement?.locked).length,
    withoutSupervisor: placed.filter((row) => row.placement?.supervisors.length === 0).length,
    byRank: Array.from(byRank, (count) => count ?? 0),
    outsideWishes: placed.filter((row) => row.wishRank === null && row.wishes > 0).length,
    withoutWishes: placed.filter((row) => row.wishes === 0).length,
    travel:
      minutes.length === 0
        ? null
        : { mean: minutes.reduce((sum, one) => sum + one, 0) / minutes.length, longest: Math.max(...minutes) },
  };
}
