import { calendarWeeks } from './problem.ts';
import type { RotationProblem, RotationResident, Stay } from './problem.ts';

export const ROTATION_VIOLATIONS = [
  'unknown_resident',
  'unknown_block',
  'unknown_clinic',
  'wrong_type',
  'barred_clinic',
  'outside_employment',
  'in_leave',
  'overlap',
  'too_short',
  'too_long',
  'divided_wrongly',
  'order_broken',
  'fixed_moved',
  'clinic_full',
  'wave_full',
] as const;
export type RotationViolationCode = (typeof ROTATION_VIOLATIONS)[number];

export interface RotationViolation {
  code: RotationViolationCode;
  residentId?: string;
  blockId?: string;
  clinicId?: string;
  week?: number;
}

export interface RotationCheck {
  violations: RotationViolation[];
  objective: number;
  /** Blocks that are not planned, or not to their end. */
  missing: { residentId: string; blockId: string }[];
  /** Sum of the clinics' highest numbers of residents. */
  peaks: number;
}

/**
 * Checks stays against every rule and computes what they cost, from the problem's own attributes alone: nothing is
 * shared with the search, so that a mistake there does not hide itself. `waves` says in which wave residents begin who
 * could begin in several; who is not in it begins in no wave, or else in the first window that holds what is planned.
 */
export function checkRotation(
  problem: RotationProblem,
  stays: readonly Stay[],
  waves: readonly { residentId: string; waveId: string }[] = [],
): RotationCheck {
  const violations: RotationViolation[] = [];
  const missing: RotationCheck['missing'] = [];
  const byResident = Map.groupBy(stays, ({ residentId }) => residentId);
  const inWave = new Map<string, number>();
  let objective = 0;
  for (const residentId of byResident.keys()) {
    if (!problem.residents.some(({ id }) => id === residentId))
      violations.push({ code: 'unknown_resident', residentId });
  }
  for (const resident of problem.residents) {
    const own = [...(byResident.get(resident.id) ?? [])].sort((a, b) => a.from - b.from);
    violations.push(...checkStays(problem, resident, own), ...checkTogether(problem, resident, own));
    const chosen = waves.find(({ residentId }) => residentId === resident.id)?.waveId;
    const planned = own.filter((stay) => !isFixed(resident, stay));
    const employed = windowOf(resident, planned, chosen);
    if (!employed) violations.push({ code: 'outside_employment', residentId: resident.id });
    if (employed?.waveId !== undefined && planned.length > 0)
      inWave.set(employed.waveId, (inWave.get(employed.waveId) ?? 0) + 1);
    const lacking = resident.blocks.filter(
      ({ id }) => !own.some(({ blockId }) => blockId === id) || isShort(resident, own, id),
    );
    missing.push(...lacking.map(({ id }) => ({ residentId: resident.id, blockId: id })));
    objective += residentCost(problem, resident, own) + lacking.length * problem.weights.missing;
  }
  for (const { id, places } of problem.waves)
    if ((inWave.get(id) ?? 0) > places) violations.push({ code: 'wave_full' });
  const clinics = checkClinics(problem, stays);
  return {
    violations: [...violations, ...clinics.violations],
    objective: objective + clinics.peaks * problem.weights.peak,
    missing,
    peaks: clinics.peaks,
  };
}

function lengthOf(resident: RotationResident, blockId: string): number {
  const block = resident.blocks.find(({ id }) => id === blockId);
  return block ? calendarWeeks(block.weeks, resident.percent) : 0;
}

function isShort(resident: RotationResident, own: readonly Stay[], blockId: string): boolean {
  const weeks = own.filter((stay) => stay.blockId === blockId).reduce((sum, stay) => sum + stay.weeks, 0);
  return weeks < lengthOf(resident, blockId);
}

function isFixed(resident: RotationResident, stay: Stay): boolean {
  return resident.fixed.some(
    ({ blockId, clinicId, from, weeks }) =>
      blockId === stay.blockId &&
      clinicId === stay.clinicId &&
      from === stay.from &&
      (weeks ?? lengthOf(resident, blockId)) === stay.weeks,
  );
}

function checkStays(problem: RotationProblem, resident: RotationResident, own: readonly Stay[]): RotationViolation[] {
  return own.flatMap((stay) => {
    const found: RotationViolation[] = [];
    const say = (code: RotationViolationCode) =>
      found.push({ code, residentId: resident.id, blockId: stay.blockId, clinicId: stay.clinicId });
    const block = resident.blocks.find(({ id }) => id === stay.blockId);
    const clinic = problem.clinics.find(({ id }) => id === stay.clinicId);
    if (!block) say('unknown_block');
    if (!clinic) say('unknown_clinic');
    if (isFixed(resident, stay)) return found;
    if (block && clinic && block.type !== clinic.type) say('wrong_type');
    if (resident.barred?.includes(stay.clinicId)) say('barred_clinic');
    if (resident.leave.some(({ from, to }) => stay.from < to && from < stay.from + stay.weeks)) say('in_leave');
    if (block && stay.weeks < (block.split?.leastWeeks ?? 1)) say('too_short');
    return found;
  });
}

