import type { BurdenBasis, BurdenKind } from '../../app/domain/placements/burden/burden-entry.ts';
import type { DecisionCategory, DecisionKind } from '../../app/domain/placements/decision-form.ts';
import type { ScenarioChange } from '../../app/domain/placements/scenarios/change.ts';
import type { KeptAnswer } from '../../app/domain/placements/scenarios/kept-answer.ts';
import type { TermCode } from '../../app/domain/shared/terms.ts';
import { boolean, index, integer, json, table, text, uniqueIndex } from '../dialect.ts';
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

/** What a director has decided for a learner of a round, which no wish and no cost outweighs. */
export const specialDecisions = table(
  'special_decisions',
  {
    id: id(),
    roundId: text('round_id')
      .notNull()
      .references(() => rounds.id),
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id),
    kind: text<DecisionKind>('kind').notNull(),
    /** Units, each with all that belongs to it; empty for a decision that is not about units. */
    unitIds: json<string[]>('unit_ids').notNull(),
    /** Longest journey one way, for a decision about that. */
    minutes: integer('minutes'),
    /** Why: for those who plan the round, and nobody else. */
    category: text<DecisionCategory>('category').notNull(),
    reason: text('reason').notNull(),
    decidedAt: text('decided_at').notNull(),
    /** The name of whoever decided. */
    decidedBy: text('decided_by').notNull(),
    version: version(),
  },
  (columns) => [index('special_decisions_round').on(columns.roundId)],
);

/** What a learner has carried more than others: rows are added and never changed. */
export const burdenEntries = table(
  'burden_entries',
  {
    id: id(),
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id),
    /** Null for what she carried before the account was opened. */
    roundId: text('round_id').references(() => rounds.id),
    term: text('term').$type<TermCode>().notNull(),
    kind: text<BurdenKind>('kind').notNull(),
    /** Hundredths of a point; negative where an earlier entry is corrected. */
    hundredths: integer('hundredths').notNull(),
    /** What it was computed from; null for what was carried before. */
    basis: json<BurdenBasis>('basis'),
    recordedAt: text('recorded_at').notNull(),
    version: version(),
  },
  (columns) => [
    index('burden_entries_learner').on(columns.learnerId),
    index('burden_entries_round').on(columns.roundId),
  ],
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
