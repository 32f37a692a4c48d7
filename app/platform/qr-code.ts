import { encode } from 'uqr';

export interface QrCode {
  /** Modules along a side, the quiet zone included. */
  size: number;
  /** The dark modules as a path in a square of that size. */
  path: string;
}

/** A text as a QR code that is read though a quarter of it is worn: it hangs on a wall. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'Q', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size, path };
}
