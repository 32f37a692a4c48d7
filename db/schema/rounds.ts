import type { TermCode } from '../../app/domain/shared/terms.ts';
import type { IsoDate, IsoWeek } from '../../app/domain/shared/weeks.ts';
import type {
  FinancingSource,
  PlacementForm,
  PlacementState,
  RoundKind,
  RoundState,
  Sector,
} from '../../app/domain/placements/vocabulary.ts';
import { sql } from 'drizzle-orm';
import { boolean, index, integer, json, table, text, uniqueIndex } from '../dialect.ts';
import { id, version } from './columns.ts';
import { organisations, units } from './organisation.ts';
import { learners, supervisors } from './people.ts';
import { courses, programmes } from './programmes.ts';

export interface RuleSetting {
  id: string;
  enabled: boolean;
  weight: number;
  /** Of the rule's own parameters those that differ from its defaults. */
  params?: Record<string, number | number[]>;
}

/** The orders, capacities and learners of a term, allocated together. */
export const rounds = table(
  'rounds',
  {
    id: id(),
    name: text('name').notNull(),
    /** `periods` are the same weeks for all who take part; in a `rotation` each has weeks of her own. */
    kind: text<RoundKind>('kind').notNull().default('periods'),
    programmeId: text('programme_id')
      .notNull()
      .references(() => programmes.id),
    term: text('term').$type<TermCode>().notNull(),
    state: text<RoundState>('state').notNull().default('draft'),
    requiredSectors: json<Partial<Record<Sector, number>>>('required_sectors').notNull(),
    /** Rules of the optimiser that differ from the catalogue's defaults. */
    rules: json<RuleSetting[]>('rules').notNull(),
    /** The last day on which learners may say that they would rather be elsewhere; null while they may not. */
    swapsUntil: text<IsoDate>('swaps_until'),
    createdAt: text('created_at').notNull(),
    version: version(),
  },
  (columns) => [index('rounds_programme').on(columns.programmeId), uniqueIndex('rounds_name').on(columns.name)],
);

export const periods = table(
  'periods',
  {
    id: id(),
    roundId: text('round_id')
      .notNull()
      .references(() => rounds.id),
    ordinal: integer('ordinal').notNull(),
    courseId: text('course_id')
      .notNull()
      .references(() => courses.id),
    fromWeek: text<IsoWeek>('from_week').notNull(),
    toWeek: text<IsoWeek>('to_week').notNull(),
    /** Sectors in which the period may be spent; empty for all. */
    allowedSectors: json<Sector[]>('allowed_sectors').notNull(),
    version: version(),
  },
  (columns) => [uniqueIndex('periods_round_ordinal').on(columns.roundId, columns.ordinal)],
);

/** Who takes part in a round. */
export const roundLearners = table(
  'round_learners',
  {
    id: id(),
    roundId: text('round_id')
      .notNull()
      .references(() => rounds.id),
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id),
    version: version(),
  },
  (columns) => [
    uniqueIndex('round_learners_pair').on(columns.roundId, columns.learnerId),
    index('round_learners_learner').on(columns.learnerId),
  ],
);

export const wishes = table(
  'wishes',
  {
    id: id(),
    roundId: text('round_id')
      .notNull()
      .references(() => rounds.id),
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id),
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    /** 1 is the first wish. */
    rank: integer('rank').notNull(),
    version: version(),
  },
  (columns) => [uniqueIndex('wishes_rank').on(columns.roundId, columns.learnerId, columns.rank)],
);

/** What a school asks for, before names are known. */
export const orders = table(
  'orders',
  {
    id: id(),
    roundId: text('round_id')
      .notNull()
      .references(() => rounds.id),
    schoolId: text('school_id')
      .notNull()
      .references(() => organisations.id),
    courseId: text('course_id')
      .notNull()
      .references(() => courses.id),
    fromWeek: text<IsoWeek>('from_week').notNull(),
    toWeek: text<IsoWeek>('to_week').notNull(),
    places: integer('places').notNull(),
    sector: text<Sector>('sector'),
    contactName: text('contact_name'),
    contactEmail: text('contact_email'),
    version: version(),
  },
  (columns) => [index('orders_round').on(columns.roundId)],
);

/** Places of a unit in one week. Form `all` is the limit that every learner form shares; a named form is a limit inside it. */
export const capacities = table(
  'capacities',
  {
    id: id(),
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    form: text<PlacementForm | 'all'>('form').notNull(),
    level: text('level').notNull().default('any'),
    week: text<IsoWeek>('week').notNull(),
    places: integer('places').notNull(),
    /** Places the unit has been promised to have filled. */
    minimum: integer('minimum').notNull().default(0),
    version: version(),
  },
  (columns) => [
    uniqueIndex('capacities_place').on(columns.unitId, columns.form, columns.level, columns.week),
    index('capacities_week').on(columns.week),
  ],
);

