import { describe, expect, it, test } from 'vitest';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import { compileFacts } from '#app/domain/scheduling/compile-facts.ts';
import { planWith } from '#app/domain/scheduling/moves.ts';
import { assignmentsOf } from '#app/domain/scheduling/plan.ts';
import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import { chooseCircles } from '#app/domain/scheduling/swaps/circles.ts';
import { afterMoves, possibleUnits, proposeExchanges } from '#app/domain/scheduling/swaps/propose-exchanges.ts';
import { createQueue } from '#app/domain/scheduling/swaps/queue.ts';
import { fits, MOST_IN_CIRCLE, tradersOf, type SwapOffer, type Trader } from '#app/domain/scheduling/swaps/traders.ts';
import { isWorse } from '#app/domain/scheduling/worse.ts';
import { createRandom } from '#app/domain/shared/random.ts';
import { demand, learner, places, problem, unit } from '../problems.ts';
import { randomMarket, type Market } from './random-market.ts';

const NEVER = { seconds: 60, shouldStop: () => false };

/** The places that a choice of moves gives to somebody who has not asked for them, or who is worse off. */
function unfairMoves({ held, offers }: Market, moves: readonly Assignment[]): Assignment[] {
  const now = new Map(held.map(({ demandId, unitId }) => [demandId, unitId]));
  return moves.filter(({ demandId, unitId }) => {
    const wanted = offers.find((offer) => offer.demandId === demandId)?.unitIds ?? [];
    const own = wanted.indexOf(now.get(demandId) ?? '');
    const rank = wanted.indexOf(unitId);
    return rank < 0 || (own >= 0 && rank >= own);
  });
}

function breaks({ problem: facts, held }: Market, moves: readonly Assignment[]): boolean {
  const before = checkAssignments(facts, held).violations;
  return isWorse(checkAssignments(facts, afterMoves(held, moves)).violations, before);
}

test('nobody in the queue ends worse, no unit gets too many and no rule is broken, in 10 000 rounds', () => {
  const random = createRandom('queue');
  let moved = 0;
  for (let round = 0; round < 10_000; round += 1) {
    const market = randomMarket(random);
    const { plan } = market;
    const queue = createQueue(plan);
    queue.fill(tradersOf(plan, market.offers));
    const chains = queue.chains().map(({ moves }) => moves);
    if (chains.length === 0) continue;
    const moves = chains.flat();
    moved += moves.length;
    const faults = [
      ...unfairMoves(market, moves),
      ...[moves, ...chains].filter((some) => breaks(market, some)),
      ...moves.filter((one) => moves.some((other) => other !== one && other.demandId === one.demandId)),
    ];
    if (faults.length > 0) expect({ round, faults }).toEqual({ round, faults: [] });
    expect(assignmentsOf(plan)).toEqual(sortedAs(market.problem, afterMoves(market.held, moves)));
  }
  expect(moved).toBeGreaterThan(2000);
}, 60_000);

function sortedAs({ demands }: Problem, plan: readonly Assignment[]): Assignment[] {
  const order = new Map(demands.map(({ id }, index) => [id, index]));
  return plan.toSorted((a, b) => (order.get(a.demandId) ?? 0) - (order.get(b.demandId) ?? 0));
}

/** Most learners, then least ranks, over all ways to exchange places in circles, by trying everything. */
function bestByForce(traders: readonly Trader[]): [helped: number, ranks: number] {
  let best: [number, number] = [0, 0];
  const goal: number[] = [];
  function from(index: number, helped: number, ranks: number): void {
    const me = traders[index];
    if (!me) {
      const isBetter = helped > best[0] || (helped === best[0] && ranks < best[1]);
      if (isBetter && circlesAreShort(goal)) best = [helped, ranks];
      return;
    }
    goal[index] = index;
    from(index + 1, helped, ranks);
    const isMoving = traders.slice(0, index).some((other, at) => goal[at] !== at && other.learner === me.learner);
    for (const { option, rank } of isMoving ? [] : me.wanted) {
      traders.forEach((holder, at) => {
        if (holder.unit !== option.unit || holder.weeks !== me.weeks || holder.learner === me.learner) return;
        goal[index] = at;
        from(index + 1, helped + 1, ranks + rank);
      });
    }
  }
  from(0, 0, 0);
  return best;
}

