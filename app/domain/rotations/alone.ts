import { createPatternFinder } from './cheapest-pattern.ts';
import { compile } from './compile.ts';
import type { RotationProblem } from './problem.ts';
import type { RotationReason } from './reasons.ts';
import { pricesOf } from './stay-prices.ts';

/** Dearer than anything else can be, so that a block is left out only where it must. */
const MISSING_COST = 1e9;

/**
 * Residents of those named who could not do all their blocks even if nobody else were in the plan: order, leave, employment
 * and what others than residents hold leave no way.
 */
export function impossibleAlone(problem: RotationProblem, residentIds: ReadonlySet<string>): RotationReason[] {
  if (residentIds.size === 0) return [];
  const facts = compile({ ...problem, weights: { ...problem.weights, missing: MISSING_COST } });
  const finder = createPatternFinder(facts);
  const nothing = pricesOf(
    facts,
    new Float64Array(facts.clinics.length * facts.weeks),
    new Float64Array(facts.waves.length),
  );
  return facts.residents.flatMap((resident): RotationReason[] => {
    if (!residentIds.has(resident.id)) return [];
    const alone = finder.cheapest(resident, nothing);
    if (alone && alone.pattern.missing === 0) return [];
    return [{ code: 'no_room_alone', params: { residentId: resident.id } }];
  });
}
