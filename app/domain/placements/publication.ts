import { addWeeks, contiguousRanges, expandWeeks } from '#app/domain/shared/weeks.ts';
import type { IsoWeek, WeekRange } from '#app/domain/shared/weeks.ts';
import { isEnded } from './schedule.ts';
import type { PlacementState, ProtectedIdentityKind } from './vocabulary.ts';

/** A placement of which those concerned do not know how it stands: it is new to them, or has ended without their knowing. */
export interface Untold {
  learnerId: string;
  placement: {
    id: string;
    fromWeek: IsoWeek;
    toWeek: IsoWeek;
    state: PlacementState;
    noticeDue: boolean;
    endedBy: PlacementState | null;
    /** Its last week as they have been told, when it has been shortened. */
    toldTo: IsoWeek | null;
  };
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
  /** What she has been told of and will not happen. */
  ended: T[];
  /** What she has been told of and ends earlier. */
  shortened: T[];
  /** Weeks that she has lost and is to have elsewhere, though it is not known where. */
  open: WeekRange[];
}

export interface UnitLetter {
  unitId: string;
  unitName: string;
  email: string;
  /** How many come who were not known to. */
  learners: number;
  /** How many do not come who were. */
  ended: number;
  /** How many leave before their last week. */
  leaving: number;
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
  /** Units whose address is not known, by name. */
  silentUnits: { unitId: string; unitName: string }[];
}

/** Who is told what when a round or its changes are published: one letter each to learners and units, however much it is. */
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
    else letters.push({ learnerId, person, email: person.email, ...sorted(own) });
  }
  const byUnit = [...Map.groupBy(untold, (one) => one.unit.id).values()];
  const units = byUnit.sort((a, b) => (a[0]?.unit.name ?? '').localeCompare(b[0]?.unit.name ?? '', 'sv'));
  return { learners: letters, units: units.flatMap(unitLetter), byHand, withoutAddress, silentUnits: silentOf(units) };
}

function sorted<T extends Untold>(own: readonly T[]): Omit<LearnerLetter<T>, 'learnerId' | 'person' | 'email'> {
  const changed = own.filter(({ placement }) => placement.noticeDue);
  const placements = own.filter(({ placement }) => !placement.noticeDue);
  return {
    placements,
    ended: changed.filter(({ placement }) => isEnded(placement.state)),
    shortened: changed.filter(({ placement }) => !isEnded(placement.state)),
    open: openWeeks(changed, placements),
  };
}

function openWeeks(changed: readonly Untold[], placements: readonly Untold[]): WeekRange[] {
  const has = new Set(placements.flatMap(({ placement }) => weeksOf(placement)));
  const lost = changed.flatMap(({ placement }) => lostWeeks(placement));
  return contiguousRanges(lost.filter((week) => !has.has(week)));
}

/** What she loses; nothing when it was she who broke off. */
function lostWeeks({ state, endedBy, fromWeek, toWeek, toldTo }: Untold['placement']): IsoWeek[] {
  if ((endedBy ?? state) === 'interrupted') return [];
  const to = toldTo ?? toWeek;
  return isEnded(state) ? weeksOf({ fromWeek, toWeek: to }) : weeksOf({ fromWeek: addWeeks(toWeek, 1), toWeek: to });
}

function weeksOf({ fromWeek, toWeek }: { fromWeek: IsoWeek; toWeek: IsoWeek }): IsoWeek[] {
  return toWeek < fromWeek ? [] : expandWeeks({ from: fromWeek, to: toWeek });
}

function unitLetter(concerned: readonly Untold[]): UnitLetter[] {
  const unit = concerned[0]?.unit;
  const weeks = concerned.flatMap(({ placement }) => [placement.fromWeek, placement.toldTo ?? placement.toWeek]).sort();
  const [fromWeek] = weeks;
  const toWeek = weeks.at(-1);
  if (!unit?.contactEmail || !fromWeek || !toWeek) return [];
  const { placements, ended, shortened } = sorted(concerned);
  const counts = { learners: people(placements), ended: people(ended), leaving: people(shortened) };
  return [{ unitId: unit.id, unitName: unit.name, email: unit.contactEmail, ...counts, fromWeek, toWeek }];
}

function people(concerned: readonly Untold[]): number {
  return new Set(concerned.map(({ learnerId }) => learnerId)).size;
}

function silentOf(units: readonly Untold[][]): PublicationPlan<Untold>['silentUnits'] {
  return units.flatMap(([first]) =>
    first && !first.unit.contactEmail ? [{ unitId: first.unit.id, unitName: first.unit.name }] : [],
  );
}
