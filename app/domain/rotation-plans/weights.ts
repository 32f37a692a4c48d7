import type { RotationWeights } from '../rotations/problem.ts';
import type { PlanPriority } from './vocabulary.ts';

/** A missed wish is worth a journey of 60 km, one more town 40 and one more resident in a clinic's fullest week 20. */
const BALANCED: RotationWeights = {
  kilometre: 1,
  wishPlace: 60,
  wishWindow: 60,
  newTown: 40,
  peak: 20,
  newStay: 30,
  missing: 100_000,
};

const HEAVIER: Readonly<Record<PlanPriority, Partial<RotationWeights>>> = {
  balanced: {},
  near: { kilometre: 5 },
  wishes: { wishPlace: 400, wishWindow: 400 },
  few_towns: { newTown: 400 },
  even: { peak: 200 },
};

/** What each thing costs under a priority; whole numbers, less is better. */
export function weightsOf(priority: PlanPriority): RotationWeights {
  return { ...BALANCED, ...HEAVIER[priority] };
}
