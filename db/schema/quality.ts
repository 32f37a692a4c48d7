import type { ActionState, PublicWhen, QualityState } from '../../app/domain/quality/action-form.ts';
import type { IsoDate } from '../../app/domain/shared/weeks.ts';
import { index, table, text } from '../dialect.ts';
import { id, version } from './columns.ts';
import { units } from './organisation.ts';
import { persons } from './people.ts';
import { programmes } from './programmes.ts';
import { surveyWaves } from './surveys.ts';

/** What is done about something that was found at a unit or in a programme, by whom, until when. */
export const qualityActions = table(
  'quality_actions',
  {
    id: id(),
    /** One of the two is named. */
    unitId: text('unit_id').references(() => units.id),
    programmeId: text('programme_id').references(() => programmes.id),
    instrument: text('instrument').notNull(),
    themeId: text('theme_id').notNull(),
    /** The wave that the finding is from; null when it is from somewhere else. */
    waveId: text('wave_id').references(() => surveyWaves.id),
    /** What was found, as it was written down then. */
    finding: text('finding').notNull(),
    todo: text('todo').notNull(),
    /** How one will know that it has helped. */
    measure: text('measure').notNull(),
    ownerPersonId: text('owner_person_id')
      .notNull()
      .references(() => persons.id),
    dueOn: text<IsoDate>('due_on').notNull(),
    state: text<ActionState>('state').notNull(),
    droppedBecause: text('dropped_because'),
    /** What the next wave was found to say. */
    effect: text('effect'),
    /** Told to learners of the unit as "you said, we did". */
    publicSentence: text('public_sentence'),
    publicWhen: text<PublicWhen>('public_when').notNull(),
    version: version(),
  },
  (columns) => [
    index('quality_actions_unit').on(columns.unitId),
    index('quality_actions_programme').on(columns.programmeId),
    index('quality_actions_state').on(columns.state, columns.dueOn),
  ],
);

/** How a unit is doing in somebody's judgement. A new judgement is a new row; the latest holds. */
export const unitQualityStates = table(
  'unit_quality_states',
  {
    id: id(),
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    state: text<QualityState>('state').notNull(),
    reason: text('reason').notNull(),
    decidedAt: text('decided_at').notNull(),
    decidedBy: text('decided_by').notNull(),
    version: version(),
  },
  (columns) => [index('unit_quality_states_unit').on(columns.unitId, columns.decidedAt)],
);
