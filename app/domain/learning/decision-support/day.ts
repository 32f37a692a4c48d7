import { routeOf } from './alert-rules.ts';
import type { AlertRules, Route, Severity } from './alert-rules.ts';

export const ALERT_IDS = [
  'pregnancy',
  'duplicate',
  'insulin',
  'citalopram',
  'warfarin',
  'electrolytes',
  'calcium',
  'penicillin',
  'potassium',
  'hydroxyzine',
  'methotrexate',
] as const;
export type AlertId = (typeof ALERT_IDS)[number];

export interface Alert {
  id: AlertId;
  severity: Severity;
  /** Whether this patient would come to harm if the order went through. */
  isHarmful: boolean;
}

/** The alerts of an invented day, in the order in which they come: many for nothing, four that matter. */
export const DAY: readonly Alert[] = [
  { id: 'pregnancy', severity: 1, isHarmful: false },
  { id: 'duplicate', severity: 1, isHarmful: false },
  { id: 'insulin', severity: 1, isHarmful: false },
  { id: 'citalopram', severity: 2, isHarmful: false },
  { id: 'warfarin', severity: 3, isHarmful: true },
  { id: 'electrolytes', severity: 1, isHarmful: false },
  { id: 'calcium', severity: 2, isHarmful: false },
  { id: 'penicillin', severity: 3, isHarmful: false },
  { id: 'potassium', severity: 2, isHarmful: true },
  { id: 'hydroxyzine', severity: 1, isHarmful: true },
  { id: 'methotrexate', severity: 3, isHarmful: true },
];

export const ANSWERS = ['follow', 'override'] as const;
export type Answer = (typeof ANSWERS)[number];

/** `stopped` and `missed` would have harmed; `needless` was changed for nothing, `passed` let through rightly. */
export type Verdict = 'stopped' | 'missed' | 'needless' | 'passed';

export interface HandledAlert extends Alert {
  route: Route;
  /** Null where the doctor was interrupted and has not answered. */
  verdict: Verdict | null;
}

/**
 * The day under a set of rules. What stands in the margin and is not answered is let through; what a pharmacist gets
 * she judges rightly; what goes nowhere nobody has seen.
 */
export function handleDay(rules: AlertRules, answerTo: (id: AlertId) => Answer | ''): HandledAlert[] {
  return DAY.map((alert) => {
    const route = routeOf(rules, alert.severity);
    return { ...alert, route, verdict: verdictOn(alert, route, answerTo(alert.id)) };
  });
}

function verdictOn({ isHarmful }: Alert, route: Route, answer: Answer | ''): Verdict | null {
  if (route === 'pharmacist') return isHarmful ? 'stopped' : 'passed';
  if (route === 'popup' && answer === '') return null;
  const isFollowed = answer === 'follow' && route !== 'nowhere';
  if (isHarmful) return isFollowed ? 'stopped' : 'missed';
  return isFollowed ? 'needless' : 'passed';
}

/** How many alerts of the day came to each verdict. */
export function countVerdicts(alerts: readonly HandledAlert[]): Readonly<Record<Verdict, number>> {
  const count = (verdict: Verdict) => alerts.filter((alert) => alert.verdict === verdict).length;
  return { stopped: count('stopped'), missed: count('missed'), needless: count('needless'), passed: count('passed') };
}
