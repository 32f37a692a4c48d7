import type { ResultGroup } from '#app/domain/quality/groups.ts';
import { funnelOf, standings } from '#app/domain/quality/standings.ts';
import { themeSeries } from '#app/domain/quality/theme-series.ts';
import type { GroupRelease, ThemePoint } from '#app/domain/quality/theme-series.ts';
import { toldFigure } from '#app/domain/quality/told-figure.ts';
import type { Thresholds } from '#app/domain/quality/disclosure/thresholds.ts';
import { seesGroup } from '#app/domain/quality/visible-groups.ts';
import { isoDate } from '#app/domain/shared/dates.ts';
import type { IsoDate } from '#app/domain/shared/dates.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { nameOn } from '#app/domain/units/former-names.ts';
import type { Renaming } from '#app/domain/units/former-names.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { requireSomewhere } from '#app/services/people/readers.ts';
import { listGroupFigures, listThemeFigures } from '#db/queries/quality-results.ts';
import { listRenamings } from '#db/queries/units.ts';
import { nameOf } from './group-name.server.ts';
import { peersKey } from './peers.ts';
import { earlierPoints } from './earlier-points.server.ts';
import { isSummedUp, partsOf, programmesOf } from './programme-sets.server.ts';
import { readableGroups } from './readable-groups.server.ts';
import type { ReadableGroups } from './readable-groups.server.ts';
import { listSeries, scopeOf } from './result-series.server.ts';
import type { ResultSeries } from './result-series.server.ts';

export const WHOLE_REGION: ResultGroup = { kind: 'region', id: 'region' };

export interface Asked {
  /** The key of a series; the latest that says anything of the place unless it is one of them. */
  series?: string;
  /** The theme of the funnel; the first unless it is one of them. */
  theme?: string;
}

/** What the closed waves say of one place, theme by theme over the terms, and how it stands among its peers. */
export async function showPlace(ctx: ServiceContext, group: ResultGroup, asked: Asked) {
  requireSomewhere(ctx, 'quality:read');
  const readable = await readableGroups(ctx, 'quality:read');
  const place = placeOf(group, readable);
  const all = await listSeries(ctx);
  const waveIds = all.flatMap(({ waves }) => waves.map(({ id }) => id));
  const parts = place.programmes.map(({ id }): ResultGroup => ({ kind: 'programme', id }));
  const releases = await listGroupFigures(ctx.db.read, waveIds, [group, WHOLE_REGION, ...parts]);
  const isBeside = ({ groupKind }: GroupRelease) => groupKind === WHOLE_REGION.kind && group.kind !== WHOLE_REGION.kind;
  const told = new Set(releases.filter((one) => !isBeside(one)).map(({ waveId }) => waveId));
  const choices = all.filter(
    (one) => one.waves.some(({ id }) => told.has(id)) && seesGroup(readable.visible, group, scopeOf(one)),
  );
  const series = choices.find(({ key }) => key === asked.series) ?? choices[0];
  const renamings = place.unit ? await listRenamings(ctx.db.read, place.unit.id) : [];
  const sources = { group, parts, releases, readable, theme: asked.theme };
  return {
    place,
    formerNames: renamings.map(({ from, at }) => ({ name: from, until: isoDate(new Date(at)) })),
    choices: choices.map(({ key, title, programmeId }) => ({
      key,
      title,
      programme: programmeId === null ? null : (readable.programmes.get(programmeId)?.name ?? null),
    })),
    results: series ? await resultsOf(ctx, { ...sources, series, renamings }) : null,
  };
}

export type PlacePage = Awaited<ReturnType<typeof showPlace>>;
export type PlaceResults = NonNullable<PlacePage['results']>;

/** Names the place, or refuses without telling whether it exists. */
function placeOf(group: ResultGroup, readable: ReadableGroups) {
  const { visible, units, programmes } = readable;
  if (!seesGroup(visible, group, null)) throw notFound();
  const nothing = {
    ...group,
    name: nameOf(group, readable),
    unit: null,
    programme: null,
    programmes: [],
    above: [],
    below: [],
  };
  if (group.kind === 'region') return nothing;
  if (group.kind === 'programme') {
    const programme = programmes.get(group.id);
    if (!programme) throw notFound();
    const { id, name, provider } = programme;
    return { ...nothing, programme: { id, name, provider } };
  }
  if (group.kind !== 'unit') {
    const own = programmesOf(group, programmes);
    if (own.length === 0) throw notFound();
    return { ...nothing, programmes: own };
  }
  const unit = units.get(group.id);
  if (!unit) throw notFound();
  const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
  const readableUnits = [...units.values()].filter(({ id }) => seesGroup(visible, { kind: 'unit', id }, null));
  const above = readableUnits.filter(({ id, path }) => id !== unit.id && unit.path.startsWith(path));
  return {
    ...nothing,
    unit: { id: unit.id, name: unit.name, town: unit.town, kind: unit.kind, path: unit.path },
    above: above.sort((a, b) => a.path.length - b.path.length).map(named),
    below: readableUnits.filter(({ parentId }) => parentId === unit.id).map(named),
  };
}

