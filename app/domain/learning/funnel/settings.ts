import { z } from 'zod';

/** Made-up care centres. */
export const CENTRE_IDS = [
  'lark',
  'swallow',
  'crane',
  'gull',
  'dove',
  'owl',
  'heron',
  'tern',
  'grouse',
  'siskin',
  'sparrow',
  'eagle',
] as const;
export type CentreId = (typeof CENTRE_IDS)[number];

/** What the reader sees, in the order in which it is seen: a ranking, sizes, who the patients are, and the year after. */
export const FUNNEL_STEPS = ['ranking', 'size', 'mix', 'after'] as const;

/** The seed of the centres, what is looked at, and the centre that the reader would visit; empty until she has said. */
export const funnelSettings = z.object({
  seed: z.coerce.number().int().min(1).max(9_999).catch(878),
  visit: z.enum(['', ...CENTRE_IDS]).catch(''),
  step: z.enum(FUNNEL_STEPS).catch('ranking'),
});

export type FunnelSettings = z.infer<typeof funnelSettings>;
