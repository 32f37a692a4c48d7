import { describe, expect, it } from 'vitest';
import { isAnotherName } from '#app/domain/people/another-name.ts';

const named = (text: string) => {
  const [givenName = '', familyName = ''] = text.split('/');
  return { givenName, familyName };
};

describe('a name beside the registered one', () => {
  it.each([
    ['Eva/Ek', 'Anna/Berg'],
    ['Eva Maria/Ek', 'Anna Maria/Berg'],
    ['Lars/Martin', 'Martin/Lind'],
    ['Carl/von Essen', 'Axel/von Platen'],
  ])('%s is somebody else than %s', (said, registered) => {
    expect(isAnotherName(named(said), named(registered))).toBe(true);
    expect(isAnotherName(named(registered), named(said))).toBe(true);
  });

  it.each([
    ['Anna/Berg', 'Anna/Berg'],
    ['ASA/Ostlund', 'Åsa/Östlund'],
    ['Anna/Lind', 'Anna/Berg'],
    ['Ann/Berg', 'Anna/Berg'],
    ['Moa/Prov-Lind', 'Moa Elisabet/Prov'],
    ['Berg/Anna', 'Anna/Berg'],
    ['Annkarin/Berglind', 'Ann-Karin/Ek'],
  ])('%s may be %s', (said, registered) => {
    expect(isAnotherName(named(said), named(registered))).toBe(false);
    expect(isAnotherName(named(registered), named(said))).toBe(false);
  });
});