function circlesAreShort(goal: readonly number[]): boolean {
  if (new Set(goal).size < goal.length) return false;
  return goal.every((_, start) => {
    let length = 1;
    for (let at = goal[start] ?? start; at !== start; at = goal[at] ?? start) length += 1;
    return length <= MOST_IN_CIRCLE;
  });
}

test('no other choice of circles helps more learners, nor as many to what they want more', async () => {
  const random = createRandom('circles');
  const sizes = new Map<number, number>();
  for (let round = 0; round < 150; round += 1) {
    const market = randomMarket(random, { units: 4, learners: 7 });
    const traders = tradersOf(market.plan, market.offers);
    const { circles, isProven } = await chooseCircles(1, traders, NEVER);
    const steps = circles.flat();
    const ranks = steps.reduce((sum, { wanted }) => sum + wanted.rank, 0);
    expect({ round, best: [steps.length, steps.length === 0 ? 0 : ranks] }).toEqual({
      round,
      best: bestByForce(traders),
    });
    expect(isProven).toBe(true);
    const moves = steps.map(({ trader, wanted }) => ({
      demandId: trader.demandId,
      unitId: wanted.option.placing.unit.id,
    }));
    expect({ round, unfair: unfairMoves(market, moves), breaks: breaks(market, moves) }).toEqual({
      ...{ round, unfair: [], breaks: false },
    });
    for (const circle of circles) sizes.set(circle.length, (sizes.get(circle.length) ?? 0) + 1);
  }
  expect([...sizes.keys()].sort()).toEqual(expect.arrayContaining([2, 3]));
}, 60_000);

test('what is proposed together holds, is the same every time, and leaves no place that somebody would rather have', async () => {
  const random = createRandom('together');
  for (let round = 0; round < 100; round += 1) {
    const market = randomMarket(random);
    const { exchanges } = await proposeExchanges(market.problem, market.held, market.offers);
    const moves = exchanges.flatMap((exchange) => exchange.moves);
    expect({ round, unfair: unfairMoves(market, moves), breaks: breaks(market, moves) }).toEqual({
      ...{ round, unfair: [], breaks: false },
    });
    expect((await proposeExchanges(market.problem, market.held, market.offers)).exchanges).toEqual(exchanges);
    const after = planWith(compileFacts(market.problem), afterMoves(market.held, moves));
    const moved = new Set(moves.map(({ demandId }) => demandId.split('/')[0]));
    const waiting = tradersOf(after, market.offers).filter(({ demandId }) => !moved.has(demandId.split('/')[0]));
    const passedBy = waiting.filter(({ wanted }) => wanted.some(({ option }) => fits(after, option)));
    expect({ round, passedBy: passedBy.map(({ demandId }) => demandId) }).toEqual({ round, passedBy: [] });
  }
}, 60_000);

type Facts = Pick<Market, 'problem' | 'held'>;

/** Learners who have places at units of one place each, and free units. */
function roundWith(unitIds: readonly string[], heldBy: Readonly<Record<string, string>>): Facts {
  const facts = problem({
    units: unitIds.map((id) => unit({ id })),
    learners: Object.keys(heldBy).map((id) => learner({ id })),
    demands: Object.keys(heldBy).map((id) =>
      demand({
        ...{ id, learnerId: id },
        options: unitIds.map((unitId) => ({ unitId, travelMinutes: 20 })),
      }),
    ),
    resources: unitIds.map((id) => places(id, 1)),
  });
  return { problem: facts, held: Object.entries(heldBy).map(([demandId, unitId]) => ({ demandId, unitId })) };
}

