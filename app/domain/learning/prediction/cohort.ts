import { createRandom } from '../../shared/random.ts';
import type { Random } from '../../shared/random.ts';
import { drawNormal } from '../statistics/draws.ts';
import { sigmoid } from '../statistics/logistic-regression.ts';
import type { Change } from './settings.ts';

/** An invented patient who leaves hospital after an admission for heart failure. */
export interface Patient {
  age: number;
  isWoman: boolean;
  /** Moved to the region during the year: admissions before that stand in another region's records. */
  isNewcomer: boolean;
  livesAlone: boolean;
  leftOnFriday: boolean;
  /** mmHg, as she left. */
  systolic: number;
  /** ml/min/1.73 m2. */
  egfr: number;
  /** NT-proBNP on a logarithmic scale, 0 for the middle patient. */
  logNtProBnp: number;
  daysInHospital: number;
  /** In the year before, as the region's records have it. */
  recordedAdmissions: number;
  /** The follow-up visit took place: it does not where she is in hospital again by then. */
  madeVisit: boolean;
  isReadmitted: 0 | 1;
}

const BASE_LOG_ODDS = -1.6;
const CHANCE_OF_BOOKING = 0.9;
/** How much lower the odds of readmission are with a heart failure clinic that calls those with high NT-proBNP. */
const CLINIC_EFFECT = { all: 0.5, perNtProBnp: 0.35 };
/** A new method that reads 65 per cent higher: 0.5 on a scale of natural logarithms. */
const ASSAY_SHIFT = 0.5;

/** Draws patients; the same seed gives the same ones. */
export function drawPatients(seed: string, count: number, change: Change = 'none'): Patient[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => drawPatient(random, change));
}

function drawPatient(random: Random, change: Change): Patient {
  const frailty = drawNormal(random);
  const age = clamp(Math.round(77 + 10 * drawNormal(random)), 40, 99);
  const isWoman = random.chance(0.45);
  const isNewcomer = random.chance(0.12);
  const livesAlone = random.chance(age > 77 ? 0.55 : 0.35);
  const leftOnFriday = random.chance(0.22);
  const systolic = clamp(Math.round(126 - 6 * frailty + 18 * drawNormal(random)), 80, 200);
  const egfr = clamp(Math.round(55 - 0.6 * (age - 77) - 5 * frailty + 16 * drawNormal(random)), 8, 110);
  const trueNtProBnp = 0.5 * frailty + 0.85 * drawNormal(random);
  const daysInHospital = Math.max(1, Math.round(6 * Math.exp(0.25 * frailty + 0.45 * drawNormal(random))));
  const admissions = drawCount(random, Math.exp(-0.35 + 0.5 * frailty));
  const logOdds =
    BASE_LOG_ODDS +
    0.5 * (admissions - 1) +
    0.3 * trueNtProBnp +
    0.25 * ((age - 77) / 10) -
    0.15 * ((egfr - 55) / 20) -
    0.2 * ((systolic - 125) / 20) +
    0.2 * (livesAlone ? 1 : 0) +
    0.1 * frailty -
    (change === 'clinic' ? CLINIC_EFFECT.all + CLINIC_EFFECT.perNtProBnp * Math.max(0, trueNtProBnp) : 0);
  const isReadmitted = random.chance(sigmoid(logOdds));
  const readmissionDay = 1 + Math.floor(30 * random.next() ** 1.4);
  const visitDay = random.int(14, 28);
  const isBooked = random.chance(CHANCE_OF_BOOKING);
  return {
    age,
    isWoman,
    isNewcomer,
    livesAlone,
    leftOnFriday,
    systolic,
    egfr,
    logNtProBnp: trueNtProBnp + (change === 'assay' ? ASSAY_SHIFT : 0),
    daysInHospital,
    recordedAdmissions: isNewcomer ? 0 : admissions,
    madeVisit: isBooked && !(isReadmitted && readmissionDay <= visitDay),
    isReadmitted: isReadmitted ? 1 : 0,
  };
}

const MOST_ADMISSIONS = 6;

/** A Poisson draw (Knuth), cut off where it would surprise. */
function drawCount(random: Random, expected: number): number {
  const limit = Math.exp(-expected);
  let product = random.next();
  let count = 0;
  while (product > limit && count < MOST_ADMISSIONS) {
    product *= random.next();
    count++;
  }
  return count;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
