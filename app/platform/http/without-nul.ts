import { Transform } from 'node:stream';

/**
 * Lets a page through without NUL. React 18 writes its buffer whole when a letter of several bytes does not fit at the end
 * of it, and leaves a NUL before that letter (facebook/react#24985), which browsers show as a replacement character.
 */
export function withoutNul(): Transform {
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      done(null, chunk.includes(0) ? Buffer.from(chunk.filter((byte) => byte !== 0)) : chunk);
    },
  });
}
