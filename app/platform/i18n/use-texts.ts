import { createContext, useContext, useMemo } from 'react';
import { textsFor } from '#texts';
import { DEFAULT_LANGUAGE } from './catalogue.ts';
import type { Language, Texts } from './index.ts';
import { formatterFor } from './format.ts';
import type { Formatter } from './format.ts';

const LanguageContext = createContext<Language>(DEFAULT_LANGUAGE);

/** The document sets it from the root loader's data. */
export const LanguageProvider = LanguageContext.Provider;

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useTexts(): Texts {
  return textsFor(useLanguage());
}

export function useFormat(): Formatter {
  const language = useLanguage();
  return useMemo(() => formatterFor(language), [language]);
}
