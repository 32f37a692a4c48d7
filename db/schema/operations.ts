import { index, integer, json, table, text, uniqueIndex } from '../dialect.ts';
import { id } from './columns.ts';
import { CHANGE_NUMBER } from '../names.ts';

/** One act of one person: what it was about and whether it has been undone. */
export const changes = table(
  'changes',
  {
    id: id(),
    at: text('at').notNull(),
    actorId: text('actor_id').notNull(),
    actorName: text('actor_name').notNull(),
    /** What was done, as `<entity>.<verb>`; the catalogue has its wording. */
    kind: text('kind').notNull(),
    params: json<Record<string, string | number>>('params').notNull(),
    roundId: text('round_id'),
    reason: text('reason'),
    undoneBy: text('undone_by'),
    undoes: text('undoes'),
    ordinal: integer('ordinal').notNull(),
  },
  (columns) => [index('changes_round').on(columns.roundId, columns.at), uniqueIndex(CHANGE_NUMBER).on(columns.ordinal)],
);

/** Rows before and after an act: enough to undo it, and to tell how things stood at any time. */
export const changeRows = table(
  'change_rows',
  {
    id: id(),
    changeId: text('change_id')
      .notNull()
      .references(() => changes.id),
    ordinal: integer('ordinal').notNull(),
    entity: text('entity').notNull(),
    entityId: text('entity_id').notNull(),
    before: json<Record<string, unknown> | null>('before'),
    after: json<Record<string, unknown> | null>('after'),
  },
  (columns) => [
    index('change_rows_change').on(columns.changeId),
    index('change_rows_entity').on(columns.entity, columns.entityId),
  ],
);

export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

export const jobs = table(
  'jobs',
  {
    id: id(),
    name: text('name').notNull(),
    payload: json<unknown>('payload').notNull(),
    /** What the job is about; one unfinished job of a name per subject. */
    subject: text('subject').notNull(),
    state: text<JobState>('state').notNull(),
    attempts: integer('attempts').notNull().default(0),
    runAt: text('run_at').notNull(),
    leaseUntil: text('lease_until'),
    leaseToken: text('lease_token'),
    progress: json<unknown>('progress'),
    checkpoint: json<unknown>('checkpoint'),
    error: text('error'),
    cancelRequestedAt: text('cancel_requested_at'),
    createdBy: text('created_by').notNull(),
    createdAt: text('created_at').notNull(),
    finishedAt: text('finished_at'),
  },
  (columns) => [
    index('jobs_state').on(columns.state, columns.runAt),
    index('jobs_subject').on(columns.name, columns.subject),
  ],
);

/** Mail that has been promised: written with the change it tells of, sent afterwards. */
export const outbox = table(
  'outbox',
  {
    id: id(),
    /** The same message is never queued twice. */
    dedupeKey: text('dedupe_key').notNull(),
    personId: text('person_id'),
    recipient: text('recipient').notNull(),
    subject: text('subject').notNull(),
    body: text('body').notNull(),
    state: text<'pending' | 'sending' | 'sent' | 'failed'>('state').notNull(),
    attempts: integer('attempts').notNull().default(0),
    runAt: text('run_at').notNull(),
    leaseUntil: text('lease_until'),
    leaseToken: text('lease_token'),
    error: text('error'),
    createdAt: text('created_at').notNull(),
    sentAt: text('sent_at'),
  },
  (columns) => [
    uniqueIndex('outbox_dedupe').on(columns.dedupeKey),
    index('outbox_state').on(columns.state, columns.runAt),
  ],
);

export type ImportKind = 'class_list' | 'capacity' | 'order' | 'earlier_results' | 'journeys';

/** A file on its way in: kept with its mapping and its fixes until it is committed. */
export const imports = table(
  'imports',
  {
    id: id(),
    kind: text<ImportKind>('kind').notNull(),
    roundId: text('round_id'),
    fileName: text('file_name').notNull(),
    state: text<'staged' | 'committed' | 'undone'>('state').notNull(),
    sheets: json<unknown>('sheets').notNull(),
    sheet: integer('sheet').notNull().default(0),
    mapping: json<unknown>('mapping'),
    fixes: json<unknown>('fixes').notNull(),
    changeId: text('change_id'),
    createdBy: text('created_by').notNull(),
    createdAt: text('created_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (columns) => [index('imports_round').on(columns.roundId)],
);

/** How the columns of a known layout were mapped last time. */
export const importMappings = table('import_mappings', {
  id: id(),
  kind: text<ImportKind>('kind').notNull(),
  mapping: json<unknown>('mapping').notNull(),
  updatedAt: text('updated_at').notNull(),
});

export const settings = table('settings', {
  id: id(),
  value: json<unknown>('value').notNull(),
});

/** A report that has been taken out of the product: which, about what, of which data, and by whom. */
export const reportRuns = table(
  'report_runs',
  {
    id: id(),
    report: text('report').notNull(),
    /** What it was about: a wave, a term. */
    subject: text('subject').notNull(),
    title: text('title').notNull(),
    format: text<'xlsx' | 'csv' | 'pdf'>('format').notNull(),
    /** Instant of the data. */
    at: text('at').notNull(),
    accountId: text('account_id').notNull(),
    actorName: text('actor_name').notNull(),
    rows: integer('rows').notNull(),
    /** SHA-256 of everything but the time: the same for the same numbers. */
    hash: text('hash').notNull(),
  },
  (columns) => [index('report_runs_at').on(columns.at)],
);
