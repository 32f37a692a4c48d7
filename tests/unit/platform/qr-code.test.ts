import { describe, expect, it } from 'vitest';
import { qrCode } from '#app/platform/qr-code.ts';

describe('a QR code', () => {
  it('is a square with a quiet zone and the three finders, drawn as one path', () => {
    const { size, path } = qrCode('https://utbildning.example/lank/abc');
    const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x ?? ''} ${y ?? ''}`));
    expect((size - 8 - 17) % 4).toBe(0);
    const finder = (left: number, top: number) =>
      Array.from({ length: 7 }, (_, at) => dark.has(`${left + at} ${top}`) && dark.has(`${left} ${top + at}`));
    expect([finder(4, 4), finder(size - 11, 4), finder(4, size - 11)].flat()).not.toContain(false);
    expect([...dark].some((cell) => cell.startsWith('3 ') || cell.endsWith(' 3'))).toBe(false);
  });
});
