import { checkAssignments } from '../check.ts';
import { compileFacts } from '../compile-facts.ts';
import { at } from '../facts.ts';
import { planWith } from '../moves.ts';
import { place } from '../plan.ts';
import type { Assignment, Problem } from '../problem.ts';
import { isWorse } from '../worse.ts';
import { chooseCircles } from './circles.ts';
import type { Step } from './circles.ts';
import { createQueue } from './queue.ts';
import { tradersOf } from './traders.ts';
import type { Exchange, SwapOffer } from './traders.ts';

export interface ProposedExchanges {
  exchanges: Exchange[];
  /** No other choice of circles helps more of those for whom there is no free place. */
  isProven: boolean;
}

/**
 * What those who would rather be elsewhere can get without anybody being worse off: free places to those who wait, in the
 * order of the offers, then circles of two to five among those who are left, then what is still free. Each exchange, and
 * all of them together, are held against every rule by the independent checker; what would break one is left out.
 * Throws on a malformed problem, like `solve`, and needs a thread of its own.
 */
export async function proposeExchanges(
  problem: Problem,
  held: readonly Assignment[],
  offers: readonly SwapOffer[],
): Promise<ProposedExchanges> {
  const plan = planWith(compileFacts(problem), held);
  const traders = tradersOf(plan, offers);
  const queue = createQueue(plan);
  queue.fill(traders);
  const left = traders.filter((trader) => !queue.hasMoved(trader));
  const limits = { seconds: problem.timeLimitSeconds, shouldStop: () => false };
  const { circles, isProven } = await chooseCircles(problem.seed, left, limits);
  const exchanged = new Set<number>();
  for (const { trader, wanted } of circles.flat()) {
    place(plan, wanted.option);
    exchanged.add(trader.learner);
  }
  queue.fill(left.filter(({ learner }) => !exchanged.has(learner)));
  return { exchanges: holding(problem, held, [...circles.map(circleOf), ...queue.chains()]), isProven };
}

function circleOf(steps: readonly Step[]): Exchange {
  const moves = steps.map(({ trader, wanted }) => ({
    demandId: trader.demandId,
    unitId: wanted.option.placing.unit.id,
  }));
  return { kind: 'circle', moves, free: null };
}

/** The exchanges that break no rule that is not broken already, by themselves and all together. */
function holding(problem: Problem, held: readonly Assignment[], exchanges: readonly Exchange[]): Exchange[] {
  const before = checkAssignments(problem, held).violations;
  const holds = (some: readonly Exchange[]) => {
    const after = afterMoves(
      held,
      some.flatMap(({ moves }) => moves),
    );
    return !isWorse(checkAssignments(problem, after).violations, before);
  };
  const alone = exchanges.filter((one) => holds([one]));
  if (holds(alone)) return alone;
  return alone.reduce<Exchange[]>((kept, one) => (holds([...kept, one]) ? [...kept, one] : kept), []);
}

/** The plan when some have moved. */
export function afterMoves(held: readonly Assignment[], moves: readonly Assignment[]): Assignment[] {
  const unitOf = new Map(moves.map(({ demandId, unitId }) => [demandId, unitId]));
  return held.map(({ demandId, unitId }) => ({ demandId, unitId: unitOf.get(demandId) ?? unitId }));
}

/** The units where a placement could be by the rules that look at its learner alone, her own apart: what she may wish for. */
export function possibleUnits(problem: Problem, held: readonly Assignment[], demandId: string): string[] {
  const plan = planWith(compileFacts(problem), held);
  const units = problem.units.map(({ id }) => id);
  const own = held.find((one) => one.demandId === demandId)?.unitId;
  const [trader] = tradersOf(plan, [{ demandId, unitIds: units.filter((id) => id !== own) }]);
  return (trader?.wanted ?? []).map(({ option }) => at(plan.facts.units, option.unit).id);
}
