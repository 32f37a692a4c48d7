import { expect, test } from 'vitest';
import { textsFor } from '#app/platform/i18n/index.ts';

const ONE = '1';

/** Every sentence with a count that may be one, said of one. */
function saidOfOne(language: 'sv' | 'en'): string[] {
  const { history, imports, reports, rounds } = textsFor(language);
  const { columns, review, preview } = imports.pages;
  const { acts } = history;
  return [
    acts['round.learners_added']({ count: 1, cohort: 'HT 2027' }),
    acts['round.learners_removed']({ count: 1 }),
    acts['round.supervisors_named']({ named: 1, left: 0 }),
    acts['round.published']({ placements: 1, reference: 'A1' }),
    acts['import.committed']({ file: 'a.xlsx', new: 1, changed: 1 }),
    acts['plan.proposed']({ placed: 1, unplaced: 0 }),
    history.rows(1),
    columns.sheetOption('Blad', ONE),
    review.cleanText(ONE),
    review.groupRows(ONE, '7'),
    review.moreGroups(ONE),
    preview.fieldRows(ONE),
    preview.warnings(ONE),
    preview.errors(ONE),
    ...Object.values(preview.commit).flatMap((says) => [says(ONE, '0'), says('0', ONE), says(ONE, ONE)]),
    reports.download.rows(ONE),
    rounds.participants.wishesOf(ONE),
    rounds.placement.unplacedFree(ONE),
    rounds.placement.unplacedLine('.', ONE),
  ];
}

test('one is never said as many', () => {
  const manySwedish = /1 (\S+ )?(nya|ändrade|placerade|placeringar|rader|enheter|uppgifter|beställningar)\b/;
  expect(saidOfOne('sv').filter((sentence) => manySwedish.test(sentence))).toEqual([]);
  const manyEnglish = /1 (\S+ ){0,2}(learners|placements|rows|units|records|wishes|orders|kinds)\b/;
  expect(saidOfOne('en').filter((sentence) => manyEnglish.test(sentence))).toEqual([]);
});
