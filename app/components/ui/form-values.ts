/** A form's values as a post would carry them: an unticked box is absent, a ticked one is `on`, a number is text. */
export function asPosted(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      return value === false || value === null || value === undefined ? [] : [[name, posted(value)]];
    }),
  );
}

function posted(value: unknown): unknown {
  if (value === true) return 'on';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(posted);
  return isPlainObject(value) ? asPosted(value) : value;
}

/** Nested field errors as one code per field name (`items.0.label`). */
export function flattenCodes(errors: object, prefix = ''): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [key, error] of Object.entries(errors) as [string, unknown][]) {
    if (typeof error !== 'object' || error === null || key === 'ref') continue;
    const name = key === 'root' ? prefix.replace(/\.$/, '') : `${prefix}${key}`;
    if ('type' in error && 'message' in error && typeof error.message === 'string') flat[name] = error.message;
    else Object.assign(flat, flattenCodes(error, `${name}.`));
  }
  return flat;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** The value of a field such as `items.0.label` in what was typed, which is nested. */
export function valueAt(values: unknown, name: string): unknown {
  return name
    .split('.')
    .reduce<unknown>(
      (branch, part) =>
        typeof branch === 'object' && branch !== null ? (branch as Record<string, unknown>)[part] : undefined,
      values,
    );
}
