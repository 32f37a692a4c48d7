/** An expected failure is a value: `ok(value)` or `err(error)`. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

export type Params = Record<string, string | number>;

/** A failure that a catalogue of wordings can turn into a sentence. */
export interface Problem<C extends string = string> {
  code: C;
  params: Params;
}

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function err<E>(error: E): { ok: false; error: E } {
  return { ok: false, error };
}

/** `err` with a code and its parameters. */
export function problem<C extends string>(code: C, params: Params = {}): { ok: false; error: Problem<C> } {
  return err({ code, params });
}
