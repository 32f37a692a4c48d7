import type { CallModel } from '#app/domain/learning/call-list/model.ts';
import type { Patient } from '#app/domain/learning/call-list/patients.ts';
import type { CallListSettings, Target } from '#app/domain/learning/call-list/settings.ts';
import type { callListLab } from '#app/platform/i18n/labs/call-list.ts';

/** What each step of the lab is given. */
export interface CallListStepProps {
  words: (typeof callListLab)['sv'];
  settings: CallListSettings;
  change: (part: Partial<CallListSettings>) => void;
  /** Those who may be called. */
  everybody: readonly Patient[];
  models: Readonly<Record<Target, CallModel>>;
  /** The same people, the one to be called first first, by each target. */
  ranked: Readonly<Record<Target, readonly Patient[]>>;
}

/** Those on the list that is looked at. */
export function calledOf({ ranked, settings }: CallListStepProps): readonly Patient[] {
  return ranked[settings.target].slice(0, settings.calls);
}
