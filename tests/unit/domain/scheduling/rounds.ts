import fc from 'fast-check';
import type { AllocFile } from '#app/domain/scheduling/alloc-schema.ts';
import type { Assignment } from '#app/domain/scheduling/problem.ts';
import { generateRound } from '#tests/benchmarks/allocation/generate-round.ts';
import type { PlantedRound } from '#tests/benchmarks/allocation/generate-round.ts';

/** Units per student and period, at student x P + period, as the optimiser's assignments. */
export function assignmentsFrom(file: AllocFile, assign: readonly number[]): Assignment[] {
  return assign.flatMap((unit, at) =>
    unit < 0 ? [] : [{ demandId: `s${Math.floor(at / file.P)}/p${at % file.P}`, unitId: `u${unit}` }],
  );
}

/** Rounds with a plan in them, of up to a dozen learners. */
export const arbitraryPlantedRound: fc.Arbitrary<PlantedRound> = fc
  .record({
    learners: fc.integer({ min: 4, max: 12 }),
    periods: fc.integer({ min: 1, max: 3 }),
    units: fc.integer({ min: 10, max: 14 }),
    candidates: fc.integer({ min: 3, max: 7 }),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
  })
  .map(generateRound);

export const arbitraryRound = arbitraryPlantedRound.map(({ file }) => file);
