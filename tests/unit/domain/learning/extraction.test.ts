import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewRequest } from '#app/domain/learning/extraction/review.ts';
import { extractionSettings, VARIABLES } from '#app/domain/learning/extraction/settings.ts';
import type { ExtractionSettings } from '#app/domain/learning/extraction/settings.ts';

const NEEDED = ['pseudonym', 'age_group', 'hospital', 'diagnosis', 'admitted', 'discharged', 'death'];
const sound = extractionSettings.parse({
  ...{ purpose: 'quality', use: 'ward', receiver: 'region', head: 'on', population: 'diagnosis', codes: 'on' },
  ...{ period: 'three', output: 'guarded', place: 'secure', erased: 'on' },
  ...Object.fromEntries(NEEDED.map((variable) => [variable, 'on'])),
});

const codesOf = (request: ExtractionSettings) =>
  reviewRequest(request).remarks.map((remark) =>
    'variable' in remark ? `${remark.code} ${remark.variable}` : remark.code,
  );

test('a request that holds is approved, and everything in it is needed', () => {
  expect(reviewRequest(sound)).toEqual({ remarks: [], verdict: 'approved', needed: 1, covered: 1 });
});

test('an empty one is sent back with a question for each part', () => {
  const { verdict, needed, covered } = reviewRequest(extractionSettings.parse({}));
  expect([verdict, needed, covered]).toEqual(['returned', null, 0]);
});

describe('what a reviewer asks', () => {
  test.each<[string, Partial<ExtractionSettings>, string[]]>([
    ['research without ethical approval', { purpose: 'research', use: 'publish' }, ['research_needs_ethics']],
    ['research with it', { purpose: 'research', use: 'publish', ethics: 'on' }, []],
    ['quality work that is to be published as new knowledge', { use: 'publish' }, ['publishing_is_research']],
    ['data that go to a university', { receiver: 'university' }, ['no_secrecy_review']],
    ['data that go to a supplier', { receiver: 'supplier' }, ['no_secrecy_review', 'no_agreement']],
    ['everybody in the region', { population: 'everyone' }, ['too_wide']],
    ['ten years', { period: 'ten' }, ['too_long']],
    ['both a pseudonym and the number itself', { personal_number: 'on' }, ['identifying personal_number', 'two_keys']],
    ['a number instead of a pseudonym', { pseudonym: '', personal_number: 'on' }, ['identifying personal_number']],
    ['no day of discharge', { discharged: '' }, ['missing discharged']],
    ['notes in free text', { free_text: 'on' }, ['identifying free_text']],
    ['an occupation', { occupation: 'on' }, ['beside occupation']],
    ['a table without a rule for small numbers', { output: 'table' }, ['small_cells']],
    ['a file by mail', { place: 'mail' }, ['unsafe_place']],
  ])('of %s', (_, part, codes) => {
    expect(codesOf({ ...sound, ...part })).toEqual(codes);
  });
});

test('asking for more is never a smaller request, and only what is needed raises what is covered', () => {
  const some = fc.subarray([...VARIABLES]);
  fc.assert(
    fc.property(some, fc.constantFrom(...VARIABLES), (chosen, more) => {
      const request = (variables: readonly string[]) =>
        extractionSettings.parse({ ...Object.fromEntries(variables.map((variable) => [variable, 'on'])) });
      const [before, after] = [reviewRequest(request(chosen)), reviewRequest(request([...chosen, more]))];
      const isNew = NEEDED.includes(more) && !(chosen as string[]).includes(more);
      expect(after.covered - before.covered).toBeCloseTo(isNew ? 1 / NEEDED.length : 0, 10);
    }),
  );
});
