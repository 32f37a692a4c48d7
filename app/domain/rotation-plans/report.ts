import type { PlanPriority } from './vocabulary.ts';
import type { RotationPlan } from '../rotations/plan.ts';
import type { RotationProgress } from '../rotations/run.ts';

/** How far a run of the engine has come, for whoever waits. */
export interface RotationReport extends Omit<RotationProgress, 'patterns'> {
  startedAt: string;
}

/** What is kept of a run. */
export interface KeptRotation extends RotationPlan {
  /** What weighed most in it. */
  priority: PlanPriority;
}
