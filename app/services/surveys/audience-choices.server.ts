import { EVERYBODY } from '#app/domain/surveys/audience.ts';
import type { Audience } from '#app/domain/surveys/audience.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { requireSomewhere } from '#app/services/people/readers.ts';
import { listAudienceChoices } from '#db/queries/survey-audience.ts';
import { programmesToAsk } from './audience-reach.server.ts';

/** What an audience can be chosen by, with the programmes that the one who asks answers for; units in the order of the tree, each with how deep it lies. */
export async function audienceChoices(context: ServiceContext) {
  requireSomewhere(context, 'survey:edit');
  const { units, programmes, ...others } = await listAudienceChoices(context.db.read);
  const asked = await programmesToAsk(context);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const pathOf = (path: string) => path.split('/').filter(Boolean);
  const inOrder = units
    .map(({ id, name, town, path }) => ({
      ...{ id, name: town ? `${name}, ${town}` : name, depth: pathOf(path).length - 1 },
      sort: pathOf(path).map((one) => `${names.get(one) ?? ''} ${one}`),
    }))
    .sort((a, b) => a.sort.join('\u0001').localeCompare(b.sort.join('\u0001'), 'sv'));
  return {
    ...others,
    programmes: programmes.filter(({ id }) => asked.has(id)),
    units: inOrder.map(({ id, name, depth }) => ({ id, name, depth })),
  };
}

/** An audience with names for what it is chosen by; each null where it sets no limit. */
export async function namedAudience({ db }: ServiceContext, { audience }: { audience: Audience | null }) {
  const { unitId, schoolId, programmeId, ...chosen } = audience ?? EVERYBODY;
  const { units, schools, programmes } = await listAudienceChoices(db.read);
  return {
    ...chosen,
    unit: units.find(({ id }) => id === unitId)?.name ?? null,
    school: schools.find(({ id }) => id === schoolId)?.name ?? null,
    programme: programmes.find(({ id }) => id === programmeId)?.name ?? null,
  };
}

export type NamedAudience = Awaited<ReturnType<typeof namedAudience>>;
