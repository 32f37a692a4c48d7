import type { SummaryCase } from '#app/domain/learning/summary-check/case.ts';
import { hipFracture } from './hip-fracture.ts';
import { pneumonia } from './pneumonia.ts';

export const SUMMARY_CASES: readonly SummaryCase[] = [hipFracture, pneumonia];
