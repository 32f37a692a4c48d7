import { interceptToFit, logit } from '../statistics/calibration.ts';
import { fitLogistic, probabilityOf, sigmoid } from '../statistics/logistic-regression.ts';
import type { LogisticModel } from '../statistics/logistic-regression.ts';
import { drawPatients } from './patients.ts';
import type { Patient, Record } from './patients.ts';
import { CENTRE_IDS } from './settings.ts';
import type { CentreId, Target } from './settings.ts';

/** So many visits in a year are many. */
const MANY_VISITS = 6;

/** A model learnt from another year's patients of the same centres. */
export interface CallModel {
  logistic: LogisticModel;
  /** What each centre's log odds lack to be right in the mean, by the patients that the model was learnt from. */
  lack: Readonly<{ [id in CentreId]: number }>;
}

const held = new Map<string, Patient[]>();

function patients(name: string, perCentre: number): Patient[] {
  const those = held.get(name) ?? drawPatients(name, perCentre);
  held.set(name, those);
  return those;
}

/** Those whom a model learns from: three years of them. */
export const earlierPatients = () => patients('earlier', 1_800);
/** Those who may be called. */
export const presentPatients = () => patients('present3', 600);

/** Of like size. */
function featuresOf({ age, coded, drugs, visits, emergencies }: Record): number[] {
  return [(age - 72) / 9, (coded - 3) / 2, (drugs - 3) / 2, (visits - 3) / 2, emergencies - 0.4];
}

function outcomeOf(patient: Patient, target: Target): 0 | 1 {
  if (target === 'admission') return patient.isAdmitted;
  return patient.visitsAfter >= MANY_VISITS ? 1 : 0;
}

/** Learns who will be admitted or visit much, from what the record says of the year before. */
export function learn(target: Target, from: readonly Patient[]): CallModel {
  const rows = from.map((patient) => ({ features: featuresOf(patient), outcome: outcomeOf(patient, target) }));
  const logistic = fitLogistic(rows);
  const lackOf = (centre: CentreId) =>
    interceptToFit(
      from
        .filter((patient) => patient.centre === centre)
        .map((patient) => ({
          score: probabilityOf(logistic, featuresOf(patient)),
          outcome: outcomeOf(patient, target),
        })),
    );
  const [harbour, station, forest] = CENTRE_IDS.map(lackOf);
  return { logistic, lack: { harbour: harbour ?? 0, station: station ?? 0, forest: forest ?? 0 } };
}

/** The probability that a model gives; with `isLocal` each centre's level is set right first. */
export function predict({ logistic, lack }: CallModel, patient: Patient, isLocal: boolean): number {
  const probability = probabilityOf(logistic, featuresOf(patient));
  return isLocal ? sigmoid(logit(probability) + lack[patient.centre]) : probability;
}

/** All patients, the one whom the model puts first first. */
export function rank(model: CallModel, those: readonly Patient[], isLocal: boolean): Patient[] {
  return those
    .map((patient) => ({ patient, score: predict(model, patient, isLocal) }))
    .sort((a, b) => b.score - a.score)
    .map(({ patient }) => patient);
}
