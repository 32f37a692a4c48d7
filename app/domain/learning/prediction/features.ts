import type { Patient } from './cohort.ts';

interface Feature {
  /** Of about the size of a standard normal draw. */
  read: (patient: Patient) => number;
  /** False where the value comes about after discharge: at discharge it is the same for all. */
  isKnownAtDischarge: boolean;
}

const yes = (value: boolean) => (value ? 1 : 0);

/** What a model may be given. */
const FEATURES = {
  age: { read: ({ age }) => (age - 77) / 10, isKnownAtDischarge: true },
  ntProBnp: { read: ({ logNtProBnp }) => logNtProBnp, isKnownAtDischarge: true },
  kidney: { read: ({ egfr }) => (egfr - 55) / 20, isKnownAtDischarge: true },
  pressure: { read: ({ systolic }) => (systolic - 125) / 20, isKnownAtDischarge: true },
  admissions: { read: ({ recordedAdmissions }) => recordedAdmissions - 1, isKnownAtDischarge: true },
  stay: { read: ({ daysInHospital }) => Math.log(daysInHospital / 6), isKnownAtDischarge: true },
  alone: { read: ({ livesAlone }) => yes(livesAlone), isKnownAtDischarge: true },
  friday: { read: ({ leftOnFriday }) => yes(leftOnFriday), isKnownAtDischarge: true },
  visit: { read: ({ madeVisit }) => yes(madeVisit), isKnownAtDischarge: false },
} as const satisfies Readonly<Record<string, Feature>>;

export type FeatureId = keyof typeof FEATURES;

export const FEATURE_IDS = Object.keys(FEATURES) as FeatureId[];

export const USUAL_FEATURES: readonly FeatureId[] = ['age', 'ntProBnp', 'admissions'];

/**
 * A patient as a row of numbers. `asOf` is when the data are drawn: a year later everything is known; at discharge what
 * comes about afterwards has not come about for anybody.
 */
export function rowOf(patient: Patient, features: readonly FeatureId[], asOf: 'later' | 'discharge'): number[] {
  return features.map((id) => {
    const { read, isKnownAtDischarge }: Feature = FEATURES[id];
    return asOf === 'later' || isKnownAtDischarge ? read(patient) : 0;
  });
}

/** Those among the features that are not known when the patient leaves. */
export function leaksAmong(features: readonly FeatureId[]): FeatureId[] {
  return features.filter((id) => !FEATURES[id].isKnownAtDischarge);
}
