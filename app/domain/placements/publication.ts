import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { ProtectedIdentityKind } from './vocabulary.ts';

export interface Untold {
  learnerId: string;
  placement: { id: string; fromWeek: IsoWeek; toWeek: IsoWeek };
  unit: { id: string; name: string; town: string; address: string | null; contactEmail: string | null };
  person: {
    id: string;
    givenName: string;
    familyName: string;
    email: string | null;
    language: 'sv' | 'en';
    protectedIdentity: ProtectedIdentityKind | null;
  };
}

export interface LearnerLetter<T extends Untold> {
  learnerId: string;
  person: T['person'];
  email: string;
  placements: T[];
}

export interface UnitLetter {
  unitId: string;
  unitName: string;
  email: string;
  learners: number;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
}

export interface PublicationPlan<T extends Untold> {
  learners: LearnerLetter<T>[];
  units: UnitLetter[];
  /** People with protected identity: told by hand, never by mail. */
  byHand: T[];
  /** People whose address is not known. */
  withoutAddress: T[];
}

/** Who is told what when a round is published: one letter each to learners and units, whatever the number of placements. */
export function planPublication<T extends Untold>(untold: readonly T[]): PublicationPlan<T> {
  const people = [...Map.groupBy(untold, (one) => one.person.id).values()];
  const letters: LearnerLetter<T>[] = [];
  const byHand: T[] = [];
  const withoutAddress: T[] = [];
  for (const own of people) {
    const [first] = own;
    if (!first) continue;
    const { person, learnerId } = first;
    if (person.protectedIdentity !== null) byHand.push(first);
    else if (!person.email) withoutAddress.push(first);
    else letters.push({ learnerId, person, email: person.email, placements: own });
  }
  return { learners: letters, units: unitLetters(untold), byHand, withoutAddress };
}

function unitLetters(untold: readonly Untold[]): UnitLetter[] {
  return [...Map.groupBy(untold, (one) => one.unit.id).values()].flatMap((coming) => {
    const unit = coming[0]?.unit;
    const weeks = coming.flatMap(({ placement }) => [placement.fromWeek, placement.toWeek]).sort();
    const [fromWeek] = weeks;
    const toWeek = weeks.at(-1);
    if (!unit?.contactEmail || !fromWeek || !toWeek) return [];
    return [
      {
        unitId: unit.id,
        unitName: unit.name,
        email: unit.contactEmail,
        learners: coming.length,
        fromWeek,
        toWeek,
      },
    ];
  });
}
