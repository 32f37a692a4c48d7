import tCdf from '@stdlib/stats-base-dists-t-cdf';
import { measuredGroups } from './standings.ts';
import type { Released } from './standings.ts';
import { FEWEST_COMPARED, overdispersionOf, regionOf, shrink, withEndsBroughtIn } from './statistics/compare-units.ts';
import type { Measured } from './statistics/compare-units.ts';
import { sum } from './statistics/summary.ts';

/** What the next wave says of a group, beside what was to be expected of it whatever had been done. */
export interface FollowUp {
  expected: number;
  /** Above what was expected and above what the group had, or below both; otherwise 0. */
  direction: -1 | 0 | 1;
  /** Of a difference in that direction by chance alone. */
  pValue: number;
}

/** A group in both waves. */
interface Pair {
  groupId: string;
  before: Measured;
  after: Measured;
}

/**
 * Holds a group's next wave against what was to be expected of it. A group is followed up because it lay low, and what lies
 * low partly by chance lies higher the next time without anything having been done (regression to the mean: A. G. Barnett
 * et al. 2005, Int J Epidemiol 34:215-220; in follow-up of quality, D. J. Spiegelhalter 2005, Stat Med 24:1185-1202).
 * Expected is therefore the group's mean moved towards its peers' as far as chance may have moved it away (W. James,
 * C. Stein 1961; B. Efron, C. Morris 1975, JASA 70:311-319), with what has changed among the other peers added. Where groups
 * vary from wave to wave more than respondents explain, all are judged the more leniently. A difference counts only when
 * it is one from what the group had as well, so that one which was low in truth and stays there has not become worse.
 * `before` and `after` are what the two waves have told of one theme in the group and its peers. Null where fewer than
 * five were told of in both, or not the group.
 */
export function followUp(groupId: string, before: readonly Released[], after: readonly Released[]): FollowUp | null {
  const [first, second] = [measuredGroups(before), measuredGroups(after)];
  const region = first && regionOf([...first.values()]);
  if (!region || !second) return null;
  const pairs = [...first].flatMap(([id, measured]): Pair[] => {
    const next = second.get(id);
    return next ? [{ groupId: id, before: measured, after: next }] : [];
  });
  const own = pairs.find((pair) => pair.groupId === groupId);
  if (!own || pairs.length < FEWEST_COMPARED) return null;
  const others = changeAmong(pairs.filter((pair) => pair !== own));
  const drift = overdispersionOf(pairs.map((pair) => (changeIn(pair) - others.mean) / Math.sqrt(varianceOf(pair))));
  const usual = shrink(own.before, region);
  const expected = usual.estimate + others.mean;
  const ofAfter = drift * (own.after.variance + others.variance);
  const fromExpected = scored(own.after.mean - expected, { known: usual.variance, drifting: ofAfter });
  const fromBefore = scored(changeIn(own) - others.mean, {
    known: 0,
    drifting: drift * own.before.variance + ofAfter,
  });
  const direction = fromExpected.sign === fromBefore.sign ? fromExpected.sign : 0;
  return { expected, direction, pValue: direction === 0 ? 1 : Math.max(fromExpected.pValue, fromBefore.pValue) };

  /** What varies from wave to wave is estimated from these few groups (F. E. Satterthwaite 1946). */
  function scored(difference: number, { known, drifting }: { known: number; drifting: number }) {
    const variance = known + drifting;
    const freedom = (pairs.length - 1) * (variance / drifting) ** 2;
    return {
      sign: Math.sign(difference) as FollowUp['direction'],
      pValue: 2 * tCdf(-Math.abs(difference) / Math.sqrt(variance), freedom),
    };
  }
}

function changeIn({ before, after }: Pair): number {
  return after.mean - before.mean;
}

function varianceOf({ before, after }: Pair): number {
  return before.variance + after.variance;
}

/** The change of groups on the whole, with those who changed most brought in: one of them is no change of all. */
function changeAmong(pairs: readonly Pair[]): Measured {
  const ordered = pairs.toSorted((a, b) => changeIn(a) - changeIn(b));
  const weights = ordered.map((pair) => 1 / varianceOf(pair));
  const changes = withEndsBroughtIn(ordered.map(changeIn));
  const total = sum(weights);
  return { mean: sum(changes.map((change, at) => change * (weights[at] ?? 0))) / total, variance: 1 / total };
}
