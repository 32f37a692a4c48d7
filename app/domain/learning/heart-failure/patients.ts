/** The four base drug groups: ACE inhibitor, ARB or ARNI; beta blocker; MRA; SGLT2 inhibitor. */
export const DRUG_GROUPS = ['raas', 'beta', 'mra', 'sglt2'] as const;
export type DrugGroup = (typeof DRUG_GROUPS)[number];

/** An invented patient on the list of those who left hospital with heart failure. */
export interface Patient {
  id: PatientId;
  name: string;
  age: number;
  /** That she is admitted again within 90 days, by the risk model; 0 to 1. */
  risk: number;
  /** Ejection fraction, per cent. */
  ef: number;
  /** Systolic, mmHg. */
  pressure: number;
  /** mmol/l. */
  potassium: number;
  /** ml/min/1.73 m2. */
  egfr: number;
  /** Beats a minute. */
  pulse: number;
  has: readonly DrugGroup[];
  /** What else stands in the way: type 1 diabetes, or that she has said no to more drugs. */
  note?: 'diabetes1' | 'wish';
}

export const PATIENT_IDS = [...'abcdefghijklmnopqrst'] as readonly PatientId[];
export type PatientId =
  | ('a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j')
  | ('k' | 'l' | 'm' | 'n' | 'o' | 'p' | 'q' | 'r' | 's' | 't');

type Values = [
  name: string,
  age: number,
  risk: number,
  ef: number,
  pressure: number,
  potassium: number,
  egfr: number,
  pulse: number,
];

/** Twenty, those at the highest risk first. */
export const PATIENTS: readonly Patient[] = [
  patient('a', ['Margit', 88, 0.58, 25, 84, 5.3, 22, 66], ['beta', 'sglt2']),
  patient('b', ['Bengt', 84, 0.52, 30, 118, 4.6, 38, 70], ['raas', 'beta', 'mra', 'sglt2']),
  patient('c', ['Ingrid', 91, 0.5, 28, 122, 4.5, 41, 74], ['beta'], 'wish'),
  patient('d', ['Lennart', 79, 0.47, 55, 146, 4.3, 44, 76], ['raas', 'sglt2']),
  patient('e', ['Elsa', 76, 0.41, 33, 128, 4.4, 55, 78], ['raas']),
  patient('f', ['Kurt', 82, 0.4, 45, 134, 4.7, 36, 72], ['beta']),
  patient('g', ['Greta', 73, 0.38, 38, 104, 5.6, 34, 46], ['raas', 'sglt2']),
  patient('h', ['Hassan', 68, 0.34, 27, 112, 4.2, 61, 82], ['raas', 'beta']),
  patient('i', ['Rut', 85, 0.33, 60, 152, 4.9, 17, 68], ['beta']),
  patient('j', ['Johan', 71, 0.27, 35, 124, 4.5, 66, 88], []),
  patient('k', ['Karin', 80, 0.26, 40, 132, 4.8, 48, 66], ['beta', 'sglt2']),
  patient('l', ['Leif', 77, 0.22, 52, 138, 4.1, 58, 80], ['raas', 'beta']),
  patient('m', ['Fatima', 66, 0.21, 32, 116, 4.4, 72, 64], ['raas', 'beta', 'mra'], 'diabetes1'),
  patient('n', ['Nils', 74, 0.19, 36, 120, 5.2, 52, 72], ['raas', 'sglt2']),
  patient('o', ['Olga', 69, 0.17, 39, 114, 4.6, 63, 62], ['raas', 'beta', 'mra', 'sglt2']),
  patient('p', ['Per', 63, 0.15, 30, 126, 4.3, 78, 70], ['beta']),
  patient('q', ['Siv', 70, 0.13, 48, 130, 4.2, 69, 66], ['raas', 'sglt2']),
  patient('r', ['Sven', 58, 0.09, 34, 118, 4.0, 84, 84], []),
  patient('s', ['Tyra', 64, 0.08, 44, 128, 4.4, 75, 74], ['raas', 'beta']),
  patient('t', ['Ulla', 61, 0.06, 37, 122, 4.1, 81, 68], ['raas', 'beta', 'sglt2']),
];

function patient(
  id: PatientId,
  [name, age, risk, ef, pressure, potassium, egfr, pulse]: Values,
  has: readonly DrugGroup[],
  note?: Patient['note'],
): Patient {
  return { id, name, age, risk, ef, pressure, potassium, egfr, pulse, has, ...(note && { note }) };
}
