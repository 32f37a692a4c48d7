/**
 * The shape that a translation must have: the same keys and the same parameters as the Swedish original, any wording.
 * A missing key, an extra parameter or a forgotten area is a type error.
 */
export type Catalogue<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...parameters: infer P) => string
      ? (...parameters: P) => string
      : T[K] extends readonly string[]
        ? readonly string[]
        : Catalogue<T[K]>;
};

export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const DEFAULT_LANGUAGE: Language = 'sv';

export function isLanguage(value: unknown): value is Language {
  return value === 'sv' || value === 'en';
}
