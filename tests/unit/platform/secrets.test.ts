import { describe, expect, test } from 'vitest';
import { createVault, hashToken, newToken } from '#app/platform/secrets.ts';

const place = 'people.identity';
const vault = createVault('a'.repeat(32));

describe('sealed text', () => {
  test('opens to what was sealed', () => {
    expect(vault.openText(vault.sealText('19900101-0017 Åsa', place), place)).toBe('19900101-0017 Åsa');
    expect(vault.openText(vault.sealText('', place), place)).toBe('');
  });

  test('is different each time and holds nothing readable', () => {
    const [first, second] = [vault.sealText('19900101-0017', place), vault.sealText('19900101-0017', place)];
    expect(first).not.toBe(second);
    expect(Buffer.from(first.slice(3), 'base64url').toString('latin1')).not.toContain('1990');
  });

  test('does not open when a single byte differs', () => {
    const bytes = Buffer.from(vault.sealText('secret', place).slice(3), 'base64url');
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => vault.openText(`v1.${changed.toString('base64url')}`, place)).toThrow();
    }
  });

  test('does not open elsewhere, with another secret or in another form', () => {
    const sealed = vault.sealText('secret', place);
    expect(() => vault.openText(sealed, 'people.email')).toThrow();
    expect(() => createVault('b'.repeat(32)).openText(sealed, place)).toThrow();
    for (const form of ['', 'v1.', 'v1.AAAA', `v2${sealed.slice(2)}`, 'secret']) {
      expect(() => vault.openText(form, place)).toThrow();
    }
  });
});

describe('blind index', () => {
  test('finds the same text in the same place only', () => {
    const index = vault.blindIndex('199001010017', place);
    expect(createVault('a'.repeat(32)).blindIndex('199001010017', place)).toBe(index);
    const others = [vault.blindIndex('199001010018', place), vault.blindIndex('199001010017', 'people.email')];
    expect([...others, createVault('b'.repeat(32)).blindIndex('199001010017', place)]).not.toContain(index);
  });
});

describe('tokens', () => {
  test('carry 256 bits and are stored as their SHA-256', () => {
    const token = newToken();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(newToken()).not.toBe(token);
    expect(hashToken('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0');
  });
});
