import { describe, expect, it } from 'vitest';
import { judgeRelease, openLedger } from '#app/domain/quality/disclosure/ledger.ts';
import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

function play(population: number, groups: number[][]): string[] {
  let ledger = openLedger(population, LOWEST_THRESHOLDS);
  return groups.map((group) => {
    const judgement = judgeRelease(ledger, group);
    if ('refusal' in judgement) return judgement.refusal;
    ledger = judgement.ledger;
    return judgement.measure;
  });
}

describe('the ledger of a theme', () => {
  it('lets out a distribution, a mean or nothing, by the size of the group', () => {
    expect(play(40, [range(0, 8), range(10, 17), range(20, 24)])).toEqual(['distribution', 'mean', 'too_few']);
  });

  it('lets out a mean where a distribution would tell of too few by subtraction', () => {
    expect(play(40, [range(0, 20), range(0, 14)])).toEqual(['distribution', 'mean']);
    expect(play(40, [range(0, 20), range(0, 16)])).toEqual(['distribution', 'would_reveal']);
  });

  it('does not count a group that was kept back against later ones', () => {
    expect(play(40, [range(0, 20), range(0, 16), range(0, 12)])).toEqual([
      'distribution',
      'would_reveal',
      'distribution',
    ]);
  });
});
