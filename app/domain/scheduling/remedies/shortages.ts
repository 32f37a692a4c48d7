import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { at } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { placeIndependently } from '../network/shared-network.ts';
import { buildSharedRows, flowRows } from '../shared-model.ts';

/**
 * More learners than places, proven by counting alone: these demands can be at these units only, which have too few places
 * (the deficiency in Hall's theorem, 1935).
 */
export interface Shortage {
  demandIds: string[];
  unitIds: string[];
  sectors: string[];
  periodIds: string[];
  weeks: IsoWeek[];
  places: number;
  /** How many places more they need at least. */
  missing: number;
}

/**
 * Where places do not suffice even if nothing but places mattered. The largest flow of demands to places has a smallest cut;
 * its rows are the places that lack, and the demands that cannot but pass them are those that lack them. The shortages add
 * up to the least number that must stay open for want of places. None where limits do not nest.
 */
export function shortagesIn(facts: Facts): Shortage[] {
  const shared = flowRows(buildSharedRows(facts));
  const flow = placeIndependently(facts, shared, new Float64Array(facts.candidates.length), 1);
  if (!flow) return [];
  const isTight = (row: number) => (flow.duals[row] ?? 0) < -0.5;
  const tightRows = facts.candidates.map(({ index }) => at(shared.candidates, index).rows.filter(isTight));
  const bound = [...facts.demands.keys()].filter((demand) => {
    const { candidates } = at(facts.demands, demand);
    return candidates.length > 0 && candidates.every(({ index }) => at(tightRows, index).length > 0);
  });
  const rowsOf = (demand: number) =>
    new Set(at(facts.demands, demand).candidates.flatMap(({ index }) => at(tightRows, index)));
  return groupsSharing(bound, rowsOf).flatMap(({ members, rows }) => {
    const places = [...rows].reduce((sum, row) => sum + (shared.upper[row] ?? 0), 0);
    const shortage = describe(facts, members, places);
    return shortage.missing > 0 ? [shortage] : [];
  });
}

function describe(facts: Facts, members: readonly number[], places: number): Shortage {
  const demands = members.map((member) => at(facts.demands, member));
  const units = new Map(
    demands.flatMap(({ candidates }) => candidates.map(({ placing: { unit } }) => [unit.id, unit.sector])),
  );
  const distinct = <T extends string>(list: T[]) => [...new Set(list)].sort();
  return {
    demandIds: demands.map(({ demand }) => demand.id),
    unitIds: [...units.keys()],
    sectors: distinct([...units.values()]),
    periodIds: distinct(demands.map(({ demand }) => demand.periodId)),
    weeks: distinct(demands.flatMap(({ demand }) => demand.weeks)),
    places,
    missing: members.length - places,
  };
}

/** Members that share rows, directly or through others. */
function groupsSharing(members: readonly number[], rowsOf: (member: number) => Set<number>) {
  const groups: { members: number[]; rows: Set<number> }[] = [];
  for (const member of members) {
    const rows = rowsOf(member);
    const joined = groups.filter((group) => [...rows].some((row) => group.rows.has(row)));
    const [first = { members: [], rows: new Set<number>() }, ...others] = joined;
    if (joined.length === 0) groups.push(first);
    for (const other of others) {
      first.members.push(...other.members);
      for (const row of other.rows) first.rows.add(row);
      groups.splice(groups.indexOf(other), 1);
    }
    first.members.push(member);
    for (const row of rows) first.rows.add(row);
  }
  return groups;
}
