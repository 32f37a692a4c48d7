import { ROTATION_PROBLEM_FORMAT } from '#app/domain/rotations/problem.ts';
import type {
  RotationBlock,
  RotationClinic,
  RotationProblem,
  RotationResident,
} from '#app/domain/rotations/problem.ts';

/** Anna of Halmstad, employed for ten weeks, with four weeks of medicine to do in Halmstad or Varberg. */
export function rotation(over: Partial<RotationProblem> = {}): RotationProblem {
  return {
    format: ROTATION_PROBLEM_FORMAT,
    seed: 1,
    timeLimitSeconds: 20,
    weeks: 10,
    towns: [{ id: 'halmstad' }, { id: 'varberg' }],
    kilometres: [
      [0, 70],
      [70, 0],
    ],
    clinics: [clinic(), clinic({ id: 'med-varberg', townId: 'varberg' })],
    usedPlaces: [],
    waves: [],
    order: [],
    residents: [resident()],
    weights: { kilometre: 1, wishPlace: 60, wishWindow: 80, newTown: 40, peak: 100, newStay: 25, missing: 100_000 },
    ...over,
  };
}

export function clinic(over: Partial<RotationClinic> = {}): RotationClinic {
  return { id: 'med-halmstad', type: 'medicine', townId: 'halmstad', places: 1, ...over };
}

export function resident(over: Partial<RotationResident> = {}): RotationResident {
  return {
    id: 'anna',
    homeTownId: 'halmstad',
    percent: 100,
    employment: [{ from: 0, to: 10 }],
    leave: [],
    blocks: [block()],
    fixed: [],
    wishes: [],
    ...over,
  };
}

export function block(over: Partial<RotationBlock> = {}): RotationBlock {
  return { id: 'medicine', type: 'medicine', weeks: 4, ...over };
}
