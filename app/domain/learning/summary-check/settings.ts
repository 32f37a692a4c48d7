import { z } from 'zod';
import type { SummaryCase } from './case.ts';

const whole = (most: number) => z.coerce.number().int().min(0).max(most).catch(0);

/** What the reader sets: `case`, `shown` when the answer is, and for everything that may be marked 1 where it is. */
export function checkingSettings(cases: readonly SummaryCase[]) {
  const ids = cases.flatMap(({ sentences, points }) => [...sentences, ...points].map(({ id }) => id));
  const shape: Record<string, ReturnType<typeof whole>> = Object.fromEntries([
    ['case', whole(cases.length - 1)],
    ...['shown', ...ids].map((id) => [id, whole(1)] as const),
  ]);
  return z.object(shape);
}

export type CheckingSettings = z.infer<ReturnType<typeof checkingSettings>>;
