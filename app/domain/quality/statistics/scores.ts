/** Share of a subscale's items that must be answered for a respondent to have a score on it. */
const ENOUGH_ANSWERED = 2 / 3;

/** The answer turned round when the item is worded against the scale: on 1 to 5, a 2 becomes a 4. */
export function itemScore(value: number, scale: { lowest: number; highest: number }, isReversed: boolean): number {
  return isReversed ? scale.lowest + scale.highest - value : value;
}

/**
 * A respondent's score on a subscale: the mean of the items answered, when at least two thirds are; otherwise nothing.
 * `null` is an item left out or "not applicable", which is missing and never counts as a low score.
 */
export function subscaleScore(items: readonly (number | null)[]): number | null {
  const answered = items.filter((item) => item !== null);
  if (answered.length === 0 || answered.length < ENOUGH_ANSWERED * items.length - 1e-9) return null;
  return answered.reduce((sum, item) => sum + item, 0) / answered.length;
}
