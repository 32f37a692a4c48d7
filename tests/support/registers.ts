import { eq } from 'drizzle-orm';
import type { Actor, Role, ScopeKind } from '#app/domain/access/roles.ts';
import { IDENTITY_PLACE } from '#app/domain/people/identity-place.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { createVault } from '#app/platform/secrets.ts';
import type { Vault } from '#app/platform/secrets.ts';
import type { Database } from '#db/database.ts';
import type { NewRowOf } from '#db/queries/tracked.ts';
import * as schema from '#db/schema/index.ts';
import { insertRegisterRounds } from './registers-rounds.ts';
import { createTestLog } from './log.ts';

export const NOW = '2027-08-30T08:00:00.000Z';
export const vault = createVault('a secret that only the tests know');

/** Somebody with one role, or with none. */
export function actorWith(
  role: Role | null,
  kind: ScopeKind = 'region',
  id = '',
  accountId = `account-${role ?? 'none'}`,
): Actor {
  const grants = role === null ? [] : [{ role, scope: { kind, id } }];
  return { accountId, personId: `person-of-${accountId}`, name: `Test ${role ?? 'ingen'}`, language: 'sv', grants };
}

export function contextFor(db: Database, actor: Actor, now = NOW): ServiceContext {
  return { db, actor, now: new Date(now), log: createTestLog(), vault };
}

const bilingual = (name: string) => ({ sv: name, en: name });
const unit = {
  organisationId: 'region',
  model: 'single',
  requiredAttests: [],
  validFrom: '2020-01-01',
} satisfies Partial<NewRowOf<'units'>>;

/**
 * A region in small: a hospital with a clinic and two wards, a private centre, two programmes (nursing students of HH,
 * AT doctors), four learners of whom one is protected, two supervisors, two study directors, placements from W36 2027.
 */
