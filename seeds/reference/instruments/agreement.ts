import type { InstrumentSource } from '#app/domain/surveys/instrument.ts';

/** Five steps of agreement, of which the upper two are favourable: shared by the region's own instruments. */
export const AGREEMENT = {
  scale: {
    lowest: 1,
    labels: {
      sv: ['Stämmer inte alls', 'Stämmer dåligt', 'Stämmer delvis', 'Stämmer bra', 'Stämmer helt'],
      en: ['Not at all', 'Poorly', 'In part', 'Well', 'Completely'],
    },
  },
  favourableFrom: 4,
} as const satisfies Pick<InstrumentSource, 'scale' | 'favourableFrom'>;

type Theme = InstrumentSource['subscales'][number];
type Item = Theme['items'][number];
type Wording = readonly [sv: string, en: string];

/** A theme with its items, each by its id and wording in both languages. */
export function theme(id: string, [sv, en]: Wording, items: Record<string, Wording | ReversedWording>): Theme {
  return {
    id,
    name: { sv, en },
    items: Object.entries(items).map(([itemId, wording]): Item => {
      const isReversed = 'against' in wording;
      const [itemSv, itemEn] = isReversed ? wording.against : wording;
      return { id: itemId, text: { sv: itemSv, en: itemEn }, reversed: isReversed };
    }),
  };
}

interface ReversedWording {
  against: Wording;
}

/** Worded against the scale: agreeing is unfavourable. */
export function against(sv: string, en: string): ReversedWording {
  return { against: [sv, en] };
}

/** A question to be answered in own words, and of whom it is asked when not of all. */
export function inOwnWords(id: string, [sv, en]: Wording, showWhen?: Item['showWhen']): Item {
  return { id, kind: 'text', length: 'long', text: { sv, en }, ...(showWhen && { showWhen }) };
}
