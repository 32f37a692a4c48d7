import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { horizonFrom } from '#app/domain/forecast/horizon.ts';
import { formSet, placesFor, readPlaces, shortageOf } from '#app/domain/forecast/places.ts';
import { PLACEMENT_FORMS, SECTORS } from '#app/domain/placements/vocabulary.ts';

const horizon = horizonFrom('2026-11-23');
const MEDICINE = SECTORS.indexOf('medicine');
const at = (week: Parameters<typeof horizon.indexOf.get>[0]) => horizon.indexOf.get(week) ?? -1;
const units = [{ id: 'a', sector: 'medicine' as const, validTo: null }];

describe('places that units have', () => {
  test('are those of the week, or of an earlier year’s same week, and then said to be assumed', () => {
    const stated = (week: '2027-W40' | '2026-W41' | '2026-W53', places: number, level = 'any') => ({
      ...{ unitId: 'a', form: 'vfu_basic' as const, level, fromWeek: week, toWeek: week, places },
    });
    const places = readPlaces(
      { units, closures: [], capacities: [stated('2027-W40', 3), stated('2026-W41', 2)] },
      horizon,
    );
    const of = (week: '2027-W40' | '2027-W41' | '2028-W41' | '2027-W42') =>
      placesFor(places(MEDICINE, at(week)), formSet(['vfu_basic']));
    expect(of('2027-W40')).toEqual({ places: 3, assumed: 0 });
    expect(of('2027-W41')).toEqual({ places: 2, assumed: 2 });
    expect(of('2028-W41')).toEqual({ places: 2, assumed: 2 });
    expect(of('2027-W42')).toEqual({ places: 0, assumed: 0 });
    expect(places(MEDICINE, at('2027-W42')).stated).toBe(0);
  });

  test('are those of the form, or of its terms together where only they are stated', () => {
    const week = { fromWeek: '2027-W40', toWeek: '2027-W40' } as const;
    const stated = (level: string, places: number) => ({ unitId: 'a', form: 'apl' as const, level, ...week, places });
    const of = (...capacities: ReturnType<typeof stated>[]) =>
      placesFor(readPlaces({ units, closures: [], capacities }, horizon)(MEDICINE, at('2027-W40')), formSet(['apl']))
        .places;
    expect(of(stated('T1', 2), stated('T3', 1))).toBe(3);
    expect(of(stated('T1', 2), stated('T3', 1), stated('any', 2))).toBe(2);
  });

  test('are none while a unit is closed or when it has ceased', () => {
    const weeks = { fromWeek: '2027-W40', toWeek: '2027-W40' } as const;
    const capacities = [{ unitId: 'a', form: 'apl' as const, level: 'any', ...weeks, places: 3 }];
    const closures = [{ unitId: 'a', ...weeks }];
    const closed = readPlaces({ units, capacities, closures }, horizon)(MEDICINE, at('2027-W40'));
    expect([placesFor(closed, formSet(['apl'])).places, closed.stated]).toEqual([0, formSet(['apl'])]);
    const ceased = [{ id: 'a', sector: 'medicine' as const, validTo: '2027-06-30' }];
    const gone = readPlaces({ units: ceased, capacities, closures: [] }, horizon)(MEDICINE, at('2027-W40'));
    expect(placesFor(gone, formSet(['apl'])).places).toBe(0);
  });
});

describe('a shortage', () => {
  const forms = PLACEMENT_FORMS.slice(0, 3);
  const offer = fc.record({
    all: fc.oneof(fc.constant(Infinity), fc.nat(4)),
    places: fc.array(fc.nat(3), { minLength: forms.length, maxLength: forms.length }),
  });

  test('is what is left when learners are spread over the units as well as can be', () => {
    const need = fc.array(fc.nat(6), { minLength: forms.length, maxLength: forms.length });
    fc.assert(
      fc.property(fc.array(offer, { maxLength: 3 }), need, (offers, wanted) => {
        const week = {
          stated: formSet(forms),
          offers: offers.map((one) => ({
            ...{ all: one.all, isAssumed: false, stated: formSet(forms) },
            places: PLACEMENT_FORMS.map((_, form) => one.places[form] ?? 0),
          })),
        };
        const found = shortageOf(week, formSet(forms))(Int32Array.from(wanted), 0);
        expect(found.learners).toBe(wanted.reduce((sum, count) => sum + count, 0) - mostPlaced(offers, wanted));
        expect(found.forms > 0).toBe(found.learners > 0);
      }),
    );
  });

  test('leaves out forms that no unit has said anything of', () => {
    const week = { stated: 0, offers: [] };
    expect(shortageOf(week, formSet(forms))(Int32Array.of(5), 0)).toEqual({ learners: 0, forms: 0 });
  });
});

/** By trying every way, a unit at a time. */
function mostPlaced(offers: readonly { all: number; places: readonly number[] }[], wanted: readonly number[]): number {
  const [first, ...rest] = offers;
  if (!first) return 0;
  let most = 0;
  const tryFrom = (form: number, left: readonly number[], taken: number) => {
    if (form === left.length) {
      most = Math.max(most, taken + mostPlaced(rest, left));
      return;
    }
    const top = Math.min(left[form] ?? 0, first.places[form] ?? 0, first.all - taken);
    for (let here = 0; here <= top; here += 1) {
      tryFrom(form + 1, left.with(form, (left[form] ?? 0) - here), taken + here);
    }
  };
  tryFrom(0, wanted, 0);
  return most;
}
