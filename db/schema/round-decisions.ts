import type { ScenarioChange } from '../../app/domain/placements/scenarios/change.ts';
import type { KeptAnswer } from '../../app/domain/placements/scenarios/kept-answer.ts';
import { boolean, integer, json, table, text, uniqueIndex } from '../dialect.ts';
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

/** What somebody wonders about a round: what it would be with some changes, which are all that is kept of it. */
export const roundScenarios = table(
  'round_scenarios',
  {
    id: id(),
    roundId: text('round_id')
      .notNull()
      .references(() => rounds.id),
    name: text('name').notNull(),
    /** In the order in which they are made. */
    changes: json<ScenarioChange[]>('changes').notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: text('created_by').notNull(),
    version: version(),
  },
  (columns) => [uniqueIndex('round_scenarios_name').on(columns.roundId, columns.name)],
);

/** What a scenario came to when it was last worked out. It goes with the scenario, and is no part of its history. */
export const scenarioAnswers = table('scenario_answers', {
  scenarioId: text('scenario_id')
    .primaryKey()
    .references(() => roundScenarios.id, { onDelete: 'cascade' }),
  createdAt: text('created_at').notNull(),
  /** Of what it was worked out from: the round, its plan and the changes. */
  inputHash: text('input_hash').notNull(),
  elapsedMs: integer('elapsed_ms').notNull(),
  answer: json<KeptAnswer>('answer').notNull(),
});
