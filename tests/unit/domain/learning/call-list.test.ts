import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitOfCentres, groupShares } from '#app/domain/learning/call-list/fairness.ts';
import type { GroupId } from '#app/domain/learning/call-list/fairness.ts';
import { runYear } from '#app/domain/learning/call-list/loop.ts';
import { earlierPatients, learn, predict, presentPatients, rank } from '#app/domain/learning/call-list/model.ts';
import { drawPatients } from '#app/domain/learning/call-list/patients.ts';
import type { Patient } from '#app/domain/learning/call-list/patients.ts';
import { FEWEST_CALLS, MOST_CALLS } from '#app/domain/learning/call-list/settings.ts';
import type { CentreId, Target } from '#app/domain/learning/call-list/settings.ts';
import { bestOf, effectOf, worthByLot, worthCurve, worthOf } from '#app/domain/learning/call-list/worth.ts';
import { drawPoisson } from '#app/domain/learning/statistics/draws.ts';
import { mean, standardDeviation } from '#app/domain/learning/statistics/summary.ts';
import { createRandom } from '#app/domain/shared/random.ts';

const patient: Patient = {
  centre: 'harbour',
  needsInterpreter: false,
  livesFar: false,
  age: 70,
  coded: 1,
  drugs: 1,
  visits: 3,
  emergencies: 0,
  risk: 0.4,
  isAdmitted: 0,
  visitsAfter: 3,
  emergenciesAfter: 0,
};
const everybody = presentPatients();
const models = { visits: learn('visits', earlierPatients()), admission: learn('admission', earlierPatients()) };
const listBy = (target: Target, isLocal = false) => rank(models[target], everybody, isLocal);

// Of a Poisson distribution the variance is the mean.
test('counts are drawn from the Poisson distribution', () => {
  const random = createRandom(1);
  const counts = Array.from({ length: 4_000 }, () => drawPoisson(random, 2.5));
  expect(mean(counts)).toBeCloseTo(2.5, 1);
  expect(standardDeviation(counts) ** 2).toBeCloseTo(2.5, 0);
});

describe('what calls are worth', () => {
  // By hand: 60 hours for 100 calls are 36 minutes each, 8 of them lost: 0.35 x (1 - e^(-28/25)) = 0.2358.
  test('follows from the time for each, less what every call costs', () => {
    expect(effectOf(36)).toBeCloseTo(0.2358, 4);
    expect(effectOf(8)).toBe(0);
    expect(effectOf(1)).toBe(0);
    const hundred = Array.from({ length: 100 }, () => patient);
    expect(worthOf(hundred, 100)).toMatchObject({ called: 100, minutesEach: 36, admitted: 0 });
    expect(worthOf(hundred, 100).avoided).toBeCloseTo(100 * 0.4 * 0.2358, 2);
    expect(worthByLot(hundred, 100)).toBeCloseTo(100 * 0.4 * 0.2358, 2);
  });

  test('grows with the minutes, each minute for less', () => {
    fc.assert(
      fc.property(fc.double({ min: 8, max: 300, noNaN: true }), (minutes) => {
        expect(effectOf(minutes + 1)).toBeGreaterThanOrEqual(effectOf(minutes));
        expect(effectOf(minutes + 2) - effectOf(minutes + 1)).toBeLessThanOrEqual(
          effectOf(minutes + 1) - effectOf(minutes) + 1e-12,
        );
      }),
    );
  });

  test('has a peak well before the longest list, at which the better list is worth more than the other and than lots', () => {
    const [visits, admission] = (['visits', 'admission'] as const).map((target) =>
      bestOf(worthCurve(listBy(target), FEWEST_CALLS, MOST_CALLS, 10)),
    );
    expect(admission?.called).toBeGreaterThan(50);
    expect(admission?.called).toBeLessThan(200);
    expect(admission?.avoided ?? 0).toBeGreaterThan(1.1 * (visits?.avoided ?? 0));
    expect(visits?.avoided ?? 0).toBeGreaterThan(1.5 * worthByLot(everybody, visits?.called ?? 100));
    expect(worthOf(listBy('admission'), MOST_CALLS).avoided).toBeLessThan((admission?.avoided ?? 0) / 3);
  });
});

