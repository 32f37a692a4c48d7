import { answersTo, kindOf } from './instrument.ts';
import type { InstrumentDefinition, Item } from './instrument.ts';

interface Bilingual {
  sv: string;
  en: string;
}

export const DIFFERENCES = [
  'added',
  'removed',
  'reworded',
  'moved',
  'rescaled',
  'kind_changed',
  'turned',
  'options_changed',
  'condition_changed',
  'not_applicable_changed',
] as const;
export type DifferenceKind = (typeof DIFFERENCES)[number];

/** What differs between two versions, of the whole, of a section or of an item, with how it was worded before and after. */
export interface Difference {
  kind: DifferenceKind;
  of: 'instrument' | 'section' | 'item';
  id: string;
  before: Bilingual | null;
  after: Bilingual | null;
}

/**
 * Everything in which the later version asks or counts otherwise than the earlier one. Items and sections are the same
 * when their ids are; what merely stands at another place for something before it having come or gone has not moved.
 */
export function compareInstruments(earlier: InstrumentDefinition, later: InstrumentDefinition): Difference[] {
  return [...ofTheWhole(earlier, later), ...ofSections(earlier, later), ...ofItems(earlier, later)];
}

function ofTheWhole(earlier: InstrumentDefinition, later: InstrumentDefinition): Difference[] {
  const found: Difference[] = [];
  const add = (kind: DifferenceKind, id: string, before: Bilingual, after: Bilingual) => {
    if (!isSame(before, after)) found.push({ kind, of: 'instrument', id, before, after });
  };
  add('reworded', 'title', earlier.title, later.title);
  add('reworded', 'lead', earlier.lead, later.lead);
  add('rescaled', 'scale', scaleText(earlier), scaleText(later));
  return found;
}

function ofSections(earlier: InstrumentDefinition, later: InstrumentDefinition): Difference[] {
  return differences(
    'section',
    earlier.subscales.map(({ id, name }) => ({ id, text: name })),
    later.subscales.map(({ id, name }) => ({ id, text: name })),
  );
}

function ofItems(earlier: InstrumentDefinition, later: InstrumentDefinition): Difference[] {
  const [before, after] = [placed(earlier), placed(later)];
  const known = new Map(before.map((one) => [one.id, one]));
  const changed = after.flatMap((item) => {
    const old = known.get(item.id);
    return old ? changesOf({ definition: earlier, ...old }, { definition: later, ...item }) : [];
  });
  return [...differences('item', before, after), ...changed];
}

interface Placed {
  id: string;
  text: Bilingual;
  sectionId: string;
  item: Item;
}

function placed({ subscales }: InstrumentDefinition): Placed[] {
  return subscales.flatMap(({ id: sectionId, items }) =>
    items.map((item) => ({ id: item.id, text: item.text, sectionId, item })),
  );
}

/** What has come, gone, been worded otherwise, or changed places with something else that was there before. */
function differences(
  of: Difference['of'],
  earlier: readonly { id: string; text: Bilingual }[],
  later: readonly { id: string; text: Bilingual }[],
): Difference[] {
  const before = new Map(earlier.map(({ id, text }) => [id, text]));
  const after = new Map(later.map(({ id, text }) => [id, text]));
  const wasThere = later.filter(({ id }) => before.has(id)).map(({ id }) => id);
  const stays = earlier.filter(({ id }) => after.has(id)).map(({ id }) => id);
  return [
    ...earlier.flatMap(({ id, text }): Difference[] =>
      after.has(id) ? [] : [{ kind: 'removed', of, id, before: text, after: null }],
    ),
    ...later.flatMap(({ id, text }): Difference[] => {
      const old = before.get(id);
      if (!old) return [{ kind: 'added', of, id, before: null, after: text }];
      const found: Difference[] = [];
      if (!isSame(old, text)) found.push({ kind: 'reworded', of, id, before: old, after: text });
      if (wasThere.indexOf(id) !== stays.indexOf(id)) found.push({ kind: 'moved', of, id, before: text, after: text });
      return found;
    }),
  ];
}

type Seen = Placed & { definition: InstrumentDefinition };

function changesOf(before: Seen, after: Seen): Difference[] {
  const of = (kind: DifferenceKind): Difference => ({
    ...{ kind, of: 'item', id: after.id, before: before.text, after: after.text },
  });
  const found: Difference[] = [];
  if (kindOf(before.item) !== kindOf(after.item)) return [of('kind_changed')];
  if (before.item.reversed !== after.item.reversed) found.push(of('turned'));
  if (before.item.mayNotApply !== after.item.mayNotApply) found.push(of('not_applicable_changed'));
  if (JSON.stringify(before.item.showWhen) !== JSON.stringify(after.item.showWhen)) found.push(of('condition_changed'));
  if (before.item.kind !== undefined && before.item.kind !== 'scale' && optionsText(before) !== optionsText(after)) {
    found.push(of('options_changed'));
  }
  return found;
}

/** The possible answers of an item that brings its own: options, the span of a number, the length of a text. */
function optionsText({ definition, item }: Seen): string {
  if (item.kind === 'number') return JSON.stringify([item.min, item.max, item.unit, item.unitOne]);
  if (item.kind === 'text') return item.length;
  return JSON.stringify(answersTo(definition, item));
}

function scaleText({ scale: { lowest, labels }, favourableFrom }: InstrumentDefinition): Bilingual {
  const text = (steps: readonly string[]) =>
    steps.map((label, step) => `${lowest + step}${lowest + step >= favourableFrom ? '+' : ''} ${label}`).join(', ');
  return { sv: text(labels.sv), en: text(labels.en) };
}

function isSame(a: Bilingual, b: Bilingual): boolean {
  return a.sv === b.sv && a.en === b.en;
}
