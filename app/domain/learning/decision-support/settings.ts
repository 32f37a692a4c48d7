import { z } from 'zod';
import { flag } from '../setting.ts';
import { MODES, RECEIVERS, SEVERITIES } from './alert-rules.ts';
import type { AlertRules } from './alert-rules.ts';
import { ALERT_IDS, ANSWERS } from './day.ts';
import type { AlertId } from './day.ts';
import { BAD_WINDOW, WINDOW_CHOICES } from './window.ts';

/** The lab's parts: a day of alerts, the same rules for a thousand orders, and a window to redesign. */
export const DECISION_PARTS = ['day', 'thousand', 'window'] as const;

const answer = z.enum([...ANSWERS, '']).catch('');
const answers = Object.fromEntries(ALERT_IDS.map((id) => [id, answer])) as Record<AlertId, typeof answer>;

/** What the reader sets. What is written in an address and makes no sense is as usual. */
export const decisionSettings = z.object({
  part: z.enum(DECISION_PARTS).catch('day'),
  cutoff: z.coerce
    .number()
    .pipe(z.union(SEVERITIES.map((severity) => z.literal(severity))))
    .catch(1),
  receiver: z.enum(RECEIVERS).catch('doctor'),
  mode: z.enum(MODES).catch('active'),
  ...answers,
  /** Whether the day is over, and it is told what the alerts were worth. */
  shown: flag(false),
  /** By how much each further alert per patient lowers the chance that one is followed, per cent. */
  fatigue: z.coerce.number().int().min(0).max(50).catch(30),
  information: z.enum(WINDOW_CHOICES.information).catch(BAD_WINDOW.information),
  person: z.enum(WINDOW_CHOICES.person).catch(BAD_WINDOW.person),
  format: z.enum(WINDOW_CHOICES.format).catch(BAD_WINDOW.format),
  channel: z.enum(WINDOW_CHOICES.channel).catch(BAD_WINDOW.channel),
  time: z.enum(WINDOW_CHOICES.time).catch(BAD_WINDOW.time),
});

export type DecisionSettings = z.infer<typeof decisionSettings>;

export function rulesOf({ cutoff, receiver, mode }: DecisionSettings): AlertRules {
  return { cutoff, receiver, mode };
}
