import type { Violation } from './check.ts';
import type { Demand, Problem, SchedulingLearner, SchedulingUnit } from './problem.ts';
import { settingsOf } from './rules/catalog.ts';

interface Visit {
  demand: Demand;
  unit: SchedulingUnit;
}

/** The hard rules that concern one learner, for the checker. */
export function checkLearner(problem: Problem, learner: SchedulingLearner, unitOf: Map<string, string>): Violation[] {
  const demands = problem.demands.filter(({ learnerId }) => learnerId === learner.id);
  const visits: Visit[] = [];
  const violations: Violation[] = [];
  for (const demand of demands) {
    const unitId = unitOf.get(demand.id);
    if (unitId === undefined) continue;
    const unit = problem.units.find(({ id }) => id === unitId);
    if (unit) visits.push({ demand, unit });
    else violations.push({ rule: 'candidates', code: 'unknown_unit', params: { unitId }, demandId: demand.id });
  }
  for (const visit of visits)
    violations.push(...checkVisit(learner, visit), ...checkJourney(problem, learner, visit), ...checkBed(visit));
  return [
    ...violations,
    ...visits.flatMap((visit) => checkDecisions(learner, visit)),
    ...visits.flatMap((visit) => checkPrerequisites(visit, unitOf)),
    ...checkRepeats(visits),
    ...checkOverlaps(visits),
    ...checkFar(problem, learner, visits),
    ...checkNeeds(learner, demands, visits),
  ];
}

function checkVisit(learner: SchedulingLearner, { demand, unit }: Visit): Violation[] {
  const found: Violation[] = [];
  const report = (rule: string, code: Violation['code'], params: Violation['params'] = {}) =>
    found.push({ rule, code, params, demandId: demand.id });
  if (!demand.options.some(({ unitId }) => unitId === unit.id)) report('candidates', 'not_candidate');
  if (!demand.allowedSectors.includes(unit.sector)) {
    report('allowed-sector', 'sector_not_allowed', { sector: unit.sector, allowed: demand.allowedSectors });
  }
  for (const conflict of learner.conflictUnits) {
    if (conflict.unitId !== unit.id) continue;
    report(conflict.kind === 'own_workplace' ? 'own-workplace' : 'conflict-of-interest', conflict.kind);
  }
  const busy = demand.weeks.filter((week) => learner.busyWeeks?.includes(week));
  if (busy.length > 0) report('one-place-at-a-time', 'placed_elsewhere', { weeks: busy });
  if (learner.visitedUnits.includes(unit.id)) report('no-repeated-unit', 'visited_before');
  for (const kind of unit.requiredAttests) {
    const ofKind = learner.attests.filter((attest) => attest.kind === kind);
    const whole = ofKind.filter(
      ({ validFrom, validTo }) =>
        (validFrom ?? demand.startsOn) <= demand.startsOn && (validTo ?? '9999') >= demand.endsOn,
    );
    if (ofKind.length === 0) report('required-attests', 'attest_missing', { attest: kind });
    else if (whole.length === 0) {
      report('required-attests', 'attest_expired', { attest: kind, from: demand.startsOn, to: demand.endsOn });
    }
  }
  return [...found, ...checkTaken(learner, { demand, unit })];
}

/** Whether the unit takes anybody then, and such as she is. */
function checkTaken(learner: SchedulingLearner, { demand, unit }: Visit): Violation[] {
  const found: Violation[] = [];
  const report = (rule: string, code: Violation['code'], params: Violation['params'] = {}) =>
    found.push({ rule, code, params, demandId: demand.id });
  const closed = demand.weeks.filter((week) => unit.closedWeeks.includes(week));
  if (closed.length > 0) report('unit-closure', 'unit_closed', { weeks: closed });
  if (learner.minor === true && unit.refusesMinors === true) report('minors', 'minor_refused');
  const { firstTerm = 0 } = unit;
  const [, term] = /^T(\d+)$/.exec(demand.level ?? '') ?? [];
  if (term !== undefined && Number(term) < firstTerm) report('level-taken', 'level_not_taken', { term: firstTerm });
  return found;
}

function checkDecisions({ decisions = [] }: SchedulingLearner, { demand, unit }: Visit): Violation[] {
  const option = demand.options.find(({ unitId }) => unitId === unit.id);
  return decisions.flatMap((decision): Violation[] => {
    const broken = (code: Violation['code'], params: Violation['params'] = {}) => [
      { rule: 'special-decisions', code, params, demandId: demand.id },
    ];
    if (decision.kind === 'most_minutes') {
      const minutes = option?.travelMinutes ?? 0;
      return minutes > decision.minutes ? broken('decided_nearer', { minutes, limit: decision.minutes }) : [];
    }
    const isThere = decision.unitIds.some((unitId) => unitId === unit.id);
    if (decision.kind === 'never_at') return isThere ? broken('decided_against') : [];
    return isThere ? [] : broken('decided_elsewhere');
  });
}

