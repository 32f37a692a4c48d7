import { z } from 'zod';

const bilingual = z.object({ sv: z.string().min(1), en: z.string().min(1) });
const identifier = z.string().regex(/^[a-z][a-z0-9_]*$/);

/** A labelled scale: one label for each step from `lowest` upwards. */
const scale = z.object({
  lowest: z.int().min(0),
  labels: z.object({ sv: z.array(z.string().min(1)).min(2), en: z.array(z.string().min(1)).min(2) }),
});

/** Asked only of those who gave one of these answers to an earlier item: an option's id, or a step as text. */
const showWhen = z.object({ item: identifier, equals: z.array(z.string().min(1)).min(1) });

const common = {
  id: identifier,
  text: bilingual,
  /** Worded against the scale: agreeing is unfavourable. Only on a scale. */
  reversed: z.boolean().default(false),
  /** Offers "not applicable", which is missing and not a score. */
  mayNotApply: z.boolean().default(false),
  showWhen: showWhen.optional(),
};
/** `na` is how "not applicable" is sent. */
const optionId = identifier.refine((id) => id !== 'na');
const options = z.array(z.object({ id: optionId, text: bilingual })).min(2);

const item = z.discriminatedUnion('kind', [
  /** An item that says nothing of its kind is a step on the scale: the first instruments had no other. */
  z.object({ ...common, kind: z.literal('scale').optional() }),
  z.object({ ...common, kind: z.literal('single'), options }),
  z.object({ ...common, kind: z.literal('multiple'), options }),
  /** `unit` is what is counted, as it is called of many; `unitOne` of one. */
  z.object({
    ...common,
    kind: z.literal('number'),
    ...{ min: z.number(), max: z.number(), unit: bilingual.optional(), unitOne: bilingual.optional() },
  }),
  z.object({ ...common, kind: z.literal('text'), length: z.enum(['short', 'long']) }),
]);

/** A theme of the questionnaire; one without a step on the scale, such as a last section in own words, gives no figures. */
const subscale = z.object({ id: identifier, name: bilingual, items: z.array(item) });

/** A questionnaire as data. A version that has been sent out is never changed: other wording is another version. */
export const instrumentDefinition = z
  .object({
    title: bilingual,
    lead: bilingual,
    scale,
    favourableFrom: z.int(),
    subscales: z.array(subscale).min(1),
    /** A licensed instrument, of which the product knows the frame alone; a region with a licence enters the wording. */
    frame: z.object({ source: z.string().min(1), scoring: bilingual }).optional(),
  })
  .refine(({ subscales }) => isUnique(subscales.flatMap(({ items }) => items.map(({ id }) => id))), 'item ids differ')
  .refine(({ subscales }) => isUnique(subscales.map(({ id }) => id)), 'section ids differ')
  .refine(({ scale: { labels } }) => labels.sv.length === labels.en.length, 'as many labels in both languages');

export type InstrumentDefinition = z.output<typeof instrumentDefinition>;
export type Subscale = InstrumentDefinition['subscales'][number];
export type Item = Subscale['items'][number];
export type ScaleItem = Exclude<Item, { kind: 'single' | 'multiple' | 'number' | 'text' }>;
/** What may be written down; defaults are filled in by `instrumentDefinition`. */
export type InstrumentSource = z.input<typeof instrumentDefinition>;

export const ITEM_KINDS = ['scale', 'single', 'multiple', 'number', 'text'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export function kindOf({ kind }: Pick<Item, 'kind'>): ItemKind {
  return kind ?? 'scale';
}

export function isScaleItem(item: Item): item is ScaleItem {
  return kindOf(item) === 'scale';
}

/** The ends of the instrument's scale. */
export function scaleOf({ scale: { lowest, labels } }: InstrumentDefinition): { lowest: number; highest: number } {
  return { lowest, highest: lowest + labels.sv.length - 1 };
}

export function itemsOf({ subscales }: InstrumentDefinition): Item[] {
  return subscales.flatMap(({ items }) => items);
}

/** What gives figures: each section with its items on the scale, and no section without one. */
export function themesOf({ subscales }: InstrumentDefinition): (Omit<Subscale, 'items'> & { items: ScaleItem[] })[] {
  return subscales
    .map((section) => ({ ...section, items: section.items.filter(isScaleItem) }))
    .filter(({ items }) => items.length > 0);
}

/** The answers that can be chosen among, as they are sent and with their wording; empty for a number or a text. */
export function answersTo({ scale: { lowest, labels } }: InstrumentDefinition, item: Item) {
  if (item.kind === 'single' || item.kind === 'multiple') {
    return item.options.map(({ id, text }) => ({ value: id, text }));
  }
  if (item.kind === 'number' || item.kind === 'text') return [];
  return labels.sv.map((sv, step) => ({ value: String(lowest + step), text: { sv, en: labels.en[step] ?? '' } }));
}

function isUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
