import { z } from 'zod';

const bilingual = z.object({ sv: z.string().min(1), en: z.string().min(1) });

/** A labelled scale: one label for each step from `lowest` upwards. */
const scale = z.object({
  lowest: z.int().min(0),
  labels: z.object({ sv: z.array(z.string().min(1)).min(2), en: z.array(z.string().min(1)).min(2) }),
});

const item = z.object({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/),
  text: bilingual,
  /** Worded against the scale: agreeing is unfavourable. */
  reversed: z.boolean().default(false),
  /** Offers "not applicable", which is missing and not a score. */
  mayNotApply: z.boolean().default(false),
});

const subscale = z.object({ id: z.string(), name: bilingual, items: z.array(item).min(1) });

/** A questionnaire as data. A version that has been sent out is never changed: other wording is another version. */
export const instrumentDefinition = z
  .object({ title: bilingual, lead: bilingual, scale, favourableFrom: z.int(), subscales: z.array(subscale).min(1) })
  .refine(({ subscales }) => isUnique(itemIds(subscales)), 'item ids must differ')
  .refine(({ scale: { labels } }) => labels.sv.length === labels.en.length, 'the languages must have as many labels');

export type InstrumentDefinition = z.output<typeof instrumentDefinition>;
export type Subscale = InstrumentDefinition['subscales'][number];
export type Item = Subscale['items'][number];
/** What may be written down; defaults are filled in by `instrumentDefinition`. */
export type InstrumentSource = z.input<typeof instrumentDefinition>;

/** The ends of the instrument's scale. */
export function scaleOf({ scale: { lowest, labels } }: InstrumentDefinition): { lowest: number; highest: number } {
  return { lowest, highest: lowest + labels.sv.length - 1 };
}

export function itemsOf({ subscales }: InstrumentDefinition): Item[] {
  return subscales.flatMap(({ items }) => items);
}

function itemIds(subscales: readonly { items: readonly { id: string }[] }[]): string[] {
  return subscales.flatMap(({ items }) => items.map(({ id }) => id));
}

function isUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
