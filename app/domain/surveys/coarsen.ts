/** What an answer will say of the one who gave it; null where it would single her out. */
export interface Bucket {
  programmeId: string | null;
  /** The unit of the placement or, when too few were there, a unit above it. */
  unitId: string | null;
}

export interface Invitee {
  programmeId: string;
  /** The placement's unit and those above it, nearest first. */
  unitIds: readonly string[];
}

/**
 * Gives each invited person attributes that at least `fewest` invited people share: her programme and unit if that many
 * do, otherwise her unit alone, then the unit above it, and last nothing. When only a few are left with nothing, the
 * smallest other bucket joins them: to be among the few of whom nothing is said would say who one is. With fewer than
 * `fewest` invited altogether nobody can hide, and all get nothing.
 */
export function coarsen(invitees: readonly Invitee[], fewest: number): Bucket[] {
  const buckets = invitees.map((): Bucket => ({ programmeId: null, unitId: null }));
  let open = invitees.map((_, index) => index);
  const longest = Math.max(0, ...invitees.map(({ unitIds }) => unitIds.length));
  for (let level = 0; level < longest; level += 1) {
    const left: number[] = [];
    for (const [unitId, members] of group(open, (index) => invitees[index]?.unitIds[level] ?? '')) {
      if (unitId === '' || members.length < fewest) left.push(...members);
      else
        for (const [index, programmeId] of withProgramme(members, invitees, fewest))
          buckets[index] = { programmeId, unitId };
    }
    open = left;
  }
  return hideTheLast(buckets, open, fewest);
}

function hideTheLast(buckets: readonly Bucket[], left: readonly number[], fewest: number): Bucket[] {
  const hidden = new Set(left);
  const bySize = [
    ...group(
      buckets.map((_, index) => index).filter((index) => !hidden.has(index)),
      (index) => keyOf(buckets[index]),
    ).values(),
  ];
  for (const members of bySize.sort((a, b) => a.length - b.length)) {
    if (hidden.size === 0 || hidden.size >= fewest) break;
    for (const index of members) hidden.add(index);
  }
  return buckets.map((bucket, index) => (hidden.has(index) ? { programmeId: null, unitId: null } : bucket));
}

function keyOf(bucket: Bucket | undefined): string {
  return `${bucket?.programmeId ?? ''} ${bucket?.unitId ?? ''}`;
}

/** The programme of each member when every programme among them has enough; otherwise of none. */
function withProgramme(
  members: readonly number[],
  invitees: readonly Invitee[],
  fewest: number,
): [number, string | null][] {
  const programmes = group(members, (index) => invitees[index]?.programmeId ?? '');
  const isEnough = [...programmes.values()].every((same) => same.length >= fewest);
  return members.map((index) => [index, isEnough ? (invitees[index]?.programmeId ?? null) : null]);
}

function group(indices: readonly number[], keyOf: (index: number) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const index of indices) {
    const key = keyOf(index);
    const members = groups.get(key);
    if (members) members.push(index);
    else groups.set(key, [index]);
  }
  return groups;
}
