import type { Wanted } from '#app/domain/placements/plan-difference.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import type { Transaction } from '#db/database.ts';
import { newId } from '#db/ids.ts';
import { listResponsibilities } from '#db/queries/responsibilities.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import type { NewRowOf } from '#db/queries/tracked.ts';

export interface NewPlacement extends Wanted {
  /** When they are not all of its period. */
  weeks?: WeekRange;
  source: 'engine' | 'manual' | 'import';
  at: string;
}

/** Placements with their four responsibilities: education, employer, unit and financing, as they are for the learners now. */
export async function newPlacements(
  tx: Transaction,
  head: RoundHead,
  wanted: readonly NewPlacement[],
): Promise<NewRowOf<'placements'>[]> {
  const periods = new Map(head.periods.map((period) => [period.id, period]));
  const responsibilities = await listResponsibilities(
    tx,
    wanted.map(({ learnerId }) => learnerId),
  );
  return wanted.map(({ periodId, learnerId, unitId, weeks, source, at }) => {
    const period = periods.get(periodId);
    const learner = responsibilities.get(learnerId);
    if (!period || !learner) throw new Error(`No period ${periodId} in the round, or no learner ${learnerId}`);
    return {
      id: newId(),
      roundId: head.round.id,
      ...{ periodId, learnerId, unitId, source },
      form: head.programme.form,
      fromWeek: weeks?.from ?? period.fromWeek,
      toWeek: weeks?.to ?? period.toWeek,
      state: 'proposed',
      ...learner,
      financing: head.programme.financing,
      updatedAt: at,
    };
  });
}
