import type { AllocFile } from '#app/domain/scheduling/alloc-schema.ts';
import { cheapestFlow } from '#app/domain/scheduling/network/network-simplex.ts';
import { choicesOf } from './placement-costs.ts';

/**
 * A round of one period as a flow, from student to unit to supervisors, by the network simplex from artificial arcs:
 * what the engine cannot be much faster than. Gives the unit per student; null when not everybody can be placed.
 */
export function placeByPlainFlow(file: AllocFile): number[] | null {
  if (file.P !== 1) throw new RangeError('Only a round of one period is a flow');
  const { newHospital, shortfall } = file.weights;
  const [firstUnit, firstGroup] = [file.S, file.S + file.U];
  const sink = firstGroup + file.supervisors.length;
  const [from, to, cost, capacity]: [number[], number[], number[], number[]] = [[], [], [], []];
  function arc(tail: number, head: number, price: number, most: number): void {
    from.push(tail);
    to.push(head);
    cost.push(price);
    capacity.push(most);
  }
  const choices = choicesOf(file).flat();
  for (const choice of choices) arc(choice.student, firstUnit + choice.unit, choice.cost + newHospital, 1);
  const groupOf = new Map(file.supervisors.flatMap(({ units }, group) => units.map((unit) => [unit, group] as const)));
  file.units.forEach(({ cap, minLoad }, unit) => {
    const group = groupOf.get(unit);
    const head = group === undefined ? sink : firstGroup + group;
    const promised = Math.min(minLoad?.[0] ?? 0, cap[0]!);
    arc(firstUnit + unit, head, -shortfall, promised);
    arc(firstUnit + unit, head, 0, cap[0]! - promised);
  });
  file.supervisors.forEach(({ max }, group) => arc(firstGroup + group, sink, 0, max[0]!));
  const supply = new Float64Array(sink + 1).fill(1, 0, file.S);
  supply[sink] = -file.S;
  const result = cheapestFlow({ supply, from, to, cost, capacity });
  if (!result) return null;
  const assign = new Array<number>(file.S).fill(-1);
  choices.forEach(({ student, unit }, index) => {
    if (result.flow[index]! > 0) assign[student] = unit;
  });
  return assign;
}
