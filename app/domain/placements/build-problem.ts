import { inForce, settingsOf } from '../scheduling/rules/catalog.ts';
import {
  DEFAULT_FAR_FROM_MINUTES,
  PROBLEM_FORMAT,
  type Lock,
  type PlacementOption,
  type Problem,
  type SchedulingLearner,
  type SchedulingUnit,
} from '#app/domain/scheduling/problem.ts';
import { isMinor } from '#app/domain/shared/identity-number.ts';
import { homePlace } from '#app/domain/shared/places.ts';
import {
  expandWeeks,
  mondayOf,
  sundayOf,
  weekInRange,
  type IsoWeek,
  type WeekRange,
} from '#app/domain/shared/weeks.ts';
import { burdenRules } from './burden/burden-rules.ts';
import { carriedInto } from './burden/carried-burden.ts';
import { decidedFor } from './decided-for.ts';
import { demandFrom, stretchesOf } from './demands.ts';
import { buildResources } from './build-resources.ts';
import { travelTable } from './journeys.ts';
import type { Journey } from './journeys.ts';
import { prerequisitesIn, wantedIn } from './unmet-prerequisites.ts';
import type { LearnerFacts, PeriodFacts, RoundFacts, UnitFacts } from './round-facts.ts';
import type { Sector } from './vocabulary.ts';
import { SECTORS } from './vocabulary.ts';

const SEED = 1;
const TIME_LIMIT_SECONDS = 120;

/** The optimiser's problem of a round: who needs a place when, where there are any, and what everybody shares. */
export function buildProblem(facts: RoundFacts): Problem {
  const wanted = wantedIn(facts, stretchesOf(facts.records));
  const offering = unitsOffering(facts);
  const candidates = new Set(wanted.flatMap(({ weeks }) => offering(weeks)));
  const units = facts.units.filter(
    (unit) => candidates.has(unit.id) || facts.locks.some((lock) => lock.unitId === unit.id),
  );
  const journey = travelTable(facts, units);
  const asked = askedOfJourneys(facts.rules);
  const taking = new Set(facts.learners.map((learner) => learner.id));
  const locks: Lock[] = facts.locks
    .filter((lock) => taking.has(lock.learnerId))
    .flatMap(({ periodId, learnerId, fromWeek, unitId }) => {
      const period = facts.periods.find(({ id }) => id === periodId);
      return period ? [{ demandId: demandFrom(period, learnerId, fromWeek), unitId }] : [];
    });
  const pairs = facts.pairs.filter(({ learnerIds }) => learnerIds.every((id) => taking.has(id)));
  const required = prerequisitesIn(facts, wanted);
  const lockedAt = new Map(locks.map(({ demandId, unitId }) => [demandId, unitId]));
  return {
    format: PROBLEM_FORMAT,
    seed: SEED,
    timeLimitSeconds: TIME_LIMIT_SECONDS,
    ...(asked.farFrom !== DEFAULT_FAR_FROM_MINUTES && { farFromMinutes: asked.farFrom }),
    learners: facts.learners.map((learner) => ({
      ...schedulingLearner(learner, facts),
      ...travelOf(learner, asked),
      ...decidedFor(learner, units),
    })),
    units: units.map((unit) => schedulingUnit(unit, facts)),
    demands: wanted.map(({ demandId, period, learner, weeks }) => {
      const unitIds = withLocked(offering(weeks), lockedAt.get(demandId));
      return {
        id: demandId,
        learnerId: learner.id,
        periodId: period.id,
        weeks: expandWeeks(weeks),
        startsOn: mondayOf(weeks.from),
        endsOn: sundayOf(weeks.to),
        allowedSectors: period.allowedSectors.length > 0 ? period.allowedSectors : [...SECTORS],
        options: unitIds.map((unitId) => optionOf(unitId, journey(learner.id, unitId), asked)),
        ...required(demandId),
      };
    }),
    resources: buildResources(facts, units),
    usedPlaces: [],
    locks,
    ...(pairs.length > 0 && { pairs }),
    rules: inForce(facts.rules),
  };
}

/** What the round's rules ask of journeys, so that no more than that goes into its problem. */
function askedOfJourneys(rules: RoundFacts['rules']) {
  const settings = settingsOf(inForce(rules));
  const value = (id: string, name: string) => Number(settings.get(id)?.params[name] ?? 0);
  const isLimited = settings.get('max-travel')?.enabled === true;
  return {
    farFrom: value('far-journey', 'fromMinutes'),
    mostFar: value('max-far-periods', 'limit'),
    isLimited,
    kilometres: isLimited && value('max-travel', 'kilometres') > 0,
  };
}

type Asked = ReturnType<typeof askedOfJourneys>;

function optionOf(unitId: string, journey: Journey, asked: Asked): PlacementOption {
  const { minutes, isKnown, needsCar, kilometres } = journey;
  return {
    unitId,
    travelMinutes: minutes,
    ...(isKnown && { isKnown }),
    ...(asked.kilometres && kilometres !== null && { kilometres }),
    ...(needsCar && { needsCar }),
  };
}

