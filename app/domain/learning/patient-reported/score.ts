import { mean } from '../statistics/summary.ts';
import { QUESTIONS } from './settings.ts';
import type { PatientReportedSettings, QuestionId } from './settings.ts';

export const WORST = 0;
export const BEST = 100;
const MOST_PER_QUESTION = 4;
/** Fewer answers than this say too little: half of the questions, as is usual. */
export const FEWEST_ANSWERS = Math.ceil(QUESTIONS.length / 2);

/**
 * The answers of a questionnaire as a score from 0, the worst, to 100. A question that is left out counts as the mean
 * of the others; null when more than half are.
 */
export function scoreOf(answers: Pick<PatientReportedSettings, QuestionId>): number | null {
  const given = QUESTIONS.flatMap((question) => (answers[question] === '' ? [] : [Number(answers[question])]));
  if (given.length < FEWEST_ANSWERS) return null;
  return (mean(given) / MOST_PER_QUESTION) * BEST;
}
