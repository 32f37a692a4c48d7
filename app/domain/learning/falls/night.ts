import { createRandom } from '../../shared/random.ts';
import type { Random } from '../../shared/random.ts';
import { drawPoisson } from '../statistics/draws.ts';
import type { FallsSettings } from './settings.ts';

/** From ten in the evening until six, in minutes. */
export const NIGHT = 480;
export const FIRST_HOUR = 22;

/** A night for one bed, made up: movements that mean nothing, and unsteady rises of which a share would end in a fall. */
const HARMLESS = 10;
export const RISES = 0.4;
export const FALL_SHARE = 0.015;
/** Minutes from rising to falling, on average. */
export const UNTIL_FALL = 4;
/** Minutes that whoever goes stays: where it was nothing, and where somebody was up. */
const STAY = { harmless: 3, rise: 8 };
/** Each false alarm that one of the staff had in the latest hour makes the next take so much longer to be answered. */
export const FATIGUE = 0.5;
export const MOST_SLOWED = 6;
const HOUR = 60;

interface Movement {
  /** Minutes from the beginning of the night. */
  at: number;
  isRise: boolean;
  /** Under the sensor's chance of an alarm, it alarms. */
  chance: number;
}

export interface Alarm {
  at: number;
  isTrue: boolean;
  /** Minutes until somebody was there. */
  wait: number;
}

export interface Night {
  alarms: Alarm[];
  /** Expected falls with the sensor, and had there been none. */
  falls: number;
  fallsWithout: number;
}

export type Sensor = Pick<FallsSettings, 'beds' | 'staff' | 'sensitivity' | 'specificity' | 'reach' | 'fatigue'>;

/** What patients do in one night; the same for every sensor and every number of staff. */
export function drawNight(random: Random, beds: number): Movement[] {
  const kind = (count: number, isRise: boolean) =>
    Array.from({ length: count }, () => ({
      at: random.next() * NIGHT,
      isRise,
      chance: random.next(),
    }));
  const harmless = kind(drawPoisson(random, beds * HARMLESS), false);
  const rises = kind(drawPoisson(random, beds * RISES), true);
  return [...harmless, ...rises].sort((a, b) => a.at - b.at);
}

/**
 * A night event by event. An alarm is answered by whoever is free first; it takes her the time to reach the bed, longer
 * for each false alarm in the latest hour when fatigue counts, and then she stays for a while. A patient who would have
 * fallen does so after an exponential time, and does not if she is reached before; what gives no alarm is seen by nobody.
 * Falls are expected ones, so that not chance but the sensor makes the difference.
 */
export function runNight(movements: readonly Movement[], sensor: Sensor): Night {
  const freeAt = Array.from({ length: sensor.staff }, () => 0);
  const falseAt: number[] = [];
  const alarms: Alarm[] = [];
  let falls = 0;
  let fallsWithout = 0;
  for (const { at, isRise, chance } of movements) {
    const isAlarm = chance < (isRise ? sensor.sensitivity : 100 - sensor.specificity) / 100;
    const atRisk = isRise ? FALL_SHARE : 0;
    fallsWithout += atRisk;
    if (!isAlarm) {
      falls += atRisk;
      continue;
    }
    while (falseAt.length > 0 && (falseAt[0] ?? 0) < at - HOUR) falseAt.shift();
    const tired = sensor.fatigue === 'on' ? FATIGUE * (falseAt.length / sensor.staff) : 0;
    const first = freeAt.indexOf(Math.min(...freeAt));
    const start = Math.max(at, freeAt[first] ?? 0);
    const there = start + sensor.reach * Math.min(MOST_SLOWED, 1 + tired);
    freeAt[first] = there + (isRise ? STAY.rise : STAY.harmless);
    if (!isRise) falseAt.push(at);
    falls += atRisk * (1 - Math.exp(-(there - at) / UNTIL_FALL));
    alarms.push({ at, isTrue: isRise, wait: there - at });
  }
  return { alarms, falls, fallsWithout };
}

export const NIGHTS = 100;

export interface ManyNights {
  /** Per night. */
  alarms: number;
  falseAlarms: number;
  /** Minutes until somebody was there, on average. */
  wait: number;
  /** Per 1 000 bed-days. */
  falls: number;
  fallsWithout: number;
}

/** The same nights for every sensor. */
export function drawNights(beds: number): (readonly Movement[])[] {
  const random = createRandom('nights');
  return Array.from({ length: NIGHTS }, (_, index) => drawNight(random.fork(String(index)), beds));
}

export function runNights(nights: readonly (readonly Movement[])[], sensor: Sensor): ManyNights {
  const sum = { alarms: 0, falseAlarms: 0, wait: 0, falls: 0, fallsWithout: 0 };
  for (const movements of nights) {
    const { alarms, falls, fallsWithout } = runNight(movements, sensor);
    sum.alarms += alarms.length;
    for (const { isTrue, wait } of alarms) {
      if (!isTrue) sum.falseAlarms += 1;
      sum.wait += wait;
    }
    sum.falls += falls;
    sum.fallsWithout += fallsWithout;
  }
  const count = nights.length;
  const perThousand = 1_000 / (count * sensor.beds);
  return {
    alarms: sum.alarms / count,
    falseAlarms: sum.falseAlarms / count,
    wait: sum.alarms > 0 ? sum.wait / sum.alarms : 0,
    falls: sum.falls * perThousand,
    fallsWithout: sum.fallsWithout * perThousand,
  };
}
