import { z } from 'zod';
import { flag } from '../setting.ts';
import { PATIENT_IDS } from './patients.ts';
import type { PatientId } from './patients.ts';

/** By what those who are called are chosen. */
export const CALL_ORDERS = ['risk', 'own', 'gaps', 'benefit'] as const;
export type CallOrder = (typeof CALL_ORDERS)[number];

const ticked = flag(false);

const ticks = Object.fromEntries(PATIENT_IDS.map((id) => [id, ticked])) as Record<PatientId, typeof ticked>;

/** What the reader sets, with a tick for each patient she would call. What makes no sense in an address is as usual. */
export const heartFailureSettings = z.object({
  order: z.enum(CALL_ORDERS).catch('risk'),
  /** Calls that there is time for this week. */
  capacity: z.coerce.number().int().min(1).max(12).catch(5),
  /** Per cent of the risk that each drug group takes away. */
  effect: z.coerce.number().int().min(5).max(35).catch(20),
  ...ticks,
});

export type HeartFailureSettings = z.infer<typeof heartFailureSettings>;
