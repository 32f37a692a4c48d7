import { z } from 'zod';

/** How many beginnings the reader may choose between. */
export const BEGINNINGS = 5;
export const MOST_CONTEXT = 4;
export const MOST_WORDS = 40;
export const MOST_CANDIDATES = 20;

const whole = (least: number, most: number, usual: number) => z.coerce.number().int().min(least).max(most).catch(usual);

/** What the reader sets. What is written in an address and makes no sense is as usual. */
export const textModelSettings = z.object({
  /** Which beginning the model goes on from. */
  start: whole(0, BEGINNINGS - 1, 0),
  /** Words that the model has been told to write. */
  words: whole(0, MOST_WORDS, 6),
  /** Words back that it looks at. */
  context: whole(1, MOST_CONTEXT, 3),
  /** 0 always takes the likeliest word; above 1 it is bolder than its counts. */
  temperature: z.coerce.number().min(0).max(2).catch(1),
  /** Only so many of the likeliest words may be drawn. */
  candidates: whole(1, MOST_CANDIDATES, MOST_CANDIDATES),
  /** Another number is another throw of the dice. */
  seed: whole(1, 50, 1),
});

export type TextModelSettings = z.infer<typeof textModelSettings>;
