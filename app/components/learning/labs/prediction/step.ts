import type { ReadmissionModel } from '#app/domain/learning/prediction/model.ts';
import type { PredictionSettings } from '#app/domain/learning/prediction/settings.ts';
import type { Scored } from '#app/domain/learning/statistics/discrimination.ts';
import type { predictionLab } from '#app/platform/i18n/labs/prediction.ts';

/** What each step of the lab is given. */
export interface StepProps {
  words: (typeof predictionLab)['sv'];
  settings: PredictionSettings;
  change: (part: Partial<PredictionSettings>) => void;
  /** The model that the settings come to, and how it does among patients of the same year. */
  work: { model: ReadmissionModel; tested: readonly Scored[]; learntAuc: number; testedAuc: number };
}
