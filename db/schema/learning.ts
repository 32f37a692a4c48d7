import type { Occasion } from '../../app/domain/learning/vocabulary.ts';
import { boolean, index, integer, primaryKey, table, text } from '../dialect.ts';
import { accounts } from './access.ts';
import { id } from './columns.ts';

const accountId = () =>
  text('account_id')
    .notNull()
    .references(() => accounts.id, { onDelete: 'cascade' });

/** How far somebody has come in a module. Hers alone, and so outside the history that others read. */
export const moduleProgress = table(
  'module_progress',
  {
    accountId: accountId(),
    moduleId: text('module_id').notNull(),
    /** The anchor of the heading that she last was at. */
    place: text('place'),
    seenAt: text('seen_at').notNull(),
    readAt: text('read_at'),
    masteredAt: text('mastered_at'),
    masteredVersion: integer('mastered_version'),
  },
  (columns) => [primaryKey({ columns: [columns.accountId, columns.moduleId] })],
);

/** Answers to a module's questions: added, never changed. */
export const moduleAnswers = table(
  'module_answers',
  {
    id: id(),
    accountId: accountId(),
    moduleId: text('module_id').notNull(),
    /** Of the module, when it was answered. */
    moduleVersion: integer('module_version').notNull(),
    /** Answers that were given together. */
    sittingId: text('sitting_id').notNull(),
    occasion: text<Occasion>('occasion').notNull(),
    itemId: text('item_id').notNull(),
    /** Which way of asking. */
    form: integer('form').notNull(),
    choice: integer('choice').notNull(),
    isRight: boolean('is_right').notNull(),
    answeredAt: text('answered_at').notNull(),
  },
  (columns) => [
    index('module_answers_account').on(columns.accountId, columns.moduleId),
    index('module_answers_sitting').on(columns.sittingId),
    index('module_answers_item').on(columns.moduleId, columns.itemId),
  ],
);
