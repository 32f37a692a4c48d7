/**
 * A conflict among the members that has no smaller one inside it: whichever of its members is taken away, the others go
 * together. Null when all of them go together as they are. QuickXplain (Junker, AAAI 2004): with a conflict of k among n
 * it asks about 2k log(n/k) + 2k times. What goes together must go together when some are taken away, and nothing at all
 * must. Members that come first are kept out of the conflict where there is a choice.
 */
export function quickXplain<Member>(
  members: readonly Member[],
  goTogether: (some: readonly Member[]) => boolean,
): Member[] | null {
  if (goTogether(members)) return null;
  return conflictIn([], false, members);

  /** The members that a conflict needs beside the background, which has just grown or not. */
  function conflictIn(background: readonly Member[], hasGrown: boolean, among: readonly Member[]): Member[] {
    if (hasGrown && !goTogether(background)) return [];
    if (among.length <= 1) return [...among];
    const half = among.length >> 1;
    const [first, second] = [among.slice(0, half), among.slice(half)];
    const inSecond = conflictIn([...background, ...first], true, second);
    const inFirst = conflictIn([...background, ...inSecond], inSecond.length > 0, first);
    return [...inFirst, ...inSecond];
  }
}
