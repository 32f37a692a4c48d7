/** The value when it is one of the choices; a filter by anything else would show nothing and not say why. */
export function known<T extends string>(value: string | null | undefined, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === value);
}
