import { known } from '#app/domain/shared/known.ts';

/** A parameter of the address; undefined when it is absent or empty. */
export function textParam(params: URLSearchParams, name: string): string | undefined {
  return params.get(name)?.trim() || undefined;
}

/** A parameter that must be one of the codes; anything else is as if it were absent. */
export function codeParam<T extends string>(params: URLSearchParams, name: string, codes: readonly T[]): T | undefined {
  return known(params.get(name), codes);
}