const offersOf = (wanted: Readonly<Record<string, string[]>>): SwapOffer[] =>
  Object.entries(wanted).map(([demandId, unitIds]) => ({ demandId, unitIds }));

async function movesIn({ problem: facts, held }: Facts, wanted: Readonly<Record<string, string[]>>) {
  const { exchanges } = await proposeExchanges(facts, held, offersOf(wanted));
  return exchanges.map(({ kind, moves, free }) => ({
    ...{ kind, free },
    moves: moves.map(({ demandId, unitId }) => `${demandId} ${unitId}`),
  }));
}

describe('a place that becomes free', () => {
  const round = roundWith(['a', 'b', 'c', 'd'], { anna: 'a', bo: 'b', cilla: 'c' });

  it('goes to the first in the queue, and what she leaves to the first who wants that', async () => {
    expect(await movesIn(round, { cilla: ['a', 'd'], anna: ['b', 'd'], bo: ['d'] })).toEqual([
      { kind: 'chain', free: 1, moves: ['bo d', 'anna b', 'cilla a'] },
    ]);
  });

  it('is not hers who would only get what she wants less', async () => {
    expect(await movesIn(round, { anna: ['b', 'a', 'd'] })).toEqual([]);
  });

  it('lets those who cannot move stay', async () => {
    expect(await movesIn(round, { anna: ['c'], bo: ['d'] })).toEqual([{ kind: 'chain', free: 1, moves: ['bo d'] }]);
  });
});

describe('places that are exchanged', () => {
  const five = { anna: 'a', bo: 'b', cilla: 'c', dora: 'd', eva: 'e', frida: 'f' };

  it('go round among five, but not among six', async () => {
    const units = ['a', 'b', 'c', 'd', 'e', 'f'];
    const round = roundWith(units, five);
    const six = { anna: ['b'], bo: ['c'], cilla: ['d'], dora: ['e'], eva: ['f'], frida: ['a'] };
    expect(await movesIn(round, six)).toEqual([]);
    const [circle] = await movesIn(round, { ...six, eva: ['a'] });
    expect(circle).toMatchObject({ kind: 'circle', free: null });
    expect([...(circle?.moves ?? [])].sort()).toEqual(['anna b', 'bo c', 'cilla d', 'dora e', 'eva a']);
  });

  it('help as many as possible before anybody gets her best', async () => {
    const round = roundWith(['a', 'b', 'c', 'd'], { anna: 'a', bo: 'b', cilla: 'c', dora: 'd' });
    const circles = await movesIn(round, { anna: ['b', 'c'], bo: ['a', 'd'], cilla: ['a'], dora: ['b'] });
    expect(circles.flatMap(({ moves }) => moves).sort()).toEqual(['anna c', 'bo d', 'cilla a', 'dora b']);
  });

  it('are only those of the same weeks', async () => {
    const { problem: facts, held } = roundWith(['a', 'b'], { anna: 'a', bo: 'b' });
    const later = facts.demands.map((one) => (one.id === 'bo' ? { ...one, weeks: ['2027-W37' as const] } : one));
    const offers = { anna: ['b'], bo: ['a'] };
    expect(await movesIn({ problem: { ...facts, demands: later }, held }, offers)).toEqual([]);
    expect(await movesIn({ problem: facts, held }, offers)).toHaveLength(1);
  });
});

test('a learner may wish for the units that the rules allow her, full or not', () => {
  const { problem: facts, held } = roundWith(['a', 'b', 'c'], { anna: 'a', bo: 'b' });
  const barred = facts.learners.map((one) =>
    one.id === 'anna' ? { ...one, conflictUnits: [{ unitId: 'c', kind: 'conflict_of_interest' as const }] } : one,
  );
  expect(possibleUnits({ ...facts, learners: barred }, held, 'anna')).toEqual(['b']);
  expect(possibleUnits(facts, held, 'nobody')).toEqual([]);
});
