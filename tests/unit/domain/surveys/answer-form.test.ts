import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerForm } from '#app/domain/surveys/answer-form.ts';
import { askedItems, partsOfAnswer } from '#app/domain/surveys/branching.ts';
import { instrumentDefinition, itemsOf, kindOf, themesOf } from '#app/domain/surveys/instrument.ts';

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

const option = (id: string) => ({ id, text: words });
const mixed = instrumentDefinition.parse({
  ...source,
  subscales: [
    {
      id: 'a',
      name: words,
      items: [
        { id: 'level', text: words },
        { id: 'kind', kind: 'single', text: words, mayNotApply: true, options: [option('x'), option('y')] },
        {
          id: 'why',
          kind: 'multiple',
          text: words,
          options: [option('p'), option('q')],
          showWhen: { item: 'kind', equals: ['y'] },
        },
        { id: 'places', kind: 'number', text: words, min: 0, max: 40 },
        {
          id: 'low',
          kind: 'single',
          text: words,
          options: [option('x'), option('y')],
          showWhen: { item: 'level', equals: ['1', '2'] },
        },
        { id: 'after', kind: 'text', length: 'long', text: words, showWhen: { item: 'low', equals: ['x'] } },
        { id: 'free', kind: 'text', length: 'short', text: words },
      ],
    },
  ],
});
const nothing = { level: null, kind: null, why: null, places: null, low: null, after: null, free: null };

describe('a questionnaire of several kinds', () => {
  const read = (sent: object) => answerForm(mixed).safeParse(sent);

  it('reads each in its own way', () => {
    const sent = { level: '2', kind: 'y', why: ['q', 'p'], places: '12,5', low: 'x', after: ' so\r\nso ', free: '' };
    expect(read(sent).data).toEqual({
      ...{ level: 2, kind: 'y', why: ['p', 'q'], places: 12.5, low: 'x', after: 'so\nso', free: null },
    });
    expect(read({ kind: 'y', why: 'p' }).data).toEqual({ ...nothing, kind: 'y', why: ['p'] });
    expect(read({ kind: 'na', places: '0' }).data).toEqual({ ...nothing, places: 0 });
  });

  it.each([
    [{ kind: 'z' }, 'kind', 'choose'],
    [{ kind: 'y', why: ['p', 'z'] }, 'why', 'choose'],
    [{ places: '41' }, 'places', 'outsideRange'],
    [{ places: 'många' }, 'places', 'number'],
    [{ free: 'x'.repeat(201) }, 'free', 'tooLongText'],
    [{ level: '1', low: 'x', after: 'x'.repeat(100_000) }, 'after', 'tooLongText'],
  ])('says at the field what is wrong', (sent, field, message) => {
    expect(read(sent).error?.issues).toMatchObject([{ path: [field], message }]);
  });

  it('drops what was not asked, and what hung on it, also where that could not have been read', () => {
    expect(read({ level: '4', low: 'x', after: 'x'.repeat(3000), places: '3' }).data).toEqual({
      ...{ ...nothing, level: 4, places: 3 },
    });
    expect(read({ kind: 'x', why: ['nonsense'] }).data).toEqual({ ...nothing, kind: 'x' });
  });

  it('is parted so that nothing tells who wrote what, or that something was written', () => {
    const sent = { ...nothing, level: 2, low: 'x', after: 'first', free: 'second', unknown: 'x' };
    expect(partsOfAnswer(mixed, sent)).toEqual({
      values: { level: 2, kind: null, why: null, places: null, low: 'x' },
      comments: [
        { itemId: 'after', text: 'first' },
        { itemId: 'free', text: 'second' },
      ],
    });
    expect(partsOfAnswer(mixed, { ...sent, level: 5 }).comments).toEqual([{ itemId: 'free', text: 'second' }]);
  });

  it('keeps nothing of what is not asked, whatever is sent', () => {
    const levels = fc.option(fc.constantFrom('1', '2', '3', '4', '5'), { nil: '' });
    const choices = fc.constantFrom('x', 'y', '');
    fc.assert(
      fc.property(levels, choices, choices, fc.string(), (level, kind, low, after) => {
        const sent = { level, kind, low, after, why: 'p', places: '1' };
        const parts = partsOfAnswer(mixed, answerForm(mixed).parse(sent));
        const shown = askedItems(itemsOf(mixed), sent).map(({ id }) => id);
        expect(shown.includes('low')).toBe(level === '1' || level === '2');
        expect(shown.includes('after')).toBe(shown.includes('low') && low === 'x');
        for (const id of ['why', 'low', 'places']) {
          if (!shown.includes(id)) expect(parts.values[id]).toBeNull();
        }
        if (!shown.includes('after')) expect(parts.comments).toEqual([]);
      }),
    );
  });
});

describe('an instrument', () => {
  it('that says nothing of kinds is steps on a scale', () => {
    const stored = instrumentDefinition.parse(source);
    expect(JSON.stringify(stored)).not.toContain('kind');
    expect(itemsOf(stored).map(kindOf)).toEqual(['scale', 'scale']);
  });

  it('gives a theme for each section with a step on the scale, made of those alone', () => {
    const closing = {
      id: 'b',
      name: words,
      items: [{ id: 'free', kind: 'text' as const, length: 'long' as const, text: words }],
    };
    const stored = instrumentDefinition.parse({ ...source, subscales: [...source.subscales, closing] });
    expect(themesOf(stored).map(({ id }) => id)).toEqual(['a']);
    expect(themesOf(mixed)[0]?.items.map(({ id }) => id)).toEqual(['level']);
  });

  it('has different items and as many labels in both languages', () => {
    const twice = { ...source, subscales: [...source.subscales, ...source.subscales] };
    expect(instrumentDefinition.safeParse(twice).success).toBe(false);
    const fewer = { ...source, scale: { lowest: 1, labels: { sv: labels, en: labels.slice(1) } } };
    expect(instrumentDefinition.safeParse(fewer).success).toBe(false);
  });
});
