import { expect, test } from 'vitest';
import { buildProblem } from '#app/domain/placements/build-problem.ts';
import { travelTable } from '#app/domain/placements/journeys.ts';
import type { StatedJourney } from '#app/domain/shared/known-journeys.ts';
import { learnerFacts, roundFacts, unitFacts } from './facts.ts';

const FROM_HYLTE = learnerFacts({ homeTown: 'Hyltebruk' });
const stated: StatedJourney = { origin: 'hyltebruk', unitId: 'hsh', mode: 'public_transport', minutes: 72 };
const between = (...journeys: StatedJourney[]) =>
  travelTable({ learners: [FROM_HYLTE], journeys }, [unitFacts()])('alva', 'w61');

test('a journey is estimated until somebody states it, by public transport before the car', () => {
  expect(between()).toEqual({ minutes: 50, isKnown: false });
  expect(between({ ...stated, mode: 'car', minutes: 47 })).toEqual({ minutes: 47, isKnown: true });
  expect(between(stated, { ...stated, mode: 'car', minutes: 47 })).toEqual({ minutes: 72, isKnown: true });
});

test('where one cannot get there in time the car counts, known or estimated', () => {
  const cannot = { ...stated, minutes: null };
  expect(between(cannot)).toEqual({ minutes: 50, isKnown: false });
  expect(between(cannot, { ...stated, mode: 'car', minutes: 47 })).toEqual({ minutes: 47, isKnown: true });
});

test('a stated journey counts also for a home that the places do not hold', () => {
  const learners = [learnerFacts({ homePostcode: '98494' })];
  const far = travelTable({ learners, journeys: [{ ...stated, origin: '984', minutes: 180 }] }, [unitFacts()]);
  expect(far('alva', 'w61')).toEqual({ minutes: 180, isKnown: true });
});

test('the problem says which journeys are known, and without any is what it was', () => {
  const facts = roundFacts({ learners: [FROM_HYLTE] });
  const optionsWith = (journeys: StatedJourney[]) => buildProblem({ ...facts, journeys }).demands[0]?.options;
  expect(optionsWith([])).toEqual([{ unitId: 'w61', travelMinutes: 50 }]);
  expect(JSON.stringify(optionsWith([]))).toBe('[{"unitId":"w61","travelMinutes":50}]');
  expect(optionsWith([stated])).toEqual([{ unitId: 'w61', travelMinutes: 72, isKnown: true }]);
});
