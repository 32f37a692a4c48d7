import { expect, test } from 'vitest';
import { instrumentDefinition, isScaleItem, itemsOf, themesOf } from '#app/domain/surveys/instrument.ts';
import { instrumentRows } from '#seeds/reference/instruments/index.ts';
import { learningEnvironment } from '#seeds/reference/instruments/learning-environment.ts';

const own = instrumentRows.filter(({ definition }) => !definition.frame);
const ofPeople = own.filter(({ instrument }) => instrument !== 'capacity-dialogue');
const frames = instrumentRows.filter(({ definition }) => definition.frame);

test.each(ofPeople.map((row) => [row.id, row] as const))(
  '%s is answered in under two minutes and marks what is worded against the scale',
  (_, { definition }) => {
    const items = itemsOf(definition);
    const steps = items.filter(isScaleItem);
    expect(steps.length).toBeGreaterThanOrEqual(10);
    expect(steps.length).toBeLessThanOrEqual(15);
    expect(items.length - steps.length).toBeLessThanOrEqual(2);
    expect(steps.some(({ reversed }) => reversed)).toBe(true);
    expect(steps.filter(({ reversed }) => reversed).length).toBeLessThan(steps.length / 3);
  },
);

test.each(own.map((row) => [row.id, row] as const))('%s says everything in both languages', (_, { definition }) => {
  const names = definition.subscales.map(({ name }) => name);
  const options = itemsOf(definition).flatMap((item) => ('options' in item ? item.options : []));
  for (const { sv, en } of [...names, ...[...itemsOf(definition), ...options].map(({ text }) => text)]) {
    expect(sv).not.toBe('');
    expect(en).not.toBe(sv);
  }
});

test('no two instruments share an id, so that a trend never crosses from one to another', () => {
  const ids = instrumentRows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the first version of the learning environment is as it was when it was sent out, and the second adds own words', () => {
  const [first, second] = instrumentRows.filter(({ instrument }) => instrument === 'learning-environment');
  expect(first?.definition).toEqual(instrumentDefinition.parse(learningEnvironment));
  expect(first && itemsOf(first.definition).every(isScaleItem)).toBe(true);
  expect(second?.definition.subscales.slice(0, -1)).toEqual(first?.definition.subscales);
  expect(second && themesOf(second.definition).map(({ id }) => id)).toEqual(
    first && themesOf(first.definition).map(({ id }) => id),
  );
});

test('of what is licensed only the frame is here, and it cannot be sent out', () => {
  expect(frames.map(({ instrument }) => instrument)).toEqual(['cles-t', 'uceem', 'd-rect', 'pheem']);
  for (const { definition, state } of frames) {
    expect(itemsOf(definition)).toEqual([]);
    expect(state).toBe('draft');
    expect(definition.frame?.source).not.toBe('');
  }
});