export async function insertRegister(db: Database, sealing: Vault = vault): Promise<void> {
  await db.write(async (tx) => {
    await tx.insert(schema.organisations).values([
      { id: 'region', name: 'Region Halland', shortName: 'RH', kind: 'region' },
      { id: 'private', name: 'Vårdbolaget Åsen AB', shortName: 'Åsen', kind: 'private_provider' },
      { id: 'hh', name: 'Högskolan i Halmstad', shortName: 'HH', kind: 'education_provider', agreement: 'agreement' },
      { id: 'gu', name: 'Göteborgs universitet', shortName: 'GU', kind: 'education_provider' },
    ]);
    await tx.insert(schema.units).values([
      {
        ...unit,
        id: 'hsh',
        path: '/hsh/',
        name: 'Hallands sjukhus Halmstad',
        kind: 'hospital',
        sector: 'medicine',
        town: 'Halmstad',
        search: 'hallands sjukhus halmstad',
      },
      {
        ...unit,
        id: 'med',
        parentId: 'hsh',
        path: '/hsh/med/',
        name: 'Medicinkliniken',
        kind: 'clinic',
        sector: 'medicine',
        town: 'Halmstad',
        search: 'medicinkliniken halmstad',
      },
      {
        ...unit,
        id: 'w61',
        parentId: 'med',
        path: '/hsh/med/w61/',
        name: 'Avdelning 61',
        kind: 'ward',
        sector: 'medicine',
        town: 'Halmstad',
        search: 'avdelning 61 halmstad',
        hsaId: 'SE2321000115-W61',
      },
      {
        ...unit,
        id: 'w62',
        parentId: 'med',
        path: '/hsh/med/w62/',
        name: 'Avdelning 62',
        kind: 'ward',
        sector: 'medicine',
        town: 'Halmstad',
        search: 'avdelning 62 halmstad',
        validTo: '2026-12-31',
      },
      {
        ...unit,
        id: 'vc',
        organisationId: 'private',
        path: '/vc/',
        name: 'Vårdcentralen Åsen',
        kind: 'primary_care_centre',
        sector: 'primary_care',
        town: 'Åsa',
        search: 'vardcentralen asen asa',
      },
    ]);
    await tx.insert(schema.programmes).values([
      {
        id: 'ssk',
        form: 'vfu_basic',
        branch: 'care',
        name: bilingual('Sjuksköterskeprogrammet'),
        educationOrganisationId: 'hh',
        financing: 'agreement_hei',
        requiredSectors: {},
        supervisorProfession: 'nurse',
        validFrom: '2020-01-01',
      },
      {
        id: 'at',
        form: 'at',
        branch: 'doctors',
        name: bilingual('AT Halmstad'),
        educationOrganisationId: 'region',
        employerOrganisationId: 'region',
        financing: 'health_budget',
        requiredSectors: {},
        supervisorProfession: 'doctor',
        validFrom: '2020-01-01',
      },
    ]);
    await tx.insert(schema.courses).values([
      { id: 'ssk-t4', programmeId: 'ssk', code: 'OM4', name: bilingual('Omvårdnad 4'), term: 4, weeks: 5 },
      { id: 'at-med', programmeId: 'at', code: 'AT-MED', name: bilingual('Medicin'), term: 0, weeks: 20 },
    ]);
    await tx.insert(schema.persons).values([
      ...[
        'Anna Öberg',
        'Bo Lind',
        'Cecilia Skyddad',
        'David Läkare',
        'Eva Handledare',
        'Frans Doktor',
        'Gun Rektor',
        'Hugo Rektor',
      ].map((name) => {
        const [givenName = '', familyName = ''] = name.split(' ');
        const id = givenName.toLowerCase();
        return { id, givenName, familyName, email: `${id}@example.se`, phone: '035-123', search: searchOf(name) };
      }),
    ]);
    await tx.insert(schema.learners).values([
      { id: 'l-anna', personId: 'anna', programmeId: 'ssk', cohort: 'HT2025', educationOrganisationId: 'hh' },
      { id: 'l-bo', personId: 'bo', programmeId: 'ssk', cohort: 'HT2025', educationOrganisationId: 'gu' },
      {
        id: 'l-cecilia-x7q2',
        personId: 'cecilia',
        programmeId: 'ssk',
        cohort: 'HT2025',
        educationOrganisationId: 'hh',
        externalId: 'LADOK-77',
      },
      {
        id: 'l-david',
        personId: 'david',
        programmeId: 'at',
        cohort: 'Mars 2027',
        educationOrganisationId: 'region',
        employerOrganisationId: 'region',
      },
    ]);
    await tx.insert(schema.supervisors).values([
      {
        id: 's-eva',
        personId: 'eva',
        unitId: 'w61',
        profession: 'nurse',
        maxLearners: 2,
        percent: 100,
        validFrom: '2020-01-01',
      },
      {
        id: 's-frans',
        personId: 'frans',
        unitId: 'vc',
        profession: 'doctor',
        maxLearners: 1,
        percent: 50,
        validFrom: '2020-01-01',
      },
    ]);
    await tx.insert(schema.studyDirectors).values([
      {
        id: 'd-gun',
        personId: 'gun',
        level: 'local',
        branch: 'care',
        mandatePercent: 20,
        termFrom: '2026-01-01',
        programmeIds: ['ssk'],
        unitIds: ['hsh'],
      },
      {
        id: 'd-hugo',
        personId: 'hugo',
        level: 'regional',
        branch: 'doctors',
        mandatePercent: 50,
        termFrom: '2025-01-01',
        termTo: '2026-12-31',
        programmeIds: ['at'],
        unitIds: [],
      },
    ]);
    await insertRegisterRounds(tx, NOW);
  });
  await protect(db, sealing);
}

function searchOf(name: string): string {
  return name.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
}

async function protect(db: Database, sealing: Vault): Promise<void> {
  const { persons } = schema;
  const sealed = (number: string) => ({
    identitySealed: sealing.sealText(number, IDENTITY_PLACE),
    identityIndex: sealing.blindIndex(number, IDENTITY_PLACE),
    identityKind: 'personnummer',
    birthDate: `${number.slice(0, 4)}-${number.slice(4, 6)}-${number.slice(6, 8)}`,
  });
  await db.write(async (tx) => {
    await tx.update(persons).set(sealed('200001019802')).where(eq(persons.id, 'anna'));
    await tx
      .update(persons)
      .set({ ...sealed('200002029806'), protectedIdentity: 'confidentiality_mark' })
      .where(eq(persons.id, 'cecilia'));
  });
}
