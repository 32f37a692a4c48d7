import { conditionsFor } from './edit-instrument.ts';
import { answersTo, itemsOf, scaleOf } from './instrument.ts';
import type { InstrumentDefinition, Item, Subscale } from './instrument.ts';

export const INSTRUMENT_PROBLEMS = [
  'titleMissing',
  'leadMissing',
  'labelsDiffer',
  'favourableOutside',
  'licenceMissing',
  'nothingAsked',
  'sectionNameMissing',
  'sectionEmpty',
  'textMissing',
  'optionMissing',
  'optionsTooFew',
  'rangeWrong',
  'conditionGone',
  'conditionUnanswerable',
] as const;
export type InstrumentProblemCode = (typeof INSTRUMENT_PROBLEMS)[number];

/** Why a draft may not be published yet, and where that is put right; of the whole when no section is named. */
export interface InstrumentProblem {
  code: InstrumentProblemCode;
  sectionId: string | null;
  itemId: string | null;
}

/** Everything that keeps a draft from being sent to people, in the order of the questionnaire. */
export function instrumentProblems(definition: InstrumentDefinition, licence: string | null): InstrumentProblem[] {
  return [
    ...ofTheWhole(definition, licence),
    ...definition.subscales.flatMap((section) => ofSection(definition, section)),
  ];
}

function ofTheWhole(definition: InstrumentDefinition, licence: string | null): InstrumentProblem[] {
  const { title, lead, scale, favourableFrom, frame } = definition;
  const { lowest, highest } = scaleOf(definition);
  const { sv, en } = scale.labels;
  const labelsFit = sv.length >= 2 && sv.length === en.length && [...sv, ...en].every(Boolean);
  const codes: [boolean, InstrumentProblemCode][] = [
    [!isSaid(title), 'titleMissing'],
    [!isSaid(lead), 'leadMissing'],
    [!labelsFit, 'labelsDiffer'],
    [favourableFrom <= lowest || favourableFrom > highest, 'favourableOutside'],
    [frame !== undefined && !licence, 'licenceMissing'],
    [itemsOf(definition).length === 0, 'nothingAsked'],
  ];
  return codes.flatMap(([isWrong, code]) => (isWrong ? [{ code, sectionId: null, itemId: null }] : []));
}

function ofSection(definition: InstrumentDefinition, section: Subscale): InstrumentProblem[] {
  const own = (code: InstrumentProblemCode) => ({ code, sectionId: section.id, itemId: null });
  return [
    ...(isSaid(section.name) ? [] : [own('sectionNameMissing')]),
    ...(section.items.length > 0 ? [] : [own('sectionEmpty')]),
    ...section.items.flatMap((item) =>
      ofItem(definition, section, item).map((code) => ({ code, sectionId: section.id, itemId: item.id })),
    ),
  ];
}

function ofItem(definition: InstrumentDefinition, section: Subscale, item: Item): InstrumentProblemCode[] {
  const options = item.kind === 'single' || item.kind === 'multiple' ? item.options : null;
  const codes: [boolean, InstrumentProblemCode][] = [
    [!isSaid(item.text), 'textMissing'],
    [options !== null && options.length < 2, 'optionsTooFew'],
    [options?.some(({ text }) => !isSaid(text)) ?? false, 'optionMissing'],
    [item.kind === 'number' && item.min >= item.max, 'rangeWrong'],
  ];
  const wrong = codes.flatMap(([isWrong, code]) => (isWrong ? [code] : []));
  return [...wrong, ...ofCondition(definition, section, item)];
}

function ofCondition(definition: InstrumentDefinition, { id }: Subscale, item: Item): InstrumentProblemCode[] {
  const { showWhen } = item;
  if (!showWhen) return [];
  const other = conditionsFor(definition, item.id, id).find((one) => one.id === showWhen.item);
  if (!other) return ['conditionGone'];
  const possible = answersTo(definition, other).map(({ value }) => value);
  const isPossible = showWhen.equals.length > 0 && showWhen.equals.every((value) => possible.includes(value));
  return isPossible ? [] : ['conditionUnanswerable'];
}

function isSaid({ sv, en }: { sv: string; en: string }): boolean {
  return sv !== '' && en !== '';
}
