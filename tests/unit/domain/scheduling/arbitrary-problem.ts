import fc from 'fast-check';
import type { Assignment, Demand, LearnerPair, Problem } from '#app/domain/scheduling/problem.ts';
import { demand, learner, places, problem, unit } from './problems.ts';

const SECTORS = ['medicine', 'psychiatry'];
const PERIODS = [
  { id: 'p1', weeks: ['2027-W36', '2027-W37'], startsOn: '2027-09-06', endsOn: '2027-09-19' },
  { id: 'p2', weeks: ['2027-W38', '2027-W40'], startsOn: '2027-09-13', endsOn: '2027-10-10' },
] as const;

const unitFacts = fc.record({
  sector: fc.constantFrom(...SECTORS),
  site: fc.constantFrom('halmstad', 'varberg'),
  free: fc.integer({ min: 0, max: 2 }),
  promised: fc.integer({ min: 0, max: 1 }),
  closed: fc.boolean(),
  hygiene: fc.boolean(),
});

const learnerFacts = fc.record({
  burden: fc.integer({ min: 0, max: 3 }),
  needs: fc.boolean(),
  laterPeriods: fc.integer({ min: 0, max: 1 }),
  visited: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  conflict: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  hygiene: fc.boolean(),
  maxFar: fc.option(fc.integer({ min: 0, max: 1 }), { nil: undefined }),
  overlap: fc.boolean(),
  busy: fc.boolean(),
  wishes: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { maxLength: 2 }),
  travel: fc.array(fc.integer({ min: 5, max: 100 }), { minLength: 4, maxLength: 4 }),
});

/** Problems of up to three learners, two periods, which overlap for some, and four units, with every rule at work. */
export const arbitraryProblem: fc.Arbitrary<Problem> = fc
  .record({
    units: fc.array(unitFacts, { minLength: 2, maxLength: 4 }),
    learners: fc.array(learnerFacts, { minLength: 1, maxLength: 3 }),
    shared: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ units, learners, shared }) =>
    problem({
      units: units.map((facts, index) =>
        unit({
          id: `u${index}`,
          sector: facts.sector,
          site: facts.site,
          closedWeeks: facts.closed && index === 0 ? ['2027-W40'] : [],
          requiredAttests: facts.hygiene ? ['hygiene'] : [],
          minPlaces: facts.promised > 0 ? [{ periodId: 'p1', places: facts.promised }] : [],
        }),
      ),
      learners: learners.map((facts, index) =>
        learner({
          id: `l${index}`,
          burden: facts.burden,
          needs: facts.needs ? [{ sector: 'psychiatry', count: 1 }] : [],
          laterPeriods: facts.laterPeriods,
          busyWeeks: facts.busy ? ['2027-W40'] : [],
          visitedUnits: facts.visited === undefined ? [] : [`u${facts.visited}`],
          conflictUnits: facts.conflict === undefined ? [] : [{ unitId: `u${facts.conflict}`, kind: 'own_workplace' }],
          attests: facts.hygiene ? [{ kind: 'hygiene', validTo: '2027-10-01' }] : [],
          maxFarPeriods: facts.maxFar,
          wishes: facts.wishes.map((wished, position) => ({ unitId: `u${wished}`, rank: position + 1 })),
        }),
      ),
      demands: learners.flatMap((facts, index) =>
        PERIODS.map((period) => demandOf(`l${index}`, period, facts, units.length)),
      ),
      resources: [
        ...units.map(({ free }, index) => places(`u${index}`, free)),
        places('u0', shared, { id: 'team', kind: 'supervisors', unitIds: ['u0', 'u1'] }),
      ],
    }),
  );

const flags = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });

/** The same where some have no car, some units need one, and no journey may be longer than a limit but for some. */
export const travelLimitedProblem: fc.Arbitrary<Problem> = fc
  .tuple(
    arbitraryProblem,
    fc.record({ withoutCar: flags, anyDistance: flags, needsCar: flags, longest: fc.integer({ min: 40, max: 100 }) }),
  )
  .map(([facts, { withoutCar, anyDistance, needsCar, longest }]) => ({
    ...facts,
    learners: facts.learners.map((one, index) => ({
      ...one,
      withoutCar: withoutCar[index],
      anyDistance: anyDistance[index],
    })),
    demands: facts.demands.map((one) => ({
      ...one,
      options: one.options.map((option, index) => ({
        ...option,
        kilometres: 105 - option.travelMinutes,
        needsCar: needsCar[index],
      })),
    })),
    rules: [{ id: 'max-travel', enabled: true, params: { minutes: longest, kilometres: longest - 20 } }],
  }));

