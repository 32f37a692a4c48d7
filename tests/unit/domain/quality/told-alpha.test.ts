import { describe, expect, it } from 'vitest';
import { toldAlpha } from '#app/domain/quality/told-alpha.ts';

describe('alpha as it leaves', () => {
  it('is a number of two decimals', () => {
    expect(toldAlpha({ alpha: 0.8449 }, 4)).toEqual({ alpha: 0.84, noAlpha: null });
    expect(toldAlpha({ alpha: 0 }, 2)).toEqual({ alpha: 0, noAlpha: null });
  });

  it('has a reason wherever there is none', () => {
    expect(toldAlpha(undefined, 1)).toEqual({ alpha: null, noAlpha: 'single_item' });
    expect(toldAlpha({ alpha: -0.2 }, 4)).toEqual({ alpha: null, noAlpha: 'below_zero' });
    expect(toldAlpha(undefined, 4)).toEqual({ alpha: null, noAlpha: 'kept_back' });
  });
});
