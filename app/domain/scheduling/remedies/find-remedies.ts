import { checkAssignments } from '../check.ts';
import { compileFacts, compileStated } from '../compile-facts.ts';
import { loadEngine } from '../engine.ts';
import type { Engine } from '../engine.ts';
import type { Facts } from '../facts.ts';
import { lockConflicts } from '../lock-conflicts.ts';
import type { Assignment, Lock, Problem } from '../problem.ts';
import { tooEarly, withWaiting } from '../prerequisites-met.ts';
import type { SolveOptions } from '../proposal.ts';
import { RULES } from '../rules/catalog.ts';
import type { Rule } from '../rules/rule.ts';
import { createSearchRun } from '../search-run.ts';
import type { SearchRun } from '../search-run.ts';
import { applyChanges } from './change.ts';
import type { Change } from './change.ts';
import { collisionsOf } from './collisions.ts';
import type { Collision } from './collisions.ts';
import { decidedOut } from './decisions.ts';
import type { DecidedOut } from './decisions.ts';
import { elasticFacts } from './elastic-facts.ts';
import type { ElasticFacts, Weights } from './elastic-facts.ts';
import { fewestChanges, fewestIn } from './fewest-changes.ts';
import type { Basis, FewestChanges } from './fewest-changes.ts';
import { quickXplain } from './quick-xplain.ts';
import { shortagesIn } from './shortages.ts';
import type { Shortage } from './shortages.ts';

export const REMEDY_KINDS = ['place', 'exception', 'unlock', 'period', 'mixed'] as const;
/** Changes of one kind alone, as few as possible, or of all kinds, as light as possible. */
export type RemedyKind = (typeof REMEDY_KINDS)[number];

export interface Remedy extends FewestChanges {
  kind: RemedyKind;
}

/** What would place everybody, or as many as can be. */
export interface Remedies {
  /** Locks that cannot stand beside a rule, one set for each rule that is broken. */
  collisions: Collision[];
  /** Demands that special decisions leave no unit: no remedy gives up what has been decided so. */
  decidedOut: DecidedOut[];
  /** Locks that all else is worked out without, since they cannot stand. */
  leftOut: Lock[];
  /** Demands that nobody can help being open as things are. Empty when everybody can be placed. */
  unplaced: string[];
  /** In no plan fewer are open; the number of `unplaced` when that is proven. */
  unplacedAtLeast: number;
  /** A plan with those open. */
  assignments: Assignment[];
  /** Where counting places shows that they do not suffice. */
  shortages: Shortage[];
  /** Locks because of which more are open: without any one of these the others would leave no more open. Null when they do not matter, or there was no time. */
  crowding: Lock[] | null;
  /** Those that place most first, then the lightest. Each places more than are placed now. */
  remedies: Remedy[];
}

/** A place more at a unit and a lock that is let go weigh 2, another period 3; what an exception weighs is the rule's. */
const MIXED_WEIGHTS: Weights = {
  place: 2,
  unlock: 2,
  period: 3,
  exception: ({ exceptionWeight = Infinity }) => exceptionWeight,
};

const NOTHING: Weights = { place: Infinity, unlock: Infinity, period: Infinity, exception: () => Infinity };
/** By the kind of remedy. */
export const WEIGHTS: Readonly<Record<RemedyKind, Weights>> = {
  place: { ...NOTHING, place: 1 },
  exception: { ...NOTHING, exception: () => 1 },
  unlock: { ...NOTHING, unlock: 1 },
  period: { ...NOTHING, period: 1 },
  mixed: MIXED_WEIGHTS,
};

/**
 * What would have to change for everybody to have a place: for each kind of change the fewest that place as many as that
 * kind can, and the lightest mixture where that is lighter. Each is solved over the whole problem, so that "the fewest" is
 * proven, or told with what is proven (`atLeast`). Rules that rest on law or on what others have been promised are never
 * given up. `standing` is the plan at hand, which is kept to when it places as many as any. Bounded by the problem's time
 * limit. Throws on a malformed problem, like `solve`, and needs a thread of its own.
 */
