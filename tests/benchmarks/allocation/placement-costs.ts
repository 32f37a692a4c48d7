import type { AllocFile } from '#app/domain/scheduling/alloc-schema.ts';

type Unit = AllocFile['units'][number];
type Student = AllocFile['students'][number];
type Weights = AllocFile['weights'];

/*
 * The rules and costs of one placement as the file format states them, for generators and other engines: the product's
 * own are not used, so that a mistake there does not hide itself.
 */

/** One-way minutes: ten to set out, then some 66 km/h as the crow flies. */
export function minutesBetween(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.round(10 + Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2) * 0.91);
}

export function isFar(weights: Weights, student: Student, unit: Unit): boolean {
  return minutesBetween(student, unit) >= weights.farFrom;
}

/** What a placement costs by itself. */
export function placementCost(weights: Weights, student: Student, unit: Unit, rank: number): number {
  const minutes = minutesBetween(student, unit);
  const wish = weights.rank[rank] ?? weights.unranked;
  const sum = minutes * weights.perMin + (minutes >= weights.farFrom ? weights.farPenalty : 0) + wish;
  return Math.round((sum * (100 + weights.historyPct * student.history)) / 100);
}

export function mayTake(student: Student, unit: Unit, number: number): boolean {
  return !student.blocked.includes(number) && (!unit.reqCert || student.certs.includes(unit.reqCert));
}

/** A unit that a student may have in a period. */
export interface Choice {
  student: number;
  period: number;
  unit: number;
  cost: number;
  far: boolean;
}

/** Units per student and period (at student x P + period) that no rule about a single placement forbids, locks applied. */
export function choicesOf(file: AllocFile): Choice[][] {
  const lockedTo = new Map(file.locks.map(([student, period, unit]) => [student * file.P + period, unit]));
  return file.students.flatMap((facts, student) =>
    Array.from({ length: file.P }, (_, period) => {
      const locked = lockedTo.get(student * file.P + period);
      return (file.cand[student]?.[period] ?? []).flatMap((unit) => {
        const at = file.units[unit];
        if (!at || !mayTake(facts, at, unit) || !file.periods[period]?.care.includes(at.care)) return [];
        if (locked !== undefined && locked !== unit) return [];
        const cost = placementCost(file.weights, facts, at, (facts.prefs[period] ?? []).indexOf(unit));
        return [{ student, period, unit, cost, far: isFar(file.weights, facts, at) }];
      });
    }),
  );
}

/** The same round without what several placements cost together. */
export function coreOf(file: AllocFile): AllocFile {
  return { ...file, weights: { ...file.weights, newHospital: 0, shortfall: 0 } };
}
