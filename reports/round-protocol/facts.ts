import type { GroupOutcome } from '#app/domain/placements/outcome-groups.ts';
import type { RunAccount, RunProof } from '#app/domain/placements/run-account.ts';
import type { BesideLottery } from '#app/domain/scheduling/beside-lottery.ts';
import type { ReportHead } from '../cover.ts';

/** A run of the optimiser on a round, and what it gave. No learner is named. */
export interface RoundProtocolFacts extends Omit<ReportHead, 'filters'> {
  round: { name: string; programme: string; term: string };
  run: {
    /** Instant at which it ended. */
    at: string;
    /** Who asked for it; null for somebody who is no longer known. */
    by: string | null;
    elapsedMs: number;
    engineVersion: string;
    inputHash: string;
  };
  account: RunAccount;
  proof: RunProof;
  /** Placements that are otherwise today than in the run. */
  changedSince: number;
  /** Null for a run that was stopped before lots were drawn. */
  beside: Omit<BesideLottery, 'learners'> | null;
  groups: Readonly<Record<GroupKind, readonly GroupOutcome[]>>;
  /** Smallest group that is told by itself. */
  fewest: number;
}

export const GROUP_KINDS = ['cohort', 'town', 'earlier'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];
