import { z } from 'zod';
import { requiredText, ticked, version } from '../../shared/form-fields.ts';
import { problem } from '../../shared/result.ts';
import { termWeeks } from '../../shared/terms.ts';
import type { TermCode } from '../../shared/terms.ts';
import { weekCount, weekNumber } from '../../shared/weeks.ts';
import type { WeekRange } from '../../shared/weeks.ts';
import { readWeeks } from '../round-form.ts';
import { MOST_PLACES } from './change.ts';
import type { Change, ChangeKind } from './change.ts';

/** More are hard to keep apart. */
export const MOST_SCENARIOS = 8;
export const MOST_CHANGES = 60;

export const scenarioNameForm = z.object({ name: requiredText(80) });
export const renameForm = z.object({ name: requiredText(80), version: version() });
export const scenarioVersionForm = z.object({ version: version() });
export const removeChangeForm = z.object({ changeId: z.string().min(1), version: version() });

export const promoteForm = z.object({ version: version(), inputHash: z.string().min(1).max(100) });

const chosen = z.string('choose').min(1, 'choose');

/**
 * Weeks as typed for a period. What would run past a new year that is not written, and be longer than the term, has its ends
 * in the wrong order.
 */
export function readPeriodWeeks(text: string, term: TermCode): ReturnType<typeof readWeeks> {
  const read = readWeeks(text, term);
  if (!read.ok || /\d{4}/.test(text)) return read;
  const { from, to } = read.value;
  const isReversed = weekNumber(to) < weekNumber(from) && weekCount(read.value) > weekCount(termWeeks(term));
  return isReversed ? problem('range_reversed', { from, to }) : read;
}

function weeksIn(term: TermCode, readTyped = readWeeks) {
  return z
    .string()
    .default('')
    .transform((text, context) => {
      const weeks = readTyped(text, term);
      if (weeks.ok) return weeks.value;
      context.addIssue({ code: 'custom', message: weeks.error.code });
      return z.NEVER;
    });
}

/** A kind of change that is filled in field by field; rules have a form of their own. */
export type TypedKind = Exclude<ChangeKind, 'rule_set'>;

/** What a change is read by: the round's term, whose weeks are meant, and how many weeks each of its periods has. */
export interface ChangeFormFacts {
  term: TermCode;
  lengths: Readonly<Record<string, number>>;
}

/** Whether a period would have another length in these weeks than it has in the round. */
export function isOtherLength({ lengths }: ChangeFormFacts, periodId: string, weeks: WeekRange): boolean {
  const length = lengths[periodId];
  return length !== undefined && length !== weekCount(weeks);
}

/** A change as it is typed, read as the change that it is. A period gets another length only when that is said. */
export function changeForm(kind: TypedKind, facts: ChangeFormFacts) {
  const { term } = facts;
  const shape = { version: version() };
  switch (kind) {
    case 'unit_closed':
      return z
        .object({ ...shape, unitId: chosen, weeks: weeksIn(term) })
        .transform(({ unitId, weeks, ...rest }) => withChange(rest, { kind, unitId, ...weeks }));
    case 'unit_places':
      return z
        .object({ ...shape, unitId: chosen, weeks: weeksIn(term), by: placesMore() })
        .transform(({ unitId, weeks, by, ...rest }) => withChange(rest, { kind, unitId, ...weeks, by }));
    case 'learner_leaves':
    case 'learner_joins':
      return z
        .object({ ...shape, learnerId: chosen })
        .transform(({ learnerId, ...rest }) => withChange(rest, { kind, learnerId }));
    case 'period_moved':
      return z
        .object({ ...shape, periodId: chosen, weeks: weeksIn(term, readPeriodWeeks), otherLength: ticked() })
        .refine(({ periodId, weeks, otherLength }) => otherLength || !isOtherLength(facts, periodId, weeks), {
          path: ['otherLength'],
          error: 'other_length',
        })
        .transform(({ periodId, weeks, ...rest }) => withChange(rest, { kind, periodId, ...weeks }));
    case 'lock_set':
      return z
        .object({ ...shape, learnerId: chosen, periodId: chosen, unitId: chosen })
        .transform(({ learnerId, periodId, unitId, ...rest }) =>
          withChange(rest, { kind, periodId, learnerId, unitId }),
        );
    case 'lock_lifted':
      return z.object({ ...shape, lock: chosen.regex(/^[^~]+~[^~]+$/, 'choose') }).transform(({ lock, ...rest }) => {
        const [periodId = '', learnerId = ''] = lock.split('~');
        return withChange(rest, { kind, periodId, learnerId });
      });
  }
}

function placesMore() {
  return z.coerce
    .number('number')
    .int('wholeNumber')
    .min(-MOST_PLACES, 'tooSmall')
    .max(MOST_PLACES, 'tooLarge')
    .refine((by) => by !== 0, 'places_as_now');
}

function withChange(rest: { version: number }, change: Change) {
  return { version: rest.version, change };
}
