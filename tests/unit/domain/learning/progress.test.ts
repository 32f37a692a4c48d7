import { expect, test } from 'vitest';
import { continueWith, standingOf } from '#app/domain/learning/progress.ts';
import { MODULES, moduleAddress, moduleById, moduleBySlug, nextModule } from '#app/domain/learning/curriculum.ts';

const seen = { moduleId: 'm', masteredVersion: null, place: null, readAt: null, seenAt: '2027-03-01T10:00:00.000Z' };

test('a module is new, begun, read and mastered; a new version has to be shown again', () => {
  expect(standingOf(1, undefined)).toBe('new');
  expect(standingOf(1, seen)).toBe('begun');
  expect(standingOf(1, { ...seen, readAt: seen.seenAt })).toBe('read');
  expect(standingOf(1, { ...seen, readAt: seen.seenAt, masteredVersion: 1 })).toBe('mastered');
  expect(standingOf(2, { ...seen, readAt: seen.seenAt, masteredVersion: 1 })).toBe('read');
});

test('the reader goes on with what she last saw and has not mastered', () => {
  const at = (id: string, standing: 'new' | 'begun' | 'read' | 'mastered', seenAt: string | null) => ({
    id,
    standing,
    seenAt,
  });
  const modules = [
    at('a', 'begun', '2027-01-01'),
    at('b', 'read', '2027-02-01'),
    at('c', 'mastered', '2027-03-01'),
    at('d', 'new', null),
  ];
  expect(continueWith(modules)?.id).toBe('b');
  expect(continueWith(modules.slice(2))).toBeNull();
});

test('addresses and ids of modules lead back to them', () => {
  for (const module of MODULES) {
    expect(moduleById(module.id)).toBe(module);
    expect(moduleBySlug(module.slug)).toBe(module);
    expect(moduleAddress(module, 'x')).toBe(`/informationsdriven-vard/${module.slug}#x`);
  }
  expect(new Set(MODULES.map(({ slug }) => slug)).size).toBe(MODULES.length);
  expect(moduleBySlug('nothing')).toBeNull();
  expect(nextModule(MODULES.at(-1)!.id)).toBeNull();
});
