import { z } from 'zod';
import { requiredText, version } from '../../shared/form-fields.ts';
import type { TermCode } from '../../shared/terms.ts';
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

function weeksIn(term: TermCode) {
  return z
    .string()
    .default('')
    .transform((text, context) => {
      const weeks = readWeeks(text, term);
      if (weeks.ok) return weeks.value;
      context.addIssue({ code: 'custom', message: weeks.error.code });
      return z.NEVER;
    });
}

/** A kind of change that is filled in field by field; rules have a form of their own. */
export type TypedKind = Exclude<ChangeKind, 'rule_set'>;

/** A change as it is typed, read as the change that it is. Weeks are of the round's term. */
export function changeForm(kind: TypedKind, term: TermCode) {
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
        .object({ ...shape, periodId: chosen, weeks: weeksIn(term) })
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