/** The same where learners are paired, some of whom must be together and some of whom wish to. */
export const pairedProblem: fc.Arbitrary<Problem> = fc
  .tuple(arbitraryProblem, fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 3 }), flags)
  .map(([facts, chosen, required]) => {
    const ids = facts.learners.map(({ id }) => id);
    const pairs = chosen.flatMap((index): LearnerPair[] => {
      const [one, other] = [ids[index], ids[(index + 1) % ids.length]];
      if (one === undefined || other === undefined || one === other) return [];
      return [{ learnerIds: [one, other], required: required[index] === true }];
    });
    return { ...facts, pairs };
  });

const TERMS = ['T3', 'T5'] as const;
const LONGEST_DAILY = 50;

/** The same where units tell terms apart, one is run for a group, and who has far to travel shares the beds of a place. */
export const termsAndBedsProblem: fc.Arbitrary<Problem> = fc
  .tuple(
    arbitraryProblem,
    fc.record({
      inTerm5: flags,
      ofTerm: fc.tuple(fc.nat(2), fc.nat(2)),
      firstTerm: fc.option(fc.constantFrom(4, 6), { nil: undefined }),
      group: fc.nat(3),
      beds: fc.tuple(fc.nat(2), fc.nat(2)),
    }),
  )
  .map(([facts, { inTerm5, ofTerm, firstTerm, group, beds }]) => {
    const siteOf = new Map(facts.units.map(({ id, site }) => [id, site]));
    const free = new Map(['halmstad', 'varberg'].map((site, index) => [site, beds[index] ?? 0]));
    return {
      ...facts,
      units: facts.units.map((one, index) => ({
        ...one,
        ...(index === 1 && { firstTerm, ...(group > 0 && { smallestGroups: [{ periodId: 'p1', places: group }] }) }),
      })),
      demands: facts.demands.map((one, index) => ({
        ...one,
        level: TERMS[Number(inTerm5[index % inTerm5.length])],
        options: one.options.map((option) => {
          const place = siteOf.get(option.unitId) ?? '';
          if (option.travelMinutes <= LONGEST_DAILY) return option;
          const isMissing = free.get(place) === 0;
          const minutes = Math.round(option.travelMinutes / 5);
          return { ...option, bed: { place, minutes, ...(isMissing && { isMissing }) } };
        }),
      })),
      resources: [
        ...facts.resources,
        ...TERMS.map((level, index) =>
          places(`u${index}`, ofTerm[index] ?? 0, { id: `u${index} ${level}`, kind: 'unit_level', level }),
        ),
        ...[...free].map(([place, count]) => {
          const unitIds = facts.units.flatMap(({ id, site }) => (site === place ? [id] : []));
          return places(place, count, { id: `beds ${place}`, kind: 'beds', place, unitIds });
        }),
      ],
      rules: [{ id: 'housing', enabled: true }],
    };
  });

const WEEKS = ['2027-W36', '2027-W37', '2027-W38', '2027-W40'] as const;

/** The same where what a unit takes it takes in all weeks: much of it is full, and much can be moved. */
export const livelyProblem: fc.Arbitrary<Problem> = arbitraryProblem.map((facts) => ({
  ...facts,
  resources: facts.resources.map((resource) => {
    const room = (resource.places['2027-W36'] ?? 0) + (resource.kind === 'supervisors' ? 1 : 0);
    return { ...resource, places: Object.fromEntries(WEEKS.map((week) => [week, room])) };
  }),
}));

function demandOf(
  learnerId: string,
  period: (typeof PERIODS)[number],
  { overlap, travel }: { overlap: boolean; travel: number[] },
  units: number,
): Demand {
  return demand({
    ...period,
    id: `${learnerId}/${period.id}`,
    learnerId,
    periodId: period.id,
    weeks: overlap && period.id === 'p2' ? ['2027-W37', '2027-W40'] : [...period.weeks],
    allowedSectors: SECTORS,
    options: travel.slice(0, units).map((travelMinutes, index) => ({ unitId: `u${index}`, travelMinutes })),
  });
}

/** Every choice of a unit or none for every demand; only for a handful of demands. */
export function* everyPlan(facts: Problem, from = 0, made: Assignment[] = []): Generator<Assignment[]> {
  const next = facts.demands[from];
  if (!next) {
    yield made;
    return;
  }
  yield* everyPlan(facts, from + 1, made);
  for (const { unitId } of next.options) yield* everyPlan(facts, from + 1, [...made, { demandId: next.id, unitId }]);
}

/** The same problems, in which some learners' second period is of a course that requires the first. */
export function requiring(problems: fc.Arbitrary<Problem>): fc.Arbitrary<Problem> {
  return fc
    .tuple(problems, fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }))
    .map(([stated, requires]): Problem => ({
      ...stated,
      demands: stated.demands.map((one) => {
        const before = stated.demands.filter(
          ({ learnerId, periodId }) => learnerId === one.learnerId && periodId === 'p1',
        );
        const isRequiring = one.periodId === 'p2' && requires[Number(one.learnerId.slice(1))];
        return isRequiring ? { ...one, prerequisites: [{ course: 'c', demandIds: before.map(({ id }) => id) }] } : one;
      }),
    }));
}
