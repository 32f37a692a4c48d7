import { err, ok, type Result } from '#app/domain/shared/result.ts';

export type FormTree = { [key: string]: FormValue };
export type FormValue = string | File | FormValue[] | FormTree;

export type FormRefusal = 'too_many_fields' | 'name_too_deep';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

// What anybody may post before signing in; the largest form of the product stays far below.
const MOST_FIELDS = 5_000;
const MOST_PARTS = 8;

/**
 * The fields of a form as one object: `a` twice or `a[]` is a list, `items.0.label` a field of an item.
 * Names that would reach an object's prototype are left out.
 */
export function expandForm(form: FormData): Result<FormTree, FormRefusal> {
  const fields = valuesByName(form);
  if (!fields) return err('too_many_fields');
  const tree: FormTree = Object.create(null) as FormTree;
  for (const [name, values] of fields) {
    const path = name.replace(/\[\]$/, '').split('.', MOST_PARTS + 1);
    if (path.length > MOST_PARTS) return err('name_too_deep');
    if (path.some((part) => FORBIDDEN.has(part) || part === '')) continue;
    const [first] = values;
    if (first === undefined) continue;
    place(tree, path, name.endsWith('[]') || values.length > 1 ? values : first);
  }
  return ok(listsOf(tree) as FormTree);
}

function valuesByName(form: FormData): Map<string, FormDataEntryValue[]> | null {
  const fields = new Map<string, FormDataEntryValue[]>();
  let count = 0;
  for (const [name, value] of form) {
    count += 1;
    if (count > MOST_FIELDS) return null;
    const values = fields.get(name);
    if (values) values.push(value);
    else fields.set(name, [value]);
  }
  return fields;
}

function place(tree: FormTree, path: readonly string[], value: FormValue): void {
  let branch = tree;
  for (const part of path.slice(0, -1)) {
    const next = branch[part];
    if (isTree(next)) branch = next;
    else branch = branch[part] = Object.create(null) as FormTree;
  }
  const last = path.at(-1);
  if (last !== undefined) branch[last] = value;
}

function isTree(value: FormValue | undefined): value is FormTree {
  return typeof value === 'object' && !Array.isArray(value) && !(value instanceof File);
}

// An object whose keys are 0, 1, 2 … is the list that the form's names described.
function listsOf(value: FormValue): FormValue {
  if (!isTree(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, listsOf(item)] as const);
  const isList = entries.length > 0 && entries.every(([key]) => /^\d{1,4}$/.test(key));
  if (!isList) return Object.fromEntries(entries);
  return [...entries].sort(([a], [b]) => Number(a) - Number(b)).map(([, item]) => item);
}
