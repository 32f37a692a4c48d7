import { expect, test } from 'vitest';
import { pathUnder, unitTree } from '#app/domain/units/tree.ts';

const row = (id: string, parentId: string | null) => ({ id, parentId, name: id });

test('units stand under their parents in the order given; one whose parent is filtered away stands at the top', () => {
  const tree = unitTree([row('w62', 'med'), row('w61', 'med'), row('med', 'hsh'), row('vc', null)]);
  expect(tree.map(({ id }) => id)).toEqual(['med', 'vc']);
  expect(tree[0]?.children.map(({ id }) => id)).toEqual(['w62', 'w61']);
});

test('a path holds every unit from the root', () => {
  expect(pathUnder(null, 'hsh')).toBe('/hsh/');
  expect(pathUnder('/hsh/', 'med')).toBe('/hsh/med/');
});
