import { z } from 'zod';
import { parseMinutes, parseOrigin } from '../imports/journey-words.ts';
import { TRAVEL_MODES } from '../shared/known-journeys.ts';
import type { Problem, Result } from '../shared/result.ts';

/** A journey to a unit that somebody knows: from where, how, and how long it takes. The words are those of a file. */
export const journeyForm = z
  .object({
    origin: z.string('required').trim().min(1, 'required').transform(reading(parseOrigin)),
    mode: z.enum(TRAVEL_MODES, 'choose'),
    minutes: z.string('required').transform(reading(parseMinutes)),
  })
  .transform(({ minutes, ...journey }) => ({ ...journey, minutes: minutes.minutes }))
  .refine(({ mode, minutes }) => mode !== 'car' || minutes !== null, {
    message: 'journey_without_road',
    path: ['minutes'],
  });
export type JourneyValues = z.output<typeof journeyForm>;

function reading<T>(parse: (text: string) => Result<T, Problem>) {
  return (text: string, context: z.RefinementCtx): T => {
    const read = parse(text);
    if (read.ok) return read.value;
    context.addIssue({ code: 'custom', message: read.error.code });
    return z.NEVER;
  };
}
