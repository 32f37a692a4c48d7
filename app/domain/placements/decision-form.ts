import { z } from 'zod';
import { idList, optionalText, requiredText } from '../shared/form-fields.ts';

/** What a director may decide for a learner of a round. The last is not about where: required courses are not asked of her. */
export const DECISION_KINDS = ['only_at', 'never_at', 'most_minutes', 'without_prerequisites'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Why, in kind; shown only to those who plan the round. */
export const DECISION_CATEGORIES = ['disability', 'care', 'health', 'safety', 'studies', 'other'] as const;
export type DecisionCategory = (typeof DECISION_CATEGORIES)[number];

const LONGEST_MINUTES = 360;

/** A decision as it is made or, with its id and the version that was seen, changed. */
export const decisionForm = z
  .object({
    decisionId: optionalText(),
    version: z.coerce.number().int().optional(),
    learnerId: z.string('choose').min(1, 'choose'),
    kind: z.enum(DECISION_KINDS, 'choose'),
    unitIds: idList(),
    minutes: optionalText(10),
    category: z.enum(DECISION_CATEGORIES, 'choose'),
    reason: requiredText(1000),
  })
  .superRefine(
    ({ kind, unitIds, minutes }, context) => {
      const fault = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: path.split('.'), message });
      if ((kind === 'only_at' || kind === 'never_at') && unitIds.length === 0) fault('unitIds.0', 'units');
      if (kind !== 'most_minutes') return;
      if (minutes === null) fault('minutes', 'required');
      else if (!/^\d+$/.test(minutes)) fault('minutes', 'wholeNumber');
      else if (Number(minutes) < 1) fault('minutes', 'tooSmall');
      else if (Number(minutes) > LONGEST_MINUTES) fault('minutes', 'tooLarge');
    },
    // Told together with what is wrong elsewhere, not when all that has been mended.
    { when: ({ issues }) => !issues.some(({ path }) => path?.[0] === 'unitIds' || path?.[0] === 'minutes') },
  )
  // What does not belong to its kind is left out, whatever was written there.
  .transform(({ unitIds, minutes, ...values }) => ({
    ...values,
    unitIds: values.kind === 'only_at' || values.kind === 'never_at' ? unitIds : [],
    minutes: values.kind === 'most_minutes' ? Number(minutes) : null,
  }));
export type DecisionValues = z.output<typeof decisionForm>;

export const withdrawDecisionForm = z
  .object({ withdrawId: z.string().min(1), withdrawVersion: z.coerce.number().int() })
  .transform(({ withdrawId, withdrawVersion }) => ({ id: withdrawId, version: withdrawVersion }));
