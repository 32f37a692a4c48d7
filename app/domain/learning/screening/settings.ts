import { z } from 'zod';

const percent = (least: number, most: number, usual: number) => z.coerce.number().min(least).max(most).catch(usual);

/** What the reader sets; percent, and people invited. What is written in an address and makes no sense is as usual. */
export const screeningSettings = z.object({
  invited: z.coerce.number().int().min(100).max(20_000).catch(1_000),
  attendance: percent(10, 100, 54),
  prevalence: percent(0.2, 20, 3),
  sensitivity: percent(50, 100, 80),
  specificity: percent(50, 100, 90),
  confirmation: percent(50, 100, 98),
});

export type ScreeningSettings = z.infer<typeof screeningSettings>;
