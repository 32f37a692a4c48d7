import { calendarWeeks } from './problem.ts';
import type { RotationProblem, RotationResident } from './problem.ts';

export const ROTATION_REASONS = [
  'no_clinic_of_type',
  'no_time_for_blocks',
  'no_room_for_block',
  'no_room_alone',
  'fixed_overlap',
  'fixed_over_capacity',
  'order_broken_by_fixed',
  'order_circular',
  'capacity_short',
  'crowded_out',
] as const;
export type RotationReasonCode = (typeof ROTATION_REASONS)[number];

/** A machine-readable reason: a code and the facts that a sentence about it needs. */
export interface RotationReason {
  code: RotationReasonCode;
  params: { residentId?: string; blockId?: string } & Record<string, string | number | string[] | undefined>;
}

/**
 * What by itself makes it impossible to plan everything, each a proof: about one resident (no clinic, no time, fixed
 * stays that contradict each other), about a clinic's fixed stays, the order, or the places of a type in a span.
 */
export function impossibilities(problem: RotationProblem): RotationReason[] {
  return [
    ...circularOrder(problem),
    ...problem.residents.flatMap((resident) => [
      ...contradictoryFixed(problem, resident),
      ...withoutClinic(problem, resident),
      ...withoutTime(problem, resident),
    ]),
    ...overfullByFixed(problem),
    ...shortCapacity(problem),
  ];
}

function circularOrder({ order }: RotationProblem): RotationReason[] {
  const types = [...new Set(order.flatMap(({ before, after }) => [before, after]))];
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    order.some(({ before, after }) => {
      if (before !== from || seen.has(after)) return false;
      return after === to || reaches(after, to, seen.add(after));
    });
  const circular = types.filter((type) => reaches(type, type));
  return circular.length > 0 ? [{ code: 'order_circular', params: { types: circular } }] : [];
}

function lengthOf({ percent }: RotationResident, weeks: number): number {
  return calendarWeeks(weeks, percent);
}

interface FixedSpan {
  blockId: string;
  type: string;
  from: number;
  to: number;
}

function fixedSpans(resident: RotationResident): FixedSpan[] {
  return resident.fixed
    .map(({ blockId, from, weeks }) => {
      const block = resident.blocks.find(({ id }) => id === blockId);
      return { blockId, type: block?.type ?? '', from, to: from + (weeks ?? lengthOf(resident, block?.weeks ?? 0)) };
    })
    .sort((a, b) => a.from - b.from);
}

function contradictoryFixed({ order }: RotationProblem, resident: RotationResident): RotationReason[] {
  const spans = fixedSpans(resident);
  const residentId = resident.id;
  const overlaps = spans.flatMap((span, index): RotationReason[] => {
    const next = spans[index + 1];
    if (!next || next.from >= span.to) return [];
    return [{ code: 'fixed_overlap', params: { residentId, blockIds: [span.blockId, next.blockId], week: next.from } }];
  });
  const disordered = order.flatMap(({ before, after }): RotationReason[] => {
    const early = spans.find((span) => span.type === after);
    const late = spans.findLast((span) => span.type === before);
    if (!early || !late || early.from >= late.to) return [];
    return [{ code: 'order_broken_by_fixed', params: { residentId, blockIds: [late.blockId, early.blockId] } }];
  });
  return [...overlaps, ...disordered];
}

/** Calendar weeks of each block that fixed stays leave to plan. */
function openBlocks(resident: RotationResident) {
  const spans = fixedSpans(resident);
  return resident.blocks.flatMap((block) => {
    const served = spans
      .filter(({ blockId }) => blockId === block.id)
      .reduce((sum, { from, to }) => sum + to - from, 0);
    const weeks = lengthOf(resident, block.weeks) - served;
    return weeks > 0 ? [{ ...block, weeks, least: block.split ? Math.min(block.split.leastWeeks, weeks) : weeks }] : [];
  });
}

function withoutClinic(problem: RotationProblem, resident: RotationResident): RotationReason[] {
  return openBlocks(resident)
    .filter(({ type }) => clinicsFor(problem, resident, type).length === 0)
    .map(({ id, type }) => ({ code: 'no_clinic_of_type', params: { residentId: resident.id, blockId: id, type } }));
}

function clinicsFor({ clinics }: RotationProblem, { barred }: RotationResident, type: string) {
  return clinics.filter((clinic) => clinic.type === type && !barred?.includes(clinic.id));
}

/** Weeks in which a resident can be somewhere, within a window. */
function freeWeeks(resident: RotationResident, from: number, to: number): boolean[] {
  const closed = [...resident.leave, ...fixedSpans(resident)];
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => {
    const week = from + index;
    return !closed.some((span) => span.from <= week && week < span.to);
  });
}

