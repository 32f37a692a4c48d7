import type { Wanted } from '#app/domain/placements/plan-difference.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import type { Transaction } from '#db/database.ts';
import { newId } from '#db/ids.ts';
import { findLearnerResponsibilities } from '#db/queries/responsibilities.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import type { NewRowOf } from '#db/queries/tracked.ts';

export interface NewPlacement extends Wanted {
  /** When they are not all of its period. */
  weeks?: WeekRange;
  source: 'engine' | 'manual' | 'import';
  at: string;
}

/** A placement with its four responsibilities: education, employer, unit and financing, as they are for the learner now. */
export async function newPlacement(
  tx: Transaction,
  head: RoundHead,
  wanted: NewPlacement,
): Promise<NewRowOf<'placements'>> {
  const period = head.periods.find((one) => one.id === wanted.periodId);
  if (!period) throw new Error(`Period ${wanted.periodId} is not in the round`);
  const learner = await findLearnerResponsibilities(tx, wanted.learnerId);
  return {
    id: newId(),
    roundId: head.round.id,
    periodId: wanted.periodId,
    learnerId: wanted.learnerId,
    unitId: wanted.unitId,
    form: head.programme.form,
    fromWeek: wanted.weeks?.from ?? period.fromWeek,
    toWeek: wanted.weeks?.to ?? period.toWeek,
    state: 'proposed',
    educationOrganisationId: learner.educationOrganisationId,
    employerOrganisationId: learner.employerOrganisationId,
    financing: head.programme.financing,
    source: wanted.source,
    updatedAt: wanted.at,
  };
}
