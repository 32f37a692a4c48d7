export type Sex = 'girl' | 'boy';

/** Whole years at which the lab's children are measured. */
export const AGES = [2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** Median height in cm, and the coefficient of variation. */
type Row = readonly [median: number, variation: number];

/**
 * Height for age at whole years: to 5 the WHO Child Growth Standards (Acta Paediatrica 2006;Suppl 450:76-85), from 6 the
 * WHO Reference 2007 (Bulletin of the WHO 2007;85:660-7). The L of the LMS method is 1 in both, so the scores are linear.
 */
const REFERENCE: Readonly<Record<Sex, readonly Row[]>> = {
  girl: [
    [85.7154, 0.03764],
    [95.0515, 0.04007],
    [102.7312, 0.04193],
    [109.4233, 0.04346],
    [115.1244, 0.04447],
    [120.8105, 0.04525],
    [126.5558, 0.04581],
    [132.4944, 0.04612],
    [138.6363, 0.04614],
  ],
  boy: [
    [87.1161, 0.03507],
    [96.0835, 0.03858],
    [103.3273, 0.04059],
    [109.9638, 0.04214],
    [115.9509, 0.04249],
    [121.7338, 0.04342],
    [127.2651, 0.04438],
    [132.5652, 0.04535],
    [137.7795, 0.04626],
  ],
};

/** Centimetres that one standard deviation is at an age, by its place in `AGES`; NaN where there is no such age. */
export function deviationAt(sex: Sex, visit: number): number {
  const [median, variation] = rowAt(sex, visit);
  return median * variation;
}

/** How many standard deviations a height in cm is from the median (SDS, z-score). */
export function heightScore(sex: Sex, visit: number, height: number): number {
  return (height - rowAt(sex, visit)[0]) / deviationAt(sex, visit);
}

/** The height in cm that lies so many standard deviations from the median. */
export function heightOf(sex: Sex, visit: number, score: number): number {
  return rowAt(sex, visit)[0] + score * deviationAt(sex, visit);
}

function rowAt(sex: Sex, visit: number): Row {
  return REFERENCE[sex][visit] ?? [NaN, NaN];
}
