import type { PatientCostSettings } from '#app/domain/learning/patient-cost/settings.ts';
import type { patientCostLab } from '#app/platform/i18n/labs/patient-cost.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';

/** What each part of the lab on costs is given. */
export interface PatientCostPart {
  words: (typeof patientCostLab)['sv'];
  settings: PatientCostSettings;
  change: (part: Partial<PatientCostSettings>) => void;
}

const HUNDRED_KRONOR_IN_ORE = 10_000;

/** Kronor to the nearest hundred: more would say that made-up costs are known to the krona. */
export function useRoughKronor(): (kronor: number) => string {
  const { kronor: inWords } = useFormat();
  return (kronor) => inWords(Math.round(kronor / 100) * HUNDRED_KRONOR_IN_ORE);
}