function withoutTime(problem: RotationProblem, resident: RotationResident): RotationReason[] {
  const open = openBlocks(resident);
  const needed = open.reduce((sum, { weeks }) => sum + weeks, 0);
  const windows = resident.employment.map(({ from, to }) => ({ from, weeks: freeWeeks(resident, from, to) }));
  const available = Math.max(...windows.map(({ weeks }) => weeks.filter(Boolean).length));
  const residentId = resident.id;
  if (needed > available) return [{ code: 'no_time_for_blocks', params: { residentId, needed, available } }];
  return open
    .filter(({ type, least }) => {
      const clinics = clinicsFor(problem, resident, type);
      if (clinics.length === 0) return false;
      return !windows.some(({ from, weeks }) =>
        clinics.some(
          (clinic) =>
            longestRun(weeks.map((free, index) => free && placesAt(problem, clinic.id, from + index) > 0)) >= least,
        ),
      );
    })
    .map(({ id, least }) => ({ code: 'no_room_for_block', params: { residentId, blockId: id, weeks: least } }));
}

function longestRun(weeks: readonly boolean[]): number {
  let longest = 0;
  let run = 0;
  for (const free of weeks) {
    run = free ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Places that other learners leave at a clinic in a week. */
function placesAt(problem: RotationProblem, clinicId: string, week: number): number {
  const places = problem.clinics.find(({ id }) => id === clinicId)?.places ?? 0;
  const used = problem.usedPlaces.reduce(
    (sum, taken) => (taken.clinicId === clinicId && taken.week === week ? sum + taken.places : sum),
    0,
  );
  return Math.max(0, (typeof places === 'number' ? places : (places[week] ?? 0)) - used);
}

function overfullByFixed(problem: RotationProblem): RotationReason[] {
  return problem.clinics.flatMap(({ id: clinicId }): RotationReason[] => {
    const load = new Map<number, number>();
    for (const resident of problem.residents) {
      resident.fixed.forEach((stay) => {
        if (stay.clinicId !== clinicId) return;
        const whole = resident.blocks.find(({ id }) => id === stay.blockId)?.weeks ?? 0;
        const to = stay.from + (stay.weeks ?? lengthOf(resident, whole));
        for (let week = stay.from; week < to; week++) load.set(week, (load.get(week) ?? 0) + 1);
      });
    }
    const over = [...load].sort(([a], [b]) => a - b).find(([week, fixed]) => fixed > placesAt(problem, clinicId, week));
    if (!over) return [];
    const [week, fixed] = over;
    return [
      { code: 'fixed_over_capacity', params: { clinicId, week, fixed, places: placesAt(problem, clinicId, week) } },
    ];
  });
}

/**
 * Types that have fewer places in a span than residents must spend there: of a block, what its window leaves outside
 * the span cannot be enough for it. Only the tightest span of each type is named.
 */
function shortCapacity(problem: RotationProblem): RotationReason[] {
  const types = [...new Set(problem.clinics.map(({ type }) => type))];
  const edges = [
    ...new Set(problem.residents.flatMap(({ employment }) => employment.flatMap(({ from, to }) => [from, to]))),
  ];
  edges.sort((a, b) => a - b);
  return types.flatMap((type): RotationReason[] => {
    const offered = placesBefore(problem, type);
    let worst: { short: number; reason: RotationReason } | null = null;
    for (const from of edges) {
      for (const to of edges) {
        if (to <= from) continue;
        const places = (offered[to] ?? 0) - (offered[from] ?? 0);
        const needed = problem.residents.reduce((sum, resident) => sum + forcedWeeks(resident, type, from, to), 0);
        if (needed - places <= (worst?.short ?? 0)) continue;
        worst = {
          short: needed - places,
          reason: { code: 'capacity_short', params: { type, from, to, needed, places } },
        };
      }
    }
    return worst ? [worst.reason] : [];
  });
}

/** Place-weeks of a type before each week. */
function placesBefore(problem: RotationProblem, type: string): number[] {
  const before = [0];
  const clinics = problem.clinics.filter((clinic) => clinic.type === type);
  for (let week = 0; week < problem.weeks; week++) {
    before.push((before[week] ?? 0) + clinics.reduce((sum, { id }) => sum + placesAt(problem, id, week), 0));
  }
  return before;
}

/** Weeks that a resident must spend in blocks of a type between two weeks, whichever window is chosen. */
function forcedWeeks(resident: RotationResident, type: string, from: number, to: number): number {
  const fixed = fixedSpans(resident).filter((span) => span.type === type);
  const settled = fixed.reduce((sum, span) => sum + Math.max(0, Math.min(to, span.to) - Math.max(from, span.from)), 0);
  const needed = openBlocks(resident)
    .filter((block) => block.type === type)
    .reduce((sum, { weeks }) => sum + weeks, 0);
  const forced = resident.employment.map((span) => {
    const outside = Math.max(0, from - span.from) + Math.max(0, span.to - to);
    const inside = Math.max(0, Math.min(to, span.to) - Math.max(from, span.from));
    return Math.min(inside, Math.max(0, needed - Math.min(outside, span.to - span.from)));
  });
  return settled + Math.min(...forced);
}
