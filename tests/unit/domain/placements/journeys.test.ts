import { describe, expect, test } from 'vitest';
import { buildProblem } from '#app/domain/placements/build-problem.ts';
import { travelTable } from '#app/domain/placements/journeys.ts';
import type { RuleSetting } from '#app/domain/scheduling/problem.ts';
import type { StatedJourney } from '#app/domain/shared/known-journeys.ts';
import { learnerFacts, roundFacts, unitFacts } from './facts.ts';

const FROM_HYLTE = learnerFacts({ homeTown: 'Hyltebruk' });
const stated: StatedJourney = { origin: 'hyltebruk', unitId: 'hsh', mode: 'public_transport', minutes: 72 };
const between = (...journeys: StatedJourney[]) =>
  travelTable({ learners: [FROM_HYLTE], journeys }, [unitFacts()])('alva', 'w61');
const taken = (minutes: number, isKnown: boolean) => expect.objectContaining({ minutes, isKnown }) as object;

test('a journey is estimated until somebody states it, by public transport before the car', () => {
  expect(between()).toEqual(taken(50, false));
  expect(between({ ...stated, mode: 'car', minutes: 47 })).toEqual(taken(47, true));
  expect(between(stated, { ...stated, mode: 'car', minutes: 47 })).toEqual(taken(72, true));
});

test('where one cannot get there in time the car counts, known or estimated', () => {
  const cannot = { ...stated, minutes: null };
  expect(between(cannot)).toEqual(taken(50, false));
  expect(between(cannot, { ...stated, mode: 'car', minutes: 47 })).toEqual(taken(47, true));
});

test('a stated journey counts also for a home that the places do not hold', () => {
  const learners = [learnerFacts({ homePostcode: '98494' })];
  const far = travelTable({ learners, journeys: [{ ...stated, origin: '984', minutes: 180 }] }, [unitFacts()]);
  expect(far('alva', 'w61')).toEqual(taken(180, true));
});

test('the problem says which journeys are known, and without any is what it was', () => {
  const facts = roundFacts({ learners: [FROM_HYLTE] });
  const optionsWith = (journeys: StatedJourney[]) => buildProblem({ ...facts, journeys }).demands[0]?.options;
  expect(optionsWith([])).toEqual([{ unitId: 'w61', travelMinutes: 50 }]);
  expect(JSON.stringify(optionsWith([]))).toBe('[{"unitId":"w61","travelMinutes":50}]');
  expect(optionsWith([stated])).toEqual([{ unitId: 'w61', travelMinutes: 72, isKnown: true }]);
});

test('one needs a car where it is said of the unit, or where public transport does not get in time', () => {
  const cannot = { ...stated, minutes: null };
  expect([between(), between(stated), between(cannot)].map(({ needsCar }) => needsCar)).toEqual([false, false, true]);
  const homeCare = travelTable({ learners: [FROM_HYLTE], journeys: [] }, [unitFacts({ needsCar: true })]);
  expect(homeCare('alva', 'w61').needsCar).toBe(true);
  const options = buildProblem(roundFacts({ learners: [FROM_HYLTE], journeys: [cannot] })).demands[0]?.options;
  expect(options).toEqual([{ unitId: 'w61', travelMinutes: 50, needsCar: true }]);
});

test('who has a car takes it when that is sooner', () => {
  const driver = learnerFacts({ homeTown: 'Hyltebruk', car: 'yes' });
  const by = (minutes: number) =>
    travelTable({ learners: [driver], journeys: [{ ...stated, minutes }] }, [unitFacts()]);
  expect(by(72)('alva', 'w61')).toEqual(taken(50, false));
  expect(by(40)('alva', 'w61')).toEqual(taken(40, true));
});

describe('what the rules of a round ask of journeys', () => {
  const learners = [
    learnerFacts({ id: 'far', homeTown: 'Hyltebruk', car: 'no' }),
    learnerFacts({ id: 'excepted', homeTown: 'Hyltebruk', anyDistance: true }),
    learnerFacts({ id: 'unknown' }),
  ];
  const problemWith = (rules: RuleSetting[]) => buildProblem(roundFacts({ learners, rules }));

  test('is nothing by itself, but who has no car', () => {
    const { learners: found, farFromMinutes } = problemWith([]);
    expect(farFromMinutes).toBeUndefined();
    expect(found.map(({ withoutCar, anyDistance, maxFarPeriods }) => [withoutCar, anyDistance, maxFarPeriods])).toEqual(
      [
        [true, undefined, undefined],
        [undefined, undefined, undefined],
        [undefined, undefined, undefined],
      ],
    );
  });

  test('is who is excepted, how far it is, and from when it is far', () => {
    const {
      learners: found,
      farFromMinutes,
      demands,
    } = problemWith([
      { id: 'max-travel', enabled: true, params: { kilometres: 40 } },
      { id: 'max-far-periods', enabled: true, params: { limit: 2 } },
      { id: 'far-journey', enabled: true, params: { fromMinutes: 45 } },
    ]);
    expect(farFromMinutes).toBe(45);
    expect(found.map(({ anyDistance = false }) => anyDistance)).toEqual([false, true, true]);
    expect(found.map(({ maxFarPeriods }) => maxFarPeriods)).toEqual([2, 2, 2]);
    expect(demands.map(({ options }) => options[0]?.kilometres)).toEqual([51, 51, undefined]);
  });
});
