import type { FairnessChoice } from '#app/domain/placements/fairness-choice.ts';
import type { AboutWording } from '../about-sheet.ts';
import type { GroupKind } from './facts.ts';

type Numbers<K extends string> = (numbers: Record<K, string>) => string;

/** How a run decided, in plain words; numbers come as they are written. */
export interface DecisionWording {
  labels: Record<
    | 'basis'
    | 'whole'
    | 'placed'
    | 'held'
    | 'notHeld'
    | 'fairness'
    | 'wishes'
    | 'weights'
    | 'proof'
    | 'worstOff'
    | 'chance',
    string
  >;
  basis: Numbers<'learners' | 'wanted' | 'units' | 'locked'>;
  /** That all are looked at together. */
  whole: string;
  placed: string;
  allHeld: string;
  fairness: Record<FairnessChoice, string>;
  wishes: (byRank: string, unlisted: string) => string;
  rank: (rank: number, cost: string) => string;
  noWishes: string;
  noWeights: string;
  weight: (rule: string, weight: string, unit: string) => string;
  optimal: Numbers<'objective'>;
  feasible: Numbers<'objective' | 'bound' | 'gap'>;
  infeasible: string;
  gentlest: Numbers<'most'>;
  notGentlest: Numbers<'most' | 'bound'>;
  everybodyLeast: string;
  chance: Numbers<'seed'>;
}

export interface RoundProtocolWording {
  title: (round: string) => string;
  question: string;
  about: AboutWording & {
    labels: Record<
      | ('report' | 'question' | 'round' | 'programme' | 'term' | 'run' | 'runBy' | 'elapsed' | 'engine' | 'hash')
      | ('changed' | 'lottery' | 'burden' | 'carried' | 'groups' | 'at' | 'by' | 'version'),
      string
    >;
    unknown: string;
    hash: (hash: string) => string;
    changed: (placements: string) => string;
    unchanged: string;
    lottery: Numbers<'draws' | 'seed' | 'fewest' | 'most'>;
    noLottery: string;
    burden: string;
    carried: Numbers<'learners' | 'most'>;
    groups: (fewest: string) => string;
  };
  decided: { name: string; headings: { label: string; text: string } };
  rules: {
    name: string;
    headings: Record<'rule' | 'kind' | 'inForce' | 'weight' | 'source', string>;
    hard: string;
    soft: string;
    on: string;
    off: string;
    weight: (weight: string, unit: string) => string;
  };
  outcome: {
    name: string;
    nothing: string;
    headings: Record<'outcome' | 'plan' | 'planShare' | 'lottery' | 'lotteryShare', string>;
    rank: (rank: number) => string;
    outside: string;
    noWish: string;
    unplaced: string;
    chart: {
      title: string;
      plan: (outcome: string) => string;
      lottery: (outcome: string) => string;
      alt: Numbers<'plan' | 'lottery'>;
    };
  };
  burdens: {
    name: string;
    headings: Record<'measure' | 'plan' | 'lottery', string>;
    rows: Record<'median' | 'nineInTen' | 'most' | 'avoidable' | 'mean' | 'longest', string>;
  };
  groups: {
    name: string;
    nothing: (fewest: string) => string;
    headings: Record<'kind' | 'group' | 'learners' | 'plan' | 'lottery' | 'planCarried' | 'lotteryCarried', string>;
    kinds: Record<GroupKind, string>;
    /** By kind, those who are in no group that may be told by itself. */
    others: string;
  };
}
