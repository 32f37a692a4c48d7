import { z } from 'zod';

export const CENTRE_IDS = ['oak', 'beech', 'linden'] as const;
export type CentreId = (typeof CENTRE_IDS)[number];

export const MOST_ROUNDS = 20;

/** What the reader sets. What is written in an address and makes no sense is as usual. */
export const federatedSettings = z.object({
  /** Rounds that have been run. */
  rounds: z.coerce.number().int().min(0).max(MOST_ROUNDS).catch(MOST_ROUNDS),
  /** Steps that each centre takes by itself in a round. */
  steps: z.coerce.number().int().min(1).max(10).catch(5),
  /** How different the centres' patients are, percent. */
  difference: z.coerce.number().int().min(0).max(100).catch(50),
  /** Whether Linden counts phone calls as visits. */
  coding: z.enum(['same', 'own']).catch('same'),
  /** Who stops sending after `LEAVES_AFTER` rounds. */
  leaver: z.enum(['nobody', ...CENTRE_IDS]).catch('nobody'),
  /** What Linden sends: honest updates, those of a model of turned labels, or such that are made larger. */
  attack: z.enum(['none', 'turned', 'enlarged']).catch('none'),
  /** How the updates are put together. */
  merging: z.enum(['mean', 'clipped', 'median']).catch('mean'),
  /** Whether each centre sets the level of the shared model by its own patients before using it. */
  adjusting: z.enum(['none', 'local']).catch('none'),
  /** Length of the noise beside the longest update let through, percent. */
  noise: z.coerce.number().int().min(0).max(100).catch(0),
});

export type FederatedSettings = z.infer<typeof federatedSettings>;
