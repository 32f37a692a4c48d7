import type { GrowthSettings } from '#app/domain/learning/growth/settings.ts';
import type { growthLab } from '#app/platform/i18n/labs/growth.ts';

/** What each part of the lab on growth is given. */
export interface GrowthPart {
  words: (typeof growthLab)['sv'];
  settings: GrowthSettings;
  change: (part: Partial<GrowthSettings>) => void;
}