function checkPrerequisites({ demand }: Visit, unitOf: Map<string, string>): Violation[] {
  return (demand.prerequisites ?? []).flatMap(({ course, demandIds }): Violation[] => {
    if (demandIds.some((id) => unitOf.has(id))) return [];
    return [{ rule: 'prerequisites', code: 'course_missing', params: { course }, demandId: demand.id }];
  });
}

/** Whether she can come there at all, and how far it is. */
function checkJourney({ rules }: Problem, learner: SchedulingLearner, { demand, unit }: Visit): Violation[] {
  const option = demand.options.find(({ unitId }) => unitId === unit.id);
  if (!option) return [];
  const found: Violation[] = [];
  const report = (rule: string, code: Violation['code'], params: Violation['params'] = {}) =>
    found.push({ rule, code, params, demandId: demand.id });
  if (learner.withoutCar === true && option.needsCar === true) report('car-needed', 'car_needed');
  if (learner.anyDistance === true) return found;
  const limits = settingsOf(rules).get('max-travel')?.params;
  const { bed, kilometres = 0 } = option;
  const travelMinutes = bed ? bed.minutes : option.travelMinutes;
  const [longest, furthest] = [Number(limits?.minutes) || Infinity, Number(limits?.kilometres) || Infinity];
  if (travelMinutes > longest) report('max-travel', 'journey_too_long', { minutes: travelMinutes, limit: longest });
  else if (kilometres > furthest) report('max-travel', 'journey_too_far', { kilometres, limit: furthest });
  return found;
}

function checkBed({ demand, unit }: Visit): Violation[] {
  const bed = demand.options.find(({ unitId }) => unitId === unit.id)?.bed;
  if (!bed?.isMissing) return [];
  const params = { place: bed.place, weeks: demand.weeks };
  return [{ rule: 'housing', code: 'no_bed', params, demandId: demand.id }];
}

function checkRepeats(visits: readonly Visit[]): Violation[] {
  const firstAt = new Map<string, Demand>();
  return visits.flatMap(({ demand, unit }) => {
    const first = firstAt.get(unit.id);
    if (!first) {
      firstAt.set(unit.id, demand);
      return [];
    }
    if (first.periodId === demand.periodId) return [];
    const params = { periodId: first.periodId };
    return [{ rule: 'no-repeated-unit', code: 'unit_repeated' as const, params, demandId: demand.id }];
  });
}

function checkOverlaps(visits: readonly Visit[]): Violation[] {
  const takenBy = new Map<string, string>();
  return visits.flatMap(({ demand }) => {
    const weeks = demand.weeks.filter((week) => takenBy.has(week));
    for (const week of demand.weeks) takenBy.set(week, demand.id);
    if (weeks.length === 0) return [];
    return [{ rule: 'one-place-at-a-time', code: 'placed_elsewhere' as const, params: { weeks }, demandId: demand.id }];
  });
}

function checkFar(
  { farFromMinutes = 75 }: Problem,
  { maxFarPeriods }: SchedulingLearner,
  visits: readonly Visit[],
): Violation[] {
  if (maxFarPeriods === undefined) return [];
  const far = visits.filter(({ demand, unit }) => {
    const option = demand.options.find(({ unitId }) => unitId === unit.id);
    const minutes = option?.bed?.minutes ?? option?.travelMinutes ?? 0;
    return minutes >= farFromMinutes;
  });
  return far.slice(maxFarPeriods).map(({ demand }) => ({
    rule: 'max-far-periods',
    code: 'too_many_far',
    params: { limit: maxFarPeriods },
    demandId: demand.id,
  }));
}

function checkNeeds(learner: SchedulingLearner, demands: readonly Demand[], visits: readonly Visit[]): Violation[] {
  const left = new Map(learner.needs.map(({ sector, count }) => [sector, count]));
  const required = learner.needs.reduce((sum, { count }) => sum + count, 0);
  const reachable = mostNeedsMet(learner, demands);
  for (const { unit } of visits) left.set(unit.sector, (left.get(unit.sector) ?? 0) - 1);
  const missing = [...left].filter(([, count]) => count > 0);
  const unmet = missing.reduce((sum, [, count]) => sum + count, 0);
  const canWait = Math.max(learner.laterPeriods ?? 0, required - reachable);
  if (visits.length === 0 || unmet <= canWait + demands.length - visits.length) return [];
  const params = { sectors: missing.map(([sector]) => sector) };
  return visits.slice(-1).map(({ demand }) => ({
    rule: 'required-sectors',
    code: 'need_unmet',
    params,
    demandId: demand.id,
  }));
}

/** By trying every sector in every period: the rounds have few periods. */
function mostNeedsMet(learner: SchedulingLearner, demands: readonly Demand[]): number {
  const left = new Map(learner.needs.map(({ sector, count }) => [sector, count]));
  function from(position: number): number {
    const demand = demands[position];
    if (!demand) return 0;
    let most = from(position + 1);
    for (const sector of demand.allowedSectors) {
      const wanted = left.get(sector) ?? 0;
      if (wanted <= 0) continue;
      left.set(sector, wanted - 1);
      most = Math.max(most, 1 + from(position + 1));
      left.set(sector, wanted);
    }
    return most;
  }
  return from(0);
}
