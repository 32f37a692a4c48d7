import { canSomewhere } from '#app/domain/access/can.ts';
import { findingsOf } from '#app/domain/quality/findings.ts';
import type { ResultGroup } from '#app/domain/quality/groups.ts';
import { seesGroup } from '#app/domain/quality/visible-groups.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { requireSomewhere } from '#app/services/people/readers.ts';
import { listReleases } from '#db/queries/surveys.ts';
import { listActions } from './actions.server.ts';
import { nameOf } from './group-name.server.ts';
import { peersKey } from './peers.ts';
import { readableGroups } from './readable-groups.server.ts';
import type { ReadableGroups } from './readable-groups.server.ts';
import { listSeries, scopeOf } from './result-series.server.ts';
import type { ResultSeries } from './result-series.server.ts';

const SERIES_SHOWN = 4;
const WAVES_COMPARED = 3;
const FINDINGS_SHOWN = 10;
const WAVES_SHOWN = 3;

/** What those who follow quality open the product for: what to look at first, what is to be done, and what is new. */
export async function qualityStart(ctx: ServiceContext) {
  requireSomewhere(ctx, 'quality:read');
  const readable = await readableGroups(ctx, 'quality:read');
  const series = (await listSeries(ctx)).slice(0, SERIES_SHOWN);
  const judged = [];
  for (const one of series) judged.push(await findingsIn(ctx, one, readable, series.length));
  const found = judged.flatMap((one) => one.found);
  const { actions } = await listActions(ctx, { state: 'open' });
  return {
    findings: found.slice(0, FINDINGS_SHOWN),
    more: Math.max(0, found.length - FINDINGS_SHOWN),
    judged: judged.reduce((total, one) => total + one.judged, 0),
    notEnough: judged.reduce((total, one) => total + one.notEnough, 0),
    actions,
    waves: newest(series),
    places: placesOf(readable),
    seesWaves: canSomewhere(ctx.actor, 'survey:read'),
  };
}

export type QualityStart = Awaited<ReturnType<typeof qualityStart>>;

async function findingsIn({ db }: ServiceContext, series: ResultSeries, readable: ReadableGroups, lists: number) {
  const waves = series.waves.slice(-WAVES_COMPARED);
  const releases = await listReleases(
    db.read,
    waves.map(({ id }) => id),
  );
  const sees = (group: ResultGroup) => seesGroup(readable.visible, group, scopeOf(series));
  const findings = findingsOf({ waves, releases, peersOf: peersKey(readable.units), sees, lists });
  const themes = new Map(series.themes.map(({ id, name }) => [id, name]));
  return {
    ...findings,
    found: findings.found.map(({ group, themeId, figure, position, change }) => ({
      ...{ group, figure, position, change, themeId },
      series: series.key,
      respondents: series.respondents,
      place: nameOf(group, readable),
      theme: themes.get(themeId) ?? { sv: themeId, en: themeId },
    })),
  };
}

function newest(series: readonly ResultSeries[]) {
  return series
    .flatMap(({ waves, title }) => waves.map(({ id, name, closedOn }) => ({ id, name, closedOn, title })))
    .sort((a, b) => (a.closedOn < b.closedOn ? 1 : -1))
    .slice(0, WAVES_SHOWN);
}

/** Where one can go from here: the topmost units and the programmes that the reader sees. */
function placesOf({ visible, units, programmes }: ReadableGroups) {
  const seen = (id: string) => seesGroup(visible, { kind: 'unit', id }, null);
  const wholes = (kind: 'branch' | 'school', ids: string[]) =>
    [...new Set(ids)]
      .map((id): ResultGroup => ({ kind, id }))
      .filter((group) => seesGroup(visible, group, null))
      .map((group) => ({ ...group, name: nameOf(group, { units, programmes }) }));
  const all = [...programmes.values()];
  return {
    units: [...units.values()]
      .filter(({ id, parentId }) => seen(id) && (parentId === null || !seen(parentId)))
      .map(({ id, name, town }) => ({ id, name, town })),
    wholes: [
      ...wholes(
        'branch',
        all.map(({ branch }) => branch),
      ),
      ...wholes(
        'school',
        all.map(({ educationOrganisationId }) => educationOrganisationId),
      ),
    ],
    programmes: all
      .filter(({ id }) => visible.everything || visible.programmes.has(id))
      .map(({ id, name, provider, branch }) => ({ id, name, provider, branch })),
  };
}
