import { createPublicKey, verify } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { keyAddressOf, newKeyPair, openToken, signToken } from '#app/platform/signing.ts';
import type { KeyPair } from '#app/platform/signing.ts';

const claims = { iss: 'https://utbildning.example.se', name: 'Åsa Öberg' };
const keyAddress = 'https://utbildning.example.se/intyg/nycklar/one';

let pair: KeyPair;
let other: KeyPair;
let token: string;
beforeAll(async () => {
  [pair, other] = await Promise.all([newKeyPair(), newKeyPair()]);
  token = await signToken(claims, { privateKey: pair.privateKey, keyAddress });
});

describe('a signed token', () => {
  test('is verified by a program that only knows the standard and the public key', () => {
    const [header = '', payload = '', signature = ''] = token.split('.');
    const key = createPublicKey({ key: { ...pair.publicKey }, format: 'jwk' });
    const text = Buffer.from(`${header}.${payload}`);
    expect(verify('RSA-SHA256', text, key, Buffer.from(signature, 'base64url'))).toBe(true);
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({
      alg: 'RS256',
      kid: keyAddress,
      typ: 'JWT',
    });
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toEqual(claims);
  });

  test('opens with its key and not with another', async () => {
    expect(await openToken(token, pair.publicKey)).toEqual(claims);
    expect(await openToken(token, other.publicKey)).toBeNull();
    expect(keyAddressOf(token)).toBe(keyAddress);
  });

  test('does not open when a byte of any part differs', async () => {
    const parts = token.split('.').map((part) => Buffer.from(part, 'base64url'));
    for (const [at, bytes] of parts.entries()) {
      for (let index = 0; index < bytes.length; index += 7) {
        const changed = Buffer.from(bytes);
        changed[index] = (changed[index] ?? 0) ^ 1;
        const forged = parts.map((part, part_) => (part_ === at ? changed : part).toString('base64url')).join('.');
        expect(await openToken(forged, pair.publicKey), `${at}, ${index}`).toBeNull();
      }
    }
  });

  test('does not open unsigned, or signed with what everybody has', async () => {
    const [, payload = ''] = token.split('.');
    const header = (alg: string) => Buffer.from(JSON.stringify({ alg, kid: keyAddress })).toString('base64url');
    expect(await openToken(`${header('none')}.${payload}.`, pair.publicKey)).toBeNull();
    expect(await openToken(`${header('HS256')}.${payload}.AAAA`, pair.publicKey)).toBeNull();
    for (const text of ['', 'a.b.c', token.slice(0, -4)]) expect(await openToken(text, pair.publicKey)).toBeNull();
    expect(keyAddressOf('no token')).toBeNull();
  });
});

test('a public key tells nothing of the private one', () => {
  expect(Object.keys(pair.publicKey).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
  expect(pair.publicKey.kid).toBe(pair.id);
  expect(pair.privateKey).toContain('BEGIN PRIVATE KEY');
});
