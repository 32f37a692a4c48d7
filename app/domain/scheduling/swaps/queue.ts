import type { Candidate } from '../facts.ts';
import { place } from '../plan.ts';
import type { Plan } from '../plan.ts';
import { chainsOf } from './chains.ts';
import type { Taken } from './chains.ts';
import { fits, MOST_IN_CIRCLE } from './traders.ts';
import type { Exchange, Trader } from './traders.ts';

export interface Queue {
  /** Lets those who wait, in their order, take what is free; who has moved is not asked again. */
  fill(traders: readonly Trader[]): void;
  chains(): Exchange[];
  hasMoved(trader: Trader): boolean;
}

/**
 * The queue to places that are free, by top trading cycles with vacancies (Abdulkadiroglu and Sönmez 1999, "you request my
 * house, I get your turn"): the first in turn gets the best that is free; when it is another's who waits too, that other
 * is asked before her. Nobody leaves her place for one that she has not put before it, and everybody gets the best that
 * those before her have left. Whoever could only move in a circle stays: circles are chosen together, elsewhere.
 * The plan is changed by the moves.
 */
export function createQueue(plan: Plan): Queue {
  const startLoad = plan.slotLoad.slice();
  const moved = new Set<number>();
  const taken: Taken[] = [];

  function take(trader: Trader, to: Candidate): void {
    const from = plan.chosen[trader.demand];
    if (!from) throw new RangeError(`${trader.demandId} has no place to leave`);
    place(plan, to);
    taken.push({ from, to, weeks: trader.weeks });
    moved.add(trader.learner);
  }

  function fill(traders: readonly Trader[]): void {
    for (let before = -1; before < moved.size;) {
      before = moved.size;
      askAll(plan, { traders: traders.filter(({ learner }) => !moved.has(learner)), take });
    }
  }

  return { fill, chains: () => chainsOf(taken, startLoad), hasMoved: ({ learner }) => moved.has(learner) };
}

interface Asked {
  traders: readonly Trader[];
  take(trader: Trader, option: Candidate): void;
}

/** Asks everybody once, in turn and on others' request. */
function askAll(plan: Plan, { traders, take }: Asked): void {
  const waiting = new Set(traders);
  const leave = (one: Trader) => waiting.delete(one);
  for (const first of traders) {
    const asked = [first];
    for (let me = asked.at(-1); me; me = asked.at(-1)) {
      const goal = waiting.has(me) ? goalOf(plan, me, asked, waiting) : null;
      if (goal === null) {
        leave(me);
        asked.pop();
      } else if (goal.holder === null) {
        take(me, goal.option);
        traders.filter(({ learner }) => learner === me.learner).forEach(leave);
      } else if (asked.includes(goal.holder)) {
        asked.splice(asked.indexOf(goal.holder)).forEach(leave);
      } else {
        asked.push(goal.holder);
      }
    }
  }
}

interface Goal {
  option: Candidate;
  /** Who has the place and waits herself; null where one is free. */
  holder: Trader | null;
}

/** The best that she can have now or perhaps when its holder has been asked; null when there is nothing. */
function goalOf(plan: Plan, me: Trader, asked: readonly Trader[], waiting: ReadonlySet<Trader>): Goal | null {
  for (const { option } of me.wanted) {
    if (fits(plan, option)) return { option, holder: null };
    for (const holder of waiting) {
      const hasIt = holder.unit === option.unit && holder.weeks === me.weeks && holder.learner !== me.learner;
      if (hasIt && mayBeAsked(holder, asked)) return { option, holder };
    }
  }
  return null;
}

/** A longer row of requests could only close as a circle that is too long; nobody stands in it with two places. */
function mayBeAsked(holder: Trader, asked: readonly Trader[]): boolean {
  if (asked.includes(holder)) return true;
  return asked.length < MOST_IN_CIRCLE && asked.every(({ learner }) => learner !== holder.learner);
}
