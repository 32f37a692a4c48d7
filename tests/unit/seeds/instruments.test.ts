import { expect, test } from 'vitest';
import { itemsOf } from '#app/domain/surveys/instrument.ts';
import { instrumentRows } from '#seeds/reference/instruments/index.ts';

test.each(instrumentRows.map((row) => [row.instrument, row] as const))(
  '%s is answered in under two minutes, says everything in both languages, and marks what is worded against the scale',
  (_, { definition }) => {
    const items = itemsOf(definition);
    expect(items.length).toBeGreaterThanOrEqual(10);
    expect(items.length).toBeLessThanOrEqual(15);
    for (const { text } of [...items, ...definition.subscales.map(({ name }) => ({ text: name }))]) {
      expect(text.sv).not.toBe('');
      expect(text.en).not.toBe(text.sv);
    }
    expect(items.some(({ reversed }) => reversed)).toBe(true);
    expect(items.filter(({ reversed }) => reversed).length).toBeLessThan(items.length / 3);
  },
);

test('no two instruments share an id, so that a trend never crosses from one to another', () => {
  const ids = instrumentRows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
