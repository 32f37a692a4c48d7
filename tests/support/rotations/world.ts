import { rotationForm } from '#app/domain/rotation-plans/rotation-form.ts';
import type { RotationValues } from '#app/domain/rotation-plans/rotation-form.ts';
import type { PlanPriority } from '#app/domain/rotation-plans/vocabulary.ts';
import { solveRotation } from '#app/domain/rotations/solve.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { addResidents } from '#app/services/rotations/residents.server.ts';
import { runRotation } from '#app/services/rotations/run-rotation.server.ts';
import { openRotation } from '#app/services/rotations/save-rotation.server.ts';
import type { Database } from '#db/database.ts';
import { aCourse, aLearner, anOrganisation, aPerson, aProgramme, aUnit, capacityOf, keep } from '#seeds/builders.ts';

const STATED = { from: '2027-W01', to: '2027-W20' } as const;
const CLINICS = [
  { id: 'med', sector: 'medicine', town: 'Halmstad' },
  { id: 'med2', sector: 'medicine', town: 'Varberg' },
  { id: 'vc', sector: 'primary_care', town: 'Halmstad' },
] as const;

/** Doctors in AT who live in Halmstad, two clinics of medicine and a primary care centre, one place each. */
export async function insertDoctors(db: Database): Promise<void> {
  const employed = { educationOrganisationId: 'fou', employerOrganisationId: 'region' };
  await keep(db, {
    organisations: [anOrganisation({ id: 'region' }), anOrganisation({ id: 'fou', kind: 'administration' })],
    units: CLINICS.map((clinic) =>
      aUnit({ ...clinic, organisationId: 'region', kind: 'clinic', contactEmail: `${clinic.id}@example.se` }),
    ),
    programmes: [
      aProgramme({ id: 'at', form: 'at', branch: 'doctors', supervisorProfession: 'doctor', ...employed }),
      aProgramme({ id: 'students', form: 'medical_student', branch: 'doctors', educationOrganisationId: 'fou' }),
    ],
    courses: [aCourse({ id: 'at-med', programmeId: 'at' }), aCourse({ id: 'at-all', programmeId: 'at' })],
    persons: ['anna', 'bo'].map((id) =>
      aPerson({ id, givenName: id, email: `${id}@example.se`, homeTown: 'Halmstad' }),
    ),
    learners: ['anna', 'bo'].map((id) => aLearner({ id, personId: id, programmeId: 'at', ...employed })),
    capacities: CLINICS.flatMap(({ id }) => [
      ...capacityOf(id, 'all', STATED, 2),
      ...capacityOf(id, 'at', STATED, 1),
      ...capacityOf(id, 'medical_student', STATED, 2),
    ]),
  });
}

/** Six weeks of medicine, then four of general practice, within twenty. */
export function typedRotation(over: Record<string, unknown> = {}): RotationValues {
  return rotationForm('2027-01-15').parse({
    ...{ name: 'AT 2027', programmeId: 'at', firstWeek: 'v10 2027', weeks: '20', slackWeeks: '4' },
    priority: 'balanced',
    blocks: [
      { courseId: 'at-med', sector: 'medicine', weeks: '6' },
      { courseId: 'at-all', sector: 'primary_care', weeks: '4' },
    ],
    order: [{ before: 'any', after: 'primary_care' }],
    waves: [{ week: 'v10 2027', places: '2' }],
    ...over,
  });
}

/** Opens the rotation with both doctors and has the engine propose it; gives its id. */
export async function proposedRotation(context: ServiceContext): Promise<string> {
  const opened = await openRotation(context, typedRotation());
  if (!opened.ok) throw new Error(opened.error.code);
  const { planId } = opened.value;
  await addResidents(context, planId, ['anna', 'bo']);
  await propose(context, planId);
  return planId;
}

export function propose(context: ServiceContext, planId: string, priority?: PlanPriority): Promise<void> {
  const { accountId, name } = context.actor;
  return runRotation(context, {
    planId,
    jobId: 'job',
    requestedBy: { accountId, name },
    priority,
    solve: solveRotation,
  });
}
