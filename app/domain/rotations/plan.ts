import { at } from './facts.ts';
import type { Facts } from './facts.ts';
import type { Pattern } from './pattern.ts';
import type { Stay } from './problem.ts';
import type { RotationReason } from './reasons.ts';
import { gapOf } from './run.ts';

export const ROTATION_PLAN_FORMAT = 'rotation-plan/1';
export const ROTATION_ENGINE_VERSION = '1';

export const ROTATION_STATUSES = ['optimal', 'feasible', 'partial', 'infeasible'] as const;
/**
 * `optimal` and `feasible` plan every block, the former proven best. `partial` leaves blocks out though it is not known
 * that it must; `infeasible` is a partial plan where no other can plan everything.
 */
export type RotationStatus = (typeof ROTATION_STATUSES)[number];

export interface RotationPlan {
  format: typeof ROTATION_PLAN_FORMAT;
  status: RotationStatus;
  /** Sum of all costs, blocks that are left out included. */
  objective: number;
  /** No plan can cost less than this. */
  bound: number;
  /** (objective - bound) / objective. */
  gap: number;
  /** By resident, in order of time; the fixed ones among them. */
  stays: Stay[];
  /** In which wave residents begin who belong to one. */
  waves: { residentId: string; waveId: string }[];
  missing: { residentId: string; blockId: string }[];
  /** Why not everything is planned; empty when it is. */
  reasons: RotationReason[];
  engineVersion: string;
}

/** The plan that patterns make up. `reasons` are those that prove that not everything can be planned. */
export function describeRotation(
  facts: Facts,
  patterns: readonly Pattern[],
  { cost, bound, proofs }: { cost: number; bound: number; proofs: RotationReason[] },
  waveIds: readonly string[],
): RotationPlan {
  const missing = patterns.flatMap((pattern) => missingOf(facts, pattern));
  const proven = Math.min(bound, cost);
  const crowded = missing
    .filter(({ residentId, blockId }) => !proofs.some((reason) => concerns(reason, residentId, blockId)))
    .map(({ residentId, blockId }): RotationReason => ({ code: 'crowded_out', params: { residentId, blockId } }));
  return {
    format: ROTATION_PLAN_FORMAT,
    status: statusOf(missing.length > 0 || proofs.length > 0, proven >= cost, proofs.length > 0),
    objective: cost,
    bound: proven,
    gap: gapOf(cost, proven),
    stays: patterns.flatMap((pattern) => staysOf(facts, pattern)),
    waves: patterns.flatMap(({ resident, window }) => {
      const { id, windows } = at(facts.residents, resident);
      const waveId = waveIds[windows[window]?.wave ?? -1];
      return waveId === undefined ? [] : [{ residentId: id, waveId }];
    }),
    missing,
    reasons: [...proofs, ...crowded],
    engineVersion: ROTATION_ENGINE_VERSION,
  };
}

function statusOf(lacking: boolean, proven: boolean, impossible: boolean): RotationStatus {
  if (!lacking) return proven ? 'optimal' : 'feasible';
  return proven || impossible ? 'infeasible' : 'partial';
}

function concerns({ params }: RotationReason, residentId: string, blockId: string): boolean {
  return params.residentId === residentId && (params.blockId === undefined || params.blockId === blockId);
}

export function staysOf({ residents, clinics }: Facts, { resident, stays }: Pattern): Stay[] {
  const { id, blocks } = at(residents, resident);
  return [...stays]
    .sort((a, b) => a.from - b.from)
    .map(({ block, clinic, from, weeks }) => ({
      residentId: id,
      blockId: at(blocks, block).id,
      clinicId: at(clinics, clinic).id,
      from,
      weeks,
    }));
}

function missingOf({ residents }: Facts, { resident, stays }: Pattern): RotationPlan['missing'] {
  const { id, blocks } = at(residents, resident);
  return blocks.flatMap((block, position) => {
    const planned = stays.reduce((sum, stay) => sum + (stay.block === position ? stay.weeks : 0), 0);
    return planned < block.weeks ? [{ residentId: id, blockId: block.id }] : [];
  });
}
