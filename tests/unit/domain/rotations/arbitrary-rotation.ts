import fc from 'fast-check';
import { checkRotation } from '#app/domain/rotations/check.ts';
import type { RotationProblem, RotationWish, Stay } from '#app/domain/rotations/problem.ts';
import { block, clinic, resident, rotation } from '#tests/support/rotations/problems.ts';

const TYPES = ['medicine', 'psychiatry', 'primary'];
const WEEKS = 8;

const residentFacts = fc.record({
  home: fc.constantFrom('halmstad', 'varberg'),
  start: fc.integer({ min: 0, max: 2 }),
  slack: fc.integer({ min: 0, max: 2 }),
  leave: fc.boolean(),
  half: fc.boolean(),
  split: fc.boolean(),
  fixed: fc.boolean(),
  blocks: fc.subarray(TYPES, { minLength: 1, maxLength: 2 }),
  wishTown: fc.boolean(),
  wishWeek: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
});

/** `plain`: what the time-indexed model can express: blocks in one stay, one window, nothing fixed. */
export function arbitraryRotation({ plain, most }: { plain: boolean; most: number }): fc.Arbitrary<RotationProblem> {
  return fc
    .record({
      residents: fc.array(residentFacts, { minLength: 1, maxLength: most }),
      places: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 }),
      used: fc.integer({ min: 0, max: WEEKS - 1 }),
      ordered: fc.boolean(),
      wavePlaces: fc.integer({ min: 0, max: 2 }),
    })
    .map(({ residents, places, used, ordered, wavePlaces }) =>
      rotation({
        weeks: WEEKS,
        clinics: [
          clinic({ places: (places[0] ?? 0) + 1 }),
          clinic({
            id: 'med-varberg',
            townId: 'varberg',
            places: Array.from({ length: WEEKS }, (_, week) => (week === used ? 0 : (places[1] ?? 0))),
          }),
          clinic({ id: 'psy-halmstad', type: 'psychiatry', places: places[2] ?? 0 }),
          clinic({ id: 'psy-varberg', type: 'psychiatry', townId: 'varberg', places: 1 }),
          clinic({ id: 'pc-halmstad', type: 'primary', places: (places[3] ?? 0) + 1 }),
        ],
        usedPlaces: [{ clinicId: 'med-halmstad', week: used, places: 1 }],
        order: ordered ? [{ before: 'medicine', after: 'primary' }] : [],
        waves: plain ? [] : [{ id: 'early', places: wavePlaces }],
        residents: residents.map((facts, index) => residentOf(facts, index, plain)),
      }),
    );
}

type Facts = typeof residentFacts extends fc.Arbitrary<infer T> ? T : never;

function residentOf(facts: Facts, index: number, plain: boolean) {
  const from = facts.start;
  const to = Math.min(WEEKS, from + 4 + facts.slack);
  const wishes: RotationWish[] = [];
  const [first = 'medicine'] = facts.blocks;
  if (facts.wishTown) wishes.push({ blockId: first, kind: 'town', townId: 'varberg' });
  if (facts.wishWeek !== undefined)
    wishes.push({ blockId: first, kind: 'window', firstWeek: facts.wishWeek, lastWeek: facts.wishWeek + 1 });
  const fixed = !plain && facts.fixed && first === 'medicine' && !facts.half;
  return resident({
    id: `r${index}`,
    homeTownId: facts.home,
    percent: facts.half ? 80 : 100,
    employment: plain
      ? [{ from, to }]
      : [
          { from, to, waveId: 'early' },
          { from: from + 1, to: Math.min(WEEKS, to + 1) },
        ],
    leave: facts.leave ? [{ from: from + 2, to: from + 3 }] : [],
    blocks: facts.blocks.map((type) =>
      block({ id: type, type, weeks: 2, ...(facts.split && !plain ? { split: { leastWeeks: 1, stepWeeks: 1 } } : {}) }),
    ),
    fixed: fixed ? [{ blockId: 'medicine', clinicId: 'med-halmstad', from: 1, weeks: facts.split ? 1 : 2 }] : [],
    wishes,
  });
}

const MOST_TRIED = 3_000;

/** The cheapest plan by trying everything; null when that would take long. */
export function bestByForce(problem: RotationProblem): number | null {
  const choices = problem.residents.map((one) => {
    const alone = { ...problem, residents: [one], waves: problem.waves.map((wave) => ({ ...wave, places: 1 })) };
    return [...everyProgramme(problem, one, alone, 0, [])].flatMap((stays) =>
      one.employment.flatMap(({ waveId }) => {
        const waves = waveId === undefined ? [] : [{ residentId: one.id, waveId }];
        return checkRotation(alone, stays, waves).violations.length === 0 ? [{ stays, waves }] : [];
      }),
    );
  });
  if (choices.reduce((product, { length }) => product * length, 1) > MOST_TRIED) return null;
  let best = Infinity;
  function descend(index: number, stays: Stay[], waves: { residentId: string; waveId: string }[]): void {
    const options = choices[index];
    if (!options) {
      const { violations, objective } = checkRotation(problem, stays, waves);
      if (violations.length === 0) best = Math.min(best, objective);
      return;
    }
    for (const option of options) descend(index + 1, [...stays, ...option.stays], [...waves, ...option.waves]);
  }
  descend(0, [], []);
  return best;
}

function* everyProgramme(
  problem: RotationProblem,
  one: RotationProblem['residents'][number],
  alone: RotationProblem,
  position: number,
  made: Stay[],
): Generator<Stay[]> {
  const next = one.blocks[position];
  if (!next) {
    yield made;
    return;
  }
  for (const stays of everyBlock(problem, one, next)) {
    const soFar = [...made, ...stays];
    const lawful = checkRotation(alone, soFar).violations.every(
      ({ code }) => code === 'fixed_moved' || code === 'wave_full',
    );
    if (lawful) yield* everyProgramme(problem, one, alone, position + 1, soFar);
  }
}

/** Ways to do a block: what is fixed, then nothing, all that is left in one stay, or a week each. */
function* everyBlock(
  problem: RotationProblem,
  one: RotationProblem['residents'][number],
  { id, type, weeks, split }: RotationProblem['residents'][number]['blocks'][number],
): Generator<Stay[]> {
  const whole = Math.ceil((weeks * 100) / one.percent);
  const fixed = one.fixed
    .filter(({ blockId }) => blockId === id)
    .map((stay): Stay => ({
      residentId: one.id,
      blockId: id,
      clinicId: stay.clinicId,
      from: stay.from,
      weeks: stay.weeks ?? whole,
    }));
  const left = whole - fixed.reduce((sum, stay) => sum + stay.weeks, 0);
  const earliest = Math.max(0, ...fixed.map((stay) => stay.from + stay.weeks));
  yield fixed;
  if (left <= 0) return;
  function* cut(rest: number, from: number): Generator<Stay[]> {
    if (rest === 0) yield [];
    for (const length of split ? Array.from({ length: rest }, (_, index) => index + 1) : [rest]) {
      if (length === 0) continue;
      for (const { id: clinicId } of problem.clinics.filter((place) => place.type === type)) {
        for (let week = from; week + length <= problem.weeks; week++) {
          for (const more of cut(rest - length, week + length))
            yield [{ residentId: one.id, blockId: id, clinicId, from: week, weeks: length }, ...more];
        }
      }
    }
  }
  for (const stays of cut(left, earliest)) yield [...fixed, ...stays];
}
