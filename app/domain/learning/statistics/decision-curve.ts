import type { Scored } from './discrimination.ts';

/** People by whether they are flagged and have the outcome. */
export interface Confusion {
  rightlyFlagged: number;
  falseAlarms: number;
  missed: number;
  rightlyPassed: number;
}

/** Flags everybody whose score is the threshold or more. */
export function confusionAt(people: readonly Scored[], threshold: number): Confusion {
  let [flagged, rightlyFlagged, ill] = [0, 0, 0];
  for (const { score, outcome } of people) {
    ill += outcome;
    if (score < threshold) continue;
    flagged++;
    rightlyFlagged += outcome;
  }
  const missed = ill - rightlyFlagged;
  return {
    rightlyFlagged,
    falseAlarms: flagged - rightlyFlagged,
    missed,
    rightlyPassed: people.length - flagged - missed,
  };
}

/** The same shares among `total` people, in whole people that add up to them. */
export function perPeople(confusion: Confusion, total: number): Confusion {
  const all = sizeOf(confusion);
  const scaled = (count: number) => (all > 0 ? Math.round((count * total) / all) : 0);
  const [rightlyFlagged, falseAlarms, missed] = [
    scaled(confusion.rightlyFlagged),
    scaled(confusion.falseAlarms),
    scaled(confusion.missed),
  ];
  return {
    rightlyFlagged,
    falseAlarms,
    missed,
    rightlyPassed: Math.max(0, total - rightlyFlagged - falseAlarms - missed),
  };
}

/**
 * Net benefit of acting on the flagged, at a threshold probability that is also the exchange rate between the two
 * mistakes: TP/n - FP/n x pt/(1 - pt) (Vickers and Elkin, Medical Decision Making 2006;26:565-74).
 */
export function netBenefit({ rightlyFlagged, falseAlarms, ...rest }: Confusion, threshold: number): number {
  const all = sizeOf({ rightlyFlagged, falseAlarms, ...rest });
  return rightlyFlagged / all - (falseAlarms / all) * (threshold / (1 - threshold));
}

export interface DecisionPoint {
  threshold: number;
  model: number;
  /** Of acting on everybody; of acting on nobody it is always 0. */
  everybody: number;
}

/** Net benefit at each threshold, of the model and of acting on everybody. */
export function decisionCurve(people: readonly Scored[], thresholds: readonly number[]): DecisionPoint[] {
  const everybody = confusionAt(people, -Infinity);
  return thresholds.map((threshold) => ({
    threshold,
    model: netBenefit(confusionAt(people, threshold), threshold),
    everybody: netBenefit(everybody, threshold),
  }));
}

function sizeOf({ rightlyFlagged, falseAlarms, missed, rightlyPassed }: Confusion): number {
  return rightlyFlagged + falseAlarms + missed + rightlyPassed;
}
