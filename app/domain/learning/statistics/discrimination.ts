/** Somebody with a score, and whether the outcome came about. */
export interface Scored {
  score: number;
  outcome: 0 | 1;
}

export interface RocPoint {
  /** Flagged from this score on; Infinity where nobody is. */
  threshold: number;
  /** Share of those with the outcome who are flagged. */
  sensitivity: number;
  /** Share of those without it who are flagged. */
  falsePositiveRate: number;
  /** Share of the flagged who have the outcome; 1 where nobody is flagged. */
  precision: number;
}

/** Every threshold that tells people apart, the strictest first. Empty unless both outcomes are there. */
export function rocCurve(people: readonly Scored[]): RocPoint[] {
  const sorted = [...people].sort((a, b) => b.score - a.score);
  const positives = people.reduce((count, { outcome }) => count + outcome, 0);
  const negatives = people.length - positives;
  if (positives === 0 || negatives === 0) return [];
  const points: RocPoint[] = [{ threshold: Infinity, sensitivity: 0, falsePositiveRate: 0, precision: 1 }];
  let right = 0;
  let wrong = 0;
  sorted.forEach(({ score, outcome }, index) => {
    if (outcome === 1) right++;
    else wrong++;
    if (sorted[index + 1]?.score === score) return;
    points.push({
      threshold: score,
      sensitivity: right / positives,
      falsePositiveRate: wrong / negatives,
      precision: right / (right + wrong),
    });
  });
  return points;
}

/**
 * Area under the ROC curve: the chance that somebody with the outcome has a higher score than somebody without it, ties
 * counted half (Hanley and McNeil, Radiology 1982;143:29-36). NaN unless both outcomes are there.
 */
export function areaUnderRoc(people: readonly Scored[]): number {
  const [ill, well] = [scoresOf(people, 1), scoresOf(people, 0)];
  let [lower, notHigher, won] = [0, 0, 0];
  for (const score of ill) {
    while (lower < well.length && (well[lower] ?? 0) < score) lower++;
    while (notHigher < well.length && (well[notHigher] ?? 0) <= score) notHigher++;
    won += (lower + notHigher) / 2;
  }
  return won / (ill.length * well.length);
}

function scoresOf(people: readonly Scored[], wanted: Scored['outcome']): Float64Array {
  return new Float64Array(people.filter(({ outcome }) => outcome === wanted).map(({ score }) => score)).sort();
}

/**
 * Mean precision over those with the outcome: the area under the precision-recall curve, in steps (Davis and Goadrich,
 * ICML 2006). For a score that says nothing it is the share with the outcome. NaN unless both outcomes are there.
 */
export function averagePrecision(people: readonly Scored[]): number {
  const curve = rocCurve(people);
  if (curve.length === 0) return NaN;
  return curve
    .slice(1)
    .reduce(
      (sum, { sensitivity, precision }, index) => sum + (sensitivity - (curve[index]?.sensitivity ?? 0)) * precision,
      0,
    );
}
