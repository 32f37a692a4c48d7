import type { IsoWeek } from '../../app/domain/shared/weeks.ts';
import type {
  Attest,
  Branch,
  Car,
  ConflictKind,
  ProtectedIdentityKind,
} from '../../app/domain/placements/vocabulary.ts';
import { index, integer, json, table, text, uniqueIndex } from '../dialect.ts';
import { id, version } from './columns.ts';
import { organisations, units } from './organisation.ts';
import { programmes } from './programmes.ts';

/** One human being, whatever roles she has over time. */
export const persons = table(
  'persons',
  {
    id: id(),
    givenName: text('given_name').notNull(),
    familyName: text('family_name').notNull(),
    email: text('email'),
    phone: text('phone'),
    /** Sealed with AES-256-GCM; the index is an HMAC, so that a number can be looked up and not read. */
    identitySealed: text('identity_sealed'),
    identityIndex: text('identity_index'),
    identityKind: text('identity_kind'),
    birthDate: text('birth_date'),
    homePostcode: text('home_postcode'),
    homeTown: text('home_town'),
    /** Null where nobody knows. */
    car: text<Car>('car'),
    protectedIdentity: text<ProtectedIdentityKind>('protected_identity'),
    language: text<'sv' | 'en'>('language').notNull().default('sv'),
    search: text('search').notNull(),
    version: version(),
  },
  (columns) => [uniqueIndex('persons_identity').on(columns.identityIndex), index('persons_email').on(columns.email)],
);

/** A person in a programme: student, doctor in AT/BT/ST or psychologist. */
export const learners = table(
  'learners',
  {
    id: id(),
    personId: text('person_id')
      .notNull()
      .references(() => persons.id),
    programmeId: text('programme_id')
      .notNull()
      .references(() => programmes.id),
    cohort: text('cohort').notNull(),
    /** Education responsibility and employer responsibility; students have no employer. */
    educationOrganisationId: text('education_organisation_id')
      .notNull()
      .references(() => organisations.id),
    employerOrganisationId: text('employer_organisation_id').references(() => organisations.id),
    externalId: text('external_id'),
    status: text<'active' | 'paused' | 'left' | 'finished'>('status').notNull().default('active'),
    version: version(),
  },
  (columns) => [
    uniqueIndex('learners_person_programme').on(columns.personId, columns.programmeId),
    index('learners_programme').on(columns.programmeId),
  ],
);

/** That a learner has shown something, and how long it holds; never the document. */
export const attests = table(
  'attests',
  {
    id: id(),
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id),
    kind: text<Attest>('kind').notNull(),
    validFrom: text('valid_from').notNull(),
    validTo: text('valid_to'),
    version: version(),
  },
  (columns) => [index('attests_learner').on(columns.learnerId)],
);

export const conflicts = table(
  'conflicts',
  {
    id: id(),
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id),
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    kind: text<ConflictKind>('kind').notNull(),
    version: version(),
  },
  (columns) => [uniqueIndex('conflicts_learner_unit').on(columns.learnerId, columns.unitId, columns.kind)],
);

export const supervisors = table(
  'supervisors',
  {
    id: id(),
    personId: text('person_id')
      .notNull()
      .references(() => persons.id),
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    profession: text('profession').notNull(),
    specialty: text('specialty'),
    licensedOn: text('licensed_on'),
    /** Highest number of learners at a time. */
    maxLearners: integer('max_learners').notNull(),
    /** Working time in per cent of full time. */
    percent: integer('percent').notNull().default(100),
    validFrom: text('valid_from').notNull(),
    validTo: text('valid_to'),
    version: version(),
  },
  (columns) => [index('supervisors_unit').on(columns.unitId), index('supervisors_person').on(columns.personId)],
);

export const supervisorTrainings = table(
  'supervisor_trainings',
  {
    id: id(),
    supervisorId: text('supervisor_id')
      .notNull()
      .references(() => supervisors.id),
    step: text<'step1' | 'step2' | 'step3' | 'university_7_5' | 'st_course' | 'ptp_course'>('step').notNull(),
    completedOn: text('completed_on').notNull(),
    validTo: text('valid_to'),
    version: version(),
  },
  (columns) => [index('supervisor_trainings_supervisor').on(columns.supervisorId)],
);

export const supervisorAbsences = table(
  'supervisor_absences',
  {
    id: id(),
    supervisorId: text('supervisor_id')
      .notNull()
      .references(() => supervisors.id),
    fromWeek: text<IsoWeek>('from_week').notNull(),
    toWeek: text<IsoWeek>('to_week').notNull(),
    version: version(),
  },
  (columns) => [index('supervisor_absences_supervisor').on(columns.supervisorId)],
);

export const studyDirectors = table(
  'study_directors',
  {
    id: id(),
    personId: text('person_id')
      .notNull()
      .references(() => persons.id),
    level: text<'regional' | 'local'>('level').notNull(),
    branch: text<Branch>('branch').notNull(),
    specialty: text('specialty'),
    site: text('site'),
    mandatePercent: integer('mandate_percent').notNull(),
    termFrom: text('term_from').notNull(),
    termTo: text('term_to'),
    /** Programmes and units whose learners she answers for. */
    programmeIds: json<string[]>('programme_ids').notNull(),
    unitIds: json<string[]>('unit_ids').notNull(),
    version: version(),
  },
  (columns) => [index('study_directors_branch').on(columns.branch)],
);
