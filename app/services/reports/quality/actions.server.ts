import type { ReportScope } from '#app/domain/quality/report-scope.ts';
import { isInScope } from '#app/domain/quality/report-scope.ts';
import type { ResultGroup } from '#app/domain/quality/groups.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { Language } from '#app/platform/i18n/index.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listActions } from '#app/services/quality/actions.server.ts';
import { listProgrammesOf } from '#db/queries/quality-report.ts';
import { listUnitPlaces } from '#db/queries/surveys.ts';
import type { ActionOutcome } from '#reports/vfu-quality/facts.ts';

/** The actions that were to be done within the days, about what the report is on, and what has come of them. */
export async function readActionOutcomes(
  ctx: ServiceContext,
  { scope, days, language }: { scope: ReportScope; days: { from: string; to: string }; language: Language },
): Promise<ActionOutcome[]> {
  const isWithin = await groupsWithin(ctx, scope);
  const { actions } = await listActions(ctx, {});
  const { outcomes } = textsFor(language).quality.actions;
  return actions
    .filter(({ dueOn, group }) => dueOn >= days.from && dueOn <= days.to && isWithin(group))
    .map(({ place, todo, dueOn, state, effect, outcome }) => ({
      action: `${place[language]}: ${todo}`,
      ...{ dueOn, effect, isDone: state === 'done', outcome: outcomes[outcome] },
    }));
}

async function groupsWithin({ db }: ServiceContext, scope: ReportScope): Promise<(group: ResultGroup) => boolean> {
  if (scope.kind === 'all') return () => true;
  if (scope.kind === 'school') {
    const provided = new Set(await listProgrammesOf(db.read, scope.id));
    return ({ kind, id }) => kind === 'programme' && provided.has(id);
  }
  const paths = new Map((await listUnitPlaces(db.read)).map(({ id, path }) => [id, path]));
  return ({ kind, id }) => kind === 'unit' && isInScope(scope, { unitPath: paths.get(id) ?? '', schoolId: null });
}
