import { describe, expect, it } from 'vitest';
import type { Fix } from '#app/domain/imports/fixes.ts';
import { groupByRemedy, groupKey } from '#app/domain/imports/issue.ts';
import { countStatuses } from '#app/domain/imports/validate.ts';
import type { RowResult } from '#app/domain/imports/validate.ts';
import { weekCount } from '#app/domain/shared/weeks.ts';
import { readSample } from '#tests/support/samples.ts';

/** `row code` of each issue. */
function issuesOf(results: readonly RowResult<unknown>[]): string[] {
  return results.flatMap((result) => result.issues.map((issue) => `${issue.row} ${issue.code}`));
}

function skipped(results: readonly RowResult<unknown>[]): string[] {
  return results.flatMap((result) => (result.reason ? [`${result.row} ${result.reason}`] : []));
}

describe('the clean samples', () => {
  it.each(['class-list-clean.xlsx', 'class-list-windows-1252.csv'])(
    '%s is 20 new learners without a remark',
    async (name) => {
      const { results, missing } = await readSample('class_list', name);
      expect(missing).toEqual([]);
      expect(issuesOf(results)).toEqual([]);
      expect(countStatuses(results)).toMatchObject({ new: 20, error: 0, skipped: 0 });
      const kinds = results.map((result) => result.values?.identity?.kind);
      expect(
        ['personnummer', 'samordningsnummer', 'interim'].map((kind) => kinds.filter((other) => other === kind).length),
      ).toEqual([18, 1, 1]);
      expect(
        results.filter((result) => result.values?.protectedIdentity).map((result) => result.values?.familyName),
      ).toEqual(['Åkerhielm']);
      expect(results[9]?.values).toMatchObject({
        courseId: 'ssk-hh-halmstad:OM4A',
        homePostcode: '31160',
        conflictUnitIds: ['hal-med-61', 'hal-med-62'],
        wishes: ['hal-ava', 'hal-kir-51'],
      });
    },
  );

  it('capacity-clean.xlsx is 15 rows of places', async () => {
    const { results } = await readSample('capacity', 'capacity-clean.xlsx');
    expect(issuesOf(results)).toEqual([]);
    expect(countStatuses(results)).toMatchObject({ new: 15, error: 0 });
    const places = results.map(
      ({ values }) => (values?.places ?? 0) * (values?.weeks ?? []).reduce((sum, range) => sum + weekCount(range), 0),
    );
    expect(places.reduce((sum, count) => sum + count, 0)).toBe(454);
    expect(results[12]?.values).toMatchObject({ form: 'all', closures: [{ from: '2027-W52', to: '2028-W01' }] });
  });

  it('order-clean.xlsx is six orders', async () => {
    const { results } = await readSample('order', 'order-clean.xlsx');
    expect(issuesOf(results)).toEqual([]);
    expect(results.map((result) => `${result.values?.courseId} ${result.values?.places}`)).toEqual([
      'ssk-hh-halmstad:OM4A 60',
      'ssk-hh-halmstad:OM4B 60',
      'ssk-hh-varberg:OM4A 30',
      'lakare-gu:GU8 12',
      'lakare-lu:LU7 10',
      'ssk-hkr:HK-VFU 4',
    ]);
  });

  it('earlier-results-clean.xlsx is the results of two years, of the region, a unit and a programme', async () => {
    const { results, missing } = await readSample('earlier_results', 'earlier-results-clean.xlsx');
    expect(missing).toEqual([]);
    expect(issuesOf(results)).toEqual([]);
    expect(countStatuses(results)).toMatchObject({ new: 21, error: 0, skipped: 0 });
    const groups = results.map(({ values }) => `${values?.group.id} ${values?.term}`);
    expect([...new Set(groups)]).toEqual([
      'region HT2021',
      'region HT2022',
      'hal-med-61 HT2022',
      'ssk-hh-halmstad 2022',
    ]);
  });
});

describe('the dirty class list', () => {
  const name = 'class-list-dirty.xlsx';

  it('is found on its sheet, and every fault in it', async () => {
    const { results, table } = await readSample('class_list', name);
    expect(table).toMatchObject({ name: 'T4 HT27', headerRow: 3 });
    expect(issuesOf(results)).toEqual([
      '6 unit_unknown',
      '9 email_unreadable',
      '10 unit_unknown',
      '11 identity_wrong_check_digit',
      '14 person_twice',
      '23 name_incomplete',
      '24 identity_impossible_date',
    ]);
    expect(skipped(results)).toEqual(['20 duplicate_row', '21 repeated_header', '25 summary_row', '26 note_row']);
    expect(countStatuses(results)).toEqual({ new: 8, changed: 0, unchanged: 0, skipped: 4, error: 7 });
  });

  it('gives back lost zeros and reads numbers however they are written', async () => {
    const { results } = await readSample('class_list', name);
    const numbers = results.flatMap((result) => result.values?.identity?.canonical ?? []);
    expect(numbers.slice(0, 2)).toEqual(['200302119805', '200111059820']);
    expect(results.find((result) => result.row === 18)?.values).toMatchObject({
      identity: { kind: 'substitute' },
      protectedIdentity: 'confidentiality_mark',
    });
  });

  it('is mended: one choice of unit for all its likes, then row by row', async () => {
    const { results } = await readSample('class_list', name);
    const units = groupByRemedy(results.flatMap((result) => result.issues)).find(
      (group) => group.remedy === 'choose_unit',
    );
    expect(units).toMatchObject({
      rows: [6, 10],
      key: groupKey('unit', 'Avd 61'),
      suggestions: [{ id: 'hal-med-61' }],
    });
    const fixes: Fix[] = [
      { kind: 'group', key: units?.key ?? '', text: 'Medicin avd 61 Halmstad', ref: 'hal-med-61' },
      { kind: 'cell', row: 9, field: 'email', column: 3, text: 'noah.ekvall@example.se' },
      { kind: 'cell', row: 11, field: 'identityNumber', column: 2, text: '20000914-9857' },
      { kind: 'cell', row: 23, field: 'fullName', column: 1, text: 'Eklöv, Tuva' },
      { kind: 'skip', row: 14 },
      { kind: 'skip', row: 24 },
    ];
    const mended = await readSample('class_list', name, { fixes });
    expect(issuesOf(mended.results)).toEqual([]);
    expect(countStatuses(mended.results)).toEqual({ new: 13, changed: 0, unchanged: 0, skipped: 6, error: 0 });
  });
});

