import { weekInRange } from '../shared/weeks.ts';
import type { IsoWeek, WeekRange } from '../shared/weeks.ts';
import { formPlaces, levelOfTerm, levelPlaces, statedWeeks, termOfLevel } from './levels.ts';
import { PLACEMENT_FORMS } from './vocabulary.ts';
import type { PlacementForm } from './vocabulary.ts';

export interface CapacityCell {
  form: PlacementForm | 'all';
  /** `any` or a term of the programme, `T5`. */
  level: string;
  week: IsoWeek;
  places: number;
}

export interface PlacedSpan extends WeekRange {
  form: PlacementForm;
  /** Of its programme; 0 where the form has no terms. */
  term: number;
}

export interface CapacityWeek {
  week: IsoWeek;
  /** Null where nobody has stated a number. */
  places: number | null;
  placed: number;
  closed: boolean;
  /** More are placed than there are places, or somebody is placed in a closed week. */
  over: boolean;
}

export interface CapacityRow {
  form: PlacementForm | 'all';
  /** The term of the form that the row is about; null for all of it. */
  term: number | null;
  weeks: CapacityWeek[];
}

/**
 * Places against what is placed, per form and week. The first row, `all`, is the limit that every form shares; a form
 * is shown when it has places or placements, and below it each level that it has stated places for.
 */
export function capacityView(
  weeks: readonly IsoWeek[],
  {
    cells,
    placed,
    closures,
  }: { cells: readonly CapacityCell[]; placed: readonly PlacedSpan[]; closures: readonly WeekRange[] },
): CapacityRow[] {
  const stated = statedWeeks(cells.map((cell) => ({ ...cell, unitId: '' })));
  const row = (form: PlacementForm | 'all', term: number | null): CapacityRow => ({
    form,
    term,
    weeks: weeks.map((week) => {
      const own = stated('', form, week);
      const level = term === null ? null : levelOfTerm(term);
      const places = (level === null ? formPlaces(own) : levelPlaces(own, level)) ?? null;
      const closed = closures.some((closure) => weekInRange(week, closure));
      const count = placed.filter(
        (span) =>
          (form === 'all' || span.form === form) && (term === null || span.term === term) && weekInRange(week, span),
      ).length;
      return { week, places, placed: count, closed, over: count > (closed ? 0 : (places ?? Infinity)) };
    }),
  });
  const shown = PLACEMENT_FORMS.flatMap((form) => {
    const whole = row(form, null);
    const isShown = whole.weeks.some((week) => week.places !== null || week.placed > 0);
    return isShown ? [whole, ...termsNamed(cells, form).map((term) => row(form, term))] : [];
  });
  return [row('all', null), ...shown];
}

function termsNamed(cells: readonly CapacityCell[], form: PlacementForm): number[] {
  const terms = cells.flatMap((cell) => (cell.form === form ? (termOfLevel(cell.level) ?? []) : []));
  return [...new Set(terms)].sort((a, b) => a - b);
}
