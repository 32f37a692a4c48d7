import type { PlacementForm, Sector } from '#app/domain/placements/vocabulary.ts';
import type { Random } from '#app/domain/shared/random.ts';
import { homePlace } from '#app/domain/shared/places.ts';
import { estimateTravelMinutes } from '#app/domain/shared/travel.ts';
import type { IsoDate, IsoWeek } from '#app/domain/shared/weeks.ts';
import { rangesOverlap } from '#app/domain/shared/weeks.ts';
import type { Learner } from './learners.ts';
import { unitKey } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { professionAt } from './supervisors.ts';
import type { AbsenceRow, SupervisorRow } from './supervisors.ts';
import { isOpen } from './supply.ts';
import type { Supply } from './supply.ts';

export interface Wanted {
  learner: Learner;
  form: PlacementForm;
  sectors: readonly Sector[];
  weeks: readonly IsoWeek[];
  /** The last day. */
  endsOn: IsoDate;
}

export interface Allocation {
  unitId: string;
  supervisorId: string;
}

/** Finds places one learner at a time, as was done by hand before: near home if possible, never twice the same unit. */
export interface Allocator {
  /** Null when nothing is free. */
  place(wanted: Wanted): Allocation | null;
  /** Takes a place as it is, for one that has been decided otherwise. */
  used: Ledger;
}

export interface AllocatorSources {
  supplies: readonly Supply[];
  supervisors: readonly SupervisorRow[];
  absences: readonly AbsenceRow[];
  barred: ReadonlyMap<string, ReadonlySet<string>>;
  used: Ledger;
  random: Random;
}

const LOOKED_AT = 5;

export function createAllocator({
  supplies,
  supervisors,
  absences,
  barred,
  used,
  random,
}: AllocatorSources): Allocator {
  const staff = Map.groupBy(supervisors, (row) => `${row.unitId} ${row.profession}`);
  const away = Map.groupBy(absences, (row) => row.supervisorId);
  const visited = new Map<string, Set<string>>();

  function freeSupervisor({ unit }: Supply, { form, weeks }: Wanted): SupervisorRow | undefined {
    const free = (staff.get(`${unit.id} ${professionAt(unit, form)}`) ?? [])
      .filter((person) => isPresent(away.get(person.id) ?? [], weeks))
      .map((person) => ({ person, load: used.peak(person.id, weeks) }))
      .filter(({ person, load }) => load < person.maxLearners);
    return free.sort((a, b) => a.load - b.load)[0]?.person;
  }

  function isFree(supply: Supply, wanted: Wanted): boolean {
    const { learner, form, sectors, weeks } = wanted;
    const { unit, offer } = supply;
    const most = offer.forms[form];
    if (most === undefined || (sectors.length > 0 && !sectors.includes(unit.sector))) return false;
    if (visited.get(learner.row.id)?.has(unit.id) || barred.get(learner.row.id)?.has(unit.id)) return false;
    if (used.peak(unitKey(unit.id, form), weeks) >= most || used.peak(unitKey(unit.id, 'all'), weeks) >= offer.all)
      return false;
    return isOpen(supply, weeks) && mayWorkThere(wanted, supply);
  }

  function place(wanted: Wanted): Allocation | null {
    const { learner, form, weeks } = wanted;
    const free = random.sample(
      supplies.filter((supply) => isFree(supply, wanted)),
      Number.POSITIVE_INFINITY,
    );
    const near = free.slice(0, LOOKED_AT).sort((a, b) => minutes(learner, a) - minutes(learner, b));
    for (const supply of [...near, ...free.slice(LOOKED_AT)]) {
      const supervisor = freeSupervisor(supply, wanted);
      if (!supervisor) continue;
      for (const key of [unitKey(supply.unit.id, form), unitKey(supply.unit.id, 'all'), supervisor.id])
        used.add(key, weeks);
      visited.set(learner.row.id, (visited.get(learner.row.id) ?? new Set()).add(supply.unit.id));
      return { unitId: supply.unit.id, supervisorId: supervisor.id };
    }
    return null;
  }

  return { place, used };
}

function isPresent(absences: readonly AbsenceRow[], weeks: readonly IsoWeek[]): boolean {
  const from = weeks[0];
  const to = weeks.at(-1);
  if (!from || !to) return false;
  return !absences.some((absence) =>
    rangesOverlap({ from, to }, { from: absence.fromWeek as IsoWeek, to: absence.toWeek as IsoWeek }),
  );
}

function mayWorkThere({ learner: { attests }, endsOn }: Wanted, { unit }: Supply): boolean {
  return unit.requiredAttests.every((kind) =>
    attests.some((attest) => attest.kind === kind && (!attest.validTo || attest.validTo >= endsOn)),
  );
}

function minutes({ person }: Learner, { unit }: Supply): number {
  const home = homePlace(person.homePostcode ?? null, person.homeTown ?? null);
  if (!home || !unit.latitude || !unit.longitude) return 30;
  return estimateTravelMinutes(home, { lat: unit.latitude, lon: unit.longitude });
}
