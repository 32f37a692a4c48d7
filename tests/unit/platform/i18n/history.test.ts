import { getTableColumns } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { textsFor } from '#app/platform/i18n/index.ts';
import { fieldChanges } from '#app/services/history/field-changes.ts';
import * as schema from '#db/schema/index.ts';

const TABLES = {
  attests: schema.attests,
  capacities: schema.capacities,
  conflicts: schema.conflicts,
  housing: schema.housing,
  learners: schema.learners,
  organisations: schema.organisations,
  periods: schema.periods,
  persons: schema.persons,
  placementSupervisors: schema.placementSupervisors,
  placements: schema.placements,
  rotationBlocks: schema.rotationBlocks,
  rotationPlans: schema.rotationPlans,
  rotationResidents: schema.rotationResidents,
  rounds: schema.rounds,
  studyDirectors: schema.studyDirectors,
  supervisors: schema.supervisors,
  supervisorAbsences: schema.supervisorAbsences,
  supervisorTrainings: schema.supervisorTrainings,
  unitClosures: schema.unitClosures,
  units: schema.units,
  wishes: schema.wishes,
};

test('the terms that a unit takes are told by form', () => {
  const row = { id: 'r', changeId: 'c', ordinal: 0, entity: 'units', entityId: 'x' };
  const told = fieldChanges(
    { ...row, before: { firstTerms: null }, after: { firstTerms: { vfu_basic: 5, apl: 2 } } },
    new Map(),
  );
  expect(told).toEqual([{ entity: 'units', field: 'firstTerms', before: null, after: 'apl 2, vfu_basic 5' }]);
});

test.each(Object.entries(TABLES))('whatever the history tells of %s has a name', (entity, table) => {
  const after = Object.fromEntries(Object.keys(getTableColumns(table)).map((name) => [name, 'x']));
  const row = { id: 'r', changeId: 'c', ordinal: 0, entity, entityId: 'x', before: null, after };
  const told = fieldChanges(row, new Map()).map(({ field }) => field);
  const objects = ['rules', 'requiredSectors', 'order', 'waves', 'leave', 'wishes'];
  const names: Readonly<Record<string, string>> = textsFor('en').history.fields;
  expect(told.filter((field) => !Object.hasOwn(names, field) && !objects.includes(field))).toEqual([]);
});
