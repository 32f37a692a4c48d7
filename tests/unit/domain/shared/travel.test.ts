import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POSTCODES } from '#app/domain/shared/postcode-list.ts';
import { findPlace, homePlace, parsePostcode, placeById, placeOfPostcode, PLACES } from '#app/domain/shared/places.ts';
import type { Place } from '#app/domain/shared/places.ts';
import { estimateTravelMinutes, pairKey } from '#app/domain/shared/travel.ts';

function place(id: string): Place {
  const found = placeById(id);
  if (!found) throw new Error(`No place ${id}`);
  return found;
}

const anyPlace = fc.constantFrom(...PLACES);

describe('travel', () => {
  it.each([
    ['halmstad', 'falkenberg', 35],
    ['halmstad', 'varberg', 55],
    ['halmstad', 'kungsbacka', 80],
    ['halmstad', 'laholm', 25],
    ['halmstad', 'hyltebruk', 50],
    ['falkenberg', 'varberg', 28],
    ['varberg', 'kungsbacka', 38],
    ['falkenberg', 'hyltebruk', 55],
    ['kungsbacka', 'goteborg', 30],
    ['varberg', 'goteborg', 55],
    ['halmstad', 'goteborg', 95],
    ['halmstad', 'helsingborg', 60],
    ['halmstad', 'lund', 85],
  ])('%s - %s takes about %i minutes', (from, to, minutes) => {
    expect(Math.abs(estimateTravelMinutes(place(from), place(to)) - minutes)).toBeLessThanOrEqual(6);
  });

  it('is the same both ways and at least a few minutes', () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (a, b) => {
        expect(estimateTravelMinutes(a, b)).toBe(estimateTravelMinutes(b, a));
        expect(estimateTravelMinutes(a, b)).toBeGreaterThanOrEqual(5);
      }),
    );
  });

  it('prefers what is known', () => {
    const known = new Map([[pairKey('varberg', 'halmstad'), 48]]);
    expect(estimateTravelMinutes(place('halmstad'), place('varberg'), known)).toBe(48);
  });
});

describe('places', () => {
  it('lie in the south-west, each once', () => {
    expect(new Set(PLACES.map((entry) => entry.id)).size).toBe(PLACES.length);
    for (const name of Object.values(POSTCODES)) expect(findPlace(name), name).not.toBeNull();
  });

  it('are found by name and postcode', () => {
    expect(findPlace(' GÖTEBORG ')?.id).toBe('goteborg');
    expect(findPlace('Kungsbaka')?.id).toBe('kungsbacka');
    expect(findPlace('Berlin')).toBeNull();
    const byCode = ['30233', '43244', '43430', '31145', '31230', '31431', '31060', '22100', '41345', '99999'].map(
      (code) => placeOfPostcode(code)?.name ?? null,
    );
    expect(byCode).toEqual([
      'Halmstad',
      'Varberg',
      'Kungsbacka',
      'Falkenberg',
      'Laholm',
      'Hyltebruk',
      'Ullared',
      'Lund',
      'Göteborg',
      null,
    ]);
    expect(homePlace(null, 'varberg')?.name).toBe('Varberg');
    expect(homePlace('30233', 'Varberg')?.name).toBe('Halmstad');
  });

  it('reads postcodes', () => {
    expect(['302 33', 'SE-302 33', '30233', '3023', '02233'].map(parsePostcode)).toEqual([
      '30233',
      '30233',
      '30233',
      null,
      null,
    ]);
  });
});
