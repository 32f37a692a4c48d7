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
      groups: groups.filter(isTold).map(({ kind, unit, programme, figures }) => ({
        kind,
        name: kind === 'region' ? surveys.wave.region : (unit?.name ?? programme?.[language] ?? ''),
        figures,
      })),
    });
  }
  return outcomes;
}

async function groupsWithin({ db }: ServiceContext, scope: ReportScope) {
  if (scope.kind === 'all') return () => true;
  const within =
    scope.kind === 'unit'
      ? (await listUnitPlaces(db.read)).filter(({ path }) => path.includes(`/${scope.id}/`)).map(({ id }) => id)
      : await listProgrammesOf(db.read, scope.id);
  const ids = new Set(within);
  return ({ id }: { id: string }) => ids.has(id);
}
