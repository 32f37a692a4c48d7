import { createRandom } from '../../shared/random.ts';
import type { Random } from '../../shared/random.ts';
import type { Scored } from '../statistics/discrimination.ts';
import { drawNormal } from '../statistics/draws.ts';
import { fitLogistic, probabilityOf, sigmoid } from '../statistics/logistic-regression.ts';
import type { LogisticModel } from '../statistics/logistic-regression.ts';
import { P_WIDTH, smoothed } from './beat.ts';

/** Who is examined, by the youngest and the oldest of them. */
export const GROUPS = { wide: [65, 94], middle: [70, 81], narrow: [75, 76] } as const;
export const GROUP_IDS = ['wide', 'middle', 'narrow'] as const satisfies readonly (keyof typeof GROUPS)[];
export type GroupId = (typeof GROUP_IDS)[number];

export const DEVICES = ['old', 'new'] as const;
export type Device = (typeof DEVICES)[number];

/** Seconds that the new device's filter smooths over. */
export const SMOOTHING: Readonly<Record<Device, number>> = { old: 0, new: 0.02 };

const PATIENTS = 6_000;

/** An invented person whose ECG was taken in a normal rhythm. */
interface Patient {
  age: number;
  /** Standard deviation of the P wave, seconds: an atrium that is changing conducts more slowly. */
  pWidth: number;
  /** How old the ECG looks, years; known only by the model. */
  seemingAge: number;
  outcome: 0 | 1;
}

const BASE_LOG_ODDS = -3.9;
const PER_YEAR = 0.13;
const PER_WIDTH = 0.55;
const WIDTH_SPREAD = 0.004;
const SEEMING_SPREAD = 2;
const MIDDLE_AGE = 76;
/** Above 1 there are fewer of the old than of the young. */
const FEWER_OLD = 1.3;

/** Draws people of a group; AF within two years (`outcome`) depends on age and on the P wave. */
function drawPatients(group: GroupId, random: Random): Patient[] {
  const [from, to] = GROUPS[group];
  return Array.from({ length: PATIENTS }, () => {
    const age = from + Math.floor((to - from + 1) * random.next() ** FEWER_OLD);
    const wide = drawNormal(random);
    const logOdds = BASE_LOG_ODDS + PER_YEAR * (age - MIDDLE_AGE) + PER_WIDTH * wide;
    return {
      age,
      pWidth: P_WIDTH + WIDTH_SPREAD * wide,
      seemingAge: age + SEEMING_SPREAD * drawNormal(random),
      outcome: random.chance(sigmoid(logOdds)) ? 1 : 0,
    };
  });
}

/** What the model sees of a person on a device: years and P wave, of like size. */
function featuresOf({ seemingAge, pWidth }: Patient, device: Device): number[] {
  const seen = smoothed({ height: 1, at: 0, width: pWidth }, SMOOTHING[device]).width;
  return [(seemingAge - MIDDLE_AGE) / 10, (seen - P_WIDTH) / WIDTH_SPREAD];
}

/** The model as it was delivered: learnt from people of many ages on the old device. */
function learnModel(seed: number): LogisticModel {
  const patients = drawPatients('wide', createRandom(seed).fork('learnt from'));
  return fitLogistic(patients.map((patient) => ({ features: featuresOf(patient, 'old'), outcome: patient.outcome })));
}

/** A stack of people with the risk that the model gives each; the same seed gives the same ones. */
export function drawStack(seed: number): (group: GroupId, device: Device) => Scored[] {
  const model = learnModel(seed);
  return (group, device) =>
    drawPatients(group, createRandom(seed).fork(group)).map((patient) => ({
      score: probabilityOf(model, featuresOf(patient, device)),
      outcome: patient.outcome,
    }));
}
