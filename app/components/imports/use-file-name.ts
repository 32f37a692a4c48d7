import { PASTED_NAMES } from '#app/platform/i18n/spoken-in-both.ts';
import type { Texts } from '#app/platform/i18n/index.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';

const PASTED: readonly string[] = Object.values(PASTED_NAMES);

/** Pasted rows are kept under the name that they had in the language of whoever pasted them. */
export function fileNameIn({ imports }: Texts, name: string): string {
  return PASTED.includes(name) ? imports.pages.upload.pastedName : name;
}

export function useFileName(): (name: string) => string {
  const texts = useTexts();
  return (name) => fileNameIn(texts, name);
}
