import type { Language } from './catalogue.ts';
import type { Texts } from './index.ts';

const sources: Readonly<Record<Language, () => Promise<Texts>>> = {
  sv: () => import('./sv/index.ts'),
  en: () => import('./en/index.ts'),
};

const loaded = new Map<Language, Texts>();

/**
 * Brings a language's wording, before anything is drawn in it. Where the net is lost the page keeps the words that it
 * has, and all that is typed in it.
 */
export async function loadTexts(language: Language): Promise<void> {
  if (loaded.has(language)) return;
  try {
    loaded.set(language, await sources[language]());
  } catch (error) {
    if (loaded.size === 0) throw error;
  }
}

/** The wording of a language, or of the one that is here when it could not be brought. */
export function textsFor(language: Language): Texts {
  const texts = loaded.get(language) ?? loaded.values().next().value;
  if (!texts) throw new Error(`the wording has not been brought: ${language}`);
  return texts;
}
