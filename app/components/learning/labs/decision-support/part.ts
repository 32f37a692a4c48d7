import type { DecisionSettings } from '#app/domain/learning/decision-support/settings.ts';
import type { decisionSupportLab } from '#app/platform/i18n/labs/decision-support.ts';

/** What each part of the lab on decision support is given. */
export interface DecisionPart {
  words: (typeof decisionSupportLab)['sv' | 'en'];
  settings: DecisionSettings;
  change: (part: Partial<DecisionSettings>) => void;
}
