import { expect, test } from 'vitest';
import { en, sv } from '#app/platform/i18n/index.ts';
import { loadTexts, textsFor } from '#app/platform/i18n/texts.browser.ts';

test('a page speaks the language that has been brought, and the one that is here until another is', async () => {
  expect(() => textsFor('en')).toThrow(/has not been brought/);
  await loadTexts('en');
  expect(textsFor('en').common.code).toBe(en.common.code);
  expect(textsFor('sv').common.code).toBe(en.common.code);
  await loadTexts('sv');
  expect(textsFor('sv').common.code).toBe(sv.common.code);
});
