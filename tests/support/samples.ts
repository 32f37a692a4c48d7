import { readFileSync } from 'node:fs';
import { interpret } from '#app/domain/imports/interpret.ts';
import type { Choices } from '#app/domain/imports/interpret.ts';
import type { ImportKind } from '#app/domain/imports/kinds.ts';
import { NO_LOOKUPS } from '#app/domain/imports/lookups.ts';
import type { ImportContext, Lookups } from '#app/domain/imports/lookups.ts';
import { scaleOf, themesOf } from '#app/domain/surveys/instrument.ts';
import { termWeeks } from '#app/domain/shared/terms.ts';
import { readTable } from '#app/platform/workbooks/read-table.ts';
import { instrumentRows } from '#seeds/reference/instruments/index.ts';
import { organisationSeeds } from '#seeds/reference/organisations.ts';
import { programmeSeeds } from '#seeds/reference/programmes/index.ts';
import { unitRows } from '#seeds/reference/units/index.ts';

const term = termWeeks('HT2027');

/** The placement round of the sample files: nurses in Halmstad, HT 2027. */
export const sampleContext: ImportContext = {
  today: '2027-06-01',
  weeks: { termFrom: term.from, termTo: term.to },
  defaults: { programmeId: 'ssk-hh-halmstad' },
};

const newestInstruments = instrumentRows.filter(
  ({ instrument, number }) => !instrumentRows.some((other) => other.instrument === instrument && other.number > number),
);

/** The region's own units, courses and schools; nobody and nothing is registered. */
export const sampleLookups: Lookups = {
  ...NO_LOOKUPS,
  units: unitRows.map(({ id, name, hsaId }) => ({ id, name, code: hsaId ?? null })),
  courses: programmeSeeds.flatMap((programme) =>
    programme.courses.map(([code, courseTerm, , name]) => ({
      id: `${programme.id}:${code}`,
      code,
      name,
      term: courseTerm,
      programmeId: programme.id,
      programmeName: programme.sv,
      form: programme.form,
    })),
  ),
  schools: organisationSeeds
    .filter((organisation) => organisation.kind === 'education_provider')
    .map(({ id, name, shortName }) => ({ id, name, code: shortName })),
  groups: [
    { id: 'region:region', kind: 'region', groupId: 'region', name: 'Hela regionen' },
    ...unitRows.map(({ id, name, hsaId }) => ({
      ...{ id: `unit:${id}`, kind: 'unit' as const, groupId: id, name, code: hsaId ?? null },
    })),
    ...programmeSeeds.map(({ id, sv }) => ({
      ...{ id: `programme:${id}`, kind: 'programme' as const, groupId: id, name: sv },
    })),
  ],
  instruments: newestInstruments.map(({ instrument, definition }) => ({ id: instrument, name: definition.title.sv })),
  themes: newestInstruments.flatMap(({ instrument, definition }) =>
    themesOf(definition).map(({ id, name }) => ({
      ...{ id: `${instrument}:${id}`, instrument, themeId: id, names: name, name: name.sv },
      ...{ instrumentName: definition.title.sv, ...scaleOf(definition) },
    })),
  ),
};

export function sampleBytes(name: string): Buffer {
  return readFileSync(new URL(`../../seeds/samples/${name}`, import.meta.url));
}

/** A sample through the whole pipeline: gate, parser, header, mapping, fixes, validation. */
export async function readSample<K extends ImportKind>(kind: K, name: string, choices: Choices = {}) {
  const sheets = await readTable(sampleBytes(name), name);
  if (!sheets.ok) throw new Error(sheets.error.code);
  const interpretation = interpret(kind, sheets.value, sampleLookups, sampleContext, choices);
  if (!interpretation) throw new Error(`Nothing in ${name}`);
  return interpretation;
}
