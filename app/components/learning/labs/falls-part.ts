import type { FallsSettings } from '#app/domain/learning/falls/settings.ts';
import type { fallsLab } from '#app/platform/i18n/labs/falls.ts';

/** What each part of the lab on falls is given. */
export interface FallsPart {
  words: (typeof fallsLab)['sv'];
  settings: FallsSettings;
  change: (part: Partial<FallsSettings>) => void;
}
