import type { PatientReportedSettings } from '#app/domain/learning/patient-reported/settings.ts';
import type { patientReportedLab } from '#app/platform/i18n/labs/patient-reported.ts';

/** What each part of the lab on what patients report is given. */
export interface PatientReportedPart {
  words: (typeof patientReportedLab)['sv'];
  settings: PatientReportedSettings;
  change: (part: Partial<PatientReportedSettings>) => void;
}
