/** 1 is a reminder, 2 may harm, 3 is marked as dangerous. What the system says, not what is true of the patient. */
export const SEVERITIES = [1, 2, 3] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Who gets the alerts: the doctor all of them, or only the severe ones and a pharmacist the others. */
export const RECEIVERS = ['doctor', 'shared'] as const;
export type Receiver = (typeof RECEIVERS)[number];

/** How the doctor gets them: all interrupt her, only the severe ones do, or none does. */
export const MODES = ['active', 'tiered', 'passive'] as const;
export type Mode = (typeof MODES)[number];

export interface AlertRules {
  /** Alerts less severe than this are not made. */
  cutoff: Severity;
  receiver: Receiver;
  mode: Mode;
}

/** Where an alert ends up: in a window that interrupts, in the margin, with the pharmacist, or nowhere. */
export type Route = 'popup' | 'margin' | 'pharmacist' | 'nowhere';

const SEVERE = 3;

export function routeOf({ cutoff, receiver, mode }: AlertRules, severity: Severity): Route {
  if (severity < cutoff) return 'nowhere';
  if (receiver === 'shared' && severity < SEVERE) return 'pharmacist';
  if (mode === 'passive' || (mode === 'tiered' && severity < SEVERE)) return 'margin';
  return 'popup';
}
