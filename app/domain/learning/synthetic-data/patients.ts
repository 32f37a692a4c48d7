import { createRandom } from '../../shared/random.ts';
import type { Random } from '../../shared/random.ts';
import { drawNormal } from '../statistics/draws.ts';
import { sigmoid } from '../statistics/logistic-regression.ts';

/** Somebody who has been in hospital: invented, and each yes or no is 1 or 0. */
export interface Patient {
  /** Years. */
  age: number;
  isMan: 0 | 1;
  /** eGFR, ml/min/1.73 m2. */
  kidney: number;
  /** Systolic, mmHg. */
  pressure: number;
  /** In hospital. */
  days: number;
  heartFailure: 0 | 1;
  /** Fabry's disease. */
  rare: 0 | 1;
  /** Within 30 days. */
  readmitted: 0 | 1;
}

export const NUMBERS = ['age', 'kidney', 'pressure', 'days'] as const satisfies readonly (keyof Patient)[];
export const FLAGS = ['isMan', 'heartFailure', 'rare', 'readmitted'] as const satisfies readonly (keyof Patient)[];
export const COLUMNS = [...NUMBERS, ...FLAGS] as const;

export const TABLE_SIZE = 300;
const WITH_RARE = 3;

/** The patients that a generator learns from. */
export const REAL = drawPatients('learnt from');

/** Others from the same hospital, whom no generator has seen: what the synthetic patients are compared with. */
export const HELD_OUT = drawPatients('held out');

/**
 * Patients as they might be, not measured ones. Kidney function falls with age, and both low and high pressure go with
 * readmission: a pattern that no correlation between two columns shows.
 */
function drawPatients(seed: string): readonly Patient[] {
  const random = createRandom(`synthetic data/${seed}`);
  return Array.from({ length: TABLE_SIZE }, (_, index) =>
    index < WITH_RARE ? rarePatient(random) : commonPatient(random),
  );
}

function commonPatient(random: Random): Patient {
  const age = within(74 + 10 * drawNormal(random), 40, 98);
  const isMan = oneIf(random.chance(0.52));
  const heartFailure = oneIf(random.chance(sigmoid(-1 + 0.05 * (age - 74))));
  const kidney = within(62 - 0.9 * (age - 74) - 8 * heartFailure + 13 * drawNormal(random), 8, 110);
  const pressure = within(133 + 20 * drawNormal(random), 85, 200);
  const days = within(Math.exp(1.4 + 0.02 * (age - 74) + 0.35 * heartFailure + 0.5 * drawNormal(random)), 1, 40);
  const logOdds =
    -2.6 - 0.03 * (kidney - 60) + 0.8 * heartFailure + 0.06 * (days - 4) + 0.9 * ((pressure - 133) / 20) ** 2;
  return {
    age,
    isMan,
    kidney,
    pressure,
    days,
    heartFailure,
    rare: 0,
    readmitted: oneIf(random.chance(sigmoid(logOdds))),
  };
}

/** Younger than the others, and with worse kidneys: easy to tell. */
function rarePatient(random: Random): Patient {
  return {
    age: within(45 + 6 * drawNormal(random), 30, 60),
    isMan: oneIf(random.chance(0.6)),
    kidney: within(28 + 6 * drawNormal(random), 10, 50),
    pressure: within(128 + 12 * drawNormal(random), 90, 180),
    days: within(8 + 3 * drawNormal(random), 2, 20),
    heartFailure: oneIf(random.chance(0.5)),
    rare: 1,
    readmitted: oneIf(random.chance(0.5)),
  };
}

function oneIf(isSo: boolean): 0 | 1 {
  return isSo ? 1 : 0;
}

function within(value: number, least: number, most: number): number {
  return Math.round(Math.max(least, Math.min(most, value)));
}
