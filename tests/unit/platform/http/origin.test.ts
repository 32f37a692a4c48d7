import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayChange } from '#app/platform/http/origin.ts';

const own = 'https://utbildning.example.se';
const decide = (facts: { method?: string; fetchSite?: string; origin?: string }) =>
  mayChange({ method: 'POST', fetchSite: undefined, origin: undefined, own, ...facts });

describe('mayChange', () => {
  test.each(['GET', 'HEAD', 'OPTIONS'])('%s only reads and may come from anywhere', (method) => {
    expect(decide({ method, fetchSite: 'cross-site', origin: 'https://evil.example' })).toBe(true);
  });

  test.each([
    ['a browser on our own page', { fetchSite: 'same-origin', origin: own }],
    ['a browser that hides the origin', { fetchSite: 'same-origin' }],
    ['a page that the user sends again herself', { fetchSite: 'none' }],
    ['an old browser, or a program that names us', { origin: own }],
  ])('accepts %s', (_who, facts) => expect(decide(facts)).toBe(true));

  test.each([
    ['another site', { fetchSite: 'cross-site', origin: 'https://evil.example' }],
    ['another site that claims our origin', { fetchSite: 'cross-site', origin: own }],
    ['a sibling host', { fetchSite: 'same-site', origin: 'https://other.example.se' }],
    ['a sandboxed frame', { fetchSite: 'cross-site', origin: 'null' }],
    ['an old browser on another site', { origin: 'https://evil.example' }],
    ['an origin without a name', { origin: 'null' }],
    ['the same host without encryption', { origin: 'http://utbildning.example.se' }],
    ['a host that begins as ours', { origin: `${own}.evil.example` }],
    [
      'our page by the first header and another by the second',
      { fetchSite: 'same-origin', origin: 'https://evil.example' },
    ],
    ['nobody who says who', {}],
    ['a value that no browser sends', { fetchSite: 'Same-Origin', origin: own }],
  ])('refuses %s', (_who, facts) => expect(decide(facts)).toBe(false));

  test('every method that is not a known reading one is held to the rule', () => {
    fc.assert(
      fc.property(fc.string(), (method) => {
        fc.pre(!['GET', 'HEAD', 'OPTIONS'].includes(method));
        expect(decide({ method, fetchSite: 'cross-site' })).toBe(false);
      }),
    );
  });
});
