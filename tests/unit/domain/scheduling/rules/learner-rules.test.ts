import { describe, expect, test } from 'vitest';
import { addedCharge } from '#app/domain/scheduling/once-charges.ts';
import { demand, learner, placing, ruleWithSetting, unit } from '../problems.ts';

const later = { openPeriods: 0, needsForLater: 0 };

describe("what a learner's placements together may not be", () => {
  test('no-repeated-unit within the round', () => {
    const { rule } = ruleWithSetting('no-repeated-unit');
    const earlier = placing({ demand: demand({ periodId: 'p0' }) });
    expect(rule.obstructs?.(placing(), [earlier], later)).toEqual({
      code: 'unit_repeated',
      params: { periodId: 'p0' },
    });
    expect(rule.obstructs?.(placing({ unit: unit({ id: 'ward-2' }) }), [earlier], later)).toBeNull();
  });

  test('one-place-at-a-time in a week that two periods share', () => {
    const { rule } = ruleWithSetting('one-place-at-a-time');
    const overlapping = placing({ demand: demand({ periodId: 'p0', weeks: ['2027-W37', '2027-W38'] }) });
    expect(rule.obstructs?.(placing(), [overlapping], later)).toEqual({
      code: 'placed_elsewhere',
      params: { weeks: ['2027-W37'] },
    });
    const after = placing({ demand: demand({ periodId: 'p0', weeks: ['2027-W38'] }) });
    expect(rule.obstructs?.(placing(), [after], later)).toBeNull();
  });

  test('max-far-periods counts far journeys only', () => {
    const { rule } = ruleWithSetting('max-far-periods');
    const limited = learner({ maxFarPeriods: 1 });
    const far = placing({ learner: limited, far: true });
    const near = placing({ learner: limited });
    expect(rule.obstructs?.(far, [near], later)).toBeNull();
    expect(rule.obstructs?.(far, [far], later)).toEqual({ code: 'too_many_far', params: { limit: 1 } });
    expect(rule.obstructs?.(near, [far], later)).toBeNull();
  });

  test('required-sectors leaves no more needs than there are periods to meet them', () => {
    const { rule } = ruleWithSetting('required-sectors');
    const needing = learner({
      needs: [
        { sector: 'psychiatry', count: 1 },
        { sector: 'primary_care', count: 1 },
      ],
    });
    const medicine = placing({ learner: needing });
    const psychiatry = placing({ learner: needing, unit: unit({ id: 'ward-2', sector: 'psychiatry' }) });
    expect(rule.obstructs?.(medicine, [], { openPeriods: 2, needsForLater: 0 })).toBeNull();
    expect(rule.obstructs?.(medicine, [], { openPeriods: 1, needsForLater: 0 })).toEqual({
      code: 'need_unmet',
      params: { sectors: ['psychiatry', 'primary_care'] },
    });
    expect(rule.obstructs?.(medicine, [], { openPeriods: 1, needsForLater: 1 })).toBeNull();
    expect(rule.obstructs?.(medicine, [psychiatry], { openPeriods: 1, needsForLater: 0 })).toBeNull();
  });
});

test('continuity: 25 for every new site', () => {
  const { rule, setting } = ruleWithSetting('continuity');
  const charge = { rule: rule.id, weight: setting.weight, per: rule.chargesOncePer ?? (() => '') };
  const varberg = placing({ unit: unit({ id: 'ward-9', site: 'varberg' }) });
  expect(addedCharge(charge, placing(), [])).toBe(25);
  expect(addedCharge(charge, placing(), [varberg])).toBe(25);
  expect(addedCharge(charge, placing({ unit: unit({ id: 'ward-2' }) }), [placing(), varberg])).toBe(0);
});
