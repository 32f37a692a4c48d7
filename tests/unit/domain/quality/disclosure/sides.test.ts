import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOf } from '#app/domain/quality/groups.ts';
import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import type { Thresholds } from '#app/domain/quality/disclosure/thresholds.ts';
import { resultsOf } from '#app/domain/quality/wave-results.ts';
import type { Answer, Release } from '#app/domain/quality/wave-results.ts';
import { instrumentDefinition } from '#app/domain/surveys/instrument.ts';

const words = { sv: 'sv', en: 'en' };
const labels = ['1', '2', '3', '4', '5'];
const instrument = instrumentDefinition.parse({
  ...{ title: words, lead: words, scale: { lowest: 1, labels: { sv: labels, en: labels } }, favourableFrom: 4 },
  subscales: [{ id: 'welcome', name: words, items: [{ id: 'a', text: words }] }],
});

const answers = (values: readonly number[], unitPath: string, programmeId: string | null = null) =>
  values.map((a): Answer => {
    const unitId = unitPath.split('/').filter(Boolean).at(-1) ?? null;
    return { values: { a }, bucket: { programmeId, unitId, unitPath } };
  });

function told(given: readonly Answer[], thresholds: Thresholds = LOWEST_THRESHOLDS): Release[] {
  return resultsOf(instrument, given, groupsOf(given.map(({ bucket }) => bucket)), thresholds).releases;
}
const figureOf = (releases: readonly Release[], id: string) => releases.find(({ groupId }) => groupId === id)?.figure;

describe('the share that is favourable', () => {
  const against = (count: number) => Array.from({ length: count }, (_, index) => 1 + (index % 3));
  const inFavour = (count: number) => Array.from({ length: count }, (_, index) => 4 + (index % 2));
  const mixed = (count: number) => Array.from({ length: count }, (_, index) => 1 + (index % 5));

  it.each([8, 11, 15])(
    'of %i is kept back with all of the spread when none or all are, and the mean is told',
    (count) => {
      for (const values of [against(count), inFavour(count)]) {
        const region = figureOf(told(answers(values, '/h/')), 'region');
        expect(region).toMatchObject({ n: count, spread: null, spreadKeptBack: 'would_reveal' });
      }
      expect(figureOf(told(answers([...against(count - 1), 5], '/h/')), 'region')?.spread).not.toBeNull();
    },
  );

  it('is told when none of twice as many as may be told of are', () => {
    expect(figureOf(told(answers(against(16), '/h/')), 'region')?.spread?.favourable).toBe(0);
  });

  it('is kept back where the rest could be told to be of one side by subtraction', () => {
    const rest = (values: number[]) => told([...answers(mixed(20), '/h/c/'), ...answers(values, '/h/')]);
    expect(figureOf(rest(against(9)), 'c')).toMatchObject({ n: 20, spread: null, spreadKeptBack: 'would_reveal' });
    expect(figureOf(rest(mixed(9)), 'c')?.spread).not.toBeNull();
    expect(figureOf(rest(against(16)), 'c')?.spread).not.toBeNull();
  });

  it('is kept back where a difference is as large as it can be: all of the one for, all of the other against', () => {
    // The ward less the programme is those of the ward alone less those of the programme alone.
    const both = answers(mixed(10), '/c/', 'p');
    const crossed = (ward: number[], programme: number[]) =>
      told([...both, ...answers(ward, '/c/'), ...answers(programme, '/v/', 'p'), ...answers(mixed(40), '/v/')]);
    expect(figureOf(crossed(inFavour(5), against(5)), 'p')?.spread).toBeNull();
    expect(figureOf(crossed(inFavour(5), mixed(5)), 'p')?.spread).not.toBeNull();
  });

  it('that is kept back is not reckoned with for those that come after', () => {
    const given = [...answers(mixed(20), '/h/c/'), ...answers(against(9), '/h/d/')];
    const releases = told(given);
    expect(figureOf(releases, 'c')?.spread).toBeNull();
    expect(figureOf(releases, 'd')).toMatchObject({ spread: null, spreadKeptBack: 'would_reveal' });
    expect(figureOf(told([...given, ...answers(mixed(12), '/v/')]), 'v')?.spread).not.toBeNull();
  });
});

describe('somebody who tries out every way that people may have answered', () => {
  it('finds nobody’s side, unless of twice as many as may be told of', () => {
    const thresholds = { mean: 3, distribution: 3 };
    const units = ['/h/a/', '/h/b/', '/h/', '/v/'];
    const people = fc.array(
      fc.record({
        unit: fc.constantFrom(...units),
        programme: fc.constantFrom('p', 'q', null),
        value: fc.constantFrom(1, 2, 3, 4, 5, 5),
      }),
      { minLength: 8, maxLength: 13 },
    );
    let shares = 0;
    fc.assert(
      fc.property(people, (all) => {
        const given = all.flatMap(({ unit, programme, value }) => answers([value], unit, programme));
        const known = told(given, thresholds).flatMap(({ figure, members }) =>
          figure?.spread ? [{ members, count: Math.round(figure.spread.favourable * figure.n) }] : [],
        );
        shares += known.length;
        const certain = certainSides(all.length, known);
        return certain === 0 || certain >= 2 * thresholds.distribution;
      }),
      { numRuns: 400 },
    );
    expect(shares).toBeGreaterThan(400);
  });
});

/** Of how many people the side is the same in all answers that agree with every count. */
function certainSides(population: number, known: readonly { members: readonly number[]; count: number }[]): number {
  const groups = known.map(({ members, count }) => ({
    mask: members.reduce((mask, member) => mask | (1 << member), 0),
    count,
  }));
  let [always, ever] = [-1, 0];
  for (let sides = 0; sides < 1 << population; sides += 1) {
    if (!groups.every(({ mask, count }) => bits(sides & mask) === count)) continue;
    always &= sides;
    ever |= sides;
  }
  return bits(always) + population - bits(ever);
}

function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
