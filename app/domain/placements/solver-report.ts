import type { SolvePhase } from '#app/domain/scheduling/proposal.ts';

/** How far a run of the optimiser has come, for whoever waits. */
export interface SolverReport {
  startedAt: string;
  phase: SolvePhase;
  /** Cost of the best plan so far; null before there is one. */
  incumbent: number | null;
  /** No plan costs less than this; null before anything is known. */
  bound: number | null;
  gap: number | null;
}
