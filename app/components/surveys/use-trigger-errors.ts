import { useTexts } from '#app/platform/i18n/use-texts.ts';

/** What is wrong with a standing survey, in words. */
export function useTriggerErrors(): (field: string, code: string) => string | undefined {
  const { waves, surveys } = useTexts();
  const sentences: Readonly<Record<string, string>> = { ...surveys.fieldErrors, ...waves.fieldErrors };
  return (_field, code) => sentences[code];
}