function travelOf(learner: LearnerFacts, { mostFar, isLimited }: Asked): Partial<SchedulingLearner> {
  const { anyDistance, car, homePostcode, homeTown } = learner;
  const isAnywhere = anyDistance || homePlace(homePostcode, homeTown) === null;
  return {
    ...(mostFar > 0 && { maxFarPeriods: mostFar }),
    ...(isLimited && isAnywhere && { anyDistance: true }),
    ...(car === 'no' && { withoutCar: true }),
  };
}

/** Per period, the units that are open and offer the form at least a place in every week of it. */
export function offeredUnits(facts: RoundFacts): Map<string, string[]> {
  const offering = unitsOffering(facts);
  return new Map(facts.periods.map(({ id, fromWeek, toWeek }) => [id, offering({ from: fromWeek, to: toWeek })]));
}

/** Looks up which units are open and offer the form at least a place in each of some weeks. */
function unitsOffering({ units, capacities, form }: RoundFacts): (weeks: WeekRange) => string[] {
  const offers = new Set(
    capacities.filter((row) => row.form === form && row.places > 0).map((row) => `${row.unitId} ${row.week}`),
  );
  const known = new Map<string, string[]>();
  return (span) => {
    const key = `${span.from} ${span.to}`;
    const found =
      known.get(key) ??
      units
        .filter(
          (unit) => isValidDuring(unit, span) && expandWeeks(span).every((week) => offers.has(`${unit.id} ${week}`)),
        )
        .map(({ id }) => id);
    known.set(key, found);
    return found;
  };
}

function isValidDuring(unit: UnitFacts, { from, to }: WeekRange): boolean {
  const endsBefore = unit.validTo !== null && unit.validTo < sundayOf(to);
  return unit.validFrom <= mondayOf(from) && !endsBefore;
}

/** Where a learner is locked she may stay, whether or not it is offered. */
function withLocked(unitIds: string[], unitId: string | undefined): string[] {
  return unitId === undefined || unitIds.includes(unitId) ? unitIds : [...unitIds, unitId];
}

function schedulingLearner(learner: LearnerFacts, facts: RoundFacts): SchedulingLearner {
  const start = facts.periods.map((period) => mondayOf(period.fromWeek)).sort()[0];
  return {
    id: learner.id,
    form: facts.form,
    burden: carriedInto(learner.burdens, facts.term, burdenRules(facts.rules)),
    needs: remainingNeeds(learner, facts.requiredSectors),
    busyWeeks: busyWeeks(learner, facts.periods),
    visitedUnits: [...new Set(learner.visited.map((visit) => visit.unitId))],
    conflictUnits: learner.conflicts,
    attests: learner.attests.map(({ kind, validFrom, validTo }) => ({
      kind,
      validFrom,
      ...(validTo ? { validTo } : {}),
    })),
    wishes: learner.wishes,
    minor: learner.birthDate !== null && start !== undefined && isMinor(learner.birthDate, start),
  };
}

/** The weeks of the round in which the learner is somewhere already. */
function busyWeeks({ visited, elsewhere }: LearnerFacts, periods: readonly PeriodFacts[]): IsoWeek[] {
  const weeks = periods.flatMap(({ fromWeek, toWeek }) => expandWeeks({ from: fromWeek, to: toWeek }));
  const isBusy = (week: IsoWeek) =>
    visited.some(({ fromWeek, toWeek }) => weekInRange(week, { from: fromWeek, to: toWeek })) ||
    elsewhere.some((weeks) => weekInRange(week, weeks));
  return [...new Set(weeks)].filter(isBusy);
}

function remainingNeeds(learner: LearnerFacts, required: RoundFacts['requiredSectors']): SchedulingLearner['needs'] {
  return (Object.entries(required) as [Sector, number][])
    .map(([sector, count]) => ({
      sector,
      count: count - learner.visited.filter((visit) => visit.sector === sector && visit.isWhole).length,
    }))
    .filter((need) => need.count > 0);
}

function schedulingUnit(unit: UnitFacts, { periods, capacities, form }: RoundFacts): SchedulingUnit {
  const promised = capacities.filter((row) => row.unitId === unit.id && row.form === form && row.minimum > 0);
  return {
    id: unit.id,
    sector: unit.sector,
    site: unit.path.split('/')[1] ?? unit.id,
    requiredAttests: unit.requiredAttests,
    closedWeeks: unit.closures.flatMap(({ fromWeek, toWeek }): IsoWeek[] =>
      expandWeeks({ from: fromWeek, to: toWeek }),
    ),
    minPlaces: periods.flatMap((period) => {
      const within = promised.filter((row) => row.week >= period.fromWeek && row.week <= period.toWeek);
      return within.length === 0
        ? []
        : [{ periodId: period.id, places: Math.min(...within.map((row) => row.minimum)) }];
    }),
    model: unit.model,
    ...(unit.refusesMinors && { refusesMinors: true }),
  };
}
