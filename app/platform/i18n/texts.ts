import type { Language } from './catalogue.ts';

// What pages read their wording through: here both languages are at hand, in the browser (`texts.browser.ts`) the one
// that is shown.
export { textsFor } from './index.ts';

/** Brings a language's wording; the server has it already. */
export function loadTexts(_language: Language): Promise<void> {
  return Promise.resolve();
}
