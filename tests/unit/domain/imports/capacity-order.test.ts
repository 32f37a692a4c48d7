import { describe, expect, it } from 'vitest';
import { interpret } from '#app/domain/imports/interpret.ts';
import type { ImportContext, Lookups } from '#app/domain/imports/lookups.ts';
import { rawSheet } from '#app/domain/imports/sheet.ts';
import type { RawSheet } from '#app/domain/imports/sheet.ts';
import { importContext, importLookups } from '#tests/support/imports.ts';

type Cell = string | number | null;

function capacity(rows: Cell[][], lookups: Lookups = importLookups, sheet: Partial<RawSheet> = {}) {
  const interpretation = interpret('capacity', [{ ...rawSheet(rows), ...sheet }], lookups, importContext);
  if (!interpretation) throw new Error('Nothing to interpret');
  return interpretation.results;
}

function order(rows: Cell[][], context: Partial<ImportContext> = {}) {
  const interpretation = interpret('order', [rawSheet(rows)], importLookups, { ...importContext, ...context });
  if (!interpretation) throw new Error('Nothing to interpret');
  return interpretation.results;
}

describe('a capacity inventory', () => {
  it('becomes places per unit and weeks', () => {
    const [first, second] = capacity([
      ['Enhet', 'HSA-id', 'Form', 'Nivå', 'Veckor', 'Antal platser', 'Handledare', 'Stängt'],
      ['Medicin avd 61 Halmstad', 'SE2321000115-T061', 'VFU ssk', 'T4', 'v.36–39, 44', 4, 3, 'v. 52-1'],
      ['VC Nyhem', null, 'APL', null, '2027-09-06 - 2027-10-03', '2,0', null, null],
    ]);
    expect(first?.values).toEqual({
      unitId: 'u-61',
      form: 'vfu_basic',
      level: 'T4',
      weeks: [
        { from: '2027-W36', to: '2027-W39' },
        { from: '2027-W44', to: '2027-W44' },
      ],
      places: 4,
      minimum: null,
      supervisors: 3,
      closures: [{ from: '2027-W52', to: '2028-W01' }],
    });
    expect(second?.values).toMatchObject({
      unitId: 'u-vc',
      form: 'apl',
      level: 'any',
      places: 2,
      weeks: [{ from: '2027-W36', to: '2027-W39' }],
    });
  });

  it('has places for a term of the form, and says what a level cannot mean', () => {
    const rows = capacity([
      ['Enhet', 'Form', 'Nivå', 'Vecka', 'Platser'],
      ['VC Nyhem', 'VFU', 'termin 4', 36, 1],
      ['VC Nyhem', 'VFU', 'avancerad nivå', 36, 1],
      ['VC Nyhem', null, 'grundnivå', 36, 1],
      ['VC Nyhem', 'APL', 'grundnivå', 36, 1],
      ['VC Nyhem', null, 'T4', 36, 1],
      ['VC Nyhem', 'VFU', 'T9', 36, 1],
      ['VC Nyhem', 'VFU', 'sluttermin', 36, 1],
    ]);
    expect(rows.map(({ values }) => values && [values.form, values.level])).toEqual([
      ['vfu_basic', 'T4'],
      ['vfu_advanced', 'any'],
      ['vfu_basic', 'any'],
      null,
      null,
      ['vfu_basic', 'T9'],
      null,
    ]);
    expect(rows.flatMap(({ issues }) => issues.map(({ code, severity }) => [code, severity]))).toEqual([
      ['level_of_another_form', 'error'],
      ['level_without_form', 'error'],
      ['level_without_course', 'warning'],
      ['level_unknown', 'error'],
    ]);
  });

  it('takes a first and a last week', () => {
    const [row, reversed] = capacity([
      ['Enhet', 'Från', 'Till', 'Platser'],
      ['VC Nyhem', 'v. 50', 'v. 2', 1],
      ['VC Nyhem', '2027-10-04', '2027-09-06', 1],
    ]);
    expect(row?.values?.weeks).toEqual([{ from: '2027-W50', to: '2028-W02' }]);
    expect(reversed?.issues).toMatchObject([{ code: 'range_reversed', field: 'to', column: 'Till' }]);
  });

  it('unfolds weeks as columns, and runs of the same number stay together', () => {
    const results = capacity([
      ['Enhet', 'v.51', 'v.52', 'v.1', 'v.2', 'Summa'],
      ['VC Nyhem', 2, 2, 0, 3, 7],
      ['Akutmottagning Halmstad', null, '-', 'två', 1, 1],
      ['Summa', 2, 2, 0, 4, 8],
    ]);
    expect(results.map(({ row, status, values }) => [row, status, values?.places, values?.weeks])).toEqual([
      [2, 'new', 2, [{ from: '2027-W51', to: '2027-W52' }]],
      [2, 'new', 0, [{ from: '2028-W01', to: '2028-W01' }]],
      [2, 'new', 3, [{ from: '2028-W02', to: '2028-W02' }]],
      [3, 'error', undefined, undefined],
      [3, 'new', 1, [{ from: '2028-W02', to: '2028-W02' }]],
      [4, 'skipped', undefined, undefined],
    ]);
    expect(results[3]?.issues).toMatchObject([
      { code: 'number_unreadable', column: 'v.1', columnIndex: 3, found: 'två' },
    ]);
  });

  it('unfolds forms and courses as columns', () => {
    const forms = capacity([
      ['Enhet', 'Vecka', 'VFU ssk', 'Läkarstudenter', 'APL'],
      ['VC Nyhem', '36-40', 2, 1, null],
    ]);
    expect(forms.map(({ values }) => [values?.form, values?.places])).toEqual([
      ['vfu_basic', 2],
      ['medical_student', 1],
    ]);
    const courses = capacity([
      ['Enhet', 'Vecka', 'OM4015', 'APL2'],
      ['VC Nyhem', '36-40', 2, 1],
    ]);
    expect(courses.map(({ values }) => [values?.form, values?.level, values?.places])).toEqual([
      ['vfu_basic', 'T4', 2],
      ['apl', 'any', 1],
    ]);
  });

  it('fills merged unit cells downwards', () => {
    const rows = [
      ['Enhet', 'Vecka', 'Platser'],
      ['VC Nyhem', '36', 1],
      [null, '37', 2],
      [null, '38', 3],
    ];
    const results = capacity(rows, importLookups, { merged: [{ top: 1, left: 0, bottom: 3, right: 0 }] });
    expect(results.map(({ values }) => values?.unitId)).toEqual(['u-vc', 'u-vc', 'u-vc']);
    expect(capacity(rows).map(({ status }) => status)).toEqual(['new', 'error', 'error']);
  });

  it.each([
    ['v.54', 2, 'week_does_not_exist'],
    ['36-40', -2, 'number_negative'],
    ['36-40', 2.5, 'number_not_whole'],
    ['36-40', 'många', 'number_unreadable'],
    ['2026 v 36', 2, 'weeks_over'],
    ['2028 v 36', 2, 'weeks_outside_term'],
    [null, 2, 'weeks_assumed_term'],
    ['36-40', null, 'value_missing'],
    ['36-40', 400, 'count_unlikely'],
  ])('weeks %s with %s places give %s', (weeks, places, code) => {
    const results = capacity([
      ['Enhet', 'Veckor', 'Platser', 'Form'],
      ['VC Nyhem', weeks, places, 'APL'],
    ]);
    expect(results[0]?.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it('suggests units, and lets the HSA-id decide', () => {
    const results = capacity([
      ['Enhet', 'HSA-id', 'Vecka', 'Platser'],
      ['Avd 62', null, '36', 1],
      ['Något annat namn', 'SE2321000115-T061', '36', 1],
      ['VC Nyhem', 'SE2321000115-T061', '37', 1],
      ['VC Nyhem', 'SE2321000115-XXXX', '37', 1],
    ]);
    expect(results[0]?.issues[0]).toMatchObject({
      code: 'unit_unknown',
      params: { found: 'Avd 62' },
      remedy: { code: 'choose_unit' },
    });
    expect(results[0]?.issues[0]?.suggestions[0]?.id).toBe('u-62');
    expect(results.slice(1).map(({ values, issues }) => [values?.unitId, issues.map((issue) => issue.code)])).toEqual([
      ['u-61', []],
      ['u-61', ['unit_differs']],
      ['u-vc', ['hsa_id_unknown']],
    ]);
  });

  it('finds weeks that are given twice', () => {
    const rows = [
      ['Enhet', 'Vecka', 'Platser'],
      ['VC Nyhem', '36-40', 2],
      ['VC Nyhem', '40-41', 3],
      ['VC Nyhem', '36-40', 2],
    ];
    const results = capacity(rows);
    expect(results.map(({ status }) => status)).toEqual(['new', 'error', 'skipped']);
    expect(results[1]?.issues).toMatchObject([
      { code: 'capacity_twice', params: { firstRow: 2 }, remedy: { code: 'skip_or_keep' } },
    ]);
  });

  it('compares week by week with what is registered', () => {
    const entry = (week: '2027-W36' | '2027-W37', places: number) => ({
      unitId: 'u-vc',
      form: 'apl' as const,
      level: 'any',
      week,
      places,
    });
    const lookups = { ...importLookups, capacities: [entry('2027-W36', 2), entry('2027-W37', 2)] };
    const header = ['Enhet', 'Form', 'Vecka', 'Platser'];
    const status = (row: Cell[]) => capacity([header, row], lookups)[0]?.status;
    expect(status(['VC Nyhem', 'APL', '36-37', 2])).toBe('unchanged');
    expect(status(['VC Nyhem', 'APL', '36-38', 2])).toBe('changed');
    expect(status(['VC Nyhem', 'VFU', '36-37', 2])).toBe('new');
  });
});

describe('an order', () => {
  it('becomes places for a course', () => {
    const [row] = order([
      ['Lärosäte', 'Kurs', 'Veckor', 'Antal studenter', 'Inriktning', 'Kontaktperson', 'E-post'],
      ['Högskolan i Halmstad', 'OM4015', 'v. 36-40', 42, 'Somatisk slutenvård', 'Ida Lund', 'Ida.Lund@exempel.se'],
    ]);
    expect(row?.values).toEqual({
      schoolId: 's-hh',
      courseId: 'c-t4',
      weeks: { from: '2027-W36', to: '2027-W40' },
      places: 42,
      sector: 'medicine',
      contactName: 'Ida Lund',
      contactEmail: 'ida.lund@exempel.se',
    });
  });

  it.each([
    [['KTH', 'OM4015', '36-40', 2], 'school_unknown'],
    [['HH', 'OM4015', '36-40', 0], 'places_zero'],
    [['HH', 'OM4015', '36, 40', 2], 'weeks_not_together'],
    [['HH', 'Kirurgi', '36-40', 2], 'course_unknown'],
    [['HH', 'OM4015', null, 2], 'value_missing'],
  ])('%j gives %s', (row, code) => {
    expect(order([['Lärosäte', 'Kurs', 'Veckor', 'Antal'], row])[0]?.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it('takes the school and the course of the round when the file does not say', () => {
    const defaults = { schoolId: 's-lu', courseId: 'c-t6' };
    expect(
      order(
        [
          ['Veckor', 'Antal'],
          ['36-40', 3],
        ],
        { defaults },
      )[0]?.values,
    ).toMatchObject({ schoolId: 's-lu', courseId: 'c-t6' });
  });

  it('asks about the same order twice', () => {
    const rows = [
      ['Lärosäte', 'Kurs', 'Veckor', 'Antal'],
      ['HH', 'OM4015', '36-40', 3],
      ['HH', 'OM4015', '36-40', 3],
    ];
    expect(order(rows)[1]?.issues).toMatchObject([{ code: 'order_twice', remedy: { code: 'skip_or_keep' } }]);
    const kept = interpret('order', [rawSheet(rows)], importLookups, importContext, {
      fixes: [{ kind: 'keep', row: 3 }],
    });
    expect(kept?.results.map(({ status }) => status)).toEqual(['new', 'new']);
  });
});
