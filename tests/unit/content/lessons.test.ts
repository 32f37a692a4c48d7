import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { moduleGoals } from '#app/content/goals.ts';
import { ITEMS } from '#app/content/items.ts';
import { SOURCES } from '#app/content/sources.ts';
import { CURRICULUM_ADDRESS, moduleAddress, MODULES } from '#app/domain/learning/curriculum.ts';
import { faultsOfItems } from '#tests/support/content/check-items.ts';
import { faultsOfLesson, sentencesOf, skeletonOf } from '#tests/support/content/check-lesson.ts';

const folder = join(import.meta.dirname, '../../../app/content');
const lesson = (id: string, language: string) => readFileSync(join(folder, id, `${language}.mdx`), 'utf8');
const rules = {
  sources: Object.keys(SOURCES),
  addresses: [CURRICULUM_ADDRESS, ...MODULES.map((module) => moduleAddress(module))],
};

describe.each(MODULES.map(({ id }) => id))('%s', (id) => {
  test.each(['sv', 'en'])('its text in %s holds', (language) => {
    expect(faultsOfLesson(lesson(id, language), rules)).toEqual([]);
  });

  test('says the same in both languages, part by part', () => {
    expect(skeletonOf(lesson(id, 'en'))).toEqual(skeletonOf(lesson(id, 'sv')));
  });

  test('promises as much in both languages, in words without markup', () => {
    const [swedish, english] = [moduleGoals(id, 'sv'), moduleGoals(id, 'en')];
    expect(swedish.length).toBeGreaterThan(0);
    expect(english).toHaveLength(swedish.length);
    for (const goal of [...swedish, ...english]) expect(goal).toMatch(/^[^<>[\]*_]+$/);
  });

  test('its questions hold', () => {
    expect(faultsOfItems(ITEMS[id])).toEqual([]);
  });
});

test('no text is there without a module, and no source without a text', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(MODULES.map(({ id }) => id).sort());
});

describe('the check itself', () => {
  const whole = `<Goals>\n\n- know\n\n</Goals>\n\n## One\n\nSo it is. <Cite id="a" />\n\n<Lab />\n\n<Pitfalls>\n\nBeware.\n\n</Pitfalls>\n\n<Law>\n\nObey.\n\n</Law>\n\n<Sources ids={['a']} />\n`;
  const planted = { sources: ['a', 'b'], addresses: ['/here'] };

  test('finds nothing in a text that holds', () => {
    expect(faultsOfLesson(whole, planted)).toEqual([]);
  });

  test.each([
    ['a part that is missing', whole.replace('<Lab />', ''), 'not one Lab'],
    ['a number without a source', whole.replace('Beware.', 'It was 12 % of all.'), 'a number without a source'],
    ['a long sentence', whole.replace('Beware.', `${'word '.repeat(26)}.`), 'more than 25 words'],
    ['an unknown source', whole.replace('id="a"', 'id="c"'), 'an unknown source: c'],
    ['a source that is not listed', whole.replace("['a']", "['b']"), 'cited and not in the list: a'],
    ['a source that is not cited', whole.replace("['a']", "['a', 'b']"), 'in the list and not cited: b'],
    ['a link that leads nowhere', whole.replace('Beware.', '[There](/there)'), 'a link to nothing: /there'],
  ])('finds %s', (_, text, fault) => {
    expect(faultsOfLesson(text, planted).join('\n')).toContain(fault);
  });

  test('takes numbers in an example, and links that lead somewhere', () => {
    const text = whole
      .replace('Beware.', '[Here](/here#part)')
      .replace('<Lab />', '<Example>\n\n12 % of all.\n\n</Example>\n\n<Lab />');
    expect(faultsOfLesson(text, planted)).toEqual([]);
  });

  test('a sentence ends where the next begins', () => {
    expect(sentencesOf('Det var 3,5 procent. Sedan kom m.fl. hit. Vem? Du.')).toHaveLength(4);
  });
});
