import type { Random } from '#app/domain/shared/random.ts';
import { unitRows } from '../reference/units/index.ts';
import type { UnitRow } from '../reference/units/rows.ts';
import { offerOf } from './offers.ts';
import type { PeopleSource } from './people.ts';
import { closedDownUnit, closures } from './special-units.ts';
import { superviseUnits } from './supervisors.ts';
import type { SupervisorBook } from './supervisors.ts';
import type { ClosureRow, Supply } from './supply.ts';
import type { DemoTerms } from './terms.ts';

export interface DemoRegion {
  /** Units beside those of the reference data. */
  units: UnitRow[];
  closures: ClosureRow[];
  /** The units that take learners, with what they offer. */
  supplies: Supply[];
  staff: SupervisorBook;
}

export function demoRegion(terms: DemoTerms, people: PeopleSource, random: Random): DemoRegion {
  const units = [closedDownUnit(terms)];
  const closed = closures(terms);
  const supplies = [...unitRows, ...units].flatMap((unit): Supply[] => {
    const offer = offerOf(unit);
    return offer ? [{ unit, offer, closures: closed.filter((row) => row.unitId === unit.id) }] : [];
  });
  const staff = superviseUnits(supplies, { people, random, terms });
  return { units, closures: closed, supplies, staff: withLapsedTraining(staff, terms) };
}

/** One supervisor's only training has lapsed. */
function withLapsedTraining(staff: SupervisorBook, { today }: DemoTerms): SupervisorBook {
  const doctor = staff.supervisors.find((row) => row.profession === 'doctor');
  if (!doctor) return staff;
  const others = staff.trainings.filter((row) => row.supervisorId !== doctor.id);
  const year = Number(today.slice(0, 4));
  const lapsed = {
    id: `${doctor.id}:st_course`,
    supervisorId: doctor.id,
    step: 'st_course',
    completedOn: `${year - 6}-03-01`,
    validTo: `${year - 1}-03-01`,
  } as const;
  return { ...staff, trainings: [...others, lapsed] };
}
