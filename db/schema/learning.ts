import type { GroupKind, Occasion, ProjectStatus } from '../../app/domain/learning/vocabulary.ts';
import { boolean, index, integer, primaryKey, table, text } from '../dialect.ts';
import { accounts } from './access.ts';
import { id, version } from './columns.ts';
import { units } from './organisation.ts';
import { programmes } from './programmes.ts';

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

/** Projects in which data are to change care: a register that those who lead research and development keep. */
export const careProjects = table(
  'care_projects',
  {
    id: id(),
    name: text('name').notNull(),
    status: text<ProjectStatus>('status').notNull(),
    /** Whose trouble it is to ease, and how large it is. */
    need: text('need').notNull(),
    dataUsed: text('data_used'),
    /** A role, not a person. */
    responsible: text('responsible').notNull(),
    result: text('result'),
    lessons: text('lessons'),
    /** The module of the curriculum that tells of it. */
    moduleId: text('module_id'),
    version: version(),
  },
  (columns) => [index('care_projects_name').on(columns.name)],
);

/** A path of modules that a group is asked to go: learners of a programme, or supervisors of a profession at a unit. */
export const pathAssignments = table(
  'path_assignments',
  {
    id: id(),
    pathId: text('path_id').notNull(),
    groupKind: text<GroupKind>('group_kind').notNull(),
    programmeId: text('programme_id').references(() => programmes.id),
    /** Every cohort of the programme when null. */
    cohort: text('cohort'),
    profession: text('profession'),
    /** The unit and all below it. */
    unitId: text('unit_id').references(() => units.id),
    /** The last day on which it should be done. */
    dueOn: text('due_on'),
    assignedOn: text('assigned_on').notNull(),
    version: version(),
  },
  (columns) => [index('path_assignments_programme').on(columns.programmeId)],
);

/** Who wants to be told by mail when there are questions to answer again. Hers alone, as what she answers. */
export const reviewLetters = table('review_letters', {
  accountId: accountId().primaryKey(),
  /** Instant since when. */
  since: text('since').notNull(),
});
