import { interceptToFit, logit } from '../statistics/calibration.ts';
import type { Scored } from '../statistics/discrimination.ts';
import { fitLogistic, probabilityOf, sigmoid } from '../statistics/logistic-regression.ts';
import type { LogisticModel } from '../statistics/logistic-regression.ts';
import { mean } from '../statistics/summary.ts';
import { drawPatients } from './cohort.ts';
import type { Patient } from './cohort.ts';
import { rowOf } from './features.ts';
import type { FeatureId } from './features.ts';
import type { Change } from './settings.ts';

const COHORT = 2_000;
/** Of the year after, to fit the model anew to. */
const FIRST_OF_NEXT_YEAR = 1_000;
/** Small enough to change nothing but what cannot be told apart. */
const PENALTY = 1e-4;

const held = new Map<string, Patient[]>();

/** Drawn when first asked for, and kept: they are the same every time. */
function cohort(name: string, change: Change = 'none', count = COHORT): Patient[] {
  const key = `${name}/${change}`;
  const patients = held.get(key) ?? drawPatients(`readmission/${name}`, count, change);
  held.set(key, patients);
  return patients;
}

/** Those that the model learns from. */
export const trainingPatients = (count: number) => cohort('learning').slice(0, count);
/** Others from the same year. */
export const testPatients = () => cohort('test');
/** Those of the year after. */
export const nextYearPatients = (change: Change) => cohort('next-year', change);
/** The first of the year after; none of them is among those above. */
export const firstOfNextYear = (change: Change) => cohort('first-of-next-year', change, FIRST_OF_NEXT_YEAR);

export interface ReadmissionModel {
  features: readonly FeatureId[];
  logistic: LogisticModel;
}

/** Learns from patients as their data look when they are drawn, long after discharge. */
export function learn(patients: readonly Patient[], features: readonly FeatureId[]): ReadmissionModel {
  const rows = patients.map((patient) => ({
    features: rowOf(patient, features, 'later'),
    outcome: patient.isReadmitted,
  }));
  return { features, logistic: fitLogistic(rows, { penalty: PENALTY }) };
}

/** What the model says of patients, as of data drawn later or as of discharge, beside what came. */
export function scoresOf(
  { features, logistic }: ReadmissionModel,
  patients: readonly Patient[],
  asOf: 'later' | 'discharge',
): Scored[] {
  return patients.map((patient) => ({
    score: probabilityOf(logistic, rowOf(patient, features, asOf)),
    outcome: patient.isReadmitted,
  }));
}

/** Moves every probability to the level that came for some `others`: the order of people is kept. */
export function recalibrate(people: readonly Scored[], others: readonly Scored[]): Scored[] {
  const intercept = interceptToFit(others);
  return people.map(({ score, outcome }) => ({ score: sigmoid(logit(score) + intercept), outcome }));
}

export const SUBGROUPS = ['women', 'men', 'oldest', 'newcomers'] as const;
export type Subgroup = (typeof SUBGROUPS)[number];

const OLDEST_FROM = 85;
const BELONGS: Record<Subgroup, (patient: Patient) => boolean> = {
  women: ({ isWoman }) => isWoman,
  men: ({ isWoman }) => !isWoman,
  oldest: ({ age }) => age >= OLDEST_FROM,
  newcomers: ({ isNewcomer }) => isNewcomer,
};

export interface SubgroupFit {
  group: Subgroup;
  count: number;
  /** Means: what the model says, and what came. */
  predicted: number;
  observed: number;
}

/** What the model says of each group on average, and what came; groups may overlap. */
export function fitInSubgroups(patients: readonly Patient[], scores: readonly Scored[]): SubgroupFit[] {
  return SUBGROUPS.map((group) => {
    const members = scores.filter((_, index) => {
      const patient = patients[index];
      return patient !== undefined && BELONGS[group](patient);
    });
    return {
      group,
      count: members.length,
      predicted: mean(members.map(({ score }) => score)),
      observed: mean(members.map(({ outcome }) => outcome)),
    };
  });
}
