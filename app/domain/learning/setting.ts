import { z } from 'zod';

/** Something that is on or off, `true` or `false` in the address; as usual where the address says neither. */
export function flag(usual: boolean) {
  return z
    .enum(['true', 'false'])
    .catch(usual ? 'true' : 'false')
    .transform((text) => text === 'true');
}
