import { isInScope } from '#app/domain/quality/report-scope.ts';
import type { ReportScope } from '#app/domain/quality/report-scope.ts';
import type { Audience } from '#app/domain/surveys/audience.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { Language } from '#app/platform/i18n/index.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listActions } from '#app/services/quality/actions.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import { listUnitPlaces } from '#db/queries/surveys.ts';
import { listAskedWaves, listProgrammeIdsOf } from '#db/queries/training-accounts.ts';
import type { TrainingAction, TrainingForm, TrainingWave } from '#reports/training-accounts/facts.ts';

interface Asked {
  form: TrainingForm;
  scope: ReportScope;
  days: { from: string; to: string };
  language: Language;
}

/**
 * What closed waves of the year have told of the form: of one that asked only those in it every group, of any other its
 * programmes. Nothing is counted anew: only what the gate has let through can be told.
 */
export async function readTrainingWaves(ctx: ServiceContext, { form, scope, days, language }: Asked) {
  const { surveys } = textsFor(language);
  const programmes = new Set(await listProgrammeIdsOf(ctx.db.read, form));
  const isWithin = await unitsWithin(ctx, scope);
  const waves: TrainingWave[] = [];
  for (const { id, programmeId, audience } of await listAskedWaves(ctx.db.read, days)) {
    const isOfForm = (programmeId !== null && programmes.has(programmeId)) || asksOnly(audience, form, programmes);
    const { wave, answered, instrument, themes, groups, thresholds } = await showWave(ctx, id);
    const told = groups.filter((group) => {
      if (group.kind === 'unit') return isOfForm && isWithin(group.id);
      // What is told of the whole region or of an education is not of a part of the region.
      return scope.kind === 'all' && (isOfForm || (group.kind === 'programme' && programmes.has(group.id)));
    });
    if (told.length === 0) continue;
    waves.push({
      ...{ name: wave.name, invited: wave.invited, answered, thresholds, scale: instrument.scale, isOfForm },
      themes: themes.map((theme) => ({
        id: theme.id,
        name: theme.name[language],
        change: theme.change && surveys.wave.changes[theme.change],
      })),
      groups: told.map(({ kind, name, figures }) => ({ kind, name: name[language], figures })),
    });
  }
  return waves;
}

function asksOnly(audience: Audience | null, form: TrainingForm, programmes: ReadonlySet<string>): boolean {
  if (audience === null) return false;
  const { forms, programmeId } = audience;
  return (
    (forms.length > 0 && forms.every((one) => one === form)) || (programmeId !== null && programmes.has(programmeId))
  );
}

/** Actions that were to be done within the year: about the form's programmes, and about units where it has been placed. */
export async function readTrainingActions(
  ctx: ServiceContext,
  { form, scope, days, language, visited }: Asked & { visited: ReadonlySet<string> },
): Promise<TrainingAction[]> {
  const programmes = new Set(await listProgrammeIdsOf(ctx.db.read, form));
  const isWithin = await unitsWithin(ctx, scope);
  const { actions } = await listActions(ctx, {});
  const { outcomes } = textsFor(language).quality.actions;
  return actions
    .filter(({ dueOn, group: { kind, id } }) => {
      if (dueOn < days.from || dueOn > days.to) return false;
      if (kind === 'programme') return scope.kind === 'all' && programmes.has(id);
      return kind === 'unit' && isWithin(id) && visited.has(id);
    })
    .map(({ place, outcome, ...action }) => {
      const { todo, dueOn, state, effect } = action;
      return { place: place[language], todo, dueOn, state, effect, outcome: outcomes[outcome] };
    });
}

async function unitsWithin({ db }: ServiceContext, scope: ReportScope): Promise<(unitId: string) => boolean> {
  if (scope.kind === 'all') return () => true;
  const paths = new Map((await listUnitPlaces(db.read)).map(({ id, path }) => [id, path]));
  return (unitId) => isInScope(scope, { unitPath: paths.get(unitId) ?? '', schoolId: null });
}