export async function findRemedies(
  stated: Problem,
  standing: readonly Assignment[],
  options: SolveOptions = {},
): Promise<Remedies> {
  const collisions = stated.locks.length > 0 ? collisionsOf(stated) : [];
  const broken = new Set(lockConflicts(compileFacts(stated)).map(({ params }) => params.demandId));
  const [kept, leftOut] = [false, true].map((is) => stated.locks.filter(({ demandId }) => broken.has(demandId) === is));
  const problem = { ...stated, locks: kept ?? [] };
  const slice = slicesOf(await loadEngine(problem.seed), problem.timeLimitSeconds, options);
  const isLegal = checkAssignments(problem, standing).violations.length === 0;
  const fewestWith = (weights: Weights, compile: typeof compileFacts, plan: readonly Assignment[]) =>
    inOrder(problem, plan, (waiting, known) => {
      const basis = basisOf(waiting, compile, known);
      const facts = elasticFacts(basis.plain, basis.locks, weights);
      return { basis, facts, fewest: fewestIn(facts, basis.locks, known, slice(1 / 3)) };
    });
  const { basis, facts: asIs, fewest: now } = fewestWith(NOTHING, compileFacts, isLegal ? standing : problem.locks);
  const found = {
    ...{
      collisions,
      decidedOut: decidedOut(stated),
      leftOut: leftOut ?? [],
      unplaced: now.unplaced,
      unplacedAtLeast: now.unplacedAtLeast,
    },
    assignments: now.assignments,
  };
  if (now.unplaced.length === 0) return { ...found, shortages: [], crowding: null, remedies: [] };
  const remedies = REMEDY_KINDS.flatMap((kind): Remedy[] => {
    // Whoever is excused from a course before may do all that build on it.
    const compile = kind === 'exception' || kind === 'mixed' ? compileStated : compileFacts;
    const { facts, fewest } = fewestWith(WEIGHTS[kind], compile, now.assignments);
    if (!hasChanges(facts)) return [];
    return fewest.unplaced.length < now.unplaced.length ? [{ kind, ...fewest }] : [];
  });
  const shortages = shortagesIn(asIs);
  return {
    ...found,
    shortages,
    crowding: crowdingLocks(basis, now, slice(1)),
    remedies: ranked(withPlacesOfMixture(remedies)),
  };
}

interface Found {
  basis: Basis;
  facts: ElasticFacts;
  fewest: FewestChanges;
}

/**
 * What is found for the problem, or, where its plan places a course before one that it requires, what is found when the
 * course waits: the first bounds how many can be placed, and the weight where as many are.
 */
function inOrder(
  problem: Problem,
  known: readonly Assignment[],
  find: (waiting: Problem, known: readonly Assignment[]) => Found,
): Found {
  const first = find(problem, known);
  let [stated, found, kept] = [problem, first, known];
  for (;;) {
    const { changes, assignments } = found.fewest;
    const early = tooEarly(applyChanges(stated, changes), assignments);
    if (early.size === 0) break;
    stated = withWaiting(stated, early);
    kept = kept.filter(({ demandId }) => !early.has(demandId));
    found = find(stated, kept);
  }
  if (found === first) return first;
  const isAsMany = found.fewest.unplaced.length === first.fewest.unplaced.length;
  const { unplacedAtLeast } = first.fewest;
  return { ...found, fewest: { ...found.fewest, unplacedAtLeast, atLeast: isAsMany ? first.fewest.atLeast : 0 } };
}

/** Runs that may take a share each of the time that is left. */
function slicesOf(engine: Engine, seconds: number, options: SolveOptions): (share: number) => SearchRun {
  const { now } = options;
  const began = now?.() ?? 0;
  return (share) => {
    const left = Math.max(0, seconds - (now ? (now() - began) / 1000 : engine.spent()));
    return createSearchRun(engine, share * left + (now ? 0 : engine.spent()), options, () => undefined);
  };
}

