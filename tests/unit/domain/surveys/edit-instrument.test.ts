import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareInstruments } from '#app/domain/surveys/compare-instruments.ts';
import { moveItem, moveSection, putItem, putSection, removeItem } from '#app/domain/surveys/edit-instrument.ts';
import type { Step } from '#app/domain/surveys/edit-instrument.ts';
import { itemForm, itemFormValues, itemOf } from '#app/domain/surveys/item-form.ts';
import { instrumentProblems } from '#app/domain/surveys/instrument-problems.ts';
import { instrumentDefinition, itemsOf } from '#app/domain/surveys/instrument.ts';

const words = (sv: string) => ({ sv, en: `${sv} (en)` });
const labels = ['1', '2', '3', '4', '5'];
const item = (id: string) => ({ id, text: words(id) });
const base = instrumentDefinition.parse({
  ...{ title: words('title'), lead: words('lead'), favourableFrom: 4 },
  scale: { lowest: 1, labels: { sv: labels, en: labels } },
  subscales: [
    { id: 's1', name: words('s1'), items: [item('a'), item('b')] },
    { id: 's2', name: words('s2'), items: [item('c')] },
  ],
});
const shape = ({ subscales }: typeof base) =>
  subscales.map(({ id, items }) => [id, items.map((one) => one.id).join('')].join(':'));

describe('moving', () => {
  it('goes past a neighbour, into the next section, and no further than the ends', () => {
    expect(shape(moveItem(base, 'b', -1))).toEqual(['s1:ba', 's2:c']);
    expect(shape(moveItem(base, 'b', 1))).toEqual(['s1:a', 's2:bc']);
    expect(shape(moveItem(base, 'c', -1))).toEqual(['s1:abc', 's2:']);
    expect(moveItem(base, 'a', -1)).toBe(base);
    expect(moveItem(base, 'c', 1)).toBe(base);
    expect(shape(moveSection(base, 's2', -1))).toEqual(['s2:c', 's1:ab']);
    expect(moveSection(base, 's2', 1)).toBe(base);
  });

  it('loses and doubles nothing, and a step back undoes a step', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom<Step>(-1, 1)));
    fc.assert(
      fc.property(steps, (moves) => {
        const moved = moves.reduce((definition, [id, step]) => moveItem(definition, id, step), base);
        expect(
          itemsOf(moved)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(['a', 'b', 'c']);
        for (const id of ['a', 'b', 'c']) {
          const on = moveItem(moved, id, 1);
          if (on !== moved) expect(shape(moveItem(on, id, -1))).toEqual(shape(moved));
        }
      }),
    );
  });
});

describe('the form of an item', () => {
  const form = itemForm(base, itemsOf(base));
  const typed = { version: '1', textSv: 'Ny', textEn: '', kind: 'single', optionsSv: 'Ja\nNej', optionsEn: '' };

  it('keeps the ids of options that are worded as before, and gives new ones to others', () => {
    const before = itemOf('x', form.parse(typed).form, null);
    expect(before).toMatchObject({ options: [{ id: 'o1' }, { id: 'o2' }] });
    const after = itemOf('x', form.parse({ ...typed, optionsSv: 'Vet ej\nNej\nJa' }).form, before);
    expect(after).toMatchObject({ options: [{ id: 'o3' }, { id: 'o2' }, { id: 'o1' }] });
    const reworded = itemOf('x', form.parse({ ...typed, optionsSv: 'Jo\nNej' }).form, before);
    expect(reworded).toMatchObject({ options: [{ id: 'o1', text: { sv: 'Jo' } }, { id: 'o2' }] });
  });

  it.each([
    [{ optionsSv: 'Ja' }, 'optionsSv', 'twoOptions'],
    [{ optionsEn: 'Yes' }, 'optionsEn', 'asMany'],
    [{ kind: 'number', min: '4', max: '4' }, 'max', 'aboveLeast'],
    [{ kind: 'number', min: 'x', max: '4' }, 'min', 'number'],
    [{ showItem: 'a' }, 'showEquals', 'whichAnswers'],
    [{ showItem: 'a', showEquals: '9' }, 'showEquals', 'whichAnswers'],
    [{ showItem: 'later', showEquals: '1' }, 'showItem', 'choose'],
    [{ textSv: ' ' }, 'textSv', 'required'],
  ])('refuses %j', (wrong, field, message) => {
    const issues = form.safeParse({ ...typed, ...wrong }).error?.issues;
    expect(issues).toMatchObject([{ path: [field], message }]);
  });

  it('leaves out what another kind would have had', () => {
    const text = itemOf('x', form.parse({ ...typed, kind: 'text', reversed: 'on', mayNotApply: 'on' }).form, null);
    expect(text).toEqual({
      id: 'x',
      kind: 'text',
      length: 'long',
      text: { sv: 'Ny', en: '' },
      reversed: false,
      mayNotApply: false,
    });
  });
});

