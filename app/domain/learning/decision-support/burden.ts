import { routeOf, SEVERITIES } from './alert-rules.ts';
import type { AlertRules, Route, Severity } from './alert-rules.ts';

/** Made up, for 1 000 orders: how many would alert at each severity, and how many of those would harm. */
const POOL: Readonly<Record<Severity, { alerts: number; harmful: number }>> = {
  1: { alerts: 400, harmful: 2 },
  2: { alerts: 90, harmful: 7 },
  3: { alerts: 12, harmful: 6 },
};
export const HARMFUL = SEVERITIES.reduce((sum, severity) => sum + POOL[severity].harmful, 0);
const ORDERS = 1_000;
const ORDERS_PER_PATIENT = 3;

/** Made up: how often an alert that comes alone is followed, where it is right and where it is not. */
const FOLLOWED = { harmful: 0.9, harmless: 0.15 };
/** What stands in the margin is seen so often, however much stands there. */
const SEEN_IN_MARGIN = 0.35;
/** A pharmacist stops so many of those that would harm, as long as she has no more than so many of 1 000 orders. */
const PHARMACIST = { stops: 0.85, capacity: 120 };

/** What a set of rules comes to for 1 000 orders; expected numbers. */
export interface Burden {
  /** Alerts by where they end up. */
  alerts: Readonly<Record<Route, number>>;
  popupsPerPatient: number;
  /** Share of the interrupting alerts that are overridden; null where there are none. */
  overridden: number | null;
  prevented: number;
  missed: number;
}

/**
 * Each further alert per patient makes it less likely by the share `fatigue` that any of them is followed: in a study of
 * reminders in primary care by 0.3 (Ancker et al., BMC Medical Informatics and Decision Making 2017;17:36).
 */
export function burdenOf(rules: AlertRules, fatigue: number): Burden {
  const at = (route: Route) => SEVERITIES.filter((severity) => routeOf(rules, severity) === route);
  const sum = (route: Route, what: 'alerts' | 'harmful') =>
    at(route).reduce((total, severity) => total + POOL[severity][what], 0);
  const popups = sum('popup', 'alerts');
  const popupsPerPatient = (popups * ORDERS_PER_PATIENT) / ORDERS;
  const attention = (1 - fatigue) ** popupsPerPatient;
  const stopped = sum('popup', 'harmful') * FOLLOWED.harmful * attention;
  const changed = (popups - sum('popup', 'harmful')) * FOLLOWED.harmless * attention;
  const prevented =
    stopped +
    sum('margin', 'harmful') * FOLLOWED.harmful * SEEN_IN_MARGIN +
    sum('pharmacist', 'harmful') * PHARMACIST.stops * shareHandled(sum('pharmacist', 'alerts'));
  return {
    alerts: {
      popup: popups,
      margin: sum('margin', 'alerts'),
      pharmacist: sum('pharmacist', 'alerts'),
      nowhere: sum('nowhere', 'alerts'),
    },
    popupsPerPatient,
    overridden: popups > 0 ? 1 - (stopped + changed) / popups : null,
    prevented,
    missed: HARMFUL - prevented,
  };
}

function shareHandled(alerts: number): number {
  return alerts > 0 ? Math.min(1, PHARMACIST.capacity / alerts) : 1;
}
