import { canSomewhere, reachOf } from '#app/domain/access/can.ts';
import type { ResultGroup } from '#app/domain/quality/groups.ts';
import { lacksPeers, standings } from '#app/domain/quality/standings.ts';
import type { Standing } from '#app/domain/quality/standings.ts';
import { lastChanges } from '#app/domain/quality/statistics/trend.ts';
import type { Change } from '#app/domain/quality/statistics/trend.ts';
import { toldAlpha } from '#app/domain/quality/told-alpha.ts';
import { rounded, toldFigure } from '#app/domain/quality/told-figure.ts';
import type { Thresholds } from '#app/domain/quality/disclosure/thresholds.ts';
import { seesGroup } from '#app/domain/quality/visible-groups.ts';
import type { IsoDate } from '#app/domain/shared/dates.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { requireSomewhere } from '#app/services/people/readers.ts';
import { itemsOf, kindOf, scaleOf, themesOf } from '#app/domain/surveys/instrument.ts';
import { isNamed } from '#app/domain/surveys/respondents.ts';
import { isSameAudience } from '#app/domain/surveys/audience.ts';
import { nameOf } from '#app/services/quality/group-name.server.ts';
import { readableGroups } from '#app/services/quality/readable-groups.server.ts';
import { WHOLE_REGION } from '#app/services/quality/show-place.server.ts';
import { toldCounts, toldInSteps } from '#app/domain/surveys/told-counts.ts';
import type { ReadableGroups } from '#app/services/quality/readable-groups.server.ts';
import { remindersOf } from '#app/domain/surveys/reminders.ts';
import { findWave, listEarlierWaves, listReleases, listUnitPlaces } from '#db/queries/surveys.ts';
import type { ReleasedFigure, Wave } from '#db/queries/surveys.ts';
import { listPooledFigures } from '#db/queries/survey-pools.ts';
import { namedAudience } from './audience-choices.server.ts';
import { namedEarlierResults } from './earlier-results.server.ts';
import { askedBy, mayAsk } from './audience-reach.server.ts';
import { countByUnit } from './invited.server.ts';
import { leftOut } from './left-out.server.ts';
import { answeredOf, NOT_COUNTED } from './read-waves.server.ts';
import { unitAnswers } from './unit-answers.server.ts';

type Sees = (group: ResultGroup) => boolean;
type FoundWave = NonNullable<Awaited<ReturnType<typeof findWave>>>;

/** One wave and, when it has closed, the figures that were released of the groups that the reader answers for. */
export async function showWave(context: ServiceContext, waveId: string) {
  requireSomewhere(context, 'survey:read');
  const { db, actor } = context;
  const found = await findWave(db.read, waveId);
  if (!found) throw notFound();
  const { wave, instrument, programme } = found;
  const earlier = await listEarlierWaves(db.read, instrument, wave);
  const waves = [...earlier.filter(({ audience }) => isSameAudience(audience, wave.audience)), wave];
  const waveIds = waves.map(({ id }) => id);
  const releases = await listReleases(db.read, waveIds);
  const own = releases.filter((release) => release.waveId === waveId);
  const themes = themesOf(instrument.definition).map(({ id, name, items }) => ({ id, name, items: items.length }));
  const readable = await readableGroups(context, 'survey:read');
  const { visible } = readable;
  const sees: Sees = (group) => seesGroup(visible, group, wave);
  const seesWhole = sees(WHOLE_REGION);
  const follows = canSomewhere(actor, 'survey:follow');
  const isCounted = follows || seesWhole;
  const changes = seesWhole ? changesOfRegion(themes, waves, releases) : null;
  const { id, name, state, opensOn, closesOn, endedFrom, endedTo, invited, thresholds } = wave;
  return {
    wave: {
      ...{ id, name, state, opensOn, closesOn, endedFrom, endedTo, invited },
      notInvited: follows ? wave.notInvited : null,
    },
    thresholds,
    isCounted,
    ...(isCounted ? await answeredOf(context, wave, instrument) : NOT_COUNTED),
    instrument: {
      title: instrument.definition.title,
      number: instrument.number,
      respondents: instrument.respondents,
      scale: scaleOf(instrument.definition),
    },
    programme,
    themes: themes.map(({ items, ...theme }) => ({
      ...theme,
      ...(seesWhole ? toldAlpha(wave.reliability?.[theme.id], items) : { alpha: null, noAlpha: null }),
      change: changes?.get(theme.id) ?? null,
    })),
    groups: namedGroups(own, readable, thresholds).filter(sees),
    seesWhole,
    pools: (await namedPools(context, wave)).filter(({ unitId }) => sees({ kind: 'unit', id: unitId })),
    // Of earlier surveys, whatever this wave asked: what they told of the region was not told of its programme.
    earlier:
      state === 'closed'
        ? await namedEarlierResults(context, {
            instrument: instrument.instrument,
            fewest: thresholds.mean,
            sees: (group) => seesGroup(visible, group, null),
          })
        : [],
    ...(await progressOf(context, found, { sees, follows })),
    unitAnswers: await unitAnswers(context, wave, instrument, sees),
    definition: isNamed(instrument.respondents) ? instrument.definition : null,
    hasComments: hasComments(found),
    audience: await namedAudience(context, wave),
    mayReport: canSomewhere(actor, 'report:run'),
    mayEdit: canSomewhere(actor, 'survey:edit') && (await mayAsk(context, askedBy(wave))),
  };
}

interface Follower {
  sees: Sees;
  follows: boolean;
}

