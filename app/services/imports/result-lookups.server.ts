import type { GroupRef, Lookups, NamedRef, ThemeRef } from '#app/domain/imports/lookups.ts';
import { scaleOf, themesOf } from '#app/domain/surveys/instrument.ts';
import { en, sv } from '#app/platform/i18n/index.ts';
import type { Queries } from '#db/database.ts';
import { listResultGroupNames } from '#db/queries/earlier-results.ts';
import { listInstrumentVersions } from '#db/queries/surveys.ts';
import type { InstrumentVersion } from '#db/queries/surveys.ts';

/** What earlier survey results may name: groups, and the themes of each instrument in its newest version. */
export async function loadResultLookups(db: Queries): Promise<Pick<Lookups, 'groups' | 'instruments' | 'themes'>> {
  const versions = await listInstrumentVersions(db);
  const newest = versions.filter(
    ({ instrument }, index) => versions.findIndex((version) => version.instrument === instrument) === index,
  );
  return {
    groups: await namedGroups(db),
    instruments: newest.map(({ instrument, definition: { title } }): NamedRef => ({
      id: instrument,
      name: title.sv,
      aliases: [title.en],
    })),
    themes: newest.flatMap(themeRefs),
  };
}

async function namedGroups(db: Queries): Promise<GroupRef[]> {
  const { units, programmes, regions } = await listResultGroupNames(db);
  const names = regions.map(({ name }) => name);
  const whole: GroupRef = {
    id: 'region:region',
    ...{ kind: 'region', groupId: 'region', name: sv.surveys.wave.region },
    aliases: [en.surveys.wave.region, ...sv.earlierResults.wholeRegion, ...en.earlierResults.wholeRegion, ...names],
  };
  return [
    whole,
    ...units.map(({ id, ...unit }): GroupRef => ({ ...unit, id: `unit:${id}`, kind: 'unit', groupId: id })),
    ...programmes.map(({ id, name }): GroupRef => ({
      id: `programme:${id}`,
      ...{ kind: 'programme', groupId: id, name: name.sv, aliases: [name.en] },
    })),
  ];
}

function themeRefs({ instrument, definition }: InstrumentVersion): ThemeRef[] {
  const { lowest, highest } = scaleOf(definition);
  return themesOf(definition).map(({ id, name }) => ({
    id: `${instrument}:${id}`,
    ...{ instrument, themeId: id, names: name, instrumentName: definition.title.sv },
    ...{ name: name.sv, aliases: [name.en], lowest, highest },
  }));
}
