import { describe, expect, it } from 'vitest';
import { interpret } from '#app/domain/imports/interpret.ts';
import type { Fix } from '#app/domain/imports/fixes.ts';
import type { ImportContext } from '#app/domain/imports/lookups.ts';
import { groupByRemedy } from '#app/domain/imports/issue.ts';
import { rawSheet } from '#app/domain/imports/sheet.ts';
import { termWeeks } from '#app/domain/shared/terms.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import { importContext, importLookups } from '#tests/support/imports.ts';

interface Facts {
  weeks: (string | null)[];
  term?: TermCode;
  today?: ImportContext['today'];
  isOpen?: boolean;
  fixes?: Fix[];
}

const UNITS = ['VC Nyhem', 'Medicin avd 61 Halmstad', 'Medicin avd 62 Halmstad', 'Akutmottagning Halmstad'];

function read({ weeks, term = 'VT2027', today = '2026-11-26', isOpen = false, fixes = [] }: Facts) {
  const { from, to } = termWeeks(term);
  const context = { ...importContext, today, weeks: { termFrom: from, termTo: to }, termIsOpen: isOpen };
  const rows = weeks.map((text, index) => [UNITS[index % UNITS.length] ?? '', text, 2]);
  const read = interpret('capacity', [rawSheet([['Enhet', 'Veckor', 'Platser'], ...rows])], importLookups, context, {
    fixes,
  });
  if (!read) throw new Error('Nothing to interpret');
  return read;
}

const weeksOf = (facts: Facts) => read(facts).results.map(({ values }) => values?.weeks.map(({ from }) => from).join());

describe('weeks without a year', () => {
  it('of an autumn are of one autumn, also when the spring was chosen', () => {
    const weeks = ['36-40', '41-45', '46-50'];
    expect(weeksOf({ weeks })).toEqual(['2027-W36', '2027-W41', '2027-W46']);
    expect(weeksOf({ weeks, today: '2026-08-03' })).toEqual(['2026-W36', '2026-W41', '2026-W46']);
  });

  it('of the chosen term are in it, and those beside it on the same side', () => {
    expect(weeksOf({ weeks: ['3-7', '8-12', '41', '2', '23'] })).toEqual([
      '2027-W03',
      '2027-W08',
      '2027-W41',
      '2027-W02',
      '2027-W23',
    ]);
    expect(weeksOf({ weeks: ['36-40', '41-45', '50-2', '4', '33'], term: 'HT2027' })).toEqual([
      '2027-W36',
      '2027-W41',
      '2027-W50',
      '2028-W04',
      '2027-W33',
    ]);
  });

  it('are unlike those that say their year', () => {
    expect(weeksOf({ weeks: ['v. 36 2028', '3-7'] })).toEqual(['2028-W36', '2027-W03']);
  });
});

describe('the term of a file', () => {
  const likely = (facts: Facts) => [read(facts).likelyTerm, read(facts).term];

  it('is the one that most of its weeks fit, when nobody has chosen', () => {
    expect(likely({ weeks: ['36-40', '41-45', '4'], isOpen: true })).toEqual(['HT2027', 'HT2027']);
    expect(likely({ weeks: ['36-40', '41-45', '4'], isOpen: true, today: '2026-08-03' })).toEqual(['HT2026', 'HT2026']);
    expect(likely({ weeks: ['v. 36-40 2028'], isOpen: true })).toEqual(['HT2028', 'HT2028']);
  });

  it('stays the usual one when half of the weeks fit it, or when there are no weeks', () => {
    expect(likely({ weeks: ['36-40', '4-8'], isOpen: true })).toEqual(['VT2027', 'VT2027']);
    expect(likely({ weeks: [null], isOpen: true })).toEqual(['VT2027', 'VT2027']);
  });

  it('is what somebody has chosen, whatever is likely', () => {
    expect(likely({ weeks: ['36-40', '41-45'] })).toEqual(['HT2027', 'VT2027']);
  });
});

describe('weeks that are over', () => {
  const weeks = ['36-40', '45-46', 'v. 41 2026', '48-50'];
  const facts: Facts = { weeks, term: 'HT2026' };
  const past = (file: Facts) => read(file).results.map(({ status, reason }) => reason ?? status);

  it('are an error, one for the whole file', () => {
    const { results } = read(facts);
    expect(results.map(({ status }) => status)).toEqual(['error', 'error', 'error', 'new']);
    const [group, ...others] = groupByRemedy(results.flatMap(({ issues }) => issues));
    expect(others).toEqual([]);
    expect(group).toMatchObject({ code: 'weeks_over', remedy: 'leave_or_take', severity: 'error', rows: [2, 3, 4] });
  });

  it('are left out or taken in when somebody says so', () => {
    const leave: Fix = { kind: 'past_weeks', take: false };
    expect(past({ ...facts, fixes: [leave] })).toEqual(['weeks_over', 'weeks_over', 'weeks_over', 'new']);
    expect(past({ ...facts, fixes: [leave, { kind: 'past_weeks', take: true }] })).toEqual([
      'new',
      'new',
      'new',
      'new',
    ]);
  });

  it('are none when a part of them is to come', () => {
    expect(past({ weeks: ['46-48', 'v. 36-40, 49'], term: 'HT2026' })).toEqual(['new', 'new']);
  });
});
