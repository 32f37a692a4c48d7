import type { EarlierGroupKind } from '../../app/domain/quality/earlier-figures.ts';
import type { GroupKind } from '../../app/domain/quality/groups.ts';
import type { Figure, KeptBack, WaveResults } from '../../app/domain/quality/wave-results.ts';
import type { Thresholds } from '../../app/domain/quality/disclosure/thresholds.ts';
import type { PlacementForm } from '../../app/domain/placements/vocabulary.ts';
import type { Audience, Moment } from '../../app/domain/surveys/audience.ts';
import type { AnswerValues } from '../../app/domain/surveys/answer-form.ts';
import type { InstrumentDefinition } from '../../app/domain/surveys/instrument.ts';
import type { IsoDate, IsoWeek } from '../../app/domain/shared/weeks.ts';
import type { EarlierTerm } from '../../app/domain/surveys/earlier-term.ts';
import type { NotInvited } from '../../app/domain/surveys/invite.ts';
import type { MailingKind } from '../../app/domain/surveys/reminders.ts';
import type { Respondents } from '../../app/domain/surveys/respondents.ts';
import { boolean, index, integer, json, primaryKey, real, table, text, uniqueIndex } from '../dialect.ts';
import { id, version } from './columns.ts';
import { organisations, units } from './organisation.ts';
import { programmes } from './programmes.ts';

/** A questionnaire in one wording. What has been sent out is not changed: other wording is a row of its own. */
export const instrumentVersions = table(
  'instrument_versions',
  {
    id: id(),
    /** The same in all versions of an instrument. */
    instrument: text('instrument').notNull(),
    number: integer('number').notNull(),
    definition: json<InstrumentDefinition>('definition').notNull(),
    licence: text('licence'),
    /** Whom it is for: the same in all versions, so that no wave and no series of results mixes them. */
    respondents: text<Respondents>('respondents').notNull().default('learners'),
    /** Only what is published may be sent out; a draft may be changed. */
    state: text<'draft' | 'published'>('state').notNull().default('published'),
    version: version(),
  },
  (columns) => [uniqueIndex('instrument_versions_number').on(columns.instrument, columns.number)],
);

/** One sending of a questionnaire to those whose placements, or who supervise placements that, fall within some days. */
export const surveyWaves = table(
  'survey_waves',
  {
    id: id(),
    name: text('name').notNull(),
    instrumentVersionId: text('instrument_version_id')
      .notNull()
      .references(() => instrumentVersions.id),
    programmeId: text('programme_id').references(() => programmes.id),
    /** Null in waves from before audiences were kept: placements that ended, of the programme or of all. */
    audience: json<Audience | null>('audience'),
    endedFrom: text<IsoDate>('ended_from').notNull(),
    endedTo: text<IsoDate>('ended_to').notNull(),
    opensOn: text<IsoDate>('opens_on').notNull(),
    /** The last day on which one may answer. */
    closesOn: text<IsoDate>('closes_on').notNull(),
    /** The last day as the invitations that have gone name it; null for the wave's own. */
    invitedUntil: text<IsoDate>('invited_until'),
    state: text<'open' | 'closed'>('state').notNull(),
    thresholds: json<Thresholds>('thresholds').notNull(),
    invited: integer('invited').notNull(),
    /** How many had a placement but could not be asked, by reason. */
    notInvited: json<NotInvited>('not_invited').notNull(),
    /** Known when the wave has closed. */
    answered: integer('answered'),
    reliability: json<WaveResults['reliability'] | null>('reliability'),
    version: version(),
  },
  (columns) => [uniqueIndex('survey_waves_name').on(columns.name), index('survey_waves_state').on(columns.state)],
);

/** A standing order: whom a questionnaire is sent to without anybody asking for it. */
export const surveyTriggers = table(
  'survey_triggers',
  {
    id: id(),
    name: text('name').notNull(),
    /** The instrument, in the newest version that there is when it is sent. */
    instrument: text('instrument').notNull(),
    moment: text<Moment>('moment').notNull(),
    atLeastWeeks: integer('at_least_weeks').notNull(),
    forms: json<PlacementForm[]>('forms').notNull(),
    programmeId: text('programme_id').references(() => programmes.id),
    unitId: text('unit_id').references(() => units.id),
    schoolId: text('school_id').references(() => organisations.id),
    cohort: text('cohort'),
    /** `MM-DD` of a yearly survey; null for one that follows the placements. */
    yearlyOn: text('yearly_on'),
    /** Nothing that lies before is asked about. */
    startsOn: text<IsoDate>('starts_on').notNull(),
    daysOpen: integer('days_open').notNull(),
    active: boolean('active').notNull(),
    version: version(),
  },
  (columns) => [uniqueIndex('survey_triggers_name').on(columns.name)],
);

/** The waves that triggers have opened, each once. Outside the trigger's own row, so that asking does not count as changing it. */
export const surveyOccasions = table(
  'survey_occasions',
  {
    id: id(),
    /** No foreign key: a trigger whose making is undone is gone, and what it has sent is not. */
    triggerId: text('trigger_id').notNull(),
    key: text('occasion_key').notNull(),
    throughWeek: text<IsoWeek>('through_week').notNull(),
    waveId: text('wave_id')
      .notNull()
      .references(() => surveyWaves.id),
  },
  (columns) => [uniqueIndex('survey_occasions_key').on(columns.triggerId, columns.key)],
);