/** A learner's time at a unit. A row without a learner is a place that exists before a name. */
export const placements = table(
  'placements',
  {
    id: id(),
    roundId: text('round_id')
      .notNull()
      .references(() => rounds.id),
    periodId: text('period_id')
      .notNull()
      .references(() => periods.id),
    learnerId: text('learner_id').references(() => learners.id),
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    form: text<PlacementForm>('form').notNull(),
    fromWeek: text<IsoWeek>('from_week').notNull(),
    toWeek: text<IsoWeek>('to_week').notNull(),
    state: text<PlacementState>('state').notNull(),
    locked: boolean('locked').notNull().default(false),
    /** Why it ends before its period does, after weeks that are held all the same; null for one that does not. */
    endedBy: text<PlacementState>('ended_by'),
    /** Ended or shortened after it was published, and those concerned have not been told of that yet. */
    noticeDue: boolean('notice_due').notNull().default(false),
    /** Meanwhile, as they have been told of it: its state, and its last week where that was another. */
    toldState: text<PlacementState>('told_state'),
    toldTo: text<IsoWeek>('told_to'),
    educationOrganisationId: text('education_organisation_id')
      .notNull()
      .references(() => organisations.id),
    employerOrganisationId: text('employer_organisation_id').references(() => organisations.id),
    financing: text<FinancingSource>('financing').notNull(),
    source: text<'engine' | 'manual' | 'import' | 'history'>('source').notNull(),
    updatedAt: text('updated_at').notNull(),
    version: version(),
  },
  (columns) => [
    index('placements_round').on(columns.roundId),
    index('placements_learner').on(columns.learnerId),
    index('placements_unit_weeks').on(columns.unitId, columns.fromWeek, columns.toWeek),
    // A period that has been split is held in parts, one after the other.
    uniqueIndex('placements_period_learner')
      .on(columns.periodId, columns.learnerId, columns.fromWeek)
      .where(
        sql`state in ('proposed','preliminary','confirmed','published','ongoing','completed','assessed','evaluated','closed')`,
      ),
  ],
);

export const placementSupervisors = table(
  'placement_supervisors',
  {
    id: id(),
    placementId: text('placement_id')
      .notNull()
      .references(() => placements.id),
    supervisorId: text('supervisor_id')
      .notNull()
      .references(() => supervisors.id),
    role: text<'main' | 'daily'>('role').notNull(),
    source: text<'manual' | 'proposed'>('source').notNull(),
    version: version(),
  },
  (columns) => [
    uniqueIndex('placement_supervisors_pair').on(columns.placementId, columns.supervisorId),
    index('placement_supervisors_supervisor').on(columns.supervisorId),
  ],
);

/** A learner would rather be at other units than where she has been told that she has her place. */
export const swapOffers = table(
  'swap_offers',
  {
    id: id(),
    roundId: text('round_id')
      .notNull()
      .references(() => rounds.id),
    placementId: text('placement_id')
      .notNull()
      .references(() => placements.id),
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id),
    /** The units, the best first. */
    unitIds: json<string[]>('unit_ids').notNull(),
    /** When she first said so; it stays when she changes the units. */
    createdAt: text('created_at').notNull(),
    version: version(),
  },
  (columns) => [
    uniqueIndex('swap_offers_placement').on(columns.placementId),
    index('swap_offers_round').on(columns.roundId),
    index('swap_offers_learner').on(columns.learnerId),
  ],
);

/** A run of the optimiser: what went in, what came out, and how good it is proven to be. */
export const proposals = table(
  'proposals',
  {
    id: id(),
    roundId: text('round_id')
      .notNull()
      .references(() => rounds.id),
    jobId: text('job_id').notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: text('created_by').notNull(),
    status: text('status').notNull(),
    objective: integer('objective').notNull(),
    bound: integer('bound').notNull(),
    elapsedMs: integer('elapsed_ms').notNull(),
    engineVersion: text('engine_version').notNull(),
    inputHash: text('input_hash').notNull(),
    problem: json<unknown>('problem').notNull(),
    result: json<unknown>('result').notNull(),
  },
  (columns) => [index('proposals_round').on(columns.roundId, columns.createdAt)],
);

export const publications = table(
  'publications',
  {
    id: id(),
    roundId: text('round_id')
      .notNull()
      .references(() => rounds.id),
    reference: text('reference').notNull(),
    publishedAt: text('published_at').notNull(),
    publishedBy: text('published_by').notNull(),
    placements: integer('placements').notNull(),
    recipients: integer('recipients').notNull(),
  },
  (columns) => [uniqueIndex('publications_reference').on(columns.reference)],
);
