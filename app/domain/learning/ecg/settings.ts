import { z } from 'zod';
import { flag } from '../setting.ts';
import { ANSWERS } from './reading.ts';
import { DEVICES, GROUP_IDS } from './stack.ts';

/** Which of the lab's two parts is open: strips to read, or a stack of patients with a risk. */
export const ECG_PARTS = ['strips', 'stack'] as const;

/** The strips that are read, by where their answers stand in the address. */
export const STRIP_IDS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export type StripId = (typeof STRIP_IDS)[number];

const answer = z.enum([...ANSWERS, '']).catch('');

const answers = Object.fromEntries(STRIP_IDS.map((id) => [id, answer])) as Record<StripId, typeof answer>;

/** What the reader sets. What is written in an address and makes no sense is as usual. */
export const ecgSettings = z.object({
  part: z.enum(ECG_PARTS).catch('strips'),
  ...answers,
  /** Whether it is told what the strips were. */
  shown: flag(false),
  group: z.enum(GROUP_IDS).catch('wide'),
  device: z.enum(DEVICES).catch('old'),
  /** Risk from which on somebody is called, per cent. */
  threshold: z.coerce.number().min(1).max(20).catch(5),
});

export type EcgSettings = z.infer<typeof ecgSettings>;
