export type FormTree = { [key: string]: FormValue };
export type FormValue = string | File | FormValue[] | FormTree;

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The fields of a form as one object: `a` twice or `a[]` is a list, `items.0.label` a field of an item.
 * Names that would reach an object's prototype are left out.
 */
export function expandForm(form: FormData): FormTree {
  const tree: FormTree = Object.create(null) as FormTree;
  for (const name of new Set(form.keys())) {
    const path = name.replace(/\[\]$/, '').split('.');
    if (path.some((part) => FORBIDDEN.has(part) || part === '')) continue;
    const values = form.getAll(name);
    const [first] = values;
    if (first === undefined) continue;
    place(tree, path, name.endsWith('[]') || values.length > 1 ? values : first);
  }
  return listsOf(tree) as FormTree;
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
