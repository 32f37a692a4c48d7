import { binomialLimit } from '../statistics/binomial.ts';
import type { CentreYear } from './centres.ts';
import type { CentreId } from './settings.ts';

/** One centre among the others. Shares are of its patients. */
export interface ComparedCentre {
  id: CentreId;
  patients: number;
  admitted: number;
  share: number;
  /** Admitted if each age group had been admitted as often as in all centres together. */
  expected: number;
  /** What the share would be with patients of the ages that all centres have together: indirect standardisation. */
  adjusted: number;
  /** Patients of usual age who would be expected to be admitted as often: how much the adjusted share is worth. */
  weight: number;
}

export interface Comparison {
  /** Of all centres' patients. */
  share: number;
  /** The highest share first. */
  centres: readonly ComparedCentre[];
}

/** The same year at several centres. Each age group has at least one patient and one admitted in all. */
export function compareCentres(years: readonly CentreYear[]): Comparison {
  const usual = {
    younger: shareOf(years.map(({ younger }) => younger)),
    older: shareOf(years.map(({ older }) => older)),
  };
  const share = shareOf(years.flatMap(({ younger, older }) => [younger, older]));
  const centres = years.map(({ id, younger, older }) => {
    const [patients, admitted] = [younger.patients + older.patients, younger.admitted + older.admitted];
    const expected = younger.patients * usual.younger + older.patients * usual.older;
    return {
      id,
      patients,
      admitted,
      share: admitted / patients,
      expected,
      adjusted: (admitted / expected) * share,
      weight: Math.round(expected / share),
    };
  });
  return { share, centres: centres.sort((a, b) => b.share - a.share) };
}

/** Where a value lies among those that chance alone gives. */
export type Standing = 'usual' | 'unsure' | 'high' | 'low';

export interface FunnelLimits {
  /** Nineteen of twenty lie between these by chance alone. */
  inner: readonly [lower: number, upper: number];
  /** 998 of 1,000 do. */
  outer: readonly [lower: number, upper: number];
}

/** Two and three standard deviations, as in Spiegelhalter, Statistics in Medicine 2005;24:1185-202. */
const INNER = 0.95;
const OUTER = 0.998;

/** What chance alone gives a centre of so many patients, when `share` holds for all. */
export function funnelLimits(patients: number, share: number): FunnelLimits {
  const around = (part: number) =>
    [binomialLimit(patients, share, (1 - part) / 2), binomialLimit(patients, share, (1 + part) / 2)] as const;
  return { inner: around(INNER), outer: around(OUTER) };
}

/** Outside the outer limits is high or low; between the limits nobody can tell. */
export function standingOf(value: number, { inner, outer }: FunnelLimits): Standing {
  if (value > outer[1]) return 'high';
  if (value < outer[0]) return 'low';
  return value > inner[1] || value < inner[0] ? 'unsure' : 'usual';
}

function shareOf(groups: readonly { patients: number; admitted: number }[]): number {
  const patients = groups.reduce((sum, group) => sum + group.patients, 0);
  return groups.reduce((sum, group) => sum + group.admitted, 0) / patients;
}
