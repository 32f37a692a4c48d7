import type { EcgSettings } from '#app/domain/learning/ecg/settings.ts';
import type { ecgLab } from '#app/platform/i18n/labs/ecg.ts';

/** What each part of the lab on ECGs is given. */
export interface EcgPart {
  words: (typeof ecgLab)['sv'];
  settings: EcgSettings;
  change: (part: Partial<EcgSettings>) => void;
}
