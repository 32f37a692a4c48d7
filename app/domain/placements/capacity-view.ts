import { weekInRange } from '../shared/weeks.ts';
import type { IsoWeek, WeekRange } from '../shared/weeks.ts';
import { PLACEMENT_FORMS } from './vocabulary.ts';
import type { PlacementForm } from './vocabulary.ts';

export interface CapacityCell {
  form: PlacementForm | 'all';
  week: IsoWeek;
  places: number;
}

export interface PlacedSpan extends WeekRange {
  form: PlacementForm;
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
  weeks: CapacityWeek[];
}

/**
 * Places against what is placed, per form and week. The first row, `all`, is the limit that every form shares; a form
 * is shown when it has places or placements. Places of several levels in one form are added.
 */
export function capacityView(
  weeks: readonly IsoWeek[],
  {
    cells,
    placed,
    closures,
  }: { cells: readonly CapacityCell[]; placed: readonly PlacedSpan[]; closures: readonly WeekRange[] },
): CapacityRow[] {
  const stated = statedPlaces(cells);
  const row = (form: PlacementForm | 'all'): CapacityRow => ({
    form,
    weeks: weeks.map((week) => {
      const places = stated.get(`${form}/${week}`) ?? null;
      const closed = closures.some((closure) => weekInRange(week, closure));
      const count = placed.filter((span) => (form === 'all' || span.form === form) && weekInRange(week, span)).length;
      return { week, places, placed: count, closed, over: count > (closed ? 0 : (places ?? Infinity)) };
    }),
  });
  const shown = PLACEMENT_FORMS.map(row).filter(({ weeks: all }) =>
    all.some((week) => week.places !== null || week.placed > 0),
  );
  return [row('all'), ...shown];
}

function statedPlaces(cells: readonly CapacityCell[]): Map<string, number> {
  const stated = new Map<string, number>();
  for (const { form, week, places } of cells) {
    const key = `${form}/${week}`;
    stated.set(key, (stated.get(key) ?? 0) + places);
  }
  return stated;
}