function checkTogether(
  problem: RotationProblem,
  resident: RotationResident,
  own: readonly Stay[],
): RotationViolation[] {
  const found: RotationViolation[] = [];
  const say = (code: RotationViolationCode, blockId?: string) => found.push({ code, residentId: resident.id, blockId });
  own.forEach((stay, index) => {
    const next = own[index + 1];
    if (next && next.from < stay.from + stay.weeks) say('overlap', next.blockId);
  });
  for (const block of resident.blocks) {
    const parts = own.filter(({ blockId }) => blockId === block.id);
    const weeks = parts.reduce((sum, part) => sum + part.weeks, 0);
    if (weeks > lengthOf(resident, block.id)) say('too_long', block.id);
    if (!dividedRightly(resident, block, parts)) say('divided_wrongly', block.id);
  }
  for (const { before, after } of problem.order) {
    const typeOf = (stay: Stay) => resident.blocks.find(({ id }) => id === stay.blockId)?.type;
    const last = Math.max(...own.filter((stay) => typeOf(stay) === before).map(({ from, weeks }) => from + weeks));
    const late = own.find((stay) => typeOf(stay) === after && stay.from < last);
    if (late) say('order_broken', late.blockId);
  }
  for (const { blockId, clinicId, from } of resident.fixed) {
    const kept = own.some((stay) => stay.blockId === blockId && stay.clinicId === clinicId && stay.from === from);
    if (!kept) say('fixed_moved', blockId);
  }
  return found;
}

/** Where a block that may be split is parted: after the least length, or a whole number of steps more; what is fixed counts first. */
function dividedRightly(
  resident: RotationResident,
  { id, split }: RotationResident['blocks'][number],
  parts: readonly Stay[],
): boolean {
  const planned = parts.filter((part) => !isFixed(resident, part));
  const served = parts.filter((part) => isFixed(resident, part)).reduce((sum, { weeks }) => sum + weeks, 0);
  const whole = lengthOf(resident, id);
  if (!split) return planned.length === 0 || (planned.length === 1 && served + (planned[0]?.weeks ?? 0) >= whole);
  let come = served;
  return planned.every(({ weeks }) => {
    come += weeks;
    const steps = (come - served - split.leastWeeks) / split.stepWeeks;
    return come >= whole || (Number.isInteger(steps) && steps >= 0);
  });
}

function windowOf({ employment }: RotationResident, planned: readonly Stay[], chosen: string | undefined) {
  const holding = employment.filter(({ from, to }) =>
    planned.every((stay) => from <= stay.from && stay.from + stay.weeks <= to),
  );
  const stated = holding.find(({ waveId }) => waveId === chosen);
  return chosen === undefined ? (stated ?? holding[0]) : stated;
}

function residentCost(problem: RotationProblem, resident: RotationResident, own: readonly Stay[]): number {
  const { weights } = problem;
  const home = problem.towns.findIndex(({ id }) => id === resident.homeTownId);
  const townOf = (stay: Stay) => problem.clinics.find(({ id }) => id === stay.clinicId)?.townId ?? '';
  let cost = weights.newTown * new Set(own.map(townOf)).size;
  for (const stay of own) {
    const town = problem.towns.findIndex(({ id }) => id === townOf(stay));
    cost += weights.kilometre * (problem.kilometres[home]?.[town] ?? 0);
    for (const wish of resident.wishes) {
      if (wish.blockId !== stay.blockId) continue;
      if (wish.kind === 'town' && wish.townId !== townOf(stay)) cost += weights.wishPlace;
      if (wish.kind === 'clinic' && wish.clinicId !== stay.clinicId) cost += weights.wishPlace;
    }
  }
  return cost + resident.blocks.reduce((sum, { id }) => sum + blockCost(problem, resident, own, id), 0);
}

/** What belongs to a block as a whole: stays beyond the first, and beginning outside the weeks that were wished for. */
function blockCost({ weights }: RotationProblem, resident: RotationResident, own: readonly Stay[], id: string): number {
  const [first, ...more] = own.filter(({ blockId }) => blockId === id);
  if (!first) return 0;
  const missed = resident.wishes.filter(
    (wish) =>
      wish.kind === 'window' && wish.blockId === id && (first.from < wish.firstWeek || first.from > wish.lastWeek),
  );
  return more.length * weights.newStay + missed.length * weights.wishWindow;
}

function checkClinics(problem: RotationProblem, stays: readonly Stay[]) {
  const violations: RotationViolation[] = [];
  const fixed = problem.residents.flatMap(({ id, fixed: own }) => own.map((stay) => ({ ...stay, residentId: id })));
  const byClinic = Map.groupBy(stays, ({ clinicId }) => clinicId);
  let peaks = 0;
  for (const { id, places } of problem.clinics) {
    const own = byClinic.get(id) ?? [];
    let peak = 0;
    for (let week = 0; week < problem.weeks; week++) {
      const here = own.filter(({ from, weeks }) => from <= week && week < from + weeks);
      peak = Math.max(peak, here.length);
      if (here.length === 0) continue;
      const used = problem.usedPlaces.filter((taken) => taken.clinicId === id && taken.week === week);
      const stated = typeof places === 'number' ? places : (places[week] ?? 0);
      const free = Math.max(0, stated - used.reduce((sum, taken) => sum + taken.places, 0));
      const settled = here.filter((stay) =>
        fixed.some((one) => one.residentId === stay.residentId && one.clinicId === id && one.from === stay.from),
      );
      if (here.length > Math.max(free, settled.length)) violations.push({ code: 'clinic_full', clinicId: id, week });
    }
    peaks += peak;
  }
  return { violations, peaks };
}
