import type { ImprovementSettings } from '#app/domain/learning/improvement/settings.ts';
import type { improvementLab } from '#app/platform/i18n/labs/improvement.ts';

/** What each step of the lab is given. */
export interface ImprovementStepProps {
  words: (typeof improvementLab)['sv'];
  settings: ImprovementSettings;
  change: (part: Partial<ImprovementSettings>) => void;
}
