import { expandWeeks } from '../../shared/weeks.ts';
import type { IsoWeek } from '../../shared/weeks.ts';
import { ANY_LEVEL, termOfLevel } from '../levels.ts';
import type { CapacityFacts, RoundFacts } from '../round-facts.ts';
import type { PlacementForm } from '../vocabulary.ts';
import type { ChangeOf } from './change.ts';

/** The round as it would be if a unit took nobody in some weeks. */
export function withUnitClosed(facts: RoundFacts, { unitId, from, to }: ChangeOf<'unit_closed'>): RoundFacts {
  return {
    ...facts,
    units: facts.units.map((unit) =>
      unit.id === unitId ? { ...unit, closures: [...unit.closures, { fromWeek: from, toWeek: to }] } : unit,
    ),
  };
}

/** The round as it would be if a unit had more or fewer places for its form in some weeks. */
export function withUnitPlaces(facts: RoundFacts, change: ChangeOf<'unit_places'>): RoundFacts {
  const { changed, added } = changedPlaces(facts.capacities, change, facts.form);
  const after = new Map(changed.map(({ row, places, minimum }) => [row, { ...row, places, minimum }]));
  return { ...facts, capacities: [...facts.capacities.map((row) => after.get(row) ?? row), ...added] };
}

/** Places of a unit in a week, whoever keeps them. */
type Stated = Pick<CapacityFacts, 'unitId' | 'week' | 'level' | 'places' | 'minimum'> & { form: string };

export interface ChangedPlaces<Row extends Stated> {
  changed: { row: Row; places: number; minimum: number }[];
  /** Weeks in which the unit has offered the form nothing. */
  added: CapacityFacts[];
}

/**
 * What is stated of a unit's places when it has more or fewer for a form in some weeks. What all forms share follows, where it
 * is stated, and so do its terms when there are more: a place more that nobody may use would be none. Where terms alone are
 * stated the largest has more, or fewer first. Never fewer than none, and no more are promised than there are. Supervisors are
 * as many as before.
 */
export function changedPlaces<Row extends Stated>(
  rows: readonly Row[],
  change: ChangeOf<'unit_places'>,
  form: PlacementForm,
): ChangedPlaces<Row> {
  const { unitId, by } = change;
  const weeks = new Set<IsoWeek>(expandWeeks(change));
  const concerned = rows.filter(
    (row) => row.unitId === unitId && weeks.has(row.week) && (row.form === form || row.form === 'all'),
  );
  const ofForm = Map.groupBy(
    concerned.filter((row) => row.form === form),
    ({ week }) => week,
  );
  const shared = concerned.filter((row) => row.form === 'all').map((row) => ({ row, places: row.places + by }));
  const changed = [...shared, ...[...ofForm.values()].flatMap((rows) => changedWeek(rows, by))];
  return {
    changed: changed.map(({ row, places }) => {
      const left = Math.max(0, places);
      return { row, places: left, minimum: Math.min(row.minimum, left) };
    }),
    added: [...weeks]
      .filter((week) => by > 0 && !ofForm.has(week))
      .map((week) => ({ unitId, form, level: ANY_LEVEL, week, places: by, minimum: 0 })),
  };
}

/** What is stated for a form in a week, by term or whatever the term. */
function changedWeek<Row extends Stated>(rows: readonly Row[], by: number): { row: Row; places: number }[] {
  const [largest, ...others] = rows.toSorted((a, b) => b.places - a.places || (a.level < b.level ? -1 : 1));
  if (!largest) return [];
  if (rows.some(({ level }) => termOfLevel(level) === null)) {
    return rows
      .filter(({ level }) => by > 0 || termOfLevel(level) === null)
      .map((row) => ({ row, places: row.places + by }));
  }
  const rest = Math.min(0, largest.places + by);
  return [{ row: largest, places: largest.places + by }, ...(rest < 0 ? changedWeek(others, rest) : [])];
}
