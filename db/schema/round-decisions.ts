import { boolean, table, text, uniqueIndex } from '../dialect.ts';
import { id, version } from './columns.ts';
import { learners } from './people.ts';
import { rounds } from './rounds.ts';

/** Who may be placed further away than the longest journey of a round, and why. */
export const travelExceptions = table(
  'travel_exceptions',
  {
    id: id(),
    roundId: text('round_id')
      .notNull()
      .references(() => rounds.id),
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id),
    reason: text('reason').notNull(),
    version: version(),
  },
  (columns) => [uniqueIndex('travel_exceptions_pair').on(columns.roundId, columns.learnerId)],
);

/** Two learners who are to learn as a pair, at the same unit in the same weeks of the same course. */
export const learnerPairs = table(
  'learner_pairs',
  {
    id: id(),
    roundId: text('round_id')
      .notNull()
      .references(() => rounds.id),
    /** The one whose id comes first. */
    firstId: text('first_id')
      .notNull()
      .references(() => learners.id),
    secondId: text('second_id')
      .notNull()
      .references(() => learners.id),
    /** Never at different units; else they wish it. */
    required: boolean('required').notNull(),
    version: version(),
  },
  (columns) => [uniqueIndex('learner_pairs_two').on(columns.roundId, columns.firstId, columns.secondId)],
);
