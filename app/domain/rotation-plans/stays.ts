import { addWeeks } from '../shared/weeks.ts';
import type { IsoWeek } from '../shared/weeks.ts';
import type { Stay } from '../rotations/problem.ts';
import { weeksOfSpan } from './build-problem.ts';
import type { StayFacts } from './facts.ts';

/** A stay as a placement says it. */
export interface PlannedStay {
  learnerId: string;
  /** The period's id. */
  blockId: string;
  unitId: string;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
}

export function plannedStays(firstWeek: IsoWeek, stays: readonly Stay[]): PlannedStay[] {
  return stays.map((stay) => {
    const { from, to } = weeksOfSpan(firstWeek, stay);
    return { learnerId: stay.residentId, blockId: stay.blockId, unitId: stay.clinicId, fromWeek: from, toWeek: to };
  });
}

/** Weeks in a row at one clinic for one block are one stay, in however many parts they are known. */
export function joinStays(stays: readonly Stay[]): Stay[] {
  const joined: Stay[] = [];
  for (const stay of [...stays].sort(byResident)) {
    const last = joined.at(-1);
    const goesOn =
      last?.residentId === stay.residentId &&
      last.blockId === stay.blockId &&
      last.clinicId === stay.clinicId &&
      last.from + last.weeks === stay.from;
    if (goesOn) last.weeks += stay.weeks;
    else joined.push({ ...stay });
  }
  return joined;
}

function byResident(a: Stay, b: Stay): number {
  return a.residentId < b.residentId ? -1 : a.residentId > b.residentId ? 1 : a.from - b.from;
}

/** A block of a resident that two plans do otherwise. */
export interface BlockChange {
  residentId: string;
  blockId: string;
  before: Stay[];
  after: Stay[];
}

/** What becomes otherwise, block by block, the first week first. */
export function changedBlocks(before: readonly Stay[], after: readonly Stay[]): BlockChange[] {
  const keyOf = ({ residentId, blockId }: Stay) => `${residentId} ${blockId}`;
  const [was, is] = [before, after].map((stays) => Map.groupBy(joinStays(stays), keyOf));
  const keys = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])];
  const textOf = (stays: readonly Stay[]) =>
    stays.map(({ clinicId, from, weeks }) => `${clinicId} ${from} ${weeks}`).join();
  return keys
    .map((key) => ({ before: was?.get(key) ?? [], after: is?.get(key) ?? [] }))
    .filter((pair) => textOf(pair.before) !== textOf(pair.after))
    .flatMap((pair) => {
      const [one] = [...pair.before, ...pair.after];
      return one ? [{ residentId: one.residentId, blockId: one.blockId, ...pair }] : [];
    })
    .sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ before, after }: BlockChange): number {
  return Math.min(...[...before, ...after].map(({ from }) => from));
}

export interface StayDifference<R> {
  removed: R[];
  /** Rows that stay but end in another week. */
  ending: { row: R; toWeek: IsoWeek }[];
  added: PlannedStay[];
}

/**
 * The fewest row changes that turn placements into the stays wanted. A stay that only ends earlier or later keeps its row;
 * what a row that people know of gets beyond its end is a part of its own.
 */
export function stayDifference<R extends StayFacts>(
  rows: readonly R[],
  wanted: readonly PlannedStay[],
  isKnown: (row: R) => boolean,
): StayDifference<R> {
  const chains = chainsOf(rows);
  const difference: StayDifference<R> = { removed: [], ending: [], added: [] };
  const kept = new Set<R[]>();
  for (const stay of wanted) {
    const chain = chains.find((own) => !kept.has(own) && own[0] !== undefined && beginsLike(own[0], stay));
    const last = chain?.at(-1);
    if (!chain || !last) {
      difference.added.push(stay);
      continue;
    }
    kept.add(chain);
    difference.removed.push(...chain.filter(({ fromWeek }) => fromWeek > stay.toWeek));
    const within = chain.filter(({ fromWeek, toWeek }) => fromWeek <= stay.toWeek && stay.toWeek < toWeek);
    difference.ending.push(...within.map((row) => ({ row, toWeek: stay.toWeek })));
    if (last.toWeek >= stay.toWeek) continue;
    if (isKnown(last)) difference.added.push({ ...stay, fromWeek: addWeeks(last.toWeek, 1) });
    else difference.ending.push({ row: last, toWeek: stay.toWeek });
  }
  difference.removed.push(...chains.filter((own) => !kept.has(own)).flat());
  return difference;
}

function beginsLike(row: StayFacts, stay: PlannedStay): boolean {
  return isSamePlace(row, stay) && row.fromWeek === stay.fromWeek;
}

function isSamePlace(a: PlannedStay, b: PlannedStay): boolean {
  return a.learnerId === b.learnerId && a.blockId === b.blockId && a.unitId === b.unitId;
}

/** Rows that go on from each other at the same unit for the same block. */
function chainsOf<R extends StayFacts>(rows: readonly R[]): R[][] {
  const chains: R[][] = [];
  for (const row of [...rows].sort((a, b) => (a.fromWeek < b.fromWeek ? -1 : 1))) {
    const chain = chains.find((own) => {
      const last = own.at(-1);
      return last !== undefined && isSamePlace(last, row) && addWeeks(last.toWeek, 1) === row.fromWeek;
    });
    if (chain) chain.push(row);
    else chains.push([row]);
  }
  return chains;
}
