import type { ResultGroup } from '#app/domain/quality/groups.ts';
import { isInScope } from '#app/domain/quality/report-scope.ts';
import type { ReportScope } from '#app/domain/quality/report-scope.ts';
import type { Language } from '#app/platform/i18n/index.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import { listProgrammesOf, listWavesEnded } from '#db/queries/quality-report.ts';
import { listUnitPlaces } from '#db/queries/surveys.ts';
import type { WaveOutcome } from '#reports/vfu-quality/facts.ts';

/**
 * The closed waves on placements that ended within the days, as their pages tell them; of a part of the region the groups
 * that lie within it. Nothing is counted anew: only what the gate has let through can be told.
 */
export async function readWaveOutcomes(
  ctx: ServiceContext,
  { scope, days, language }: { scope: ReportScope; days: { from: string; to: string }; language: Language },
): Promise<WaveOutcome[]> {
  const { surveys } = textsFor(language);
  const isTold = await groupsWithin(ctx, scope);
  const outcomes: WaveOutcome[] = [];
  for (const id of await listWavesEnded(ctx.db.read, days)) {
    const { wave, answered, instrument, themes, groups, thresholds } = await showWave(ctx, id);
    outcomes.push({
      ...{ name: wave.name, invited: wave.invited, answered, thresholds, scale: instrument.scale },
      themes: themes.map((theme) => ({
        id: theme.id,
        name: theme.name[language],
        change: theme.change && surveys.wave.changes[theme.change],
      })),
      groups: wholeFirst(groups.filter(isTold), scope).map(({ kind, name, figures }) => ({
        kind,
        name: name[language],
        figures,
      })),
    });
  }
  return outcomes;
}

/** In a report on a school, the school before its programmes. */
function wholeFirst<Group extends ResultGroup>(groups: readonly Group[], scope: ReportScope): Group[] {
  const isWhole = ({ kind }: ResultGroup) => kind === scope.kind;
  return scope.kind === 'school' ? groups.toSorted((a, b) => Number(isWhole(b)) - Number(isWhole(a))) : [...groups];
}

async function groupsWithin({ db }: ServiceContext, scope: ReportScope): Promise<(group: ResultGroup) => boolean> {
  if (scope.kind === 'all') return () => true;
  if (scope.kind === 'unit') {
    const paths = new Map((await listUnitPlaces(db.read)).map(({ id, path }) => [id, path]));
    return ({ kind, id }) => kind === 'unit' && isInScope(scope, { unitPath: paths.get(id) ?? '', schoolId: null });
  }
  const provided = new Set(await listProgrammesOf(db.read, scope.id));
  return ({ kind, id }) => (kind === 'programme' ? provided.has(id) : kind === 'school' && id === scope.id);
}
