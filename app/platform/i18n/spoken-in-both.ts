import type { Language } from './catalogue.ts';

/** What a page says in the other language too: the few words that it needs without bringing all of that one's. */
export const CHOOSE_LANGUAGE: Readonly<Record<Language, string>> = {
  sv: 'Byt till svenska',
  en: 'Switch to English',
};

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { sv: 'Svenska', en: 'English' };

/** What pasted rows are called. */
export const PASTED_NAMES: Readonly<Record<Language, string>> = {
  sv: 'Inklistrat från Excel',
  en: 'Pasted from Excel',
};
