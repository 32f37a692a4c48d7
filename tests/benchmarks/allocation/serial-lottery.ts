import type { AllocFile } from '#app/domain/scheduling/alloc-schema.ts';
import { createRandom } from '#app/domain/shared/random.ts';
import { choicesOf, isFar } from './placement-costs.ts';
import type { Choice } from './placement-costs.ts';

/**
 * Students in an order drawn by lot; each takes, period after period, the cheapest place that is left and that the rules
 * allow. Locks are kept. Gives the unit per student and period, -1 where nothing was left.
 */
export function drawLots(file: AllocFile, seed: number): number[] {
  const choices = choicesOf(file);
  const assign = new Array<number>(file.S * file.P).fill(-1);
  const left = new Left(file);
  for (const [student, period, unit] of file.locks) {
    assign[student * file.P + period] = unit;
    left.take(unit, period);
  }
  for (const student of createRandom(seed).shuffle([...file.students.keys()])) {
    for (let period = 0; period < file.P; period++) {
      const at = student * file.P + period;
      if (assign[at] !== -1) continue;
      const own = assign.slice(student * file.P, (student + 1) * file.P);
      const best = choices[at]!.filter(({ unit }) => left.has(unit, period))
        .sort((a, b) => a.cost - b.cost || a.unit - b.unit)
        .find((choice) => isAllowed(file, own, choice));
      if (!best) continue;
      assign[at] = best.unit;
      left.take(best.unit, period);
    }
  }
  return assign;
}

/** Places that are left, with supervisors'. */
class Left {
  private readonly places: number[][];
  private readonly groups: number[][];
  private readonly groupsOf: number[][];

  constructor(file: AllocFile) {
    this.places = file.units.map(({ cap }) => [...cap]);
    this.groups = file.supervisors.map(({ max }) => [...max]);
    this.groupsOf = file.units.map((_, unit) =>
      [...file.supervisors.keys()].filter((group) => file.supervisors[group]!.units.includes(unit)),
    );
  }

  has(unit: number, period: number): boolean {
    return this.places[unit]![period]! > 0 && this.groupsOf[unit]!.every((group) => this.groups[group]![period]! > 0);
  }

  take(unit: number, period: number): void {
    this.places[unit]![period]! -= 1;
    for (const group of this.groupsOf[unit]!) this.groups[group]![period]! -= 1;
  }
}

/** Not twice, not too often far, and the needs can be met in what is then still open. */
function isAllowed(file: AllocFile, own: readonly number[], { student, unit, far }: Choice): boolean {
  if (own.includes(unit)) return false;
  const facts = file.students[student]!;
  const taken = [...own.filter((number) => number >= 0), unit];
  const journeys = taken.filter((number) => isFar(file.weights, facts, file.units[number]!)).length;
  if (far && journeys > (facts.maxFar ?? file.P)) return false;
  const missing = Object.entries(facts.needs).reduce((sum, [care, count]) => {
    return sum + Math.max(0, count - taken.filter((number) => file.units[number]!.care === care).length);
  }, 0);
  return missing <= file.P - taken.length;
}
