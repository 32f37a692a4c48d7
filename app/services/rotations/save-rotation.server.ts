import { can } from '#app/domain/access/can.ts';
import { ROTATION_FORMS } from '#app/domain/rotation-plans/vocabulary.ts';
import type { RotationValues, TypedBlock } from '#app/domain/rotation-plans/rotation-form.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import { err, ok, type Result } from '#app/domain/shared/result.ts';
import { termOf } from '#app/domain/shared/terms.ts';
import { mondayOf } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { belongingOf } from '#app/services/rounds/round-access.server.ts';
import type { Queries, Transaction } from '#db/database.ts';
import { isUniqueViolation } from '#db/errors.ts';
import { newId } from '#db/ids.ts';
import { listPeriodsWithPlacements } from '#db/queries/plan.ts';
import { listStays } from '#db/queries/rotation-facts.ts';
import type { RotationHead } from '#db/queries/rotations.ts';
import { findCourses, findProgramme, type PeriodRow } from '#db/queries/rounds.ts';
import { recordChange, type Recorder } from '#db/queries/tracked.ts';
import { requireGoingOn, requireRotation } from './rotation-access.server.ts';

type Saved = Result<{ planId: string; changeId: string }, { code: 'name_taken' }>;

/** Opens a rotation with its blocks, order and waves; residents are added afterwards. */
export async function openRotation(context: ServiceContext, values: RotationValues): Promise<Saved> {
  const programme = await findProgramme(context.db.read, values.programmeId);
  if (!programme || !ROTATION_FORMS.some((form) => form === programme.form)) throw notFound();
  if (!can(context.actor, 'round:edit', belongingOf({ programme }))) throw notFound();
  await requireCourses(context.db.read, values.blocks, programme.id);
  const planId = newId();
  return named(planId, () =>
    context.db.write(async (tx) => {
      const params = { name: values.name };
      const recorder = await recordChange(tx, changeBy(context, { kind: 'rotation.opened', roundId: planId, params }));
      await recorder.insert('rounds', [
        {
          id: planId,
          name: values.name,
          kind: 'rotation',
          programmeId: programme.id,
          term: termOf(mondayOf(values.firstWeek)),
          requiredSectors: {},
          rules: [],
          createdAt: context.now.toISOString(),
        },
      ]);
      await recorder.insert('rotationPlans', [{ id: planId, ...planColumns(values) }]);
      await addBlocks(recorder, planId, values, values.blocks);
      return recorder.changeId;
    }),
  );
}

/**
 * Changes a rotation's name, weeks, blocks, order, waves, clinics and priority. A block where somebody has a place keeps
 * its course and sector (`block_has_stays`), and no stay may come outside the plan's weeks (`stays_outside`).
 */
export async function updateRotation(context: ServiceContext, planId: string, values: RotationValues): Promise<Saved> {
  return named(planId, () =>
    context.db.write(async (tx) => {
      const head = await requireRotation(context, planId, 'round:edit', tx);
      requireGoingOn(head);
      if (head.plan.version !== values.version) throw new Fault('conflict', 'changed_since');
      await requireCourses(tx, values.blocks, head.programme.id);
      const stays = await listStays(tx, planId);
      if (stays.some(({ fromWeek, toWeek }) => fromWeek < values.firstWeek || toWeek > values.lastWeek))
        throw new Fault('conflict', 'stays_outside');
      const recorder = await recordChange(
        tx,
        changeBy(context, { kind: 'rotation.updated', roundId: planId, params: { name: values.name } }),
      );
      const term = termOf(mondayOf(values.firstWeek));
      await recorder.update('rounds', [{ before: head.round, patch: { name: values.name, term } }]);
      await recorder.update('rotationPlans', [{ before: head.plan, patch: planColumns(values) }]);
      await updateBlocks(tx, recorder, head, values);
      return recorder.changeId;
    }),
  );
}

async function named(planId: string, write: () => Promise<string>): Promise<Saved> {
  try {
    return ok({ planId, changeId: await write() });
  } catch (error) {
    if (isUniqueViolation(error)) return err({ code: 'name_taken' });
    throw error;
  }
}

async function requireCourses(db: Queries, blocks: readonly TypedBlock[], programmeId: string): Promise<void> {
  const ids = [...new Set(blocks.map(({ courseId }) => courseId))];
  const courses = await findCourses(db, ids);
  if (courses.length < ids.length || courses.some((course) => course.programmeId !== programmeId))
    throw new Fault('invalid', 'course_of_other_programme');
}

function planColumns({ firstWeek, lastWeek, slackWeeks, priority, order, waves, unitIds }: RotationValues) {
  return { firstWeek, lastWeek, slackWeeks, priority, order, waves, unitIds };
}

function periodColumns(values: RotationValues, block: TypedBlock) {
  return {
    courseId: block.courseId,
    fromWeek: values.firstWeek,
    toWeek: values.lastWeek,
    allowedSectors: [block.sector],
  };
}

async function addBlocks(
  recorder: Recorder,
  roundId: string,
  values: RotationValues,
  blocks: readonly TypedBlock[],
  ordinals = 0,
): Promise<void> {
  const fresh = blocks.map((block) => ({ ...block, id: newId() }));
  await recorder.insert(
    'periods',
    fresh.map((block, index) => ({
      id: block.id,
      roundId,
      ordinal: ordinals + index + 1,
      ...periodColumns(values, block),
    })),
  );
  await recorder.insert(
    'rotationBlocks',
    fresh.map(({ id, weeks, leastWeeks }) => ({ id, roundId, weeks, leastWeeks })),
  );
}

async function updateBlocks(tx: Transaction, recorder: Recorder, head: RotationHead, values: RotationValues) {
  const used = await listPeriodsWithPlacements(tx, head.round.id);
  const periods = head.periods.map(({ courseCode: _code, courseName: _name, ...row }): PeriodRow => row);
  const typed = new Map(values.blocks.flatMap((block) => (block.id === null ? [] : [[block.id, block] as const])));
  const gone = periods.filter(({ id }) => !typed.has(id));
  const changed = periods.flatMap((before) => {
    const block = typed.get(before.id);
    return block ? [{ before, patch: periodColumns(values, block) }] : [];
  });
  const becomesAnother = changed.filter(
    ({ before, patch }) =>
      before.courseId !== patch.courseId || before.allowedSectors.join() !== patch.allowedSectors.join(),
  );
  if ([...gone, ...becomesAnother.map(({ before }) => before)].some(({ id }) => used.has(id)))
    throw new Fault('conflict', 'block_has_stays');
  await recorder.remove(
    'rotationBlocks',
    head.blocks.filter(({ id }) => !typed.has(id)),
  );
  await recorder.remove('periods', gone);
  await recorder.update('periods', changed);
  await recorder.update(
    'rotationBlocks',
    head.blocks.flatMap((before) => {
      const block = typed.get(before.id);
      return block ? [{ before, patch: { weeks: block.weeks, leastWeeks: block.leastWeeks } }] : [];
    }),
  );
  const last = Math.max(0, ...periods.map(({ ordinal }) => ordinal));
  const known = new Set(periods.map(({ id }) => id));
  await addBlocks(
    recorder,
    head.round.id,
    values,
    values.blocks.filter(({ id }) => id === null || !known.has(id)),
    last,
  );
}
