import { isOpenRound } from './amend.ts';
import type { RoundState } from './vocabulary.ts';

/** `later`: cannot be done until an earlier step has been. */
export type StepState = 'done' | 'todo' | 'later';

export interface RoundProgress {
  state: RoundState;
  /** Changes to a published plan that nobody has been told of. */
  pending: number;
  learners: number;
  placed: number;
  unplaced: number;
  withoutSupervisor: number;
}

/** How far a round has come, step by step; what needs a plan waits for one. */
export function roundSteps({ state, pending, learners, placed, unplaced, withoutSupervisor }: RoundProgress) {
  const hasPlan = placed > 0;
  const after = (isReady: boolean, isDone: boolean): StepState => (!isReady ? 'later' : isDone ? 'done' : 'todo');
  return {
    learners: after(true, learners > 0),
    plan: after(learners > 0, hasPlan && unplaced === 0),
    supervisors: after(hasPlan, withoutSupervisor === 0),
    publish: after(hasPlan, !isOpenRound(state) && pending === 0),
  };
}
