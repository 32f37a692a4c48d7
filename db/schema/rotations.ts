import type { BlockOrder, IntakeWave, PlanPriority, ResidentWish } from '../../app/domain/rotation-plans/vocabulary.ts';
import type { IsoWeek, WeekRange } from '../../app/domain/shared/weeks.ts';
import { index, integer, json, table, text, uniqueIndex } from '../dialect.ts';
import { id, version } from './columns.ts';
import { learners } from './people.ts';
import { periods, roundLearners, rounds } from './rounds.ts';

/**
 * What a round of kind `rotation` knows besides: its blocks are the periods, its residents those who take part, and the
 * stays are placements, so that places, schedules, rosters and calendars have one truth.
 */
export const rotationPlans = table('rotation_plans', {
  /** The round's. */
  id: id().references(() => rounds.id),
  firstWeek: text<IsoWeek>('first_week').notNull(),
  lastWeek: text<IsoWeek>('last_week').notNull(),
  /** Weeks of a resident's employment beyond those of her blocks and leave. */
  slackWeeks: integer('slack_weeks').notNull(),
  priority: text<PlanPriority>('priority').notNull(),
  order: json<BlockOrder[]>('block_order').notNull(),
  waves: json<IntakeWave[]>('waves').notNull(),
  /** Clinics that take part; empty for all that offer the form places. */
  unitIds: json<string[]>('unit_ids').notNull(),
  version: version(),
});

/** How long a period of a rotation is for a resident in full time, and whether it may be done in parts. */
export const rotationBlocks = table(
  'rotation_blocks',
  {
    /** The period's. */
    id: id().references(() => periods.id),
    roundId: text('round_id')
      .notNull()
      .references(() => rounds.id),
    weeks: integer('weeks').notNull(),
    /** The shortest part in which it may be done; null where it must be done in one. */
    leastWeeks: integer('least_weeks'),
    version: version(),
  },
  (columns) => [index('rotation_blocks_round').on(columns.roundId)],
);

/** How a resident takes part. */
export const rotationResidents = table(
  'rotation_residents',
  {
    /** That of her taking part in the round. */
    id: id().references(() => roundLearners.id),
    roundId: text('round_id')
      .notNull()
      .references(() => rounds.id),
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id),
    /** Working time in per cent of full time: a block lasts 100 / percent as long. */
    percent: integer('percent').notNull().default(100),
    /** Waves in which she may begin; empty for any. */
    waveIds: json<string[]>('wave_ids').notNull(),
    leave: json<WeekRange[]>('leave').notNull(),
    wishes: json<ResidentWish[]>('wishes').notNull(),
    version: version(),
  },
  (columns) => [
    uniqueIndex('rotation_residents_pair').on(columns.roundId, columns.learnerId),
    index('rotation_residents_learner').on(columns.learnerId),
  ],
);
