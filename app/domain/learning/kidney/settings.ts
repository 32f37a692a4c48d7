import { z } from 'zod';
import { EQUATIONS, SEXES } from './equations.ts';

const whole = (least: number, most: number, usual: number) => z.coerce.number().int().min(least).max(most).catch(usual);

export const MOST_CREATININE = 400;
export const MOST_UACR = 60;

/** One person to be staged. What is written in an address and makes no sense is as usual. */
export const stagingSettings = z.object({
  sex: z.enum(SEXES).catch('male'),
  age: whole(25, 95, 77),
  /** µmol/l. */
  creatinine: whole(40, MOST_CREATININE, 108),
  /** mg/mmol; counts where `tested` is 1. */
  uacr: z.coerce.number().min(0).max(MOST_UACR).catch(2),
  tested: whole(0, 1, 0),
  equation: z.enum(EQUATIONS).catch('ckd-epi-2021'),
});

export type StagingSettings = z.infer<typeof stagingSettings>;

/** A rule that looks for kidney disease that nobody has written down. */
export const ruleSettings = z.object({
  by: z.enum(EQUATIONS).catch('ckd-epi-2021'),
  /** Flags eGFR below it, ml/min/1.73 m². */
  below: whole(45, 75, 60),
  /** So many samples below it. */
  samples: whole(1, 3, 2),
  /** At least so many days between the first and the last of them. */
  days: whole(0, 180, 90),
  /** 1: no sample in between may be at or above it. */
  unbroken: whole(0, 1, 0),
  /** 1: samples from acute care do not count. */
  calm: whole(0, 1, 0),
  /** 1: albumin in the urine twice, so many days apart, is enough by itself. */
  albumin: whole(0, 1, 0),
});

export type RuleSettings = z.infer<typeof ruleSettings>;