interface Sources {
  group: ResultGroup;
  /** The programmes of a school or a branch. */
  parts: readonly ResultGroup[];
  series: ResultSeries;
  releases: readonly GroupRelease[];
  readable: ReadableGroups;
  theme: string | undefined;
  /** Of a unit. */
  renamings: readonly Renaming[];
}

async function resultsOf(ctx: ServiceContext, sources: Sources) {
  const { group, parts, series, releases, readable, theme: wanted, renamings } = sources;
  const { waves, themes, scale, key, title, programmeId } = series;
  const seesWhole = group.kind !== 'region' && seesGroup(readable.visible, WHOLE_REGION, scopeOf({ programmeId }));
  const ids = themes.map(({ id }) => id);
  const points = themeSeries(group, ids, waves, releases);
  const earlier = await earlierPoints(ctx, group, series);
  const theme = themes.find(({ id }) => id === wanted) ?? themes[0];
  const last = waves.findLast(({ id }) => releases.some((one) => one.waveId === id && one.groupKind === group.kind));
  const peers =
    theme && last && group.kind !== 'region'
      ? await peersOf(
          ctx,
          { group, readable, programmeId },
          { waveId: last.id, themeId: theme.id, thresholds: last.thresholds },
        )
      : null;
  return {
    ...{ key, title, scale },
    instrument: series.instrument,
    waves: waves.map(({ id, name, term, number, version, closedOn }, index) => ({
      ...{ id, name, term, number },
      isNewVersion: index > 0 && waves[index - 1]?.version !== version,
      isSummedUp: isSummedUp(id, group, releases),
      nameThen: nameThen(nameOf(group, readable).sv, renamings, closedOn),
    })),
    themes: themes.map(({ id, name }) => ({
      id,
      name,
      earlier: earlier.get(id) ?? [],
      points: (points.get(id) ?? []).map((point): ThemePoint => ({ ...point, whole: seesWhole ? point.whole : null })),
    })),
    theme: theme ?? null,
    funnel: peers,
    parts: partsOf(parts, waves, releases),
    comparesWhole: seesWhole,
  };
}

/** What the unit was called when a wave closed; null where that is what it is called now. */
function nameThen(now: string, renamings: readonly Renaming[], closedOn: IsoDate): string | null {
  const then = nameOn(now, renamings, closedOn);
  return then === now ? null : then;
}

/** The groups of the same kind and level in one wave: all count in the comparison, those the reader sees are shown. */
async function peersOf(
  { db }: ServiceContext,
  { group, readable, programmeId }: Pick<Sources, 'group' | 'readable'> & { programmeId: string | null },
  { waveId, themeId, thresholds }: { waveId: string; themeId: string; thresholds: Thresholds },
) {
  const key = peersKey(readable.units);
  const own = key(group);
  const told = await listThemeFigures(db.read, { waveId, themeId, kind: group.kind });
  const peers = told.filter(({ groupId }) => key({ kind: group.kind, id: groupId }) === own);
  const funnel = funnelOf(peers);
  const standing = standings(peers);
  if (!funnel || !standing) return null;
  const points = peers.flatMap(({ groupId, figure }) => {
    const id = { kind: group.kind, id: groupId };
    const position = standing.get(groupId)?.position;
    if (!figure || !position || !seesGroup(readable.visible, id, scopeOf({ programmeId }))) return [];
    const { respondents, mean } = toldFigure(figure, thresholds);
    const isOwn = groupId === group.id;
    return [{ ...id, respondents, mean, position, isOwn, name: nameOf(id, readable) }];
  });
  return {
    target: Math.round(funnel.target * 100) / 100,
    /** Half a limit's width at one respondent: it narrows with the root of their number. */
    spread: Math.round(funnel.sd * Math.sqrt(funnel.overdispersion) * 100) / 100,
    points,
  };
}
