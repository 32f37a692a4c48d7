import { z } from 'zod';

/** Made-up ideas; what is true of each stands in `ideas.ts`. */
export const IDEAS = ['sepsis', 'absence', 'draft'] as const;
/** The reader's own, of which nothing is known: only the card is filled in. */
export const OWN_IDEA = 'own';
/** What the project is to be judged by. */
export const MEASURES = ['accuracy', 'alarms', 'effect'] as const;
/** What the model is tried on before anything else. */
export const DATA_TESTS = ['supplier', 'history', 'groups'] as const;
/** Not a medical device, class I, made in house (MDR Art. 5.5), class IIa or higher. */
export const DEVICES = ['none', 'low', 'inhouse', 'body'] as const;
/** Weeks in which the model runs and nobody sees what it says. */
export const SILENT_TESTS = ['0', '4', '8', '12'] as const;
/** Not at all, one ward before and after, wards with and without at the same time. */
export const LIMITED_TESTS = ['skip', 'before', 'control'] as const;
export const DECISIONS = ['everywhere', 'tested', 'stop'] as const;
export const MONITORING = ['none', 'total', 'groups'] as const;

export const TICKS = [
  'owner',
  'baseline',
  'simple',
  'dataHalt',
  'dpia',
  'silentSplit',
  'silentHalt',
  'limitedSplit',
  'stopping',
  'fallback',
  'training',
  'change',
  'incidents',
] as const;

export type IdeaId = (typeof IDEAS)[number];
export type DeviceClass = (typeof DEVICES)[number];
export type Tick = (typeof TICKS)[number];

const oneOf = <T extends string>(values: readonly [T, ...T[]]) => z.union([z.literal(''), z.enum(values)]).catch('');
const ticked = z.enum(['', 'on']).catch('');

/** What has been decided so far, gate by gate; empty where nothing is. */
export const testbedSettings = z.object({
  idea: z.enum([...IDEAS, OWN_IDEA]).catch('sepsis'),
  measure: oneOf(MEASURES),
  data: oneOf(DATA_TESTS),
  device: oneOf(DEVICES),
  silent: oneOf(SILENT_TESTS),
  limited: oneOf(LIMITED_TESTS),
  decision: oneOf(DECISIONS),
  monitoring: oneOf(MONITORING),
  ...(Object.fromEntries(TICKS.map((name) => [name, ticked])) as Record<Tick, typeof ticked>),
});

export type TestbedSettings = z.infer<typeof testbedSettings>;
