import { isTold } from '../placements/schedule.ts';
import { calendarWeeks, ROTATION_PROBLEM_FORMAT } from '../rotations/problem.ts';
import type {
  EmploymentWindow,
  FixedStay,
  RotationProblem,
  RotationResident,
  RotationWish,
  Stay,
  WeekSpan,
} from '../rotations/problem.ts';
import { addWeeks, weekCount, weeksBetween } from '../shared/weeks.ts';
import type { IsoWeek, WeekRange } from '../shared/weeks.ts';
import { clinicWeeks } from './clinic-weeks.ts';
import type { BlockFacts, ClinicFacts, ResidentFacts, RotationFacts, StayFacts } from './facts.ts';
import { townId, townsOf } from './towns.ts';
import type { Towns } from './towns.ts';
import { weightsOf } from './weights.ts';

const SEED = 1;
const TIME_LIMIT_SECONDS = 60;

/** Which stays a plan may not change: when it is proposed anew, those that are locked or that residents know of. */
export function isSettled({ locked, state }: Pick<StayFacts, 'locked' | 'state'>): boolean {
  return locked || isTold(state);
}

/**
 * The engine's problem of a rotation: weeks are counted from the first of the plan, residents, blocks and clinics go by
 * the ids of learners, periods and units, and a block may be done at units of its sector. `fixed` stays are given.
 */
export function buildRotation(
  facts: RotationFacts,
  fixed: readonly Stay[] = staysOf(facts, facts.stays.filter(isSettled)),
): RotationProblem {
  const clinics = clinicsOf(facts);
  const towns = townsOf(clinics, facts.residents);
  const taking = new Set(facts.residents.map(({ id }) => id));
  // Who no longer takes part holds her place like anybody else.
  const left = facts.stays
    .filter(({ learnerId }) => !taking.has(learnerId))
    .map((stay) => ({ ...stay, form: facts.form, supervisorProfession: facts.supervisorProfession }));
  const weeks = clinicWeeks({ ...facts, held: [...facts.held, ...left] }, clinics);
  const fixedOf = Map.groupBy(fixed, ({ residentId }) => residentId);
  return {
    format: ROTATION_PROBLEM_FORMAT,
    seed: SEED,
    timeLimitSeconds: TIME_LIMIT_SECONDS,
    firstWeek: facts.firstWeek,
    weeks: horizonOf(facts),
    towns: towns.list,
    kilometres: towns.kilometres,
    clinics: clinics.map(({ id, sector, town }) => ({
      id,
      type: sector,
      townId: townId(town),
      // What others hold is taken away already.
      places: (weeks.get(id) ?? []).map(({ free }) => free),
    })),
    usedPlaces: [],
    waves: facts.waves.map(({ id, places }) => ({ id, places })),
    order: orderOf(facts),
    residents: facts.residents.map((resident) =>
      residentOf(facts, resident, fixedOf.get(resident.id) ?? [], { towns, clinics }),
    ),
    weights: weightsOf(facts.priority),
  };
}

function orderOf({ order, blocks }: RotationFacts): RotationProblem['order'] {
  const sectors = [...new Set(blocks.map(({ sector }) => sector))];
  return order.flatMap(({ before, after }) =>
    before === 'any'
      ? sectors.filter((sector) => sector !== after).map((sector) => ({ before: sector, after }))
      : [{ before, after }],
  );
}

/** Weeks of the plan. */
export function horizonOf({ firstWeek, lastWeek }: Pick<RotationFacts, 'firstWeek' | 'lastWeek'>): number {
  return weekCount({ from: firstWeek, to: lastWeek });
}

/** Placements as stays of the engine. */
export function staysOf({ firstWeek }: Pick<RotationFacts, 'firstWeek'>, rows: readonly StayFacts[]): Stay[] {
  return rows.map(({ learnerId, blockId, unitId, fromWeek, toWeek }) => ({
    residentId: learnerId,
    blockId,
    clinicId: unitId,
    from: weeksBetween(firstWeek, fromWeek),
    weeks: weekCount({ from: fromWeek, to: toWeek }),
  }));
}

/** A span of the plan's weeks as weeks of the calendar. */
export function weeksOfSpan(firstWeek: IsoWeek, { from, weeks }: Pick<Stay, 'from' | 'weeks'>): WeekRange {
  return { from: addWeeks(firstWeek, from), to: addWeeks(firstWeek, from + weeks - 1) };
}

