import type { ResultGroup } from '#app/domain/quality/groups.ts';
import type { Branch } from '#app/domain/placements/vocabulary.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { ReadableGroups } from './readable-groups.server.ts';

type Bilingual = { sv: string; en: string };

/** What a group is called; its id when there is none of the kind. */
export function nameOf(group: ResultGroup, { units, programmes }: Omit<ReadableGroups, 'visible'>): Bilingual {
  const { kind, id } = group;
  const same = (name: string | undefined) => ({ sv: name ?? id, en: name ?? id });
  switch (kind) {
    case 'region':
      return inBoth((language) => textsFor(language).surveys.wave.region);
    case 'unit':
      return same(units.get(id)?.name);
    case 'programme':
      return programmes.get(id)?.name ?? same(undefined);
    case 'school':
      return same([...programmes.values()].find((one) => one.educationOrganisationId === id)?.provider);
    case 'branch':
      return inBoth((language) => textsFor(language).vocabulary.branches[id as Branch]);
  }
}

function inBoth(text: (language: 'sv' | 'en') => string): Bilingual {
  return { sv: text('sv'), en: text('en') };
}
