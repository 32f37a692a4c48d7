import type { Catalogue, Language } from './catalogue.ts';
import * as english from './en/index.ts';
import * as swedish from './sv/index.ts';

export type Texts = Catalogue<typeof swedish>;

export const sv: Texts = swedish;
export const en: Texts = english;

/** The wording of one language, for code outside React: mail, documents, actions. */
export function textsFor(language: Language): Texts {
  return language === 'en' ? en : sv;
}

export { DEFAULT_LANGUAGE, isLanguage, LANGUAGES } from './catalogue.ts';
export type { Catalogue, Language } from './catalogue.ts';
