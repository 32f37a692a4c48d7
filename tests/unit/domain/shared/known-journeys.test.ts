import { describe, expect, test } from 'vitest';
import { knownJourneys, originName } from '#app/domain/shared/known-journeys.ts';
import type { StatedJourney } from '#app/domain/shared/known-journeys.ts';

const WARD = '/hsh/med/w61/';
const HOME = { homePostcode: '30233', homeTown: null };

function stated(...journeys: Partial<StatedJourney>[]) {
  return knownJourneys(
    journeys.map((journey) => ({
      ...{ origin: 'halmstad', unitId: 'hsh', mode: 'public_transport', minutes: 20 },
      ...journey,
    })),
  );
}

describe('what is known of a journey', () => {
  test('is nothing where nothing is stated', () => {
    expect(stated()(HOME, WARD)).toEqual({});
    expect(stated({ unitId: 'hsv' })(HOME, WARD)).toEqual({});
    expect(stated({ origin: 'varberg' })(HOME, WARD)).toEqual({});
  });

  test('is found by place and by postal area, for all that belongs to the unit', () => {
    expect(stated({})(HOME, WARD)).toEqual({ public_transport: 20 });
    expect(stated({})({ homePostcode: null, homeTown: 'HALMSTAD' }, WARD)).toEqual({ public_transport: 20 });
    expect(stated({ origin: '302' })(HOME, WARD)).toEqual({ public_transport: 20 });
    expect(stated({ origin: '302' })({ homePostcode: '31133', homeTown: null }, WARD)).toEqual({});
  });

  test('prefers the finer area to the place, and the unit itself to what it belongs to', () => {
    const area = { origin: '302', minutes: 25 };
    const ward = { unitId: 'w61', minutes: 40 };
    expect(stated({}, area, { origin: '30233', minutes: 15 })(HOME, WARD)).toEqual({ public_transport: 15 });
    expect(stated(area, ward)(HOME, WARD)).toEqual({ public_transport: 40 });
  });

  test('keeps what cannot be reached apart from what nobody has stated, mode by mode', () => {
    const find = stated({ minutes: null }, { mode: 'car', minutes: 30 });
    expect(find(HOME, WARD)).toEqual({ public_transport: null, car: 30 });
  });
});

test.each([
  ['halmstad', 'Halmstad'],
  ['302', '302 xx'],
  ['3', '3xx xx'],
  ['30233', '302 33'],
  ['gone', 'gone'],
])('%s is shown as %s', (origin, name) => {
  expect(originName(origin)).toBe(name);
});
