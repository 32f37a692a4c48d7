import { termOf } from '../shared/terms.ts';
import type { TermCode } from '../shared/terms.ts';
import { mondayOf, sundayOf } from '../shared/weeks.ts';
import type { IsoDate, IsoWeek } from '../shared/weeks.ts';
import { ENDED_STATES, TOLD_STATES } from './vocabulary.ts';
import type { PlacementState } from './vocabulary.ts';

export function isTold(state: PlacementState): boolean {
  return TOLD_STATES.some((told) => told === state);
}

export function isEnded(state: PlacementState): boolean {
  return ENDED_STATES.some((ended) => ended === state);
}

/**
 * Whether a placement is the learner's to see: it has been published, or was when it ended. What ended before anybody
 * was told stays unknown. An interrupted one had begun, so she knows.
 */
export function isShownToLearner(state: PlacementState, earlier: readonly PlacementState[]): boolean {
  return isTold(state) || (isEnded(state) && (state === 'interrupted' || earlier.some(isTold)));
}

export interface Standing {
  state: PlacementState;
  toWeek: IsoWeek;
  endedBy: PlacementState | null;
  /** It has ended or been shortened, and those concerned have not been told. */
  noticeDue: boolean;
  /** Meanwhile, its state and last week as they have been told. */
  toldState: PlacementState | null;
  toldTo: IsoWeek | null;
}

/**
 * A placement as far as its learner and unit have been told: one that has ended or been shortened without their knowing
 * still holds for them, to its end, until the change is published and they get the letter.
 */
export function asTold<T extends Standing>(placement: T): T {
  const { noticeDue, toldState, toldTo, state, toWeek } = placement;
  if (!noticeDue) return placement;
  const told = toldState ?? (isEnded(state) ? 'published' : state);
  return { ...placement, state: told, toWeek: toldTo ?? toWeek, endedBy: null };
}

export interface Scheduled {
  id: string;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
  state: PlacementState;
}

/** The placement that goes on today, else the first to come; null when there is none. */
export function nextPlacement<T extends Scheduled>(placements: readonly T[], today: IsoDate): T | null {
  const ahead = placements.filter((placement) => !isEnded(placement.state) && sundayOf(placement.toWeek) >= today);
  return [...ahead].sort(byStart)[0] ?? null;
}

export interface TermGroup<T> {
  term: TermCode;
  placements: T[];
}

/** Placements by the term in which they begin, the latest term first, in order of time within it. */
export function byTerm<T extends Scheduled>(placements: readonly T[]): TermGroup<T>[] {
  const groups = Map.groupBy([...placements].sort(byStart), (placement) => termOf(mondayOf(placement.fromWeek)));
  return [...groups].map(([term, members]) => ({ term, placements: members })).reverse();
}

function byStart(a: Scheduled, b: Scheduled): number {
  return a.fromWeek < b.fromWeek ? -1 : a.fromWeek > b.fromWeek ? 1 : a.id < b.id ? -1 : 1;
}

/** How a placement stood before and after somebody's act. */
export interface PlacementStep {
  placementId: string;
  at: string;
  before: PlacementFacts | null;
  after: PlacementFacts | null;
}

export interface PlacementFacts extends Standing {
  unitId: string;
  fromWeek: IsoWeek;
}

export type ScheduleChange = { placementId: string; at: string } & (
  | { kind: 'published' }
  | { kind: 'unit'; from: string; to: string }
  | { kind: 'weeks'; from: [IsoWeek, IsoWeek]; to: [IsoWeek, IsoWeek] }
  | { kind: 'ended'; state: PlacementState }
);

/** What has changed for the learner since she was told, the latest first; what came before publication is left out. */
export function scheduleChanges(steps: readonly PlacementStep[]): ScheduleChange[] {
  return steps.flatMap(changesOf).sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

function changesOf({ placementId, at, before: was, after: is }: PlacementStep): ScheduleChange[] {
  if (!is) return [];
  const [before, after] = [was && asTold(was), asTold(is)];
  const wasTold = before !== null && isTold(before.state);
  if (!wasTold) return isTold(after.state) ? [{ placementId, at, kind: 'published' }] : [];
  const changes: ScheduleChange[] = [];
  if (before.unitId !== after.unitId)
    changes.push({ placementId, at, kind: 'unit', from: before.unitId, to: after.unitId });
  if (isEnded(after.state)) {
    changes.push({ placementId, at, kind: 'ended', state: after.state });
  } else if (before.fromWeek !== after.fromWeek || before.toWeek !== after.toWeek) {
    const from: [IsoWeek, IsoWeek] = [before.fromWeek, before.toWeek];
    changes.push({ placementId, at, kind: 'weeks', from, to: [after.fromWeek, after.toWeek] });
  }
  return changes;
}
