import { describe, expect, test } from 'vitest';
import { drawCentres } from '#app/domain/learning/federated/centres.ts';
import { federate, LEAVES_AFTER } from '#app/domain/learning/federated/federate.ts';
import { federatedSettings, MOST_ROUNDS } from '#app/domain/learning/federated/settings.ts';
import type { FederatedSettings } from '#app/domain/learning/federated/settings.ts';
import { atRound, studyFederated } from '#app/domain/learning/federated/study.ts';
import { mean } from '#app/domain/learning/statistics/summary.ts';

const usual = federatedSettings.parse({});
const study = (part: Partial<FederatedSettings>) => studyFederated({ ...usual, ...part });
const lastOf = (results: ReturnType<typeof study>) => atRound(results, MOST_ROUNDS);
const centreOf = (results: ReturnType<typeof study>, id: string) => results.find((result) => result.id === id)!;
const predictedAt = (results: ReturnType<typeof study>, id: string, round = MOST_ROUNDS) =>
  centreOf(results, id).rounds[round]!.predicted;

describe('the patients', () => {
  test('are the same for the same settings', () => {
    expect(drawCentres(usual)).toEqual(drawCentres(usual));
  });

  test('are alike when the centres are, and differ as much as is set', () => {
    const ages = (difference: number) =>
      drawCentres({ difference, coding: 'same' }).map(({ tested }) => mean(tested.map(({ features }) => features[0]!)));
    const [oak, beech] = ages(0);
    expect(Math.abs(oak! - beech!)).toBeLessThan(0.3);
    expect(ages(100)[0]! - ages(100)[1]!).toBeGreaterThan(1);
  });

  test('counting calls as visits touches Linden, and only what it has on visits', () => {
    const [same, own] = (['same', 'own'] as const).map((coding) => drawCentres({ difference: 0, coding }));
    expect(own!.slice(0, 2)).toEqual(same!.slice(0, 2));
    const visits = (centres: typeof same) => mean(centres![2]!.training.map(({ features }) => features[2]!));
    expect(visits(own) - visits(same)).toBeGreaterThan(1);
  });
});

describe('training together', () => {
  test('of like centres ends about where training on all patients does, and beats training alone', () => {
    const results = study({ difference: 0 });
    const { shared, pooled, own } = lastOf(results);
    expect(shared).toBeCloseTo(pooled, 1);
    expect(Math.abs(shared - pooled)).toBeLessThan(0.01);
    expect(shared).toBeGreaterThan(own);
    for (const { rounds, pooled: all } of results) {
      expect(Math.abs(rounds[MOST_ROUNDS]!.predicted - all.predicted)).toBeLessThan(0.02);
    }
  });

  test('begins by saying one in two of everybody', () => {
    for (const { rounds } of study({})) expect(rounds[0]).toEqual({ auc: 0.5, predicted: 0.5 });
  });

  test('gains more in each round with more steps of one’s own', () => {
    const gapAfterThree = (steps: number) => {
      const { worst } = atRound(study({ steps, difference: 0 }), 3);
      return Math.abs(worst.predicted - worst.observed);
    };
    expect(gapAfterThree(5)).toBeLessThan(gapAfterThree(1));
  });

  test('is the same each time, with noise too', () => {
    const centres = drawCentres(usual);
    expect(federate(centres, { ...usual, noise: 50 })).toEqual(federate(centres, { ...usual, noise: 50 }));
  });
});

describe('what the lab is to show', () => {
  test('with different patients the AUC is as when pooled, and the probabilities are off', () => {
    const results = study({ difference: 100 });
    const { shared, pooled, worst } = lastOf(results);
    expect(Math.abs(shared - pooled)).toBeLessThan(0.02);
    expect(Math.abs(worst.predicted - worst.observed)).toBeGreaterThan(0.04);
  });

  test('a definition of one’s own hurts where it is used, and hardly elsewhere', () => {
    const [same, own] = [study({}), study({ coding: 'own' })];
    expect(predictedAt(own, 'linden') - centreOf(own, 'linden').observed).toBeGreaterThan(0.1);
    for (const id of ['oak', 'beech'])
      expect(Math.abs(predictedAt(own, id) - predictedAt(same, id))).toBeLessThan(0.03);
  });

  test('turned answers raise every probability and leave the AUC alone', () => {
    const [honest, turned] = [study({}), study({ attack: 'turned' })];
    expect(Math.abs(lastOf(turned).shared - lastOf(honest).shared)).toBeLessThan(0.02);
    for (const { id } of honest) expect(predictedAt(turned, id) - predictedAt(honest, id)).toBeGreaterThan(0.03);
  });

  test('made larger they ruin the model, and shortening or the median saves it', () => {
    const at = (merging: FederatedSettings['merging']) => lastOf(study({ attack: 'enlarged', merging })).shared;
    expect(at('mean')).toBeLessThan(0.65);
    expect(at('clipped')).toBeGreaterThan(0.75);
    expect(at('median')).toBeGreaterThan(0.75);
  });

  test('a centre that leaves is guessed about worse from then on', () => {
    const [all, left] = [study({ difference: 100 }), study({ difference: 100, leaver: 'oak' })];
    expect(predictedAt(left, 'oak', LEAVES_AFTER)).toBe(predictedAt(all, 'oak', LEAVES_AFTER));
    expect(predictedAt(left, 'oak')).toBeLessThan(predictedAt(all, 'oak') - 0.05);
  });

  test('adjusting the level at each centre sets its probabilities right, and leaves the order as it was', () => {
    const [plain, adjusted] = [study({ coding: 'own' }), study({ coding: 'own', adjusting: 'local' })];
    const off = (results: typeof plain) =>
      Math.abs(predictedAt(results, 'linden') - centreOf(results, 'linden').observed);
    expect(off(adjusted)).toBeLessThan(off(plain) / 2);
    expect(lastOf(adjusted).shared).toBeCloseTo(lastOf(plain).shared, 6);
  });

  test('much noise costs accuracy', () => {
    expect(lastOf(study({ noise: 100 })).shared).toBeLessThan(lastOf(study({})).shared - 0.02);
  });
});

test('a round that has not been run is not guessed at', () => {
  expect(() => atRound(study({}), MOST_ROUNDS + 1)).toThrow(RangeError);
});

test('an address that makes no sense gives the usual settings', () => {
  expect(federatedSettings.parse({ rounds: 'x', steps: '99', attack: 'worse', noise: '-1' })).toEqual(usual);
});
