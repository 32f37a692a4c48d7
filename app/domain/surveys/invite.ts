import type { ProtectedIdentityKind } from '../placements/vocabulary.ts';
import { coarsen } from './coarsen.ts';
import type { Bucket } from './coarsen.ts';

/** A placement that has ended, and whose. */
export interface EndedPlacement {
  personId: string;
  givenName: string;
  email: string | null;
  language: 'sv' | 'en';
  protectedIdentity: ProtectedIdentityKind | null;
  programmeId: string;
  unitName: string;
  /** `/hospital/clinic/ward/`. */
  unitPath: string;
  toWeek: string;
}

export interface NotInvited {
  noAddress: number;
  /** People with protected identity get nothing by mail; they are asked by other means or not at all. */
  protectedIdentity: number;
}

export interface Invitation {
  placement: EndedPlacement;
  bucket: Bucket;
}

/**
 * Who is asked: each person once, of the placement that ended last, if she can be reached. What her answer will say of
 * her is settled here, so that it never has to be looked up from who she is.
 */
export function invite(
  placements: readonly EndedPlacement[],
  fewest: number,
): { invitations: Invitation[]; notInvited: NotInvited } {
  const latest = new Map<string, EndedPlacement>();
  for (const placement of placements) {
    const known = latest.get(placement.personId);
    if (!known || placement.toWeek > known.toWeek) latest.set(placement.personId, placement);
  }
  const people = [...latest.values()];
  const asked = people.filter(({ email, protectedIdentity }) => email !== null && protectedIdentity === null);
  const buckets = coarsen(
    asked.map(({ programmeId, unitPath }) => ({ programmeId, unitIds: unitPath.split('/').filter(Boolean).reverse() })),
    fewest,
  );
  const hidden = people.filter(({ protectedIdentity }) => protectedIdentity !== null).length;
  return {
    invitations: asked.map((placement, index) => ({ placement, bucket: buckets[index] ?? NOTHING })),
    notInvited: { protectedIdentity: hidden, noAddress: people.length - hidden - asked.length },
  };
}

const NOTHING: Bucket = { programmeId: null, unitId: null };
