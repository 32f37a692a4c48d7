import { createPatternFinder } from './cheapest-pattern.ts';
import { compile } from './compile.ts';
import { decide } from './decisions.ts';
import type { Decision } from './decisions.ts';
import { at } from './facts.ts';
import type { Facts, PlacedStay, ResidentFact } from './facts.ts';
import { createPattern } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import { costOfState, emptyState, marginalPrices, put, take } from './plan-state.ts';
import type { PlanState } from './plan-state.ts';
import type { RotationProblem, Stay } from './problem.ts';
import { pricesOf } from './stay-prices.ts';

export const FORBIDDEN_CODES = [
  'settled',
  'wrong_type',
  'barred_clinic',
  'outside_employment',
  'in_leave',
  'no_room_for_rest',
] as const;
export type ForbiddenCode = (typeof FORBIDDEN_CODES)[number];

/** Why a block is not at a clinic (or in a week) in a plan that otherwise stays as it is. */
export type WhyNotThere =
  | { kind: 'forbidden'; code: ForbiddenCode }
  /** Others have the places; the weeks at the clinic that are full, or none when it is another clinic that lacks them. */
  | { kind: 'full'; weeks: number[] }
  /** It can be so; the resident's other blocks move as is best, and the plan then costs so much more. */
  | { kind: 'possible'; costDifference: number; stays: Stay[] };

export interface WhyQuestion {
  residentId: string;
  blockId: string;
  clinicId: string;
  /** The week in which the block begins; any when left out. */
  from?: number;
}

/** One true reason; null when the problem knows no such resident, block or clinic. For a block in one stay. */
export function whyNotThere(
  problem: RotationProblem,
  stays: readonly Stay[],
  question: WhyQuestion,
): WhyNotThere | null {
  const facts = compile(problem);
  const resident = facts.residents.find(({ id }) => id === question.residentId);
  const block = resident?.blocks.findIndex(({ id }) => id === question.blockId) ?? -1;
  const clinic = facts.clinics.findIndex(({ id }) => id === question.clinicId);
  if (!resident || block < 0 || clinic < 0) return null;
  const isBarred = problem.residents[resident.index]?.barred?.includes(question.clinicId) ?? false;
  const code = forbidden(facts, resident, { block, clinic, isBarred }, question.from);
  if (code) return { kind: 'forbidden', code };
  const state = stateOfStays(facts, stays);
  const before = costOfState(state);
  take(state, resident.index);
  const wanted = at(decide(facts, decisionsOf(resident, block, clinic, question.from)).residents, resident.index);
  const finder = createPatternFinder(facts);
  const alone = finder.cheapest(
    wanted,
    pricesOf(facts, new Float64Array(state.load.length), new Float64Array(facts.waves.length)),
  );
  if (!alone || alone.pattern.missing > 0) return { kind: 'forbidden', code: 'no_room_for_rest' };
  const fitting = finder.cheapest(wanted, marginalPrices(state));
  if (!fitting || fitting.pattern.missing > 0) return { kind: 'full', weeks: fullWeeks(state, clinic) };
  put(state, fitting.pattern);
  const own = fitting.pattern.stays.map((stay) => stayOf(facts, resident, stay));
  return { kind: 'possible', costDifference: costOfState(state) - before, stays: own };
}

function decisionsOf(resident: ResidentFact, block: number, clinic: number, from: number | undefined): Decision[] {
  const base = { resident: resident.index, block };
  const place: Decision = { ...base, kind: 'at', clinic };
  if (from === undefined) return [place];
  return [place, { ...base, kind: 'from', week: from }, { ...base, kind: 'until', week: from }];
}

function forbidden(
  facts: Facts,
  resident: ResidentFact,
  { block, clinic, isBarred }: { block: number; clinic: number; isBarred: boolean },
  from: number | undefined,
): ForbiddenCode | null {
  const { type, weeks } = at(resident.blocks, block);
  if (!resident.pieces.some((piece) => piece.block === block)) return 'settled';
  if (at(facts.clinics, clinic).type !== type) return 'wrong_type';
  if (isBarred) return 'barred_clinic';
  if (from === undefined) return null;
  const to = from + weeks;
  if (!resident.windows.some((span) => span.from <= from && to <= span.to)) return 'outside_employment';
  return resident.closedBefore[from] === resident.closedBefore[to] ? null : 'in_leave';
}

function fullWeeks({ facts, load }: PlanState, clinic: number): number[] {
  const { free } = at(facts.clinics, clinic);
  return Array.from(free.keys()).filter((week) => (load[clinic * facts.weeks + week] ?? 0) >= (free[week] ?? 0));
}

/** A plan's stays as patterns, one for every resident. */
function stateOfStays(facts: Facts, stays: readonly Stay[]): PlanState {
  const state = emptyState(facts);
  const byResident = Map.groupBy(stays, ({ residentId }) => residentId);
  const clinicOf = new Map(facts.clinics.map(({ id }, index) => [id, index]));
  for (const resident of facts.residents)
    put(state, patternOfStays(facts, resident, byResident.get(resident.id) ?? [], clinicOf));
  return state;
}

function patternOfStays(
  facts: Facts,
  resident: ResidentFact,
  stays: readonly Stay[],
  clinicOf: ReadonlyMap<string, number>,
): Pattern {
  const planned = new Set<number>();
  const steps = [...stays]
    .sort((a, b) => a.from - b.from)
    .flatMap((stay) => {
      const block = resident.blocks.findIndex(({ id }) => id === stay.blockId);
      const clinic = clinicOf.get(stay.clinicId) ?? -1;
      if (resident.fixed.some((fixed) => fixed.block === block && fixed.from === stay.from)) return [];
      const fitting = resident.pieces.flatMap((piece, index) =>
        piece.block === block && piece.weeks === stay.weeks ? [index] : [],
      );
      // Of a block in several stays the first one carries the wish for when it begins.
      const piece = fitting.find((index) => (resident.shape.pieces[index]?.first ?? false) !== planned.has(block));
      planned.add(block);
      return piece === undefined ? [] : [{ piece, clinic, from: stay.from }];
    });
  const open = new Set(resident.pieces.map(({ block }) => block));
  const begun = new Set(steps.map(({ piece }) => at(resident.pieces, piece).block));
  const end = Math.max(0, ...stays.map(({ from, weeks }) => from + weeks));
  const start = Math.min(facts.weeks, ...stays.map(({ from }) => from));
  const window = resident.windows.findIndex(({ from, to }) => from <= start && end <= to);
  return createPattern(facts, resident, window, steps, open.size - begun.size);
}

function stayOf({ clinics }: Facts, { id, blocks }: ResidentFact, { block, clinic, from, weeks }: PlacedStay): Stay {
  return { residentId: id, blockId: at(blocks, block).id, clinicId: at(clinics, clinic).id, from, weeks };
}
