import { areaUnderRoc } from '../statistics/discrimination.ts';
import { standardDeviation } from '../statistics/summary.ts';
import { FLAGS, NUMBERS } from './patients.ts';
import type { Patient } from './patients.ts';

/** How near a table comes to the patients that it was made from. */
export interface Privacy {
  /** Rows that are a patient in every column. */
  copies: number;
  /** Median distance from a row to the nearest patient. */
  distance: number;
  /** Share of the rows nearer to a patient than all but one in twenty of other people are. */
  tooNear: number;
  /**
   * AUC of a guess at who was in the data: those with a row close to them. 0.5 is as good as a coin, 1 is certain.
   */
  membership: number;
}

/** Nearer than this share of other people is too near: so many are it by chance. */
export const NEAR_BY_CHANCE = 0.05;

/** So near to a patient does one other person in twenty come, in standard deviations. */
export function nearLimit(learnt: readonly Patient[], others: readonly Patient[]): number {
  const place = placer(learnt);
  const usual = nearest(others.map(place), learnt.map(place))[0].sort((a, b) => a - b);
  return usual[Math.floor(usual.length * NEAR_BY_CHANCE)] ?? 0;
}

interface Known {
  /** The patients that the table was made from. */
  learnt: readonly Patient[];
  /** People like them who were not in it. */
  others: readonly Patient[];
  /** As `nearLimit` gives it. */
  limit: number;
}

export function privacyOf(table: readonly Patient[], { learnt, others, limit }: Known): Privacy {
  const place = placer(learnt);
  const [rows, members, strangers] = [table.map(place), learnt.map(place), others.map(place)];
  const [toMembers, fromMembers] = nearest(rows, members);
  const [, fromStrangers] = nearest(rows, strangers);
  return {
    copies: toMembers.filter((distance) => distance === 0).length,
    distance: [...toMembers].sort((a, b) => a - b)[Math.floor(toMembers.length / 2)] ?? 0,
    tooNear: toMembers.filter((distance) => distance < limit).length / toMembers.length,
    membership: areaUnderRoc([
      ...fromMembers.map((distance) => ({ score: -distance, outcome: 1 as const })),
      ...fromStrangers.map((distance) => ({ score: -distance, outcome: 0 as const })),
    ]),
  };
}

/** Puts a patient in a space where a standard deviation is as far as a differing yes or no. */
function placer(patients: readonly Patient[]): (patient: Patient) => Float64Array {
  const spreads = NUMBERS.map((name) => standardDeviation(patients.map((patient) => patient[name])));
  return (patient) =>
    new Float64Array([
      ...NUMBERS.map((name, index) => patient[name] / (spreads[index] || 1)),
      ...FLAGS.map((name) => patient[name]),
    ]);
}

/** For each point of either list the distance to the nearest in the other. */
function nearest(from: readonly Float64Array[], to: readonly Float64Array[]): [number[], number[]] {
  const back = new Float64Array(to.length).fill(Infinity);
  const forth = from.map((a) => {
    let least = Infinity;
    to.forEach((b, column) => {
      const squares = squaresBetween(a, b, Math.max(least, back[column] ?? Infinity));
      if (squares < least) least = squares;
      if (squares < (back[column] ?? Infinity)) back[column] = squares;
    });
    return Math.sqrt(least);
  });
  return [forth, [...back.map(Math.sqrt)]];
}

/** Counted no further than is of use. */
function squaresBetween(a: Float64Array, b: Float64Array, enough: number): number {
  let squares = 0;
  for (let k = 0; k < a.length && squares < enough; k++) squares += ((a[k] ?? 0) - (b[k] ?? 0)) ** 2;
  return squares;
}

/** A patient with the rare diagnosis, and the row with that diagnosis that is most like her. */
export interface RareTrace {
  patient: Patient;
  /** Null when no row has the diagnosis. */
  row: Patient | null;
  /** Whether somebody who knows the patient finds her: sex, and age and kidney function almost. */
  isFound: boolean;
}

const AGE_APART = 2;
const KIDNEY_APART = 5;

export function rareTraces(table: readonly Patient[], learnt: readonly Patient[]): RareTrace[] {
  const place = placer(learnt);
  const rows = table.filter(({ rare }) => rare === 1);
  return learnt
    .filter(({ rare }) => rare === 1)
    .map((patient) => {
      const distances = nearest([place(patient)], rows.map(place))[1];
      const row = rows[distances.indexOf(Math.min(...distances))] ?? null;
      return { patient, row, isFound: row !== null && isRecognised(patient, row) };
    });
}

function isRecognised(patient: Patient, row: Patient): boolean {
  return (
    patient.isMan === row.isMan &&
    Math.abs(patient.age - row.age) <= AGE_APART &&
    Math.abs(patient.kidney - row.kidney) <= KIDNEY_APART
  );
}
