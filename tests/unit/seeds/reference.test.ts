import { describe, expect, test } from 'vitest';
import { PLACEMENT_FORMS } from '#app/domain/placements/vocabulary.ts';
import { holidayRows, termRows } from '#seeds/reference/calendar.ts';
import { milestoneRows } from '#seeds/reference/milestones.ts';
import { organisationSeeds } from '#seeds/reference/organisations.ts';
import { courseRows, programmeSeeds } from '#seeds/reference/programmes/index.ts';
import { formRuleRows } from '#seeds/reference/rules/index.ts';
import { unitRows } from '#seeds/reference/units/index.ts';

const byId = new Map(unitRows.map((unit) => [unit.id, unit]));

function repeated(values: readonly (string | null | undefined)[]): unknown[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('units', () => {
  test('have unique ids, names and HSA-ids that fit the directory', () => {
    expect(unitRows.length).toBeGreaterThanOrEqual(300);
    for (const key of ['id', 'hsaId'] as const) expect(repeated(unitRows.map((unit) => unit[key]))).toEqual([]);
    for (const { hsaId } of unitRows) expect(hsaId).toMatch(/^SE\d{10}-[A-Z0-9]{1,18}$/);
    expect(repeated(unitRows.map((unit) => unit.name))).toEqual([]);
  });

  test('know their way from the root', () => {
    for (const { id, parentId, path } of unitRows) {
      expect(path).toBe(`${parentId ? byId.get(parentId)?.path : '/'}${id}/`);
    }
  });

  test('lie in Halland and can be written to', () => {
    for (const unit of unitRows) {
      expect(unit.latitude).toBeGreaterThan(56.3);
      expect(unit.latitude).toBeLessThan(57.7);
      expect(unit.postcode).toMatch(/^\d{5}$/);
      expect(unit.contactEmail).toMatch(/@example\.se$/);
    }
  });

  test('are found in every municipality, in public and private primary care', () => {
    const owners = new Set(unitRows.map((unit) => unit.organisationId));
    for (const { id } of organisationSeeds.filter((entry) => entry.kind === 'municipality'))
      expect(owners).toContain(id);
    const centres = unitRows.filter((unit) => unit.kind === 'primary_care_centre');
    expect(centres.filter((unit) => unit.organisationId === 'nsv').length).toBeGreaterThanOrEqual(24);
    expect(centres.filter((unit) => unit.organisationId.startsWith('privat-')).length).toBeGreaterThanOrEqual(8);
  });
});

describe('programmes and rules', () => {
  test('exist for every form, with courses and a source for each rule', () => {
    const forms = new Set(programmeSeeds.map((programme) => programme.form));
    expect([...forms].sort()).toEqual([...PLACEMENT_FORMS].sort());
    expect(programmeSeeds.filter((programme) => courseRows(programme).length === 0)).toEqual([]);
    expect([...new Set(formRuleRows.map((rule) => rule.form))].sort()).toEqual([...PLACEMENT_FORMS].sort());
    for (const rule of formRuleRows) expect(rule.source.length).toBeGreaterThan(3);
    expect(repeated(formRuleRows.map((rule) => rule.id))).toEqual([]);
  });

  test('give AT and BT to FoU and the development department, and ST to whoever employs', () => {
    for (const { form, educationOrganisationId, employerOrganisationId } of programmeSeeds) {
      if (form === 'at' || form === 'bt')
        expect([educationOrganisationId, employerOrganisationId]).toEqual(['fou', 'hs-utv']);
      else expect(employerOrganisationId).toBeUndefined();
    }
  });

  test('hold the milestones of both rulebooks', () => {
    const counts = Map.groupBy(milestoneRows, (row) => row.part);
    expect(Object.fromEntries([...counts].map(([part, rows]) => [part, rows.length]))).toEqual({
      BT: 18,
      STa: 7,
      STb: 4,
      a: 6,
      b: 5,
    });
  });
});

describe('calendar', () => {
  test('has the terms and holidays until 2035', () => {
    expect(termRows[0]?.id).toBe('HT2024');
    expect(termRows.at(-1)?.id).toBe('HT2035');
    expect(termRows.find((term) => term.id === 'HT2026')).toEqual({
      id: 'HT2026',
      fromWeek: '2026-W36',
      toWeek: '2027-W02',
    });
    expect(holidayRows.find((day) => day.date === '2026-06-19')?.name.sv).toBe('Midsommarafton');
    expect(holidayRows.find((day) => day.date === '2027-05-06')?.name.sv).toBe('Kristi himmelsfärdsdag');
  });
});
