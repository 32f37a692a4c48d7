import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawGroup, PATIENTS, SILENT } from '#app/domain/learning/patient-reported/group.ts';
import { reportOn, unpairedChange, verdictOn } from '#app/domain/learning/patient-reported/report.ts';
import { scoreOf } from '#app/domain/learning/patient-reported/score.ts';
import { ANSWERS, LEVELS, patientReportedSettings, SILENCES } from '#app/domain/learning/patient-reported/settings.ts';
import { mean } from '#app/domain/learning/statistics/summary.ts';

const seeds = Array.from({ length: 100 }, (_, index) => index + 1);

describe('the score', () => {
  const form = (energy: string, sleep: string, walk: string, company: string, mind: string) =>
    patientReportedSettings.parse({ energy, sleep, walk, company, mind });

  // By hand: 4 + 3 + 2 + 1 + 0 = 10 of 20; then 3 + 2 + 1 of three, a mean of 2 of 4; and two of five are too few.
  test.each([
    { answers: form('4', '3', '2', '1', '0'), score: 50 },
    { answers: form('4', '4', '4', '4', '4'), score: 100 },
    { answers: form('0', '0', '0', '0', '0'), score: 0 },
    { answers: form('3', '', '2', '', '1'), score: 50 },
    { answers: form('4', '4', '', '', ''), score: null },
  ])('of %j is right', ({ answers, score }) => {
    expect(scoreOf(answers)).toBe(score);
  });

  test('is between 0 and 100, and no answer that is better makes it worse', () => {
    const answer = fc.constantFrom(...ANSWERS);
    fc.assert(
      fc.property(answer, answer, answer, answer, answer, (a, b, c, d, e) => {
        const score = scoreOf(form(a, b, c, d, e))!;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(scoreOf(form('4', b, c, d, e))).toBeGreaterThanOrEqual(score);
      }),
    );
  });
});

test('a change is important from the limit on, both ways', () => {
  expect(verdictOn({ before: 50, after: 60 }, 10)).toBe('better');
  expect(verdictOn({ before: 50, after: 55 }, 10)).toBe('same');
  expect(verdictOn({ before: 50, after: 40 }, 10)).toBe('worse');
});

// By hand: five up 20 and five down 16 are 2 up on average.
test('a mean may hide that half got better and half worse', () => {
  const patients = Array.from({ length: 10 }, (_, index) => ({
    number: index + 1,
    before: 50,
    after: index < 5 ? 70 : 34,
    hasAnswered: true,
  }));
  expect(reportOn(patients, 10)).toMatchObject({
    meanChange: 2,
    verdicts: { better: 5, same: 0, worse: 5 },
    atFloor: 0,
    atCeiling: 0,
  });
});

describe('a group', () => {
  test('is the same for a seed, with scores on the scale and eight silent', () => {
    for (const level of LEVELS) {
      for (const silence of SILENCES) {
        const group = drawGroup(7, level, 5, silence);
        expect(drawGroup(7, level, 5, silence)).toEqual(group);
        expect(group).toHaveLength(PATIENTS);
        expect(group.filter(({ hasAnswered }) => !hasAnswered)).toHaveLength(SILENT);
        expect(
          group.every(({ before, after }) => [before, after].every((at) => at >= 0 && at <= 100 && at % 5 === 0)),
        ).toBe(true);
      }
    }
  });

  test('stands still, though it seems better when the worst are silent and not when anybody is', () => {
    const changes = (silence: 'worst' | 'random') => seeds.map((seed) => drawGroup(seed, 'middle', 0, silence));
    const real = mean(changes('worst').map((group) => reportOn(group, 10).meanChange));
    const [worst, random] = [mean(changes('worst').map(unpairedChange)), mean(changes('random').map(unpairedChange))];
    const paired = mean(
      changes('worst').map(
        (group) =>
          reportOn(
            group.filter(({ hasAnswered }) => hasAnswered),
            10,
          ).meanChange,
      ),
    );
    expect(Math.abs(real)).toBeLessThan(0.5);
    expect(worst).toBeGreaterThan(9);
    expect(paired).toBeGreaterThan(3);
    expect(paired).toBeLessThan(worst);
    expect(Math.abs(random)).toBeLessThan(1.5);
  });

  test('that is well cannot show how much better it gets', () => {
    const high = seeds.map((seed) => reportOn(drawGroup(seed, 'high', 15, 'worst'), 10));
    const middle = seeds.map((seed) => reportOn(drawGroup(seed, 'middle', 15, 'worst'), 10));
    expect(mean(middle.map(({ meanChange }) => meanChange))).toBeCloseTo(15, 0);
    expect(mean(high.map(({ meanChange }) => meanChange))).toBeLessThan(8);
    expect(mean(high.map(({ atCeiling }) => atCeiling))).toBeGreaterThan(0.15);
  });
});

test('an address that makes no sense gives the usual settings', () => {
  expect(patientReportedSettings.parse({ part: 'x', energy: '9', important: '1e9', level: '' })).toEqual(
    patientReportedSettings.parse({}),
  );
});
