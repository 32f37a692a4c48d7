import type { Language } from './catalogue.ts';
import type { Texts } from './index.ts';

const sources: Readonly<Record<Language, () => Promise<Texts>>> = {
  sv: () => import('./sv/index.ts'),
  en: () => import('./en/index.ts'),
};

const loaded = new Map<Language, Texts>();

/** Brings a language's wording, before anything is drawn in it. */
export async function loadTexts(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await sources[language]());
}

/** The wording of a language that has been brought. */
export function textsFor(language: Language): Texts {
  const texts = loaded.get(language);
  if (!texts) throw new Error(`the wording has not been brought: ${language}`);
  return texts;
}
