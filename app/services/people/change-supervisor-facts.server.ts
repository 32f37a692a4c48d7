import type { AbsenceValues, TrainingValues } from '#app/domain/people/supervisor-form.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { beginChange } from '#app/services/history/begin-change.ts';
import type { Transaction } from '#db/database.ts';
import { newId } from '#db/ids.ts';
import type { NewChange } from '#db/queries/tracked.ts';
import { findAbsence, findTraining } from '#db/queries/supervisors.ts';
import { editableSupervisor } from './save-supervisor.server.ts';

/** Adds a step of training to a supervisor. */
export async function addTraining(ctx: ServiceContext, supervisorId: string, values: TrainingValues): Promise<string> {
  return ctx.db.write(async (tx) => {
    const recorder = await changeOf(ctx, tx, supervisorId, 'supervisor.training_added', { step: values.step });
    await recorder.insert('supervisorTrainings', [{ ...values, id: newId(), supervisorId }]);
    return recorder.changeId;
  });
}

export async function removeTraining(ctx: ServiceContext, supervisorId: string, trainingId: string): Promise<string> {
  return ctx.db.write(async (tx) => {
    const training = await findTraining(tx, trainingId, supervisorId);
    if (!training) throw notFound();
    const recorder = await changeOf(ctx, tx, supervisorId, 'supervisor.training_removed', { step: training.step });
    await recorder.remove('supervisorTrainings', [training]);
    return recorder.changeId;
  });
}

/** Notes the weeks in which a supervisor is away and takes no learners. */
export async function addAbsence(ctx: ServiceContext, supervisorId: string, { weeks }: AbsenceValues): Promise<string> {
  return ctx.db.write(async (tx) => {
    const recorder = await changeOf(ctx, tx, supervisorId, 'supervisor.absence_added', {
      from: weeks.from,
      to: weeks.to,
    });
    await recorder.insert('supervisorAbsences', [
      { id: newId(), supervisorId, fromWeek: weeks.from, toWeek: weeks.to },
    ]);
    return recorder.changeId;
  });
}

export async function removeAbsence(ctx: ServiceContext, supervisorId: string, absenceId: string): Promise<string> {
  return ctx.db.write(async (tx) => {
    const absence = await findAbsence(tx, absenceId, supervisorId);
    if (!absence) throw notFound();
    const params = { from: absence.fromWeek, to: absence.toWeek };
    const recorder = await changeOf(ctx, tx, supervisorId, 'supervisor.absence_removed', params);
    await recorder.remove('supervisorAbsences', [absence]);
    return recorder.changeId;
  });
}

async function changeOf(
  ctx: ServiceContext,
  tx: Transaction,
  supervisorId: string,
  kind: string,
  params: NewChange['params'],
) {
  const { person } = await editableSupervisor(ctx, supervisorId, tx);
  const name = `${person.givenName} ${person.familyName}`;
  return beginChange(tx, ctx, kind, { ...params, name, supervisor: supervisorId });
}
