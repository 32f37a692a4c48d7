import { FAIRNESS_CHOICES } from '#app/domain/placements/fairness-choice.ts';
import type { FairnessChoice } from '#app/domain/placements/fairness-choice.ts';
import type { RunResult } from '#app/domain/scheduling/beside-lottery.ts';
import type { Queries } from '#db/database.ts';
import { listRunResults } from '#db/queries/runs.ts';

/** What is kept of a run: its answer, and what was held to be fair. */
export interface KeptResult extends RunResult {
  fairness: FairnessChoice;
}

export interface TriedChoice {
  choice: FairnessChoice;
  /** Instant of the proposal. */
  at: string;
  wanted: number;
  first: number;
  outside: number;
  unplaced: number;
  /** Most carried by somebody whom another plan would have served better; null where it is counted in other costs. */
  burden: number | null;
  /** Minutes one way. */
  longest: number;
}

const RUNS_LOOKED_AT = 6;

/** What each choice of fairness has given in the round, where one of its latest proposals was made with it. */
export async function triedChoices(db: Queries, roundId: string): Promise<TriedChoice[]> {
  const runs = await listRunResults(db, roundId, RUNS_LOOKED_AT);
  const kept = runs.map(({ createdAt, result }) => ({ at: createdAt, ...(result as Partial<KeptResult>) }));
  return FAIRNESS_CHOICES.flatMap((choice) => {
    const { at, beside } = kept.find(({ fairness }) => fairness === choice) ?? {};
    if (at === undefined || !beside) return [];
    const { wanted, byRank, notWished, unplaced, carried, travel } = beside.plan;
    const burden = choice === 'first_wish' ? null : (carried?.avoidable ?? null);
    return [
      { choice, at, wanted, first: byRank[0] ?? 0, outside: notWished, unplaced, burden, longest: travel.longest },
    ];
  });
}
