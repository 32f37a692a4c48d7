import { can } from '#app/domain/access/can.ts';
import { measurePlan, measureResident } from '#app/domain/rotation-plans/costs.ts';
import { changedBlocks } from '#app/domain/rotation-plans/stays.ts';
import type { BlockChange } from '#app/domain/rotation-plans/stays.ts';
import { staysOf, weeksOfSpan } from '#app/domain/rotation-plans/build-problem.ts';
import type { KeptRotation } from '#app/domain/rotation-plans/report.ts';
import { PLAN_PRIORITIES } from '#app/domain/rotation-plans/vocabulary.ts';
import type { RotationProblem, Stay } from '#app/domain/rotations/problem.ts';
import type { RotationReason } from '#app/domain/rotations/reasons.ts';
import { addWeeks } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { belongingOf } from '#app/services/rounds/round-access.server.ts';
import { unitSummaries } from '#db/queries/plan.ts';
import { listResidentNames, type RotationHead } from '#db/queries/rotations.ts';
import { listRotationRuns } from '#db/queries/runs.ts';
import { loadRotation, requireRotation } from './rotation-access.server.ts';

/** So many of the latest runs can be looked at and accepted. */
export const MOST_RUNS = 12;

/**
 * A proposal, the latest unless one is named, beside the plan that holds: how good it is proven to be, what it costs, what
 * it would change, and why something could not be planned; and what other priorities gave. Null before the first.
 */
export async function readRotationProposal(context: ServiceContext, planId: string, chosenId?: string | null) {
  const head = await requireRotation(context, planId);
  const db = context.db.read;
  const runs = await listRotationRuns(db, planId, MOST_RUNS);
  const latest = runs.find(({ id }) => id === chosenId) ?? runs[0];
  if (!latest) return null;
  const { facts, hash } = await loadRotation(db, head);
  const problem = latest.problem as RotationProblem;
  const result = latest.result as KeptRotation;
  const current = staysOf(facts, facts.stays);
  const changes = changedBlocks(current, result.stays);
  const clinicIds = problem.clinics.map(({ id }) => id);
  const told = await describer(context, head, [...current, ...result.stays], clinicIds);
  const measures = measurePlan(problem, result.stays, result.missing);
  return {
    id: latest.id,
    proof: {
      status: result.status,
      objective: latest.objective,
      bound: latest.bound,
      elapsedMs: latest.elapsedMs,
      createdAt: latest.createdAt,
    },
    /** What it was made of has changed since: it can no longer be accepted. */
    isOutdated: latest.inputHash !== hash,
    isAccepted: changes.length === 0,
    priority: result.priority,
    measures,
    residents: problem.residents.length,
    changes: changes.map(told.change),
    reasons: result.reasons.map(told.reason),
    alternatives: PLAN_PRIORITIES.flatMap((priority) => {
      const run = runs.find((one) => (one.result as KeptRotation).priority === priority);
      if (!run) return [];
      const kept = run.result as KeptRotation;
      const of = run.problem as RotationProblem;
      return [
        {
          ...{ id: run.id, priority, createdAt: run.createdAt },
          gap: kept.gap,
          ...measurePlan(of, kept.stays, kept.missing),
          worst: worstOf(of, kept.stays),
        },
      ];
    }),
  };
}

/** The longest that anybody's ways from home to her clinics come to. */
function worstOf(problem: RotationProblem, stays: readonly Stay[]): number {
  return Math.max(
    0,
    ...problem.residents.map(
      (resident) =>
        measureResident(
          problem,
          resident,
          stays.filter(({ residentId }) => residentId === resident.id),
        ).kilometres,
    ),
  );
}

/** Turns what the engine says by ids into names and weeks. */
export async function describer(
  context: ServiceContext,
  head: RotationHead,
  stays: readonly Stay[],
  clinicIds: readonly string[] = [],
) {
  const db = context.db.read;
  const residents = await listResidentNames(db, head.round.id, can(context.actor, 'protected:read', belongingOf(head)));
  const units = await unitSummaries(db, [...stays.map(({ clinicId }) => clinicId), ...clinicIds]);
  const first = head.plan.firstWeek;
  const nameOf = (residentId: string) => residents.find(({ id }) => id === residentId)?.name ?? null;
  const place = (stay: Stay) => ({
    unit: units.get(stay.clinicId)?.name ?? stay.clinicId,
    ...weeksOfSpan(first, stay),
  });
  return {
    change: ({ residentId, blockId, before, after }: BlockChange) => ({
      residentId,
      blockId,
      name: nameOf(residentId),
      before: before.map(place),
      after: after.map(place),
    }),
    reason: ({ code, params }: RotationReason) => ({
      code,
      name: params.residentId === undefined ? null : nameOf(params.residentId),
      blockIds: [...(params.blockId === undefined ? [] : [params.blockId]), ...textsOf(params['blockIds'])],
      sectors: [...textsOf(params['type']), ...textsOf(params['types'])],
      weeks:
        typeof params['from'] === 'number' && typeof params['to'] === 'number'
          ? { from: addWeeks(first, params['from']), to: addWeeks(first, params['to'] - 1) }
          : typeof params['week'] === 'number'
            ? { from: addWeeks(first, params['week']), to: addWeeks(first, params['week']) }
            : null,
      needed: numberOf(params['needed'] ?? params['fixed'] ?? params['weeks']),
      available: numberOf(params['available'] ?? params['places']),
      clinic: typeof params['clinicId'] === 'string' ? (units.get(params['clinicId'])?.name ?? null) : null,
    }),
  };
}

function textsOf(value: string | number | string[] | undefined): string[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? [value] : [];
}

function numberOf(value: string | number | string[] | undefined): number {
  return typeof value === 'number' ? value : 0;
}

export type RotationProposal = NonNullable<Awaited<ReturnType<typeof readRotationProposal>>>;
export type ToldReason = RotationProposal['reasons'][number];
export type ToldChange = RotationProposal['changes'][number];
