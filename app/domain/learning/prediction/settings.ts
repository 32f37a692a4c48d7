import { z } from 'zod';
import { flag } from '../setting.ts';
import { FEATURE_IDS, USUAL_FEATURES } from './features.ts';
import type { FeatureId } from './features.ts';

/** The parts of the lab, in the order in which they are read. */
export const PREDICTION_STEPS = ['features', 'calibration', 'threshold', 'next-year', 'search'] as const;
export type PredictionStep = (typeof PREDICTION_STEPS)[number];

/** What happens in care the year after the model was built. */
export const CHANGES = ['none', 'clinic', 'assay'] as const;
export type Change = (typeof CHANGES)[number];

/** Patients to learn from. */
export const TRAINING_SIZES = [150, 500, 2_000] as const;

/** Patients that the search chooses its model by. */
export const VALIDATION_SIZES = [80, 300, 1_000] as const;

/** Models that the search tries at most. */
export const MOST_TRIED = 150;

const oneOf = <T extends number>(sizes: readonly T[], usual: T) =>
  z.coerce
    .number()
    .refine((size): size is T => sizes.some((one) => one === size))
    .catch(usual);

const features = Object.fromEntries(FEATURE_IDS.map((id) => [id, flag(USUAL_FEATURES.includes(id))])) as Record<
  FeatureId,
  ReturnType<typeof flag>
>;

/** What the reader sets. What is written in an address and makes no sense is as usual. */
export const predictionSettings = z.object({
  step: z.enum(PREDICTION_STEPS).catch('features'),
  ...features,
  patients: oneOf(TRAINING_SIZES, 2_000),
  /** Per cent. */
  threshold: z.coerce.number().int().min(5).max(60).catch(25),
  change: z.enum(CHANGES).catch('none'),
  recalibrated: flag(false),
  tried: z.coerce.number().int().min(1).max(MOST_TRIED).catch(1),
  validation: oneOf(VALIDATION_SIZES, 80),
  /** Whether the search may choose the column that is filled in after discharge. */
  leak: flag(false),
});

export type PredictionSettings = z.infer<typeof predictionSettings>;

/** The features that are ticked, in their order. */
export function chosenFeatures(settings: Readonly<Record<FeatureId, boolean>>): FeatureId[] {
  return FEATURE_IDS.filter((id) => settings[id]);
}
