import { DRUG_GROUPS } from './patients.ts';
import type { DrugGroup, Patient } from './patients.ts';

/** What stands in the way, with the value that does, where there is one. */
export interface Obstacle {
  reason: 'pressure' | 'potassium' | 'kidney' | 'pulse' | 'diabetes1' | 'wish';
  value: number | null;
}

/** How it is with a drug group for a patient. */
export type DrugState =
  | { kind: 'has' }
  /** Not among those that all with her ejection fraction should be offered. */
  | { kind: 'not-indicated' }
  | { kind: 'obstacle'; obstacle: Obstacle }
  | { kind: 'open' };

/** Ejection fraction at most this, in per cent, is reduced (ESC 2021). */
const REDUCED = 40;
const LOW_PRESSURE = 90;
const HIGH_POTASSIUM = 5;
const SLOW_PULSE = 50;
const POOR_KIDNEY = 30;
const POOR_KIDNEY_SGLT2 = 20;

/**
 * How it is with a drug group for a patient, by rules simplified for the lab from the cautions of the European
 * guidelines (ESC 2021 with its supplementary tables, and the update of 2023): all four groups at a reduced ejection
 * fraction, the SGLT2 inhibitor at any. A caution is a reason to ask and to look again, not a prohibition.
 */
export function drugState(patient: Patient, group: DrugGroup): DrugState {
  if (patient.has.includes(group)) return { kind: 'has' };
  if (patient.ef > REDUCED && group !== 'sglt2') return { kind: 'not-indicated' };
  const obstacle = obstacleTo(patient, group);
  return obstacle ? { kind: 'obstacle', obstacle } : { kind: 'open' };
}

function obstacleTo(patient: Patient, group: DrugGroup): Obstacle | null {
  if (patient.note === 'wish') return { reason: 'wish', value: null };
  return OBSTACLES[group](patient);
}

const OBSTACLES: Record<DrugGroup, (patient: Patient) => Obstacle | null> = {
  raas: (patient) => lowPressure(patient) ?? highPotassium(patient) ?? poorKidney(patient, POOR_KIDNEY),
  beta: ({ pulse }) => (pulse < SLOW_PULSE ? { reason: 'pulse', value: pulse } : null),
  mra: (patient) => highPotassium(patient) ?? poorKidney(patient, POOR_KIDNEY),
  sglt2: (patient) =>
    patient.note === 'diabetes1' ? { reason: 'diabetes1', value: null } : poorKidney(patient, POOR_KIDNEY_SGLT2),
};

function lowPressure({ pressure }: Patient): Obstacle | null {
  return pressure < LOW_PRESSURE ? { reason: 'pressure', value: pressure } : null;
}

function highPotassium({ potassium }: Patient): Obstacle | null {
  return potassium > HIGH_POTASSIUM ? { reason: 'potassium', value: potassium } : null;
}

function poorKidney({ egfr }: Patient, least: number): Obstacle | null {
  return egfr < least ? { reason: 'kidney', value: egfr } : null;
}

/** The groups that she lacks and that nothing in the data stands in the way of. */
export function openGroups(patient: Patient): DrugGroup[] {
  return DRUG_GROUPS.filter((group) => drugState(patient, group).kind === 'open');
}

/**
 * How much lower her risk becomes if every open group is begun, as a share between 0 and 1: each takes away `effect` of
 * what is left. That all do so equally is made up for the lab.
 */
export function benefitOf(patient: Patient, effect: number): number {
  return patient.risk * (1 - (1 - effect) ** openGroups(patient).length);
}
