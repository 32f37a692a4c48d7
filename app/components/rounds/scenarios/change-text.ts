import type { Obstacle } from '#app/domain/placements/scenarios/promote.ts';
import { scenarioChangeText } from '#app/platform/i18n/scenario-changes.ts';
import type { NamedChange } from '#app/platform/i18n/scenario-changes.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';

/** A change of a scenario, with what stands in the way of its being made. */
export interface ChangeLine extends NamedChange {
  id: string;
  obstacle: Obstacle | null;
}

/** A change of a scenario as a sentence without its full stop. */
export function useChangeText(): (change: ChangeLine) => string {
  const wording = { texts: useTexts(), format: useFormat(), language: useLanguage() };
  return (change) => scenarioChangeText(change, wording);
}
