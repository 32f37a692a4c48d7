import { ADDED_TO, comparable } from './compare.ts';
import type { ClassListRow } from './intents.ts';
import type { ExistingLearner } from './lookups.ts';

/** What a detail is and what it becomes; lists in order, and none for what is not known. */
export interface ChangedValue {
  field: string;
  before: string[];
  after: string[];
}

/** The values of the changed fields that can be told as text, units by their ids; the others are left out. */
export function changedValues(
  { values: registered }: ExistingLearner,
  row: ClassListRow,
  changes: readonly string[],
): ChangedValue[] {
  const said = comparable(row);
  return changes.flatMap((field) => {
    if (!Object.hasOwn(registered, field) || !Object.hasOwn(said, field)) return [];
    const before = partsOf(field, registered[field]);
    const after = partsOf(field, said[field]);
    return [{ field, before, after: ADDED_TO.has(field) ? [...new Set([...before, ...after])] : after }];
  });
}

/** Whether the parts are ids of units. */
export function holdsUnits(field: string): boolean {
  return UNIT_LISTS.has(field);
}

const UNIT_LISTS = new Set(['wishes', 'conflicts', 'employment']);

function partsOf(field: string, value: string | null | undefined): string[] {
  if (value === null || value === undefined) return [];
  return UNIT_LISTS.has(field) ? value.split(',') : [value];
}
