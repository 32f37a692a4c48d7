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
import { roundBeds } from './round-beds.ts';
import type { Journey } from './journeys.ts';
import { prerequisitesIn, wantedIn } from './unmet-prerequisites.ts';
import { formPlaces, levelOfTerm, levelPlaces, statedWeeks, termOfLevel } from './levels.ts';
import type { Level } from './levels.ts';
import type { LearnerFacts, PeriodFacts, RoundFacts, UnitFacts } from './round-facts.ts';
import type { Sector } from './vocabulary.ts';
import { SECTORS } from './vocabulary.ts';

const SEED = 1;
const TIME_LIMIT_SECONDS = 120;

/** The optimiser's problem of a round: who needs a place when, where there are any, and what everybody shares. */
export function buildProblem(facts: RoundFacts): Problem {
  const wanted = wantedIn(facts, stretchesOf(facts.records));
  const offering = unitsOffering(facts);
  const candidates = new Set(wanted.flatMap(({ weeks, period }) => offering(weeks, levelOfTerm(period.term))));
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
  const beds = roundBeds(facts, units);
  const resources = [...buildResources(facts, units), ...beds.resources];
  const isLevelled =
    resources.some(({ level }) => level !== undefined) || units.some(({ firstTerms }) => firstTerms?.[facts.form]);
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
      const level = levelOfTerm(period.term);
      const unitIds = withLocked(offering(weeks, level), lockedAt.get(demandId));
      return {
        id: demandId,
        learnerId: learner.id,
        periodId: period.id,
        weeks: expandWeeks(weeks),
        startsOn: mondayOf(weeks.from),
        endsOn: sundayOf(weeks.to),
        allowedSectors: period.allowedSectors.length > 0 ? period.allowedSectors : [...SECTORS],
        ...(isLevelled && level !== null && { level }),
        options: unitIds.map((unitId) => {
          const option = optionOf(unitId, journey(learner.id, unitId), asked);
          return beds.optionWith(option, { learner, weeks });
        }),
        ...required(demandId),
      };
    }),
    resources,
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
  return new Map(
    facts.periods.map(({ id, fromWeek, toWeek, term }) => [
      id,
      offering({ from: fromWeek, to: toWeek }, levelOfTerm(term)),
    ]),
  );
}

/** Looks up which units are open and offer the form, and the level in it, at least a place in each of some weeks. */
function unitsOffering({ units, capacities, form }: RoundFacts): (weeks: WeekRange, level: Level | null) => string[] {
  const stated = statedWeeks(capacities);
  const isOffered = (unitId: string, week: IsoWeek, level: Level | null) => {
    const own = stated(unitId, form, week);
    const ofLevel = level === null ? undefined : levelPlaces(own, level);
    return Math.min(formPlaces(own) ?? 0, ofLevel ?? Infinity) > 0;
  };
  const known = new Map<string, string[]>();
  return (span, level) => {
    const key = `${span.from} ${span.to} ${level}`;
    const found =
      known.get(key) ??
      units
        .filter(
          (unit) => isValidDuring(unit, span) && expandWeeks(span).every((week) => isOffered(unit.id, week, level)),
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

function schedulingUnit(unit: UnitFacts, facts: RoundFacts): SchedulingUnit {
  const { periods, capacities, form } = facts;
  const firstTerm = unit.firstTerms?.[form];
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
      const within = promised.filter(
        ({ week, level }) =>
          week >= period.fromWeek &&
          week <= period.toWeek &&
          (level === levelOfTerm(period.term) || termOfLevel(level) === null),
      );
      if (within.length === 0) return [];
      // What a level has been promised is part of what its form has.
      const weekly = [...Map.groupBy(within, ({ week }) => week).values()];
      const most = weekly.map((rows) => Math.max(...rows.map(({ minimum }) => minimum)));
      return [{ periodId: period.id, places: Math.min(...most) }];
    }),
    ...groupsOf(unit, facts),
    model: unit.model,
    ...(unit.refusesMinors && { refusesMinors: true }),
    ...(firstTerm !== undefined && { firstTerm }),
  };
}

/** What a unit lacks to its smallest group in the periods in which it takes anybody, others there counted in. */
function groupsOf({ id, smallestGroup }: UnitFacts, facts: RoundFacts): Pick<SchedulingUnit, 'smallestGroups'> {
  if (smallestGroup === null) return {};
  const offered = offeredUnits(facts);
  const held = facts.held.filter(({ unitId }) => unitId === id);
  const there = (week: IsoWeek) =>
    held.filter(({ fromWeek, toWeek }) => weekInRange(week, { from: fromWeek, to: toWeek })).length;
  const smallestGroups = facts.periods.flatMap((period) => {
    const weeks = expandWeeks({ from: period.fromWeek, to: period.toWeek });
    const places = smallestGroup - Math.min(...weeks.map(there));
    return places > 0 && offered.get(period.id)?.includes(id) ? [{ periodId: period.id, places }] : [];
  });
  return smallestGroups.length > 0 ? { smallestGroups } : {};
}
