import { reachOf } from '#app/domain/access/can.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { EVERYBODY } from '#app/domain/surveys/audience.ts';
import type { Audience } from '#app/domain/surveys/audience.ts';
import { coversAudience, coversProgramme } from '#app/domain/surveys/audience-reach.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { requireSomewhere } from '#app/services/people/readers.ts';
import type { Queries } from '#db/database.ts';
import { listResultPlaces } from '#db/queries/quality-places.ts';
import type { Wave } from '#db/queries/surveys.ts';

type Asked = Pick<Audience, 'forms' | 'programmeId' | 'unitId' | 'schoolId'>;

/** Whom a wave asked, or asks. */
export function askedBy({ audience, programmeId }: Pick<Wave, 'audience' | 'programmeId'>): Audience {
  return { ...(audience ?? EVERYBODY), programmeId };
}

/** Whether the one who asks may open, extend and close waves of an audience: all whom it can ask lie within her reach. */
export async function mayAsk({ db, actor }: ServiceContext, asked: Asked, read: Queries = db.read): Promise<boolean> {
  const reach = reachOf(actor, 'survey:edit');
  return reach.region || coversAudience(reach, asked, await listResultPlaces(read));
}

/** @throws Fault not_found for those who edit no surveys, and forbidden where somebody whom the audience can ask is out of reach. */
export async function requireAsking(context: ServiceContext, asked: Asked, read: Queries): Promise<void> {
  requireSomewhere(context, 'survey:edit');
  if (!(await mayAsk(context, asked, read))) throw new Fault('forbidden', 'forbidden');
}

/** Whether the one who asks answers for surveys in the whole region. */
export function editsAllSurveys({ actor }: Pick<ServiceContext, 'actor'>): boolean {
  return reachOf(actor, 'survey:edit').region;
}

/** The programmes that the one who asks may ask by themselves. */
export async function programmesToAsk({ db, actor }: ServiceContext): Promise<Set<string>> {
  const reach = reachOf(actor, 'survey:edit');
  const { programmes } = await listResultPlaces(db.read);
  return new Set(programmes.filter((programme) => coversProgramme(reach, programme)).map(({ id }) => id));
}
