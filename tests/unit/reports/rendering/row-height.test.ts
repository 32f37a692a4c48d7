import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowHeight } from '#reports/rendering/row-height.ts';

const wrapping = (width: number) => [{ width, wrap: true }];

describe('the height of a row', () => {
  it('is left to itself for one line, for numbers, and where nothing wraps', () => {
    expect(rowHeight(['kort', 12, null], [...wrapping(20), ...wrapping(2), ...wrapping(2)])).toBeNull();
    expect(rowHeight(['en text som är för lång för sin kolumn'], [{ width: 10 }])).toBeNull();
  });

  it('is that of the cell with the most lines, broken between words and within long ones', () => {
    expect(rowHeight(['ett två tre', 'ett'], [...wrapping(5), ...wrapping(5)])).toBe(45);
    expect(rowHeight(['huvudhandledare'], wrapping(11))).toBe(30);
    expect(rowHeight(['rad ett\nrad två'], wrapping(40))).toBe(30);
  });

  it('has room for every letter, and is never higher than a row may be', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.integer({ min: 4, max: 60 }), (text, width) => {
        const height = rowHeight([text], wrapping(width)) ?? 15;
        expect(height).toBeLessThanOrEqual(409);
        if (height < 405) expect((height / 15) * width).toBeGreaterThanOrEqual(text.length * 0.9);
      }),
    );
  });
});
