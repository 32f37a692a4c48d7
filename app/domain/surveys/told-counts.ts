/**
 * How many have answered, as it is told while their wave is open: in whole steps of `fewest`, for one more is somebody whom
 * it may be known that she was asked; and never that all have. Null below the first step.
 */
export function toldInSteps(answered: number, invited: number, fewest: number): number | null {
  const told = Math.floor(Math.min(answered, invited - 1) / fewest) * fewest;
  return told > 0 ? told : null;
}

interface Count {
  answered: number;
}

/**
 * How many have answered in each part of a whole whose number is told. Parts of fewer than `fewest` are kept back (null),
 * and then the next smallest ones, until those kept back are at least as many together: else the whole less the others
 * would tell of them.
 */
export function toldCounts<K, C extends Count>(
  parts: readonly (readonly [K, C])[],
  fewest: number,
): [K, Omit<C, 'answered'> & { answered: number | null }][] {
  const rising = [...parts.keys()].sort((a, b) => (parts[a]?.[1].answered ?? 0) - (parts[b]?.[1].answered ?? 0));
  const keptBack = new Set<number>();
  let together = 0;
  for (const position of rising) {
    const answered = parts[position]?.[1].answered ?? 0;
    if (answered >= fewest && (keptBack.size === 0 || together >= fewest)) break;
    keptBack.add(position);
    together += answered;
  }
  return parts.map(([key, count], position) => [
    key,
    { ...count, answered: keptBack.has(position) ? null : count.answered },
  ]);
}
