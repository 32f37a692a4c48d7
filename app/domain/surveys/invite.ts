import type { ProtectedIdentityKind } from '../placements/vocabulary.ts';
import { coarsen } from './coarsen.ts';
import type { Bucket } from './coarsen.ts';

/** A placement that is asked about, and who answers; a unit has its id for a person's. */
export interface EndedPlacement {
  personId: string;
  givenName: string;
  email: string | null;
  language: 'sv' | 'en';
  protectedIdentity: ProtectedIdentityKind | null;
  /** Null when an answer will not tell of any. */
  programmeId: string | null;
  unitName: string;
  /** `/hospital/clinic/ward/`. */
  unitPath: string;
  toWeek: string;
}

/** Why somebody is not asked, the reason that holds longest first; each person has one. */
export const REASONS_NOT_ASKED = ['protectedIdentity', 'noAddress', 'openInvitation', 'askedLately'] as const;
export type ReasonNotAsked = (typeof REASONS_NOT_ASKED)[number];

/**
 * How many were not asked, by reason; reasons that were not known when the wave was opened are absent. Of supervisors and
 * units also how many have no placement that is asked about.
 */
export type NotInvited = Readonly<Partial<Record<ReasonNotAsked | 'noPlacement', number>>>;

/** People who have been asked enough. */
export interface Asked {
  /** With a link that can still be used. */
  invited: ReadonlySet<string>;
  /** Who have had an invitation within the days of rest. */
  lately: ReadonlySet<string>;
}

/** Days from one invitation to the next: those who are asked often stop answering. */
export const DAYS_OF_REST = 21;

const NOBODY: Asked = { invited: new Set(), lately: new Set() };

export interface Invitation<P extends EndedPlacement = EndedPlacement> {
  placement: P;
  bucket: Bucket;
}

export interface Invited<P extends EndedPlacement> {
  invitations: Invitation<P>[];
  /** Whom the placements concern and who is not asked, and why. */
  left: { placement: P; reason: ReasonNotAsked }[];
  notInvited: NotInvited;
}

/**
 * Who is asked: each person once, of the placement that ends last, if she can be reached and has not been asked enough.
 * People with protected identity get nothing by mail; they are asked by other means or not at all. What her answer will
 * say of her is settled here, so that it never has to be looked up from who she is.
 */
export function invite<P extends EndedPlacement>(
  placements: readonly P[],
  fewest: number,
  asked: Asked = NOBODY,
): Invited<P> {
  const latest = new Map<string, P>();
  for (const placement of placements) {
    const known = latest.get(placement.personId);
    if (!known || placement.toWeek > known.toWeek) latest.set(placement.personId, placement);
  }
  const people = [...latest.values()].map((placement) => ({ placement, reason: reasonNotToAsk(placement, asked) }));
  const chosen = people.flatMap(({ placement, reason }) => (reason === null ? [placement] : []));
  const left = people.flatMap(({ placement, reason }) => (reason === null ? [] : [{ placement, reason }]));
  const buckets = coarsen(
    chosen.map(({ programmeId, unitPath }) => ({
      programmeId,
      unitIds: unitPath.split('/').filter(Boolean).reverse(),
    })),
    fewest,
  );
  return {
    invitations: chosen.map((placement, index) => ({ placement, bucket: buckets[index] ?? NOTHING })),
    left,
    notInvited: countReasons(left.map(({ reason }) => reason)),
  };
}

function reasonNotToAsk({ personId, email, protectedIdentity }: EndedPlacement, asked: Asked): ReasonNotAsked | null {
  if (protectedIdentity !== null) return 'protectedIdentity';
  if (email === null) return 'noAddress';
  if (asked.invited.has(personId)) return 'openInvitation';
  return asked.lately.has(personId) ? 'askedLately' : null;
}

function countReasons(reasons: readonly ReasonNotAsked[]): NotInvited {
  const counts = REASONS_NOT_ASKED.map((reason) => [reason, reasons.filter((one) => one === reason).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

const NOTHING: Bucket = { programmeId: null, unitId: null };
