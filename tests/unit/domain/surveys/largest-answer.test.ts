import { expect, it } from 'vitest';
import { answerForm, LONGEST_TEXT } from '#app/domain/surveys/answer-form.ts';
import { partsOfAnswer } from '#app/domain/surveys/branching.ts';
import { instrumentDefinition, itemsOf, kindOf } from '#app/domain/surveys/instrument.ts';
import { largestAnswer } from '#app/domain/surveys/largest-answer.ts';
import { instrumentRows } from '#seeds/reference/instruments/index.ts';

const definition = instrumentDefinition.parse({
  ...{ title: { sv: 'T', en: 'T' }, lead: { sv: 'L', en: 'L' }, favourableFrom: 4 },
  scale: { lowest: 1, labels: { sv: ['a', 'b', 'c', 'd', 'e'], en: ['a', 'b', 'c', 'd', 'e'] } },
  subscales: [
    {
      ...{ id: 'all', name: { sv: 'A', en: 'A' } },
      items: [
        { id: 'level', text: { sv: 'x', en: 'x' } },
        { id: 'one', text: { sv: 'x', en: 'x' }, kind: 'single', options: optionsOf(['a', 'b']) },
        { id: 'some', text: { sv: 'x', en: 'x' }, kind: 'multiple', options: optionsOf(['a', 'longer', 'c']) },
        { id: 'count', text: { sv: 'x', en: 'x' }, kind: 'number', min: 0, max: 1 },
        { id: 'word', text: { sv: 'x', en: 'x' }, kind: 'text', length: 'short' },
        { id: 'words', text: { sv: 'x', en: 'x' }, kind: 'text', length: 'long' },
      ],
    },
  ],
});

function optionsOf(ids: string[]) {
  return ids.map((id) => ({ id, text: { sv: id, en: id } }));
}

const sizeOf = (answer: unknown) => Buffer.byteLength(JSON.stringify(answer));

it.each([
  ['nothing but one', { level: '1' }],
  ['letters of two bytes', { word: 'å'.repeat(200), words: 'ö'.repeat(2000) }],
  ['letters of three', { word: '€'.repeat(200), words: '€'.repeat(2000) }],
  ['letters of four', { word: '𝄞'.repeat(100), words: '𝄞'.repeat(1000) }],
  ['what JSON writes as two', { word: 'a"'.repeat(100), words: 'a\n\\'.repeat(666) }],
  ['what JSON writes as six', { word: '\u0001'.repeat(200), words: `a${'\ud800'.repeat(1999)}` }],
  [
    'everything',
    { level: '5', one: 'b', some: ['a', 'longer', 'c'], count: '0,3333333333333333', words: '€'.repeat(2000) },
  ],
])('no answer is larger than the largest: %s', (_, sent) => {
  const values = answerForm(definition).parse(sent);
  const given = { programmeId: 'x'.repeat(22), unitId: 'x'.repeat(40), ...partsOfAnswer(definition, values) };
  expect(sizeOf(given)).toBeLessThanOrEqual(sizeOf(largestAnswer(definition)));
});

it('has room for the whole of each text of every questionnaire that comes with the product', () => {
  for (const row of instrumentRows) {
    const items = itemsOf(row.definition);
    const texts = items.flatMap((item) => (item.kind === 'text' ? [LONGEST_TEXT[item.length]] : []));
    const values = items.filter((item) => kindOf(item) !== 'text');
    const { comments, values: said } = largestAnswer(row.definition);
    expect(comments.map(({ text }) => text.length)).toEqual(texts);
    expect(Object.keys(said)).toHaveLength(values.length);
  }
});
