import { createRandom } from '../../shared/random.ts';
import { mean } from '../statistics/summary.ts';
import { learn, predict, rank } from './model.ts';
import type { CallModel } from './model.ts';
import type { Patient } from './patients.ts';
import type { Recording, Target } from './settings.ts';
import { effectOf, worthOf } from './worth.ts';

/** Contacts that a patient who is called has with the team in the year. */
const CONTACTS = 5;

/** Mean risk of admission that a model gave, and share who were admitted. */
export interface GroupFit {
  predicted: number;
  observed: number;
}

/** The year in which the list was used, as next year's data show it. */
export interface YearInUse {
  called: GroupFit;
  /** As many who came next on the list, and were not called. */
  next: GroupFit;
  /** Share of next year's list who were on this year's. */
  again: number;
}

/** How a list is made and used. */
export interface ListUse {
  calls: number;
  target: Target;
  isLocal: boolean;
  recording: Recording;
}

/**
 * Calls the first so many of a list ranked by the target: some of their risk goes, and their contacts are recorded. Then
 * the same patients are ranked anew by a model that was learnt from the year of the calls. `risks` is the model of
 * admission that was there before.
 */
export function runYear(
  ranked: readonly Patient[],
  risks: CallModel,
  { calls, target, isLocal, recording }: ListUse,
): YearInUse {
  const random = createRandom('call list/use');
  const effect = effectOf(worthOf(ranked, calls).minutesEach);
  const lived = ranked.map((patient, place) => {
    const isSaved = random.chance(effect) && patient.isAdmitted === 1;
    return place < calls ? callOn(patient, isSaved, recording) : patient;
  });
  const later = lived.map(aYearLater);
  const wasCalled = new Set(later.slice(0, calls));
  const listed = rank(learn(target, lived), later, isLocal).slice(0, calls);
  const fitOf = (from: number, to: number): GroupFit => ({
    predicted: mean(ranked.slice(from, to).map((patient) => predict(risks, patient, isLocal))),
    observed: mean(lived.slice(from, to).map(({ isAdmitted }) => isAdmitted)),
  });
  return {
    called: fitOf(0, calls),
    next: fitOf(calls, 2 * calls),
    again: listed.filter((patient) => wasCalled.has(patient)).length / listed.length,
  };
}

function callOn(patient: Patient, isSaved: boolean, recording: Recording): Patient {
  return {
    ...patient,
    isAdmitted: isSaved ? 0 : patient.isAdmitted,
    visitsAfter: patient.visitsAfter + (recording === 'counted' ? CONTACTS : 0),
    emergenciesAfter: patient.emergenciesAfter - (isSaved ? 1 : 0),
  };
}

/** The record as it is when the year has gone. */
function aYearLater(patient: Patient): Patient {
  return { ...patient, age: patient.age + 1, visits: patient.visitsAfter, emergencies: patient.emergenciesAfter };
}
