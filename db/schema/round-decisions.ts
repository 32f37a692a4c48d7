import { table, text, uniqueIndex } from '../dialect.ts';
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
