/** What an answer will say of the one who gave it; null where it would single her out. */
export interface Bucket {
  programmeId: string | null;
  /** The unit of the placement or, when too few were there, a unit above it. */
  unitId: string | null;
}

export interface Invitee {
  /** Null when an answer will not tell of any. */
  programmeId: string | null;
  /** The placement's unit and those above it, nearest first. */
  unitIds: readonly string[];
}

const NOTHING: Bucket = { programmeId: null, unitId: null };

/**
 * Gives each invited person attributes that at least `fewest` invited people share: her programme and unit if that many
 * do, otherwise her unit alone, then the unit above it, and last nothing. Where only a few are left for the unit above, or
 * with nothing, the smallest other bucket below it joins them: to be among the few of whom less is said would say who one
 * is. With fewer than `fewest` invited altogether nobody can hide, and all get nothing.
 */
export function coarsen(invitees: readonly Invitee[], fewest: number): Bucket[] {
  const buckets = invitees.map((): Bucket | null => null);
  const levels = Math.max(0, ...invitees.map(({ unitIds }) => unitIds.length));
  for (let level = 0; level < levels; level += 1) {
    const open = indicesOf(
      invitees,
      (index) => buckets[index] === null && invitees[index]?.unitIds[level] !== undefined,
    );
    for (const [unitId, few] of Map.groupBy(open, (index) => invitees[index]?.unitIds[level] ?? '')) {
      const below = indicesOf(invitees, (index) => invitees[index]?.unitIds.includes(unitId) ?? false);
      settle(joined(few, below, buckets, fewest), unitId);
    }
  }
  const rest = indicesOf(invitees, (index) => buckets[index] === null);
  const hidden = joined(
    rest,
    indicesOf(invitees, () => true),
    buckets,
    fewest,
  );
  for (const index of hidden.length >= fewest ? hidden : rest) buckets[index] = NOTHING;
  return buckets.map((bucket) => bucket ?? NOTHING);

  function settle(members: readonly number[], unitId: string): void {
    if (members.length < fewest) return;
    for (const [index, programmeId] of withProgramme(members, invitees, fewest))
      buckets[index] = { programmeId, unitId };
  }
}

/**
 * The few with the smallest buckets that lie wholly among `others` added until they are enough; themselves when they never
 * are.
 */
function joined(
  few: readonly number[],
  others: readonly number[],
  buckets: readonly (Bucket | null)[],
  fewest: number,
): readonly number[] {
  const near = new Set(others);
  const settled = indicesOf(buckets, (index) => buckets[index] !== null);
  const whole = [...Map.groupBy(settled, (index) => keyOf(buckets[index] ?? NOTHING)).values()];
  const members = [...few];
  for (const same of whole.sort((a, b) => a.length - b.length)) {
    if (members.length === 0 || members.length >= fewest) break;
    if (same.every((index) => near.has(index))) members.push(...same);
  }
  return members.length >= fewest ? members : few;
}

function keyOf({ programmeId, unitId }: Bucket): string {
  return `${programmeId ?? ''} ${unitId ?? ''}`;
}

/** The programme of each member when every programme among them has enough; otherwise of none. */
function withProgramme(
  members: readonly number[],
  invitees: readonly Invitee[],
  fewest: number,
): [number, string | null][] {
  const programmes = Map.groupBy(members, (index) => invitees[index]?.programmeId ?? '');
  const isEnough = [...programmes.values()].every((same) => same.length >= fewest);
  return members.map((index) => [index, isEnough ? (invitees[index]?.programmeId ?? null) : null]);
}

function indicesOf(list: readonly unknown[], isWanted: (index: number) => boolean): number[] {
  return list.map((_, index) => index).filter(isWanted);
}
