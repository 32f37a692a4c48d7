import { describe, expect, test } from 'vitest';
import type { VisibleGroups, WaveScope } from '#app/domain/quality/visible-groups.ts';
import { readsWords } from '#app/domain/quality/visible-words.ts';
import { EVERYBODY } from '#app/domain/surveys/audience.ts';

const NOTHING: VisibleGroups = {
  everything: false,
  ownUnits: new Set(),
  usedUnits: new Set(),
  programmes: new Set(),
  branches: new Set(),
  schools: new Set(),
  comparesUnits: false,
};
const HEAD: VisibleGroups = { ...NOTHING, ownUnits: new Set(['med']), comparesUnits: true };
const DIRECTOR: VisibleGroups = { ...NOTHING, usedUnits: new Set(['med']), programmes: new Set(['ssk']) };
const REGION = { kind: 'region', id: 'region' } as const;
const ALL: WaveScope = { programmeId: null, audience: null };
const NURSES: WaveScope = { programmeId: 'ssk', audience: null };
const MEDICINE: WaveScope = { programmeId: null, audience: { ...EVERYBODY, unitId: 'med' } };

describe('own words about the whole of a wave', () => {
  test.each<[string, VisibleGroups, WaveScope, boolean]>([
    ['a unit’s head, of everybody', HEAD, ALL, false],
    ['a unit’s head, of one programme', HEAD, NURSES, false],
    ['a unit’s head, of her unit', HEAD, MEDICINE, true],
    ['a director, of everybody', DIRECTOR, ALL, false],
    ['a director, of her programme', DIRECTOR, NURSES, true],
    ['the region', { ...NOTHING, everything: true }, ALL, true],
  ])('%s', (_who, visible, wave, expected) => {
    expect(readsWords(visible, REGION, wave)).toBe(expected);
  });

  test('are no wider than the figures', () => {
    expect(readsWords(HEAD, { kind: 'unit', id: 'med' }, ALL)).toBe(true);
    expect(readsWords(HEAD, { kind: 'unit', id: 'kir' }, ALL)).toBe(false);
    expect(readsWords(NOTHING, REGION, MEDICINE)).toBe(false);
  });
});
