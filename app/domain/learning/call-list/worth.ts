import type { Patient } from './patients.ts';

/** Hours that the team has for the calls and for what comes of them. */
export const HOURS = 60;
/** Minutes of each call that go to reach somebody and to write: they help nobody. */
const LOST = 8;
/** Share of the risk that goes with all the time there may be, and minutes in which most of that is gained. */
const MOST_EFFECT = 0.35;
const MINUTES = 25;

/** What calling the first so many comes to. */
export interface Worth {
  called: number;
  minutesEach: number;
  /** Of the called, those who would be admitted as an emergency if nobody called: the precision, times the called. */
  admitted: number;
  /** Admissions avoided, on average. */
  avoided: number;
}

/** Share of a patient's risk that goes when the team has so many minutes for her: less and less for each minute more. */
export function effectOf(minutes: number): number {
  return MOST_EFFECT * (1 - Math.exp(-Math.max(0, minutes - LOST) / MINUTES));
}

/** The time is the same however many are called: more calls are shorter calls. */
export function worthOf(ranked: readonly Patient[], calls: number): Worth {
  const called = ranked.slice(0, calls);
  const minutesEach = (HOURS * 60) / Math.max(1, called.length);
  const risk = called.reduce((sum, patient) => sum + patient.risk, 0);
  return {
    called: called.length,
    minutesEach,
    admitted: called.reduce((sum, { isAdmitted }) => sum + isAdmitted, 0),
    avoided: risk * effectOf(minutesEach),
  };
}

/** Admissions avoided with each number of calls, in steps. */
export function worthCurve(ranked: readonly Patient[], from: number, to: number, step: number): Worth[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => worthOf(ranked, from + index * step));
}

/** The number of calls on a curve that avoids most. */
export function bestOf(curve: readonly Worth[]): Worth | null {
  return curve.reduce<Worth | null>((best, one) => (best === null || one.avoided > best.avoided ? one : best), null);
}

/** What calling so many drawn by lot comes to on average: each has the mean risk. */
export function worthByLot(everybody: readonly Patient[], calls: number): number {
  const risk = everybody.reduce((sum, patient) => sum + patient.risk, 0) / everybody.length;
  return calls * risk * effectOf((HOURS * 60) / calls);
}
