import { employedCohorts } from './employed.ts';
import { nursingCohorts } from './nursing.ts';
import { studentCohorts } from './students.ts';
import type { CohortPlan } from './table.ts';

export type { CohortPlan, PeriodPlan, RoundPlan, Weighted } from './table.ts';

export const cohortPlans: readonly CohortPlan[] = [...nursingCohorts, ...studentCohorts, ...employedCohorts];