describe('the dirty capacity inventory', () => {
  it('has weeks as columns on its first sheet', async () => {
    const { results, columns } = await readSample('capacity', 'capacity-dirty.xlsx', { sheet: 0 });
    expect(columns.map((column) => column.field)).toEqual([
      'unit',
      'hsaId',
      ...Array.from({ length: 10 }, () => '@week'),
      null,
    ]);
    expect(issuesOf(results)).toEqual([
      '9 unit_unknown',
      '10 number_unreadable',
      '11 number_negative',
      '12 capacity_twice',
    ]);
    const first = results
      .filter((result) => result.row === 5)
      .map(({ values }) => [values?.unitId, values?.places, values?.weeks[0]?.from, values?.weeks[0]?.to]);
    expect(first).toEqual([
      ['hal-med-61', 4, '2027-W36', '2027-W40'],
      ['hal-med-61', 2, '2027-W50', '2027-W51'],
      ['hal-med-61', 0, '2027-W52', '2028-W01'],
      ['hal-med-61', 3, '2028-W02', '2028-W02'],
    ]);
    expect(skipped(results)).toEqual(['13 summary_row']);
  });

  it('has merged units and dates on its second', async () => {
    const { results } = await readSample('capacity', 'capacity-dirty.xlsx', { sheet: 1 });
    expect(issuesOf(results)).toEqual(['8 week_does_not_exist', '10 range_reversed']);
    expect(
      results.slice(0, 4).map(({ values }) => [values?.unitId, values?.form, values?.places, values?.weeks[0]]),
    ).toEqual([
      ['vc-nyhem', 'vfu_basic', 2, { from: '2027-W36', to: '2027-W40' }],
      ['vc-nyhem', 'medical_student', 1, { from: '2027-W41', to: '2027-W44' }],
      ['vc-hasten', 'vfu_basic', 2, { from: '2027-W36', to: '2027-W39' }],
      ['vc-andersberg', 'vfu_basic', 1, { from: '2027-W36', to: '2027-W39' }],
    ]);
    expect(results.at(-1)?.values).toMatchObject({ places: null, closures: [{ from: '2027-W36', to: '2028-W02' }] });
  });
});

describe('the dirty order', () => {
  it('shows every fault', async () => {
    const { results, table } = await readSample('order', 'order-dirty.xlsx');
    expect(table.headerRow).toBe(2);
    expect(issuesOf(results)).toEqual([
      '5 email_unreadable',
      '6 school_unknown',
      '9 course_unknown',
      '10 places_zero',
      '11 range_reversed',
      '12 order_twice',
    ]);
    expect(results[0]?.values).toMatchObject({
      schoolId: 'hh',
      weeks: { from: '2027-W36', to: '2027-W40' },
      sector: 'surgery',
    });
  });
});

describe('the dirty results of an earlier year', () => {
  it('have a column for each theme, and show every fault', async () => {
    const { results, table, columns } = await readSample('earlier_results', 'earlier-results-dirty.xlsx');
    expect(table).toMatchObject({ name: 'Sammanställning', headerRow: 2 });
    expect(columns.filter(({ field }) => field === '@theme')).toHaveLength(4);
    expect([...new Set(issuesOf(results))]).toEqual([
      '5 result_twice',
      '6 group_unknown',
      '7 respondents_too_few',
      '8 mean_outside_scale',
      '8 number_unreadable',
      '9 term_to_come',
      '11 result_twice',
    ]);
    expect(skipped(results)).toEqual(['12 summary_row']);
    expect(results.flatMap(({ row, values }) => (values ? [`${row} ${values.themeId} ${values.mean}`] : []))).toEqual([
      ...['4 introduction 3.5', '4 continuity 3.4', '4 supervision 3.8', '4 feedback 3.4'],
      ...['5 supervision 4.1', '5 feedback 3.6', '8 introduction 3.9', '8 feedback 3.5'],
    ]);
  });
});
