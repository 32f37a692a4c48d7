import { z } from 'zod';
import type { SummaryCase } from './case.ts';

const whole = (most: number, least = 0) => z.coerce.number().int().min(least).max(most).catch(least);

/** Points found before the record was opened, where it has not been. */
export const NOT_OPENED = -1;
const MOST_POINTS = 99;

/**
 * What the reader sets: `case`, `record` when it is open, `blind` the points found before that, `shown` when the answer
 * is, and for everything that may be marked 1 where it is.
 */
export function checkingSettings(cases: readonly SummaryCase[]) {
  const ids = cases.flatMap(({ sentences, points }) => [...sentences, ...points].map(({ id }) => id));
  const shape: Record<string, ReturnType<typeof whole>> = Object.fromEntries([
    ['case', whole(cases.length - 1)],
    ['blind', whole(MOST_POINTS, NOT_OPENED)],
    ...['record', 'shown', ...ids].map((id) => [id, whole(1)] as const),
  ]);
  return z.object(shape);
}

export type CheckingSettings = z.infer<ReturnType<typeof checkingSettings>>;
