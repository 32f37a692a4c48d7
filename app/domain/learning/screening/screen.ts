import type { ScreeningSettings } from './settings.ts';

/** What screening in two steps comes to: a first test that flags, and an ECG read by a clinician that confirms. People. */
export interface ScreeningYield {
  attended: number;
  /** With the condition, among those who came. */
  ill: number;
  flagged: number;
  /** Flagged, and with the condition. */
  rightlyFlagged: number;
  falseAlarms: number;
  /** With the condition, and not flagged. */
  missed: number;
  /** Flagged and confirmed. */
  confirmed: number;
  /** With the condition, and lost in either step or by not coming. */
  notFound: number;
  /** Share of the flagged who have the condition; null when nobody is flagged. */
  positivePredictiveValue: number | null;
  /** Share of those not flagged who are free of it; null when all are flagged. */
  negativePredictiveValue: number | null;
  /** Flagged people whose ECG has to be read for one that is confirmed; null when none is. */
  readPerConfirmed: number | null;
}

/**
 * Expected numbers, not drawn ones. The predictive values follow from sensitivity, specificity and prevalence by Bayes'
 * theorem; those who come are taken to be as often ill as those who do not.
 */
export function screen(settings: ScreeningSettings): ScreeningYield {
  const share = (percent: number) => percent / 100;
  const attended = settings.invited * share(settings.attendance);
  const ill = attended * share(settings.prevalence);
  const rightlyFlagged = ill * share(settings.sensitivity);
  const falseAlarms = (attended - ill) * (1 - share(settings.specificity));
  const flagged = rightlyFlagged + falseAlarms;
  const confirmed = rightlyFlagged * share(settings.confirmation);
  const passed = attended - flagged;
  return {
    attended,
    ill,
    flagged,
    rightlyFlagged,
    falseAlarms,
    missed: ill - rightlyFlagged,
    confirmed,
    notFound: settings.invited * share(settings.prevalence) - confirmed,
    positivePredictiveValue: flagged > 0 ? rightlyFlagged / flagged : null,
    negativePredictiveValue: passed > 0 ? (attended - ill - falseAlarms) / passed : null,
    readPerConfirmed: confirmed > 0 ? flagged / confirmed : null,
  };
}