/** How an open wave goes out: when those who have not answered are reminded, how many have, and who was not asked. */
async function progressOf(context: ServiceContext, { wave, instrument }: FoundWave, { sees, follows }: Follower) {
  if (wave.state !== 'open') return { reminders: [], response: [], leftOut: [], posters: [] };
  const response = isNamed(instrument.respondents) ? [] : await responseByUnit(context, wave, { sees, follows });
  return {
    reminders: remindersWithin(wave),
    response,
    posters: follows || isNamed(instrument.respondents) ? [] : await ownPosters(context, response),
    leftOut: follows ? await leftOut(context, wave, instrument) : [],
  };
}

/** Whether own words were asked for that are read apart from the answers: what a unit writes stands with its answer. */
function hasComments({ wave, instrument }: FoundWave): boolean {
  const { respondents, definition } = instrument;
  return (
    wave.state === 'closed' && !isNamed(respondents) && itemsOf(definition).some((item) => kindOf(item) === 'text')
  );
}

/** What small units tell together with the waves before. */
async function namedPools({ db }: ServiceContext, { id, thresholds }: Wave) {
  const places = new Map((await listUnitPlaces(db.read)).map((place) => [place.id, place.name]));
  return (await listPooledFigures(db.read, id)).map(({ groupId, themeId, waves, figure }) => ({
    ...{ unitId: groupId, unit: places.get(groupId) ?? groupId, themeId, waves },
    figure: toldFigure(figure, thresholds),
  }));
}

function remindersWithin({ opensOn, closesOn }: Wave): IsoDate[] {
  return remindersOf(opensOn).flatMap(({ on }) => (on <= closesOn ? [on] : []));
}

/**
 * How many have answered so far at each unit that the reader sees, in steps and where that may be told: which is the same for
 * every reader. Those of no unit come last, for those who follow the wave.
 */
async function responseByUnit(context: ServiceContext, { id, thresholds }: Wave, { sees, follows }: Follower) {
  const places = new Map((await listUnitPlaces(context.db.read)).map((place) => [place.id, place]));
  const counts = toldCounts([...(await countByUnit(context, id))], thresholds.mean);
  const rows = counts
    .filter(([unitId]) => (unitId === null ? follows && sees(WHOLE_REGION) : sees({ kind: 'unit', id: unitId })))
    .map(([unitId, { invited, answered }]) => ({
      unitId,
      unit: unitId === null ? null : (places.get(unitId)?.name ?? null),
      invited,
      answered: answered === null ? null : toldInSteps(answered, invited, thresholds.mean),
      isAtLeast: true,
    }));
  return rows.sort((a, b) => (a.unit ?? '\uffff').localeCompare(b.unit ?? '\uffff', 'sv'));
}

/** The units that somebody answers for, where they have no row of their own: a poster tells nothing of who is asked there. */
async function ownPosters({ db, actor }: ServiceContext, response: readonly { unitId: string | null }[]) {
  const rows = new Set(response.map(({ unitId }) => unitId));
  const own = reachOf(actor, 'survey:read').unitIds.filter((id) => !rows.has(id));
  const places = await listUnitPlaces(db.read);
  return places.filter(({ id }) => own.includes(id)).map(({ id, name }) => ({ unitId: id, unit: name }));
}

/** What has happened to each theme in the region since the wave before, judged together over all themes. */
function changesOfRegion(
  themes: readonly { id: string }[],
  waves: readonly Wave[],
  releases: readonly ReleasedFigure[],
): Map<string, Change | null> {
  const series = themes.map(({ id }) =>
    waves.map((wave) => {
      const isRegion = (one: ReleasedFigure) => one.groupKind === 'region' && one.waveId === wave.id;
      const figure = releases.find((one) => isRegion(one) && one.themeId === id)?.figure;
      const value = figure?.spread ? { n: figure.n, mean: figure.mean, sd: figure.spread.sd } : null;
      return { version: wave.instrumentVersionId, value };
    }),
  );
  const changes = lastChanges(series);
  return new Map(themes.map(({ id }, index) => [id, changes[index] ?? null]));
}

function told(standing: Standing | undefined) {
  return standing ? { position: standing.position, estimate: rounded(standing.estimate) } : null;
}

/** The groups with their names and figures; units are compared with those on the same level of the tree. */
function namedGroups(releases: readonly ReleasedFigure[], readable: ReadableGroups, thresholds: Thresholds) {
  const { units: places } = readable;
  const levelOf = (id: string) => places.get(id)?.path.split('/').filter(Boolean).length ?? 0;
  const standing = new Map<string, Standing>();
  const withoutPeers = new Set<ReleasedFigure>();
  const units = releases.filter(({ groupKind }) => groupKind === 'unit');
  for (const peers of Map.groupBy(units, ({ themeId, groupId }) => `${themeId} ${levelOf(groupId)}`).values()) {
    for (const one of standings(peers)?.values() ?? []) standing.set(`${peers[0]?.themeId ?? ''} ${one.groupId}`, one);
    for (const unit of peers) if (lacksPeers(unit, peers)) withoutPeers.add(unit);
  }
  const groups = Map.groupBy(releases, ({ groupKind, groupId }) => `${groupKind} ${groupId}`);
  return [...groups.values()].flatMap((figures) => {
    const [first] = figures;
    if (!first) return [];
    const { groupKind: kind, groupId: id } = first;
    const place = places.get(id);
    return [
      {
        ...{ kind, id, name: nameOf({ kind, id }, readable) },
        unit: kind === 'unit' && place ? { name: place.name, town: place.town } : null,
        figures: Object.fromEntries(
          figures.map((one) => [
            one.themeId,
            {
              figure: one.figure && toldFigure(one.figure, thresholds),
              keptBack: one.keptBack,
              standing: told(standing.get(`${one.themeId} ${id}`)),
              lacksPeers: withoutPeers.has(one),
            },
          ]),
        ),
      },
    ];
  });
}
