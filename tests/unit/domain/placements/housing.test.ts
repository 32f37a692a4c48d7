import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostAtOnce } from '#app/domain/placements/beds-taken.ts';
import { buildProblem } from '#app/domain/placements/build-problem.ts';
import { bedsOf, freeBeds } from '#app/domain/placements/housing.ts';
import type { Boarder, HeldBed, HousingFacts } from '#app/domain/placements/housing.ts';
import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import { learnerFacts, PERIOD, places, roundFacts, unitFacts } from './facts.ts';

const FORMS = ['vfu_basic', 'apl', 'at'] as const satisfies readonly PlacementForm[];
const week = '2026-W53' as const;
const WHOLE = { from: PERIOD.fromWeek, to: PERIOD.toWeek } as const;

function beds(count: number, forms: PlacementForm[] = [], weeks: { from: HeldBed['from']; to: HeldBed['to'] } = WHOLE) {
  return { place: 'varberg', fromWeek: weeks.from, toWeek: weeks.to, beds: count, forms } satisfies HousingFacts;
}

function held(form: PlacementForm): HeldBed {
  return { place: 'varberg', form, ...WHOLE };
}

describe('free beds', () => {
  /** Whether everybody can lie in a bed that is for her form, by trying. */
  function canLie(sleepers: readonly PlacementForm[], rows: readonly HousingFacts[]): boolean {
    const [first, ...rest] = sleepers;
    if (first === undefined) return true;
    return rows.some(
      (row, index) =>
        row.beds > 0 &&
        (row.forms.length === 0 || row.forms.includes(first)) &&
        canLie(
          rest,
          rows.map((one, at) => (at === index ? { ...one, beds: one.beds - 1 } : one)),
        ),
    );
  }

  test('are as many as can lie there beside the others, whichever forms the beds are for', () => {
    const rowOf = fc.tuple(fc.nat(2), fc.subarray([...FORMS])).map(([count, forms]) => beds(count, forms));
    const heldOf = fc.array(fc.constantFrom(...FORMS), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(rowOf, { maxLength: 3 }), heldOf, fc.constantFrom(...FORMS), (rows, forms, form) => {
        fc.pre(canLie(forms, rows));
        const free = freeBeds({ place: 'varberg', form, week }, rows, forms.map(held));
        const with_ = (more: number) => canLie([...forms, ...Array<PlacementForm>(more).fill(form)], rows);
        expect([with_(free), with_(free + 1)]).toEqual([true, false]);
      }),
      { numRuns: 200 },
    );
  });

  test('are those of the place and the week', () => {
    const rows = [beds(2), { ...beds(5), place: 'halmstad' }, beds(3, [], { from: '2027-W01', to: '2027-W02' })];
    expect(freeBeds({ place: 'varberg', form: 'at', week }, rows, [held('at'), held('apl'), held('apl')])).toBe(0);
    expect(freeBeds({ place: 'varberg', form: 'at', week: '2027-W01' }, rows, [held('at')])).toBe(4);
    expect(mostAtOnce(beds(2), rows, [held('at')])).toEqual({ taken: 1, offered: 2 });
  });
});

const rules = [{ id: 'housing', enabled: true, params: { fromMinutes: 45, share: 20 } }];
const unit = unitFacts({ id: 'vbg', town: 'Varberg' });
const capacities = places('vfu_basic', 2, undefined, 'vbg');
const far = learnerFacts({ homeTown: 'Hyltebruk' });

function round(facts: Parameters<typeof roundFacts>[0] = {}) {
  return roundFacts({ learners: [far], units: [unit], capacities, rules, housing: [beds(1)], ...facts });
}

describe('a round that lets learners have beds', () => {
  const optionIn = (facts: Parameters<typeof roundFacts>[0]) => buildProblem(round(facts)).demands[0]?.options[0];

  test('gives one to whoever has a longer journey than the limit, and counts it as a part', () => {
    const option = optionIn({});
    expect(option?.travelMinutes).toBeGreaterThan(45);
    expect(option?.bed).toEqual({ place: 'varberg', minutes: Math.round((option?.travelMinutes ?? 0) / 5) });
  });

  test.each([
    ['lives near', { learners: [learnerFacts({ homeTown: 'Varberg' })] }],
    ['is excepted from the longest journey', { learners: [{ ...far, anyDistance: true }] }],
    [
      'has a home that nobody knows',
      { learners: [learnerFacts()], rules: [{ ...rules[0]!, params: { fromMinutes: 0 } }] },
    ],
    ['is in a round without beds', { rules: [] }],
  ])('gives none to whoever %s', (_who, facts) => {
    expect(optionIn(facts)).not.toHaveProperty('bed');
  });

  test('says where there is none in some of the weeks', () => {
    const gone = [beds(1, [], { from: '2026-W52', to: '2026-W53' })];
    expect(optionIn({ housing: gone })?.bed?.isMissing).toBe(true);
    expect(
      checkAssignments(buildProblem(round({ housing: [] })), [{ demandId: 'p1~alva', unitId: 'vbg' }]),
    ).toMatchObject({ violations: [{ rule: 'housing', code: 'no_bed', params: { place: 'varberg' } }] });
  });

  test('shares the beds with other rounds, whose learners have theirs already', () => {
    const boarder: Boarder = { learner: { ...far, id: 'bo' }, unitId: 'vbg', form: 'at', rules, ...WHOLE };
    const near = { ...boarder, learner: learnerFacts({ id: 'cia', homeTown: 'Varberg' }) };
    expect(bedsOf([boarder, near], { units: [unit], journeys: [] })).toMatchObject([{ place: 'varberg', form: 'at' }]);
    const shared = buildProblem(round({ housing: [beds(3)], boarders: [boarder, near] }));
    expect(shared.resources.find(({ kind }) => kind === 'beds')).toMatchObject({
      id: 'beds:varberg',
      unitIds: ['vbg'],
      places: { [week]: 2 },
    });
    expect(optionIn({ boarders: [boarder] })?.bed?.isMissing).toBe(true);
  });

  test('lets two share one bed in no plan', () => {
    const problem = buildProblem(round({ learners: [far, { ...far, id: 'bo' }] }));
    const both = ['alva', 'bo'].map((id) => ({ demandId: `p1~${id}`, unitId: 'vbg' }));
    expect(checkAssignments(problem, both).violations).toMatchObject([
      { rule: 'housing' },
      { rule: 'housing' },
      { rule: 'housing' },
    ]);
    expect(checkAssignments(problem, both.slice(0, 1)).violations).toEqual([]);
  });
});
