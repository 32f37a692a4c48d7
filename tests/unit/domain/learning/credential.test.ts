import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyAddress, keyIdOf } from '#app/domain/learning/credential/addresses.ts';
import { blocksOf, markdownOf } from '#app/domain/learning/credential/blocks.ts';
import type { Block } from '#app/domain/learning/credential/blocks.ts';
import { goalsOf } from '#app/domain/learning/credential/goals.ts';
import { badgeOf, buildBadge, claimsOf, readBadge } from '#app/domain/learning/credential/open-badge.ts';
import { credentialFacts } from '#tests/support/credentials.ts';
import { faultsOfOpenBadge } from '#tests/support/open-badges.ts';

const badge = buildBadge(credentialFacts());

/** A text of one line. */
const line = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/[\n\r]/.test(text) && !/^- /.test(text));
const block: fc.Arbitrary<Block> = fc.oneof(
  line.map((text): Block => ({ kind: 'paragraph', text })),
  fc.array(line, { minLength: 1 }).map((items): Block => ({ kind: 'list', items })),
);
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

describe('a credential', () => {
  test('has what Open Badges 3.0 requires of it', () => {
    expect(faultsOfOpenBadge(badge, claimsOf(badge))).toEqual([]);
  });

  test.each([
    ['a context in another order', { '@context': [...badge['@context']].reverse() }, '@context'],
    ['no issuer', { issuer: undefined }, 'issuer'],
    ['another kind', { type: ['VerifiableCredential'] }, 'type'],
  ])('is found wanting with %s', (_, change, where) => {
    expect(faultsOfOpenBadge({ ...badge, ...change }, claimsOf(badge)).join()).toContain(where);
  });

  test('names her, by her name alone, and has an address that nothing else of hers has', () => {
    const { id, identifier } = badge.credentialSubject;
    expect(identifier).toEqual([
      { type: 'IdentityObject', identityType: 'name', hashed: false, identityHash: credentialFacts().holder },
    ]);
    expect(id).toMatch(/^urn:uuid:/);
    expect(JSON.stringify(badge)).not.toMatch(/@demo|account|person/);
  });

  test('says nothing of a role that she does not want there', () => {
    expect(buildBadge(credentialFacts({ role: null })).credentialSubject).not.toHaveProperty('role');
  });

  test('is read back from its claims as it was, whatever it says and whenever it was issued', () => {
    fc.assert(
      fc.property(line, fc.array(block), instant, instant, (holder, about, masteredAt, issuedAt) => {
        const one = buildBadge(credentialFacts({ holder, about, masteredAt, issuedAt }));
        const read = badgeOf(JSON.parse(JSON.stringify(claimsOf(one))));
        expect(read).toEqual(one);
        if (!read) return;
        expect(readBadge(read)).toMatchObject({ holder, about });
        expect(Math.abs(Date.parse(readBadge(read).issuedAt) - Date.parse(issuedAt))).toBeLessThan(1000);
      }),
    );
  });

  test.each(['iss', 'jti', 'sub', 'nbf'] as const)('is none when its %s is of another', (claim) => {
    expect(badgeOf({ ...claimsOf(badge), [claim]: claim === 'nbf' ? 1 : 'https://elsewhere.example' })).toBeNull();
  });

  test.each([
    ['nothing', null],
    ['a text', 'text'],
    ['an empty object', {}],
    ['what has no id', { ...claimsOf(badge), id: undefined }],
  ])('is none in %s', (_, claims) => {
    expect(badgeOf(claims)).toBeNull();
  });
});

test('a text in blocks comes back from Markdown as it was', () => {
  fc.assert(
    fc.property(fc.array(block), (blocks) => {
      expect(blocksOf(markdownOf(blocks))).toEqual(blocks);
    }),
  );
});

test('a key is known by its address, whatever the origin was', () => {
  expect(keyIdOf(`https://old.example${keyAddress('abc')}`)).toBe('abc');
});

test('goals are the list of a lesson’s beginning, without markup', () => {
  const lesson = '<Goals>\n\n- say *what* it is\n- read a [chart](/there) <Cite id="a" />\n\n</Goals>\n\n- not this\n';
  expect(goalsOf(lesson)).toEqual(['say what it is', 'read a chart']);
  expect(goalsOf('no goals')).toEqual([]);
});
