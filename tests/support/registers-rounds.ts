import type { Transaction } from '#db/database.ts';
import * as schema from '#db/schema/index.ts';

/** Two rounds of the small region, with who is placed where from W36 2027. */
export async function insertRegisterRounds(tx: Transaction, now: string): Promise<void> {
  const round = { term: 'HT2027' as const, requiredSectors: {}, rules: [], createdAt: now };
  await tx.insert(schema.rounds).values([
    { ...round, id: 'r-ssk', name: 'VFU T4 HT 2027', programmeId: 'ssk' },
    { ...round, id: 'r-at', name: 'AT hösten 2027', programmeId: 'at' },
  ]);
  await tx.insert(schema.periods).values([
    {
      id: 'p-ssk',
      roundId: 'r-ssk',
      ordinal: 1,
      courseId: 'ssk-t4',
      fromWeek: '2027-W36',
      toWeek: '2027-W40',
      allowedSectors: [],
    },
    {
      id: 'p-at',
      roundId: 'r-at',
      ordinal: 1,
      courseId: 'at-med',
      fromWeek: '2027-W40',
      toWeek: '2027-W50',
      allowedSectors: [],
    },
  ]);
  const placed = { financing: 'agreement_hei', source: 'manual', updatedAt: now, state: 'published' } as const;
  const ssk = {
    ...placed,
    roundId: 'r-ssk',
    periodId: 'p-ssk',
    form: 'vfu_basic',
    fromWeek: '2027-W36',
    toWeek: '2027-W40',
    unitId: 'w61',
  } as const;
  await tx.insert(schema.placements).values([
    { ...ssk, id: 'pl-anna', learnerId: 'l-anna', educationOrganisationId: 'hh' },
    { ...ssk, id: 'pl-bo', learnerId: 'l-bo', educationOrganisationId: 'gu' },
    { ...ssk, id: 'pl-cecilia', learnerId: 'l-cecilia-x7q2', educationOrganisationId: 'hh' },
    {
      ...placed,
      id: 'pl-david',
      roundId: 'r-at',
      periodId: 'p-at',
      learnerId: 'l-david',
      unitId: 'vc',
      form: 'at',
      fromWeek: '2027-W40',
      toWeek: '2027-W50',
      financing: 'health_budget',
      educationOrganisationId: 'region',
      employerOrganisationId: 'region',
    },
  ]);
  await tx.insert(schema.capacities).values(
    (['2027-W36', '2027-W37'] as const).map((week) => ({
      id: `c-${week}`,
      unitId: 'w61',
      form: 'all' as const,
      week,
      places: 2,
    })),
  );
  await tx
    .insert(schema.placementSupervisors)
    .values([{ id: 'ps-anna', placementId: 'pl-anna', supervisorId: 's-eva', role: 'main', source: 'manual' }]);
}