/** Who may answer an open wave. Nothing here leads to an answer, and nothing is left when the wave has closed. */
export const surveyInvitations = table(
  'survey_invitations',
  {
    tokenHash: text('token_hash').primaryKey(),
    waveId: text('wave_id')
      .notNull()
      .references(() => surveyWaves.id),
    /** Who is asked: a person or, where units answer, a unit. */
    personId: text('person_id').notNull(),
    programmeId: text('programme_id'),
    unitId: text('unit_id'),
    /**
     * Whether she has answered, which only the secret of the product opens. All marks among which hers could be are sealed
     * anew whenever one of them changes, so that two copies of the database do not tell which.
     */
    mark: text('mark').notNull(),
  },
  (columns) => [uniqueIndex('survey_invitations_person').on(columns.waveId, columns.personId)],
);

/** What an open wave has yet to write to those who have not answered: who they are is settled when its time has come. */
export const surveyMailings = table(
  'survey_mailings',
  {
    waveId: text('wave_id')
      .notNull()
      .references(() => surveyWaves.id),
    kind: text<MailingKind>('kind').notNull(),
    runAt: text('run_at').notNull(),
  },
  (columns) => [primaryKey({ columns: [columns.waveId, columns.kind] })],
);

/** Waves that have closed, of whose invited the files of the database may still tell. */
export const surveyErasures = table('survey_erasures', {
  waveId: text('wave_id')
    .primaryKey()
    .references(() => surveyWaves.id),
});

/**
 * Answers to open waves as they came, all of one length, which only the secret of the product opens: where few have
 * answered, what an answer says of its giver could say who she is. Nothing is left when the wave has closed.
 */
export const surveySealedAnswers = table(
  'survey_sealed_answers',
  {
    id: id(),
    waveId: text('wave_id')
      .notNull()
      .references(() => surveyWaves.id),
    sealed: text('sealed').notNull(),
  },
  (columns) => [index('survey_sealed_answers_wave').on(columns.waveId)],
);

/**
 * What somebody has said to a wave that has closed, with what at least a handful of invited people have in common: no time,
 * no number, no name. Units' answers, which are under their names, stand here from the first.
 */
export const surveyAnswers = table(
  'survey_answers',
  {
    id: id(),
    waveId: text('wave_id')
      .notNull()
      .references(() => surveyWaves.id),
    programmeId: text('programme_id'),
    unitId: text('unit_id'),
    values: json<AnswerValues>('answer_values').notNull(),
  },
  (columns) => [index('survey_answers_wave').on(columns.waveId)],
);

/**
 * What somebody has said in own words, apart from the rest of her answer and from what else she has written. Nothing leads
 * from one to the other, nor to a time; what is shown is settled by people when the wave has closed.
 */
export const surveyComments = table(
  'survey_comments',
  {
    id: id(),
    waveId: text('wave_id')
      .notNull()
      .references(() => surveyWaves.id),
    itemId: text('item_id').notNull(),
    unitId: text('unit_id'),
    text: text('text').notNull(),
    state: text<'waiting' | 'shown' | 'hidden'>('state').notNull().default('waiting'),
    /** The text as it is shown, where names and the like have been taken out. */
    redacted: text('redacted'),
    version: version(),
  },
  (columns) => [index('survey_comments_wave').on(columns.waveId)],
);

/** The ledger: every figure that has left, about whom (positions among the wave's answers by id), and what was kept back. */
export const surveyReleases = table(
  'survey_releases',
  {
    id: id(),
    waveId: text('wave_id')
      .notNull()
      .references(() => surveyWaves.id),
    groupKind: text<GroupKind>('group_kind').notNull(),
    groupId: text('group_id').notNull(),
    themeId: text('theme_id').notNull(),
    members: json<number[]>('members').notNull(),
    figure: json<Figure | null>('figure'),
    keptBack: text<KeptBack>('kept_back'),
  },
  (columns) => [
    uniqueIndex('survey_releases_group').on(columns.waveId, columns.groupKind, columns.groupId, columns.themeId),
  ],
);

/** Part of the ledger: figures of several waves together, told when the last of them closed. */
export const surveyPools = table(
  'survey_pools',
  {
    id: id(),
    waveId: text('wave_id')
      .notNull()
      .references(() => surveyWaves.id),
    groupKind: text<GroupKind>('group_kind').notNull(),
    groupId: text('group_id').notNull(),
    themeId: text('theme_id').notNull(),
    /** How many waves, this one included. */
    waves: integer('waves').notNull(),
    /** Positions among the answers by id, by wave. */
    members: json<Record<string, number[]>>('members').notNull(),
    figure: json<Figure>('figure').notNull(),
  },
  (columns) => [
    uniqueIndex('survey_pools_group').on(columns.waveId, columns.groupKind, columns.groupId, columns.themeId),
  ],
);

/** What a survey from before the product told, as somebody has brought it in: not measured here, and not passed by the gate. */
export const earlierResults = table(
  'earlier_results',
  {
    id: id(),
    groupKind: text<EarlierGroupKind>('group_kind').notNull(),
    groupId: text('group_id').notNull(),
    /** The instrument, whatever its version, and one of its themes. */
    instrument: text('instrument').notNull(),
    themeId: text('theme_id').notNull(),
    term: text<EarlierTerm>('term').notNull(),
    /** How many answered. */
    n: integer('n').notNull(),
    invited: integer('invited'),
    mean: real('mean').notNull(),
    /** The ends of the scale that the mean was read on: the instrument's at the time. */
    lowest: integer('lowest').notNull(),
    highest: integer('highest').notNull(),
    /** Where the number was found, as it is told beside it. */
    source: text('source').notNull(),
    version: version(),
  },
  (columns) => [
    uniqueIndex('earlier_results_group').on(
      columns.instrument,
      columns.themeId,
      columns.groupKind,
      columns.groupId,
      columns.term,
    ),
  ],
);