/** Without what costs but does not forbid, and with the locks beside it. */
function basisOf(problem: Problem, compile: (problem: Problem) => Facts, known: readonly Assignment[]): Basis {
  const soft = RULES.filter(({ strength }) => strength === 'soft').map(({ id }) => ({ id, enabled: false }));
  const isSoft = new Set(soft.map(({ id }) => id));
  const rules = [...problem.rules.filter(({ id }) => !isSoft.has(id)), ...soft];
  return {
    plain: compile({ ...problem, locks: [], rules }),
    locks: new Map(problem.locks.map(({ demandId, unitId }) => [demandId, unitId])),
    known,
  };
}

function hasChanges({ excepted, changesOf }: ElasticFacts): boolean {
  return (excepted?.size ?? 0) > 0 || changesOf.some(({ isAdded, changes }) => isAdded || changes.length > 0);
}

/** A set of locks without which fewer would be open, and which has no smaller one inside it. */
function crowdingLocks(basis: Basis, now: FewestChanges, run: SearchRun): Lock[] | null {
  const locks = [...basis.locks].map(([demandId, unitId]) => ({ demandId, unitId }));
  const openWith = (some: readonly Lock[]) => {
    const kept = new Map(some.map(({ demandId, unitId }) => [demandId, unitId]));
    return fewestChanges({ ...basis, locks: kept, known: some }, NOTHING, run);
  };
  if (locks.length === 0 || run.over()) return null;
  const without = openWith([]);
  if (without.unplaced.length >= now.unplaced.length) return null;
  const isNoWorse = (some: readonly Lock[]) => openWith(some).unplaced.length <= without.unplaced.length;
  // When time is up the search is only brought to its end.
  const found = quickXplain(locks, (some) => run.over() || isNoWorse(some));
  return run.over() ? null : found;
}

/** Where time was short for more places alone, and the mixture has come to be nothing else, that is what they come to. */
function withPlacesOfMixture(remedies: readonly Remedy[]): Remedy[] {
  const mixed = remedies.find(({ kind }) => kind === 'mixed');
  const alone = remedies.find(({ kind }) => kind === 'place');
  const isAllPlaces = mixed?.changes.every(({ kind }) => kind === 'place') ?? false;
  if (!mixed || !isAllPlaces || (alone && alone.unplaced.length <= mixed.unplaced.length)) return [...remedies];
  const inPlaces = (weight: number) => Math.ceil(weight / MIXED_WEIGHTS.place);
  const places: Remedy = {
    ...mixed,
    kind: 'place',
    weight: inPlaces(mixed.weight),
    atLeast: inPlaces(mixed.atLeast),
  };
  return [...remedies.filter((remedy) => remedy !== alone), places];
}

/** Those that place most first, then the lightest. The mixture only where it places more or is lighter than every other. */
function ranked(remedies: readonly Remedy[]): Remedy[] {
  const weighed = remedies.map((remedy) => ({
    remedy,
    open: remedy.unplaced.length,
    weight: mixedWeight(remedy.changes),
  }));
  const singles = weighed.filter(({ remedy }) => remedy.kind !== 'mixed');
  return weighed
    .filter(
      (one) =>
        one.remedy.kind !== 'mixed' ||
        !singles.some(({ open, weight }) => open < one.open || (open === one.open && weight <= one.weight)),
    )
    .sort((a, b) => a.open - b.open || a.weight - b.weight)
    .map(({ remedy }) => remedy);
}

/** What changes weigh beside those of other kinds. */
function mixedWeight(changes: readonly Change[]): number {
  return changes.reduce((sum, change) => {
    if (change.kind === 'place') return sum + change.count * MIXED_WEIGHTS.place;
    if (change.kind === 'exception') return sum + weightOf(RULES.find(({ id }) => id === change.reason.rule));
    return sum + MIXED_WEIGHTS[change.kind];
  }, 0);
}

function weightOf(rule: Rule | undefined): number {
  return rule ? MIXED_WEIGHTS.exception(rule) : 0;
}
