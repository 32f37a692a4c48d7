import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

// OWASP's Password Storage Cheat Sheet: Argon2id with at least 19 MiB, two passes and one lane.
const current = { memory: 19_456, passes: 2, parallelism: 1 };
const saltLength = 16;
const hashLength = 32;
const phc = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,86})$/;

type Cost = typeof current;
type Stored = { cost: Cost; salt: Buffer; hash: Buffer };

export type PasswordCheck = { ok: false } | { ok: true; outdated: boolean };

/** A PHC string: `$argon2id$v=19$m=...,t=...,p=...$salt$hash`. */
export async function hashPassword(password: string, cost: Cost = current): Promise<string> {
  const salt = randomBytes(saltLength);
  const hash = await compute(password, { cost, salt, length: hashLength });
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${unpadded(salt)}$${unpadded(hash)}`;
}

/**
 * Compares in constant time. Without a stored hash (no such account) it computes one all the same, so that the time
 * taken does not tell which accounts exist. `outdated` asks the caller to store a new hash.
 */
export async function verifyPassword(password: string, stored: string | undefined): Promise<PasswordCheck> {
  const known = stored === undefined ? undefined : parse(stored);
  const { cost, salt, hash } = known ?? {
    cost: current,
    salt: Buffer.alloc(saltLength),
    hash: Buffer.alloc(hashLength),
  };
  const computed = await compute(password, { cost, salt, length: hash.length });
  const equal = timingSafeEqual(computed, hash);
  return known !== undefined && equal ? { ok: true, outdated: isWeaker(known) } : { ok: false };
}

function compute(password: string, options: { cost: Cost; salt: Buffer; length: number }): Promise<Buffer> {
  const message = Buffer.from(password.normalize('NFKC'));
  return derive('argon2id', { message, nonce: options.salt, tagLength: options.length, ...options.cost });
}

function parse(stored: string): Stored | undefined {
  const [, memory, passes, parallelism, salt, hash] = phc.exec(stored) ?? [];
  if (salt === undefined || hash === undefined) return undefined;
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  return { cost, salt: Buffer.from(salt, 'base64'), hash: Buffer.from(hash, 'base64') };
}

function isWeaker({ cost, salt, hash }: Stored): boolean {
  const cheaper = cost.memory < current.memory || cost.passes < current.passes;
  return cheaper || cost.parallelism !== current.parallelism || salt.length < saltLength || hash.length < hashLength;
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
