import type { Catalogue } from '../catalogue.ts';
import type { proof as swedishProof, run as swedishRun } from '../sv/round-run.ts';

export const run: Catalogue<typeof swedishRun> = {
  queued: 'The proposal is waiting for its turn',
  phases: {
    preparing: 'Reading the round',
    first_plan: 'Making a first plan',
    relaxation: 'Working out how good a plan can be',
    improving: 'Improving the plan',
    proving: 'Proving that the plan is the best',
    done: 'Saving the proposal',
  },
  failed: 'The proposal could not be made',
  failedText: 'Nothing has been changed. Try again. If it happens once more, contact support.',
};

export const proof: Catalogue<typeof swedishProof> = {
  optimal: 'Proven best plan',
  changed: 'Changed after the proposal, the figures are of the proposal',
  feasible: 'Best plan so far, not proven',
  infeasible: 'Locked placements break the rules',
  objective: (value) => `Cost ${value}`,
  bound: (value) => `Cannot be lower than ${value}`,
  gap: (value) => `Gap ${value}`,
  solvedIn: (time) => `Solved in ${time}`,
  at: (time) => `Made ${time}`,
};
