import { canSomewhere, reachOf } from '#app/domain/access/can.ts';
import { seesGroup } from '#app/domain/quality/visible-groups.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { readableGroups } from '#app/services/quality/readable-groups.server.ts';
import type { ReadableGroups } from '#app/services/quality/readable-groups.server.ts';
import type { Queries } from '#db/database.ts';
import { listUnitsTold, listWavesWithWords } from '#db/queries/survey-told.ts';
import { listAnswers } from '#db/queries/survey-answers.ts';
import { listInvitedUnits } from '#db/queries/survey-invitations.ts';
import { listWaves } from '#db/queries/surveys.ts';
import type { Wave } from '#db/queries/surveys.ts';
import { isNamed } from '#app/domain/surveys/respondents.ts';
import { commentGroupsFor } from './read-comments.server.ts';

export interface WaveOfUnits {
  id: string;
  name: string;
  state: Wave['state'];
  closesOn: string;
  /** The unit whose comments may be read, where there are any. */
  commentsOn: { id: string; name: string } | null;
}

/** The latest waves that tell something of a unit or of those below it; null for those who read no surveys. */
export async function wavesOfUnit(
  context: ServiceContext,
  unitId: string,
  most: number,
): Promise<WaveOfUnits[] | null> {
  if (!canSomewhere(context.actor, 'survey:read')) return null;
  const readable = await readableGroups(context, 'survey:read');
  return wavesAbout(context, readable, topFirst(withBelow([unitId], readable), readable), most);
}

/** The latest that tell something of the units that somebody answers for as units; null for all others. */
export async function wavesOfOwnUnits(context: ServiceContext, most: number): Promise<WaveOfUnits[] | null> {
  if (reachOf(context.actor, 'survey:read').unitIds.length === 0) return null;
  const readable = await readableGroups(context, 'survey:read');
  return wavesAbout(context, readable, topFirst(readable.visible.ownUnits, readable), most);
}

async function wavesAbout(
  context: ServiceContext,
  readable: ReadableGroups,
  unitIds: readonly string[],
  most: number,
): Promise<WaveOfUnits[]> {
  const db = context.db.read;
  const told = await listUnitsTold(db, unitIds);
  const written = await listWavesWithWords(db, withBelow(unitIds, readable));
  const found: WaveOfUnits[] = [];
  for (const { wave, instrument } of await listWaves(db)) {
    if (found.length === most) break;
    const about = told.get(wave.id) ?? (await unitsWithoutFigures(db, wave, isNamed(instrument.respondents)));
    const isAbout = unitIds.some((id) => about.has(id) && seesGroup(readable.visible, { kind: 'unit', id }, wave));
    const commentsOn =
      wave.state === 'closed' && written.has(wave.id) ? await firstWithWords(context, wave.id, unitIds) : null;
    if (!isAbout && !commentsOn) continue;
    const { id, name, state, closesOn } = wave;
    found.push({ id, name, state, closesOn, commentsOn });
  }
  return found;
}

/** Of a wave without figures: the units whose people are asked while it is open, and those that answered under their names. */
async function unitsWithoutFigures(db: Queries, wave: Wave, named: boolean): Promise<ReadonlySet<string | null>> {
  if (wave.state === 'open') return listInvitedUnits(db, wave.id);
  return new Set(named ? (await listAnswers(db, wave.id)).map(({ unitId }) => unitId) : []);
}

async function firstWithWords(context: ServiceContext, waveId: string, unitIds: readonly string[]) {
  const groups = (await commentGroupsFor(context, waveId)).filter(({ kind }) => kind === 'unit');
  const first = unitIds.flatMap((unitId) => groups.find(({ id }) => id === unitId) ?? [])[0];
  return first ? { id: first.id, name: first.unit ?? first.id } : null;
}

function topFirst(ids: Iterable<string>, { units }: ReadableGroups): string[] {
  const depth = (id: string) => units.get(id)?.path.length ?? 0;
  return [...ids].sort((a, b) => depth(a) - depth(b));
}

function withBelow(ids: readonly string[], { units }: ReadableGroups): string[] {
  const roots = new Set(ids);
  return [...units.values()].filter(({ path }) => path.split('/').some((id) => roots.has(id))).map(({ id }) => id);
}
