import { describe, expect, test } from 'vitest';
import { missingAttests } from '#app/domain/placements/missing-attests.ts';
import type { RoundFacts } from '#app/domain/placements/round-facts.ts';
import { learnerFacts, PERIOD, places, roundFacts, unitFacts } from './facts.ts';

const lackingIn = (facts: Partial<RoundFacts>) => missingAttests(roundFacts(facts)).get('alva');
const strict = unitFacts({ requiredAttests: ['criminal_record_check', 'health'] });
const held = (validFrom: string, validTo: string | null) =>
  learnerFacts({ attests: [{ kind: 'health', validFrom, validTo }] });

describe('what a learner has not shown', () => {
  test('is what a unit that could take her requires, in the order of the vocabulary', () => {
    expect(lackingIn({ units: [strict] })).toEqual(['health', 'criminal_record_check']);
    expect(lackingIn({})).toEqual([]);
  });

  test('has to hold through the whole period', () => {
    const whole = { units: [unitFacts({ requiredAttests: ['health'] })] };
    expect(lackingIn({ ...whole, learners: [held('2026-12-21', '2027-01-10')] })).toEqual([]);
    expect(lackingIn({ ...whole, learners: [held('2026-01-01', null)] })).toEqual([]);
    expect(lackingIn({ ...whole, learners: [held('2026-12-22', null)] })).toEqual(['health']);
    expect(lackingIn({ ...whole, learners: [held('2026-01-01', '2027-01-09')] })).toEqual(['health']);
  });

  test('does not count units without places, or of another sector than the period allows', () => {
    const none = unitFacts({ id: 'full', requiredAttests: ['hygiene'] });
    const elsewhere = unitFacts({ id: 'psych', sector: 'psychiatry', requiredAttests: ['licence'] });
    const periods = [{ ...PERIOD, allowedSectors: ['medicine' as const] }];
    const capacities = [...places('vfu_basic', 2), ...places('vfu_basic', 2, undefined, 'psych')];
    expect(lackingIn({ units: [strict, none, elsewhere], periods, capacities })).toEqual([
      'health',
      'criminal_record_check',
    ]);
  });

  test('is only what her own unit requires where her place is settled', () => {
    const own = unitFacts({ id: 'own', requiredAttests: ['hygiene'] });
    const locks = [{ learnerId: 'alva', periodId: PERIOD.id, fromWeek: PERIOD.fromWeek, unitId: 'own' }];
    expect(lackingIn({ units: [strict, own], locks })).toEqual(['hygiene']);
  });

  test('is nothing in a round that does without the rule', () => {
    expect(lackingIn({ units: [strict], rules: [{ id: 'required-attests', enabled: false }] })).toEqual([]);
  });
});
