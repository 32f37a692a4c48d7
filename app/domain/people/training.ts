import { addDays } from '../shared/weeks.ts';
import type { IsoDate } from '../shared/weeks.ts';

export const TRAINING_STEPS = ['step1', 'step2', 'step3', 'university_7_5', 'st_course', 'ptp_course'] as const;
export type TrainingStep = (typeof TRAINING_STEPS)[number];

export interface Training {
  step: TrainingStep;
  completedOn: IsoDate;
  validTo: IsoDate | null;
}

export const STANDINGS = ['valid', 'expires_soon', 'expired', 'none'] as const;
export type Standing = (typeof STANDINGS)[number];

const SOON_DAYS = 90;

/** How something with a validity stands on a date: it holds, ends within 90 days, has ended, or was never there. */
export function standingOf(spans: readonly { from: IsoDate; to: IsoDate | null }[], onDate: IsoDate): Standing {
  const begun = spans.filter((span) => span.from <= onDate);
  if (begun.length === 0) return 'none';
  const open = begun.filter((span) => span.to === null || span.to >= onDate);
  if (open.length === 0) return 'expired';
  const soon = addDays(onDate, SOON_DAYS);
  return open.some((span) => span.to === null || span.to > soon) ? 'valid' : 'expires_soon';
}

/** How a supervisor's training stands: any step that holds is enough. */
export function trainingStanding(trainings: readonly Training[], onDate: IsoDate): Standing {
  return standingOf(
    trainings.map(({ completedOn, validTo }) => ({ from: completedOn, to: validTo })),
    onDate,
  );
}
