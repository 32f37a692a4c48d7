import { useLanguage } from '#app/platform/i18n/use-texts.ts';

interface Bilingual {
  sv: string;
  en: string;
}

/** In the reader's language or, where a draft does not have it yet, in the other. */
export function inLanguage({ sv, en }: Bilingual, language: 'sv' | 'en'): string {
  return (language === 'sv' ? sv : en) || sv || en;
}

export function useWordsOf(): (text: Bilingual) => string {
  const language = useLanguage();
  return (text) => inLanguage(text, language);
}
