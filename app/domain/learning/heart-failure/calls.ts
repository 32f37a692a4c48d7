import type { Patient } from './patients.ts';
import type { CallOrder, HeartFailureSettings } from './settings.ts';
import { benefitOf, openGroups } from './treatment.ts';

/** Who is called this week, and what it comes to. */
export interface CallPlan {
  called: readonly Patient[];
  /** In the order of the list. */
  others: readonly Patient[];
  /** Of the called, those who can be offered something. */
  helped: number;
  /** Admissions avoided among the called, on average. */
  avoided: number;
  /** Ticked by the reader beyond what there is time for. */
  tooMany: number;
}

/** Calls as many as there is time for, by the order chosen; by the reader's own choice those that she has ticked. */
export function planCalls(patients: readonly Patient[], settings: HeartFailureSettings): CallPlan {
  const effect = settings.effect / 100;
  const ordered =
    settings.order === 'own' ? patients.filter(({ id }) => settings[id]) : inOrder(patients, settings.order, effect);
  const called = ordered.slice(0, settings.capacity);
  return {
    called,
    others: patients.filter((patient) => !called.includes(patient)),
    helped: called.filter((patient) => openGroups(patient).length > 0).length,
    avoided: called.reduce((sum, patient) => sum + benefitOf(patient, effect), 0),
    tooMany: settings.order === 'own' ? ordered.length - called.length : 0,
  };
}

/** The highest first; at the same value the one at the higher risk. */
function inOrder(patients: readonly Patient[], order: Exclude<CallOrder, 'own'>, effect: number): Patient[] {
  const values: Record<typeof order, (patient: Patient) => number> = {
    risk: ({ risk }) => risk,
    gaps: (patient) => openGroups(patient).length,
    benefit: (patient) => benefitOf(patient, effect),
  };
  return [...patients].sort((a, b) => values[order](b) - values[order](a) || b.risk - a.risk);
}
