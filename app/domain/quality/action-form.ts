import { z } from 'zod';
import { dateField, optionalText, requiredText, version } from '../shared/form-fields.ts';
import type { IsoDate } from '../shared/weeks.ts';

export const ACTION_STATES = ['open', 'done', 'dropped'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** When learners of the unit are told of an action: from the start, or when it has been done. */
export const PUBLIC_WHEN = ['open', 'done'] as const;
export type PublicWhen = (typeof PUBLIC_WHEN)[number];

export const QUALITY_STATES = ['good', 'watch', 'needs_action'] as const;
export type QualityState = (typeof QUALITY_STATES)[number];

const LONG = 2000;

const facts = (today: IsoDate) => ({
  finding: requiredText(LONG),
  todo: requiredText(LONG),
  measure: requiredText(LONG),
  ownerPersonId: z.string('choose').min(1, 'choose'),
  dueOn: dateField(today),
  publicSentence: optionalText(300),
  publicWhen: z.enum(PUBLIC_WHEN, 'choose'),
});

/** A new action, about a place and a theme that stand in its address. */
export function newActionForm(today: IsoDate) {
  return z.object(facts(today)).refine(({ dueOn }) => dueOn >= today, { message: 'inPast', path: ['dueOn'] });
}

/** An action that is dropped says why; one whose day has passed may keep it. */
export function actionForm(today: IsoDate) {
  return z
    .object({
      ...facts(today),
      state: z.enum(ACTION_STATES, 'choose'),
      droppedBecause: optionalText(LONG),
      effect: optionalText(LONG),
      version: version(),
    })
    .refine(({ state, droppedBecause }) => state !== 'dropped' || droppedBecause !== null, {
      message: 'whyDropped',
      path: ['droppedBecause'],
    });
}

export const judgementForm = z.object({ state: z.enum(QUALITY_STATES, 'choose'), reason: requiredText(LONG) });

export type NewActionValues = z.output<ReturnType<typeof newActionForm>>;
export type ActionValues = z.output<ReturnType<typeof actionForm>>;
export type JudgementValues = z.output<typeof judgementForm>;

/** Whether learners are told of it: what was dropped is not. */
export function isPublic({
  state,
  publicSentence,
  publicWhen,
}: {
  state: ActionState;
  publicSentence: string | null;
  publicWhen: PublicWhen;
}): boolean {
  if (publicSentence === null || state === 'dropped') return false;
  return state === 'done' || publicWhen === 'open';
}
