import { z } from 'zod';

/** What the reader sets. What is written in an address and makes no sense is as usual. */
export const syntheticSettings = z.object({
  /** 0: every column by itself; 50: the columns as they hang together two by two; 100: the patients themselves. */
  closeness: z.coerce.number().int().min(0).max(100).catch(50),
  /** Whether a diagnosis that few have is taken out before the generator learns. */
  rare: z.enum(['keep', 'drop']).catch('keep'),
  /** Another number is another table drawn from the same generator. */
  draw: z.coerce.number().int().min(1).max(20).catch(1),
});

export type SyntheticSettings = z.infer<typeof syntheticSettings>;
