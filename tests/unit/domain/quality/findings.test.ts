import { describe, expect, test } from 'vitest';
import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import { findingsOf } from '#app/domain/quality/findings.ts';
import { themeSeries } from '#app/domain/quality/theme-series.ts';
import type { GroupRelease, SeriesWave } from '#app/domain/quality/theme-series.ts';
import { isPublic } from '#app/domain/quality/action-form.ts';

const WAVES: SeriesWave[] = [
  { id: 'first', version: '1', thresholds: LOWEST_THRESHOLDS },
  { id: 'second', version: '1', thresholds: LOWEST_THRESHOLDS },
];

function told(waveId: string, groupId: string, mean: number | null, n = 40): GroupRelease {
  const low = { low: (mean ?? 3) - 0.2, high: (mean ?? 3) + 0.2 };
  return {
    ...{ waveId, groupKind: 'unit', groupId, themeId: 'feedback' },
    figure:
      mean === null
        ? null
        : {
            ...{ n, mean, spreadKeptBack: null },
            spread: { sd: 0.6, interval: low, favourable: 0.5, favourableInterval: { low: 0.4, high: 0.6 } },
          },
    keptBack: mean === null ? 'too_few' : null,
  };
}

const PEERS = ['a', 'b', 'c', 'd', 'e'];
const judge = (releases: GroupRelease[], sees: (id: string) => boolean = () => true, waves = WAVES) =>
  findingsOf({ waves, releases, peersOf: () => 'peers', sees: ({ id }) => sees(id) });

describe('what to look at first', () => {
  const even = PEERS.map((id) => told('second', id, 4));

  test('is nothing when all are alike, and says how many could not be judged', () => {
    expect(judge([...even, told('second', 'f', null)])).toEqual({ found: [], judged: 5, notEnough: 1 });
    expect(judge([]).found).toEqual([]);
    expect(judge([told('second', 'a', 1), told('second', 'b', 4)])).toMatchObject({ found: [], notEnough: 2 });
  });

  test('is what lies below the funnel and what has become worse, the worst first', () => {
    const many = Array.from({ length: 20 }, (_, index) => told('second', `peer-${index}`, 4));
    const releases = [...many, told('second', 'low', 3), told('first', 'fell', 4.6), told('second', 'fell', 4)];
    const { found } = judge(releases);
    expect(found.map(({ group }) => group.id)).toEqual(['low', 'fell']);
    expect(found[0]).toMatchObject({ position: 'far_below', figure: { mean: 3 } });
    expect(found[1]).toMatchObject({ position: 'within', change: 'lower' });
  });

  test('of a reader is about what she sees, held against all', () => {
    const many = Array.from({ length: 20 }, (_, index) => told('second', `peer-${index}`, 4));
    const own = judge([...many, told('second', 'low', 3)], (id) => id === 'low');
    expect(own).toMatchObject({ found: [{ group: { id: 'low' }, position: 'far_below' }], judged: 1, notEnough: 0 });
    expect(judge([...many, told('second', 'low', 3)], (id) => id === 'peer-1').found).toEqual([]);
  });

  test('never compares answers to different wordings', () => {
    const waves = [WAVES[0], { id: 'second', version: '2', thresholds: LOWEST_THRESHOLDS }].filter(
      (wave) => wave !== undefined,
    );
    const fell = [told('first', 'a', 4.8), ...PEERS.map((id) => told('second', id, 4))];
    expect(judge(fell).found.map(({ change }) => change)).toEqual(['lower']);
    expect(judge(fell, () => true, waves).found).toEqual([]);
    const points = themeSeries({ kind: 'unit', id: 'a' }, ['feedback'], waves, fell).get('feedback');
    expect(points?.map(({ change }) => change)).toEqual([null, 'new_version']);
  });
});

describe('a place over the waves', () => {
  test('has the figures as they are told, the reason where there is none, and everybody beside', () => {
    const whole = { ...told('second', 'region', 3.96), groupKind: 'region' as const };
    const releases = [told('first', 'a', null), told('second', 'a', 4.04, 7), whole];
    expect(themeSeries({ kind: 'unit', id: 'a' }, ['feedback'], WAVES, releases).get('feedback')).toMatchObject([
      { figure: null, keptBack: 'too_few', whole: null, change: null },
      { figure: { mean: 4, respondents: { from: 8, to: 9 } }, whole: { mean: 4 }, change: 'not_enough' },
    ]);
  });
});

test.each([
  ['open', 'open', 'x', true],
  ['open', 'done', 'x', false],
  ['done', 'done', 'x', true],
  ['dropped', 'open', 'x', false],
  ['done', 'open', null, false],
] as const)('an action that is %s, told when %s, with the sentence %s', (state, publicWhen, publicSentence, shown) => {
  expect(isPublic({ state, publicWhen, publicSentence })).toBe(shown);
});
