import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import type { Random } from '#app/domain/shared/random.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { mondayOf, rangesOverlap, sundayOf } from '#app/domain/shared/weeks.ts';
import type { unitClosures } from '#db/schema/organisation.ts';
import type { capacities } from '#db/schema/rounds.ts';
import type { UnitRow } from '../reference/units/rows.ts';
import { unitKey } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import type { Offer } from './offers.ts';
import type { DemoTerms, TermIndex } from './terms.ts';

export type CapacityRow = typeof capacities.$inferInsert;
export type ClosureRow = typeof unitClosures.$inferInsert;

export interface Supply {
  unit: UnitRow;
  offer: Offer;
  closures: ClosureRow[];
}

/** The term that no round has been planned for yet. */
const LAST = 2;
const UNANSWERED = 0.2;
/** Centres that take medical secretaries next term: too few, so that the round is short of places. */
const LIA_CENTRES = new Set(['vc-nyhem', 'vc-hasten', 'vc-kungsbacka']);

/** Whether the unit exists and is open in all the weeks. */
export function isOpen({ unit, closures }: Supply, weeks: readonly IsoWeek[]): boolean {
  const from = weeks[0];
  const to = weeks.at(-1);
  if (!from || !to) return false;
  if (unit.validTo && unit.validTo < sundayOf(to)) return false;
  return !closures.some((closure) =>
    rangesOverlap({ from, to }, { from: closure.fromWeek as IsoWeek, to: closure.toWeek as IsoWeek }),
  );
}

/**
 * The inventory that units have answered: places per unit, week and form. Weeks that have passed are known for the
 * forms that used them; the last term is not answered by all.
 */
export function capacityRows(
  supplies: readonly Supply[],
  used: Ledger,
  usedWeeks: ReadonlyMap<PlacementForm, ReadonlySet<IsoWeek>>,
  { terms, random }: { terms: DemoTerms; random: Random },
): CapacityRow[] {
  return supplies.flatMap((supply) =>
    ([-2, -1, 0, 1, LAST] as const).flatMap((term) => {
      if (term === LAST && random.chance(UNANSWERED)) return [];
      const jitter = random.weighted([-1, 0, 1], (step) => (step === 0 ? 6 : 1));
      const weeks = terms.weeksOf(term).filter((week) => isListed(supply.unit, week));
      const forms = Object.entries(supply.offer.forms) as [PlacementForm, number][];
      const total = supply.offer.all + jitter;
      return [
        ...weeks.map((week) => row(supply, 'all', week, total, used)),
        ...forms.flatMap(([form, offered]) => {
          const places = answered(supply.unit, form, term, offered, random);
          const asked = term > 0 ? weeks : weeks.filter((week) => usedWeeks.get(form)?.has(week));
          if (places === 0 && term > 0) return [];
          const rows = asked.map((week) => row(supply, form, week, places, used));
          return term === LAST && isDense(supply, form) ? [...rows, ...rows.map(ofLastTerm)] : rows;
        }),
      ];
    }),
  );
}

function answered(unit: UnitRow, form: PlacementForm, term: TermIndex, offered: number, random: Random): number {
  if (form === 'lia' && term === 1) return unit.sector === 'administration' ? 3 : Number(LIA_CENTRES.has(unit.id));
  return offered > 2 && random.chance(0.15) ? offered - 1 : offered;
}

function isListed(unit: UnitRow, week: IsoWeek): boolean {
  return !unit.validTo || mondayOf(week) <= unit.validTo;
}

function row(supply: Supply, form: CapacityRow['form'], week: IsoWeek, places: number, used: Ledger): CapacityRow {
  const unitId = supply.unit.id;
  const held = used.peak(unitKey(unitId, form), [week]);
  const closed = !isOpen(supply, [week]);
  return {
    id: `${unitId}:${form}:${week}`,
    unitId,
    form,
    level: 'any',
    week,
    places: closed ? held : Math.max(places, held),
    minimum: isDense(supply, form) ? 2 : 0,
  };
}

function isDense({ unit }: Supply, form: CapacityRow['form']): boolean {
  return form === 'vfu_basic' && unit.model === 'student_dense';
}

/** No more than half of the places at a student-dense ward are for the last term of the nurses' programme. */
function ofLastTerm(whole: CapacityRow): CapacityRow {
  return { ...whole, id: `${whole.id}:T6`, level: 'T6', places: Math.ceil(whole.places / 2), minimum: 0 };
}
