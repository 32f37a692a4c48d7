import { describe, expect, it } from 'vitest';
import { answerForm } from '#app/domain/surveys/answer-form.ts';
import { instrumentDefinition } from '#app/domain/surveys/instrument.ts';

const words = { sv: 'sv', en: 'en' };
const labels = ['1', '2', '3', '4', '5'];
const source = {
  title: words,
  lead: words,
  scale: { lowest: 1, labels: { sv: labels, en: labels } },
  favourableFrom: 4,
  subscales: [
    {
      id: 'a',
      name: words,
      items: [
        { id: 'a1', text: words },
        { id: 'a2', text: words, mayNotApply: true },
      ],
    },
  ],
};
const form = answerForm(instrumentDefinition.parse(source));

describe('a questionnaire', () => {
  it('is read as numbers, with what is left out or does not apply as missing', () => {
    expect(form.parse({ a1: '4', a2: 'na' })).toEqual({ a1: 4, a2: null });
    expect(form.parse({ a1: '5' })).toEqual({ a1: 5, a2: null });
    expect(form.parse({ a1: '', a2: '1', other: 'x' })).toEqual({ a1: null, a2: 1 });
  });

  it.each([[{ a1: '6' }], [{ a1: 'na' }], [{ a1: '4.5' }], [{ a1: ['1', '2'] }]])('refuses %j', (sent) => {
    expect(form.safeParse(sent).success).toBe(false);
  });

  it('is not sent empty', () => {
    expect(form.safeParse({ a1: '', a2: 'na' }).error?.issues).toMatchObject([
      { path: ['form'], message: 'nothingAnswered' },
    ]);
  });
});

describe('an instrument', () => {
  it('has different items and as many labels in both languages', () => {
    const twice = { ...source, subscales: [...source.subscales, ...source.subscales] };
    expect(instrumentDefinition.safeParse(twice).success).toBe(false);
    const fewer = { ...source, scale: { lowest: 1, labels: { sv: labels, en: labels.slice(1) } } };
    expect(instrumentDefinition.safeParse(fewer).success).toBe(false);
  });
});