/** Clinics of the blocks' sectors that take part, and those where somebody has a stay already; by id. */
export function clinicsOf({ blocks, unitIds, units, stays }: RotationFacts): ClinicFacts[] {
  const sectors = new Set(blocks.map(({ sector }) => sector));
  const held = new Set(stays.map(({ unitId }) => unitId));
  const takesPart = ({ id, sector }: ClinicFacts) =>
    sectors.has(sector) && (unitIds.length === 0 || unitIds.includes(id));
  return units.filter((unit) => held.has(unit.id) || takesPart(unit)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function residentOf(
  facts: RotationFacts,
  resident: ResidentFacts,
  fixed: readonly Stay[],
  { towns, clinics }: { towns: Towns; clinics: readonly ClinicFacts[] },
): RotationResident {
  const { id, percent } = resident;
  const blocks = facts.blocks.map((block) => blockOf(block, resident, fixed));
  const leave = [...resident.leave, ...resident.elsewhere].flatMap((range) => spanOf(facts, range));
  const known = new Set(clinics.map((clinic) => clinic.id));
  return {
    id,
    homeTownId: towns.ofHome(resident),
    percent,
    employment: windowsOf(facts, resident, blocks, leave),
    leave,
    barred: resident.barredUnitIds.filter((unitId) => known.has(unitId)),
    blocks,
    fixed: fixed.map(({ blockId, clinicId, from, weeks }): FixedStay => ({ blockId, clinicId, from, weeks })),
    wishes: resident.wishes.flatMap((wish): RotationWish[] => {
      if (!blocks.some((block) => block.id === wish.blockId)) return [];
      const { blockId } = wish;
      if (wish.kind === 'unit')
        return known.has(wish.unitId) ? [{ blockId, kind: 'clinic', clinicId: wish.unitId }] : [];
      if (wish.kind === 'town') {
        const town = townId(wish.town);
        return towns.list.some((one) => one.id === town) ? [{ blockId, kind: 'town', townId: town }] : [];
      }
      const [firstWeek, lastWeek] = [wish.from, wish.to].map((week) => weeksBetween(facts.firstWeek, week));
      return [{ blockId, kind: 'window', firstWeek: firstWeek ?? 0, lastWeek: lastWeek ?? 0 }];
    }),
  };
}

function blockOf({ id, sector, weeks, leastWeeks }: BlockFacts, { percent }: ResidentFacts, fixed: readonly Stay[]) {
  const served = fixed.reduce((sum, stay) => sum + (stay.blockId === id ? stay.weeks : 0), 0);
  return {
    id,
    type: sector,
    // What has been settled at another pace is not too long.
    weeks: Math.max(weeks, Math.ceil((served * percent) / 100)),
    ...(leastWeeks === null ? {} : { split: { leastWeeks, stepWeeks: leastWeeks } }),
  };
}

/** From each wave on as many weeks as the blocks, the leave and the margin take, within the plan. */
function windowsOf(
  facts: RotationFacts,
  { percent, waveIds }: ResidentFacts,
  blocks: readonly { weeks: number }[],
  leave: readonly WeekSpan[],
): EmploymentWindow[] {
  const horizon = horizonOf(facts);
  const needed = blocks.reduce((sum, { weeks }) => sum + calendarWeeks(weeks, percent), 0) + facts.slackWeeks;
  const open = facts.waves.filter(({ id }) => waveIds.length === 0 || waveIds.includes(id));
  const windows = open.map(({ id, week }) => {
    const from = Math.min(horizon, Math.max(0, weeksBetween(facts.firstWeek, week)));
    return { from, to: endOf(from, needed, horizon, leave), waveId: id };
  });
  return windows.length > 0 ? windows : [{ from: 0, to: endOf(0, needed, horizon, leave) }];
}

function endOf(from: number, needed: number, horizon: number, leave: readonly WeekSpan[]): number {
  let to = from;
  for (let free = 0; to < horizon && free < needed; to += 1)
    if (!leave.some((span) => span.from <= to && to < span.to)) free += 1;
  return to;
}

function spanOf(facts: RotationFacts, { from, to }: WeekRange): WeekSpan[] {
  const first = Math.max(0, weeksBetween(facts.firstWeek, from));
  const end = Math.min(horizonOf(facts), weeksBetween(facts.firstWeek, to) + 1);
  return first < end ? [{ from: first, to: end }] : [];
}

/** From the first week in which each resident may begin to the last in which she may end. */
export function windowsByResident({ residents }: Pick<RotationProblem, 'residents'>): Map<string, WeekSpan> {
  return new Map(
    residents.map(({ id, employment }) => [
      id,
      {
        from: Math.min(...employment.map(({ from }) => from)),
        to: Math.max(...employment.map(({ to }) => to)),
      },
    ]),
  );
}