test('the same name gives the same patients, and others others', () => {
  expect(drawPatients('a', 20)).toEqual(drawPatients('a', 20));
  expect(drawPatients('a', 20)).not.toEqual(drawPatients('b', 20));
  expect(everybody).toHaveLength(1_800);
});

// By hand: of the two admitted one needs an interpreter; of the list of two nobody does.
test('shares are of those admitted, and of the list', () => {
  const people: Patient[] = [
    { ...patient, isAdmitted: 1, needsInterpreter: true, visits: 0 },
    { ...patient, isAdmitted: 1, age: 85 },
    { ...patient, livesFar: true },
  ];
  expect(groupShares(people, people.slice(1))).toEqual([
    { group: 'interpreter', ofNeed: 0.5, ofList: 0 },
    { group: 'far', ofNeed: 0, ofList: 0.5 },
    { group: 'oldest', ofNeed: 0.5, ofList: 0.5 },
    { group: 'rarely', ofNeed: 0.5, ofList: 0 },
  ]);
});

test('a list by visits leaves out those who do not come, and one by admission does so less', () => {
  const gap = (target: Target, group: GroupId) => {
    const share = groupShares(everybody, listBy(target).slice(0, 150)).find((one) => one.group === group);
    return (share?.ofNeed ?? 0) - (share?.ofList ?? 0);
  };
  for (const group of ['interpreter', 'far', 'rarely'] as const) {
    expect(gap('visits', group)).toBeGreaterThan(0.08);
    expect(gap('admission', group)).toBeLessThan(gap('visits', group));
  }
  expect(gap('admission', 'rarely')).toBeGreaterThan(0.05);
});

test('where diagnoses are not coded the model says too little, and its centre gets too few calls', () => {
  const fitOf = (centre: CentreId, isLocal: boolean) => {
    const called = listBy('admission', isLocal).slice(0, 200);
    const fits = fitOfCentres(models.admission, everybody, called, isLocal).filter((fit) => fit.centre === centre);
    return fits[0] ?? expect.fail();
  };
  const [harbour, station] = [fitOf('harbour', false), fitOf('station', false)];
  expect(station.observed - station.predicted).toBeGreaterThan(0.02);
  expect(harbour.predicted).toBeGreaterThan(harbour.observed);
  expect(station.onList).toBeLessThan(station.dueOnList / 2);
  expect(harbour.onList + station.onList + fitOf('forest', false).onList).toBe(200);
  expect(fitOf('station', true).onList).toBeGreaterThan(1.3 * station.onList);
});

test('levels are right on average for each centre, by those the model was learnt from', () => {
  for (const centre of ['harbour', 'station', 'forest'] as const) {
    const here = earlierPatients().filter((one) => one.centre === centre);
    const predicted = mean(here.map((one) => predict(models.admission, one, true)));
    expect(predicted).toBeCloseTo(mean(here.map(({ isAdmitted }) => isAdmitted)), 6);
  }
});

describe('a year in which the list is used', () => {
  const use = { calls: 100, isLocal: false } as const;

  test('makes the model look wrong about those who were called, and not about the next', () => {
    const { called, next } = runYear(listBy('admission'), models.admission, {
      ...use,
      target: 'admission',
      recording: 'apart',
    });
    expect(called.predicted - called.observed).toBeGreaterThan(0.08);
    expect(Math.abs(next.predicted - next.observed)).toBeLessThan(0.06);
  });

  test('locks a list by visits when the calls count as visits', () => {
    const again = (recording: 'counted' | 'apart') =>
      runYear(listBy('visits'), models.admission, { ...use, target: 'visits', recording }).again;
    expect(again('counted')).toBeGreaterThan(again('apart') + 0.2);
  });
});