describe('the form of a number', () => {
  const form = itemForm(base, itemsOf(base));
  const typed = { version: '1', textSv: 'Hur många?', kind: 'number', min: '0', max: '60' };
  const units = { unitSv: 'personer', unitEn: 'people', unitOneSv: 'person', unitOneEn: 'person' };

  it('keeps what is counted, of many and of one, and shows it again', () => {
    const item = itemOf('x', form.parse({ ...typed, ...units }).form, null);
    expect(item).toMatchObject({ unit: { sv: 'personer', en: 'people' }, unitOne: { sv: 'person', en: 'person' } });
    expect(itemFormValues(item)).toMatchObject(units);
  });

  it('has no word for one without a word for many, and need not have one', () => {
    expect(itemOf('x', form.parse({ ...typed, ...units, unitSv: '' }).form, null)).not.toHaveProperty('unitOne');
    const many = itemOf('x', form.parse({ ...typed, unitSv: 'rum', unitEn: 'rooms' }).form, null);
    expect(many).toMatchObject({ unit: { sv: 'rum', en: 'rooms' } });
    expect(many).not.toHaveProperty('unitOne');
  });

  it('differs from the version before when what is counted is called otherwise', () => {
    const version = (unitOneSv: string) => {
      const item = itemOf('x', form.parse({ ...typed, ...units, unitOneSv }).form, null);
      return { ...base, subscales: base.subscales.map((section) => ({ ...section, items: [item] })).slice(0, 1) };
    };
    expect(compareInstruments(version('person'), version('person'))).toEqual([]);
    expect(compareInstruments(version('person'), version('en'))).toMatchObject([{ kind: 'options_changed', id: 'x' }]);
  });
});

describe('what keeps a draft from being published', () => {
  it('is nothing when all is said, and is told by its place', () => {
    expect(instrumentProblems(base, null)).toEqual([]);
    const licensed = { ...base, frame: { source: 'x', scoring: words('x') } };
    expect(instrumentProblems(licensed, null)).toEqual([{ code: 'licenceMissing', sectionId: null, itemId: null }]);
    expect(instrumentProblems(licensed, 'given')).toEqual([]);
    const bound = putItem(base, 's1', {
      ...item('b'),
      reversed: false,
      mayNotApply: false,
      showWhen: { item: 'c', equals: ['1'] },
    });
    expect(instrumentProblems(bound, null)).toEqual([{ code: 'conditionGone', sectionId: 's1', itemId: 'b' }]);
    const past = putItem(base, 's2', {
      ...item('c'),
      reversed: false,
      mayNotApply: false,
      showWhen: { item: 'a', equals: ['6'] },
    });
    expect(instrumentProblems(past, null)).toEqual([{ code: 'conditionUnanswerable', sectionId: 's2', itemId: 'c' }]);
    const steps = { ...base, favourableFrom: 1, scale: { lowest: 1, labels: { sv: labels, en: ['1'] } } };
    expect(instrumentProblems(steps, null).map(({ code }) => code)).toEqual(['labelsDiffer', 'favourableOutside']);
  });
});

describe('comparing versions', () => {
  const kinds = (later: typeof base) => compareInstruments(base, later).map(({ kind, id }) => `${kind} ${id}`);

  it('tells what has come, gone, been reworded, rescaled, turned and moved', () => {
    expect(kinds(base)).toEqual([]);
    expect(kinds(removeItem(base, 'a'))).toEqual(['removed a']);
    expect(kinds(putSection(base, { id: 's3', name: words('s3') }))).toEqual(['added s3']);
    expect(
      kinds(putItem(base, 's1', { ...item('a'), text: words('other'), reversed: true, mayNotApply: false })),
    ).toEqual(['reworded a', 'turned a']);
    expect(kinds(moveItem(base, 'a', 1))).toEqual(['moved b', 'moved a']);
    expect(kinds({ ...base, favourableFrom: 5 })).toEqual(['rescaled scale']);
    const inWords = {
      ...item('a'),
      kind: 'text' as const,
      length: 'long' as const,
      reversed: false,
      mayNotApply: false,
    };
    expect(kinds(putItem(base, 's1', inWords))).toEqual(['kind_changed a']);
  });
});
