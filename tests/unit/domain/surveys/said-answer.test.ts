import { expect, it } from 'vitest';
import { instrumentDefinition, itemsOf } from '#app/domain/surveys/instrument.ts';
import { saidAnswer } from '#app/domain/surveys/said-answer.ts';
import { capacityDialogue } from '#seeds/reference/instruments/capacity-dialogue.ts';

const definition = instrumentDefinition.parse(capacityDialogue);
const items = new Map(itemsOf(definition).map((item) => [item.id, item]));

function said(id: string, value: number | string | string[]) {
  const item = items.get(id);
  if (!item) throw new Error(`No item ${id}`);
  return saidAnswer(definition, item, value);
}

it('is a number with what it counts, called otherwise when it is one', () => {
  expect(said('at_once', 1)).toEqual({ number: 1, unit: { sv: 'lärande', en: 'learner' } });
  expect(said('at_once', 0)).toEqual({ number: 0, unit: { sv: 'lärande', en: 'learners' } });
  expect(said('supervisors', 1)).toEqual({ number: 1, unit: { sv: 'person', en: 'person' } });
  expect(said('supervisors', 1.5)).toEqual({ number: 1.5, unit: { sv: 'personer', en: 'people' } });
});

it('is the word for many where there is none for one, and none where nothing is named', () => {
  const item = { id: 'x', kind: 'number', min: 0, max: 9, text: { sv: 'X', en: 'X' } } as const;
  const flags = { reversed: false, mayNotApply: false };
  const unit = { sv: 'rum', en: 'rooms' };
  expect(saidAnswer(definition, { ...item, ...flags, unit }, 1)).toEqual({ number: 1, unit });
  const half = { ...item, ...flags, unit, unitOne: { sv: 'ett rum', en: '' } };
  expect(saidAnswer(definition, half, 1)).toEqual({ number: 1, unit: { sv: 'ett rum', en: 'rooms' } });
  expect(saidAnswer(definition, { ...item, ...flags }, 3)).toEqual({ number: 3, unit: null });
});

it('is what was chosen by its label, a step of the scale too, and own words as they stand', () => {
  expect(said('compared', 'fewer')).toEqual({ words: [{ sv: 'Färre än i år', en: 'Fewer than this year' }] });
  expect(said('why_fewer', ['supervisors', 'summer'])).toMatchObject({
    words: [{ en: 'Supervisors are lacking' }, { en: 'Closed beds' }],
  });
  const step = said('rooms', 5);
  expect(step).toEqual({ words: [{ sv: definition.scale.labels.sv[4], en: definition.scale.labels.en[4] }] });
  expect(said('next_year', 'Par på två avdelningar.')).toEqual({
    words: [{ sv: 'Par på två avdelningar.', en: 'Par på två avdelningar.' }],
  });
});
