import { z } from 'zod';
import { flag } from '../setting.ts';
import { CHILD_IDS } from './known-children.ts';

/** Which of the lab's two parts is open: one child's curve, or a thousand children. */
export const GROWTH_PARTS = ['child', 'thousand'] as const;

const number = (least: number, most: number, usual: number) => z.coerce.number().min(least).max(most).catch(usual);

/** What the reader sets. What is written in an address and makes no sense is as usual. */
export const growthSettings = z.object({
  part: z.enum(GROWTH_PARTS).catch('child'),
  child: z.enum(CHILD_IDS).catch('maja'),
  /** Centimetres that the child is measured wrong by, once. */
  slip: number(-5, 5, 0),
  /** Whether it is told how it really was with the child. */
  shown: flag(false),
  useLow: flag(true),
  /** SDS below the median. */
  low: number(1, 3.5, 2),
  useFall: flag(true),
  /** SDS in a year. */
  fall: number(0.2, 1.2, 0.5),
  useDistance: flag(true),
  /** SDS below the target height. */
  distance: number(1, 3.5, 2),
  /** Standard deviation of a single measurement, cm. */
  error: number(0, 1.5, 0.3),
  /** Per cent of the children whose parents' heights are known. */
  parents: number(0, 100, 80),
  /** A child who alarms is measured once more, and both have to say so. */
  remeasure: flag(false),
});

export type GrowthSettings = z.infer<typeof growthSettings>;
