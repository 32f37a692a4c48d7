import { z } from 'zod';
import { idList, requiredText, version } from '../shared/form-fields.ts';
import { parseNumber } from '../shared/numbers.ts';
import { answersTo, ITEM_KINDS, kindOf } from './instrument.ts';
import type { InstrumentDefinition, Item } from './instrument.ts';
import { inEnglish, lines, LONGEST_WORDING, ticked } from './wording-fields.ts';

/** An item; `others` are the earlier items whose answers can decide whether it is asked. */
export function itemForm(definition: InstrumentDefinition, others: readonly Item[]) {
  return z
    .object({
      version: version(),
      textSv: requiredText(LONGEST_WORDING),
      textEn: inEnglish(),
      kind: z.enum(ITEM_KINDS, 'choose'),
      reversed: ticked(),
      mayNotApply: ticked(),
      optionsSv: lines(),
      optionsEn: lines(),
      min: z.string().optional(),
      max: z.string().optional(),
      unitSv: inEnglish(),
      unitEn: inEnglish(),
      unitOneSv: inEnglish(),
      unitOneEn: inEnglish(),
      length: z.enum(['short', 'long']).optional(),
      showItem: z.string().default(''),
      showEquals: idList(),
    })
    .superRefine((form, context) => {
      for (const [field, message] of [...wrongAnswers(form), ...wrongCondition(form, definition, others)]) {
        context.addIssue({ code: 'custom', message, path: [field] });
      }
    })
    .transform(({ version: seen, ...form }) => ({
      version: seen,
      form: withPossibleAnswers(definition, others, form),
    }));
}

type Wrong = [field: string, message: string];

function wrongAnswers({
  kind,
  optionsSv,
  optionsEn,
  min,
  max,
}: Pick<ItemValues, 'kind' | 'optionsSv' | 'optionsEn' | 'min' | 'max'>): Wrong[] {
  if (kind === 'number') {
    const [least, most] = [parseNumber(min ?? ''), parseNumber(max ?? '')];
    if (least.ok && most.ok) return least.value < most.value ? [] : [['max', 'aboveLeast']];
    return [
      ...(least.ok ? [] : [['min', 'number'] satisfies Wrong]),
      ...(most.ok ? [] : [['max', 'number'] satisfies Wrong]),
    ];
  }
  if (kind !== 'single' && kind !== 'multiple') return [];
  if (optionsSv.length < 2) return [['optionsSv', 'twoOptions']];
  return optionsEn.length === 0 || optionsEn.length === optionsSv.length ? [] : [['optionsEn', 'asMany']];
}

function wrongCondition(
  { showItem, showEquals }: Pick<ItemValues, 'showItem' | 'showEquals'>,
  definition: InstrumentDefinition,
  others: readonly Item[],
): Wrong[] {
  if (showItem === '') return [];
  const other = others.find(({ id }) => id === showItem);
  if (!other) return [['showItem', 'choose']];
  const possible = answersTo(definition, other).map(({ value }) => value);
  return showEquals.some((value) => possible.includes(value)) ? [] : [['showEquals', 'whichAnswers']];
}

/** Answers to a question that was chosen before another are left out. */
function withPossibleAnswers<T extends { showItem: string; showEquals: string[] }>(
  definition: InstrumentDefinition,
  others: readonly Item[],
  form: T,
): T {
  const other = others.find(({ id }) => id === form.showItem);
  const possible = other ? answersTo(definition, other).map(({ value }) => value) : [];
  return { ...form, showEquals: form.showEquals.filter((value) => possible.includes(value)) };
}

export type ItemValues = z.output<ReturnType<typeof itemForm>>['form'];

/**
 * The item that a form describes. Options keep their ids by their Swedish wording, and otherwise by their place, so that a
 * condition on one of them goes on meaning the same.
 */
export function itemOf(id: string, values: ItemValues, before: Item | null): Item {
  const { kind, showItem, showEquals } = values;
  const base = {
    id,
    text: { sv: values.textSv, en: values.textEn },
    reversed: kind === 'scale' && values.reversed,
    mayNotApply: (kind === 'scale' || kind === 'single') && values.mayNotApply,
    ...(showItem && { showWhen: { item: showItem, equals: showEquals } }),
  };
  switch (kind) {
    case 'scale':
      return base;
    case 'text':
      return { ...base, kind, length: values.length ?? 'long' };
    case 'number': {
      return { ...base, kind, min: numberOf(values.min), max: numberOf(values.max), ...unitsOf(values) };
    }
    default:
      return { ...base, kind, options: optionsOf(values, before) };
  }
}

function unitsOf({ unitSv, unitEn, unitOneSv, unitOneEn }: ItemValues) {
  if (!unitSv) return {};
  return { unit: { sv: unitSv, en: unitEn }, ...(unitOneSv && { unitOne: { sv: unitOneSv, en: unitOneEn } }) };
}

function numberOf(text: string | undefined): number {
  const read = parseNumber(text ?? '');
  return read.ok ? read.value : 0;
}

type Options = Extract<Item, { kind: 'single' }>['options'];

function optionsOf({ optionsSv, optionsEn }: ItemValues, before: Item | null): Options {
  const old = before && 'options' in before ? before.options : [];
  const byText = optionsSv.map((sv) => old.find(({ text }) => text.sv === sv)?.id);
  const taken = new Set(byText.filter((id) => id !== undefined));
  let next = 0;
  const fresh = () => {
    do next += 1;
    while (taken.has(`o${next}`) || old.some(({ id }) => id === `o${next}`));
    return `o${next}`;
  };
  return optionsSv.map((sv, index) => {
    const atPlace = old[index]?.id;
    const id = byText[index] ?? (atPlace !== undefined && !taken.has(atPlace) ? atPlace : fresh());
    taken.add(id);
    return { id, text: { sv, en: optionsEn[index] ?? '' } };
  });
}

/** What a form shows of an item, or of none yet. */
export function itemFormValues(item: Item | null) {
  if (!item) return { kind: 'scale', length: 'long' };
  const { text, showWhen } = item;
  return {
    ...{ textSv: text.sv, textEn: text.en, kind: kindOf(item), reversed: item.reversed, mayNotApply: item.mayNotApply },
    ...{ showItem: showWhen?.item ?? '', showEquals: showWhen?.equals ?? [] },
    ...answerValues(item),
  };
}

function answerValues(item: Item) {
  switch (item.kind) {
    case 'single':
    case 'multiple': {
      const listed = (language: 'sv' | 'en') => item.options.map(({ text }) => text[language]).join('\n');
      return { optionsSv: listed('sv'), optionsEn: listed('en'), length: 'long' };
    }
    case 'number': {
      const written = (value: number) => String(value).replace('.', ',');
      const units = {
        ...{ unitSv: item.unit?.sv ?? '', unitEn: item.unit?.en ?? '' },
        ...{ unitOneSv: item.unitOne?.sv ?? '', unitOneEn: item.unitOne?.en ?? '' },
      };
      return { min: written(item.min), max: written(item.max), ...units, length: 'long' };
    }
    case 'text':
      return { length: item.length };
    default:
      return { length: 'long' };
  }
}
