import type { InstrumentDefinition, Item, Subscale } from './instrument.ts';

/** One step towards the beginning or the end. */
export type Step = -1 | 1;

/** The sections as they are after something has been done to them; whatever cannot be done changes nothing. */
type Edited = InstrumentDefinition;

/** Moves an item past its neighbour or, at the end of its section, into the next one. */
export function moveItem(definition: InstrumentDefinition, itemId: string, step: Step): Edited {
  const from = definition.subscales.findIndex(({ items }) => items.some(({ id }) => id === itemId));
  const section = definition.subscales[from];
  const item = section?.items.find(({ id }) => id === itemId);
  if (!section || !item) return definition;
  const index = section.items.indexOf(item);
  const to = index + step;
  if (to >= 0 && to < section.items.length) return withItems(definition, section, swapped(section.items, index, to));
  const next = definition.subscales[from + step];
  if (!next) return definition;
  const left = withItems(
    definition,
    section,
    section.items.filter(({ id }) => id !== itemId),
  );
  return withItems(left, next, step < 0 ? [...next.items, item] : [item, ...next.items]);
}

export function moveSection(definition: InstrumentDefinition, sectionId: string, step: Step): Edited {
  const index = definition.subscales.findIndex(({ id }) => id === sectionId);
  const to = index + step;
  if (index < 0 || to < 0 || to >= definition.subscales.length) return definition;
  return { ...definition, subscales: swapped(definition.subscales, index, to) };
}

export function removeItem(definition: InstrumentDefinition, itemId: string): Edited {
  const subscales = definition.subscales.map((section) => ({
    ...section,
    items: section.items.filter(({ id }) => id !== itemId),
  }));
  return { ...definition, subscales };
}

export function removeSection(definition: InstrumentDefinition, sectionId: string): Edited {
  return { ...definition, subscales: definition.subscales.filter(({ id }) => id !== sectionId) };
}

/** Puts the item in place of the one with its id, or last in the section. */
export function putItem(definition: InstrumentDefinition, sectionId: string, item: Item): Edited {
  const section = definition.subscales.find(({ id }) => id === sectionId);
  if (!section) return definition;
  const isKnown = section.items.some(({ id }) => id === item.id);
  const items = isKnown ? section.items.map((one) => (one.id === item.id ? item : one)) : [...section.items, item];
  return withItems(definition, section, items);
}

/** Names the section with the id, or adds it last. */
export function putSection(definition: InstrumentDefinition, { id, name }: Pick<Subscale, 'id' | 'name'>): Edited {
  const { subscales } = definition;
  const isKnown = subscales.some((section) => section.id === id);
  return {
    ...definition,
    subscales: isKnown
      ? subscales.map((section) => (section.id === id ? { ...section, name } : section))
      : [...subscales, { id, name, items: [] }],
  };
}

/** The items before this one whose answers can decide whether it is asked. */
export function conditionsFor(definition: InstrumentDefinition, itemId: string | null, sectionId: string): Item[] {
  const before: Item[] = [];
  for (const { id, items } of definition.subscales) {
    for (const item of items) {
      if (item.id === itemId) return before.filter(canDecide);
      before.push(item);
    }
    if (itemId === null && id === sectionId) break;
  }
  return before.filter(canDecide);
}

function canDecide({ kind }: Item): boolean {
  return kind === undefined || kind === 'scale' || kind === 'single';
}

function withItems(definition: InstrumentDefinition, { id }: Subscale, items: Item[]): InstrumentDefinition {
  return {
    ...definition,
    subscales: definition.subscales.map((section) => (section.id === id ? { ...section, items } : section)),
  };
}

function swapped<T>(list: readonly T[], a: number, b: number): T[] {
  const [first, second] = [list[a], list[b]];
  if (first === undefined || second === undefined) return [...list];
  return list.map((one, index) => (index === a ? second : index === b ? first : one));
}
