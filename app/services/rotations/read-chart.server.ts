import { can } from '#app/domain/access/can.ts';
import { windowsByResident } from '#app/domain/rotation-plans/build-problem.ts';
import { countFlaws, flawsOf, standingOf } from '#app/domain/rotation-plans/standing.ts';
import { addWeeks, isoDate } from '#app/domain/shared/weeks.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { belongingOf } from '#app/services/rounds/round-access.server.ts';
import { unitSummaries } from '#db/queries/plan.ts';
import { loadRotationFacts } from '#db/queries/rotation-facts.ts';
import { listResidentNames } from '#db/queries/rotations.ts';
import { requireRotation } from './rotation-access.server.ts';

/** A stay as the chart draws it. */
export interface ChartStay {
  id: string;
  blockId: string;
  unit: { id: string; name: string; town: string };
  from: IsoWeek;
  to: IsoWeek;
  locked: boolean;
  isTold: boolean;
}

/** Every resident with her stays, her employment and her leave, and how the plan stands against the records of today. */
export async function readChart(context: ServiceContext, planId: string) {
  const head = await requireRotation(context, planId);
  const db = context.db.read;
  const seesProtected = can(context.actor, 'protected:read', belongingOf(head));
  const [facts, names] = await Promise.all([loadRotationFacts(db, head), listResidentNames(db, planId, seesProtected)]);
  const units = await unitSummaries(
    db,
    facts.stays.map(({ unitId }) => unitId),
  );
  const standing = standingOf(facts, isoDate(context.now));
  const { missing } = flawsOf(standing);
  const windows = windowsByResident(standing.problem);
  return {
    rows: names.map(({ id, name, cohort, isActive }) => {
      const own = facts.stays.filter(({ learnerId }) => learnerId === id);
      const resident = facts.residents.find((one) => one.id === id);
      const window = windows.get(id);
      return {
        id,
        name,
        cohort,
        isActive,
        percent: resident?.percent ?? 100,
        employment: window ? weeksFrom(head.plan.firstWeek, window) : null,
        leave: resident?.leave ?? [],
        missing: missing.filter(({ residentId }) => residentId === id).map(({ blockId }) => blockId),
        stays: own.map(({ id: stayId, blockId, unitId, fromWeek, toWeek, locked, state }): ChartStay => ({
          id: stayId,
          blockId,
          unit: units.get(unitId) ?? { id: unitId, name: unitId, town: '' },
          from: fromWeek,
          to: toWeek,
          locked,
          isTold: state !== 'proposed',
        })),
      };
    }),
    /** Whether something has happened that the plan does not answer to; blocks that were never planned do not count. */
    toMend: facts.stays.length === 0 ? 0 : countFlaws(standing),
  };
}

function weeksFrom(firstWeek: IsoWeek, { from, to }: { from: number; to: number }) {
  return { from: addWeeks(firstWeek, from), to: addWeeks(firstWeek, Math.max(from, to - 1)) };
}

export type ChartData = Awaited<ReturnType<typeof readChart>>;
