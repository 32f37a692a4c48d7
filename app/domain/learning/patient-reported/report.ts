import { mean } from '../statistics/summary.ts';
import type { Patient } from './group.ts';
import { BEST, WORST } from './score.ts';

export type Verdict = 'better' | 'same' | 'worse';

/** Whether a change is so large that it matters to the patient. */
export function verdictOn({ before, after }: Pick<Patient, 'before' | 'after'>, important: number): Verdict {
  if (after - before >= important) return 'better';
  return before - after >= important ? 'worse' : 'same';
}

export interface Report {
  /** Patients who are counted. */
  count: number;
  meanBefore: number;
  meanAfter: number;
  meanChange: number;
  verdicts: Readonly<Record<Verdict, number>>;
  /** Share with the lowest score to begin with, who cannot be measured as worse. */
  atFloor: number;
  /** Share with the highest. */
  atCeiling: number;
}

/** Of patients with both scores; there must be one. */
export function reportOn(patients: readonly Patient[], important: number): Report {
  const verdicts = { better: 0, same: 0, worse: 0 };
  for (const patient of patients) verdicts[verdictOn(patient, important)]++;
  const share = (score: number) => patients.filter(({ before }) => before === score).length / patients.length;
  return {
    count: patients.length,
    meanBefore: mean(patients.map(({ before }) => before)),
    meanAfter: mean(patients.map(({ after }) => after)),
    meanChange: mean(patients.map(({ before, after }) => after - before)),
    verdicts,
    atFloor: share(WORST),
    atCeiling: share(BEST),
  };
}

/** How many points better the group seems when all who answered first are set against those who answered again. */
export function unpairedChange(patients: readonly Patient[]): number {
  const answered = patients.filter(({ hasAnswered }) => hasAnswered);
  return mean(answered.map(({ after }) => after)) - mean(patients.map(({ before }) => before));
}
