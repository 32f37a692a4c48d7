import { can } from '#app/domain/access/can.ts';
import { clinicsOf, horizonOf, weeksOfSpan } from '#app/domain/rotation-plans/build-problem.ts';
import { standingOf } from '#app/domain/rotation-plans/standing.ts';
import { changedBlocks } from '#app/domain/rotation-plans/stays.ts';
import { whyNotThere } from '#app/domain/rotations/explain.ts';
import type { WhyNotThere, WhyQuestion } from '#app/domain/rotations/explain.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { addWeeks, contiguousRanges, isoDate, isIsoWeek, weeksBetween } from '#app/domain/shared/weeks.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import type { RotationFacts } from '#app/domain/rotation-plans/facts.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { belongingOf } from '#app/services/rounds/round-access.server.ts';
import { unitSummaries } from '#db/queries/plan.ts';
import { loadRotationFacts } from '#db/queries/rotation-facts.ts';
import { listResidentNames, listResidentRows } from '#db/queries/rotations.ts';
import { blocksOf } from './read-rotation.server.ts';
import { requireRotation } from './rotation-access.server.ts';

/** What is asked of a resident's plan: why a block is not at a clinic, or not from a week there. */
export interface AskedWhy {
  blockId: string;
  unitId: string;
  week: string | null;
}

/** A resident of a rotation: her stays, how she takes part, and the answer to what is asked. */
export async function readResident(context: ServiceContext, planId: string, learnerId: string, asked: AskedWhy | null) {
  const head = await requireRotation(context, planId, 'learner:read');
  const db = context.db.read;
  const seesProtected = can(context.actor, 'protected:read', belongingOf(head));
  const [names, rows, facts] = await Promise.all([
    listResidentNames(db, planId, seesProtected),
    listResidentRows(db, planId),
    loadRotationFacts(db, head),
  ]);
  const resident = names.find(({ id }) => id === learnerId);
  const row = rows.find((one) => one.learnerId === learnerId);
  if (!resident || !row) throw notFound();
  const clinics = clinicsOf(facts);
  const units = await unitSummaries(
    db,
    clinics.map(({ id }) => id),
  );
  const may = (permission: Parameters<typeof can>[1]) =>
    can(context.actor, permission, belongingOf(head)) && head.round.state !== 'closed';
  return {
    plan: { id: head.round.id, name: head.round.name, form: head.programme.form, blocks: blocksOf(head) },
    resident,
    settings: row,
    stays: facts.stays
      .filter((stay) => stay.learnerId === learnerId)
      .map(({ id, blockId, unitId, fromWeek, toWeek, locked, state }) => ({
        ...{ id, blockId, locked, state },
        unit: units.get(unitId) ?? { id: unitId, name: unitId, town: '' },
        weeks: { from: fromWeek, to: toWeek },
      })),
    clinics: clinics.map(({ id, sector, town }) => ({ id, sector, town, name: units.get(id)?.name ?? id })),
    sectorOf: Object.fromEntries(facts.blocks.map(({ id, sector }) => [id, sector])),
    waves: head.plan.waves,
    mayEdit: may('round:edit'),
    mayAdjust: may('placement:edit'),
    answer: asked && answerOf(context, facts, { ...asked, learnerId }),
  };
}

export type ResidentView = Awaited<ReturnType<typeof readResident>>;

/** Why a block is not where it was asked for, in the plan as it stands today; null when that cannot be asked. */
export function askWhy(context: ServiceContext, facts: RotationFacts, asked: AskedWhy & { learnerId: string }) {
  const standing = standingOf(facts, isoDate(context.now));
  const question: WhyQuestion = { residentId: asked.learnerId, blockId: asked.blockId, clinicId: asked.unitId };
  if (asked.week !== null) {
    const from = isIsoWeek(asked.week) ? weeksBetween(facts.firstWeek, asked.week) : -1;
    if (from < 0 || from >= horizonOf(facts)) return null;
    question.from = from;
  }
  return { standing, why: whyNotThere(standing.problem, standing.stays, question) };
}

function answerOf(context: ServiceContext, facts: RotationFacts, asked: AskedWhy & { learnerId: string }) {
  const found = askWhy(context, facts, asked);
  if (!found?.why) return { asked, kind: 'unknown' as const };
  const { why, standing } = found;
  return { asked, ...toldOf(facts, why, standing.stays, asked.learnerId) };
}

function toldOf(
  facts: RotationFacts,
  why: WhyNotThere,
  stays: ReturnType<typeof standingOf>['stays'],
  learnerId: string,
) {
  if (why.kind === 'forbidden') return { kind: why.kind, code: why.code };
  if (why.kind === 'full') {
    const weeks = why.weeks.map((week) => addWeeks(facts.firstWeek, week));
    return { kind: why.kind, weeks: contiguousRanges(weeks) satisfies WeekRange[] };
  }
  const own = stays.filter(({ residentId }) => residentId === learnerId);
  const moved = changedBlocks(own, why.stays).map(({ blockId, after }) => ({
    blockId,
    after: after.map((stay) => ({ unitId: stay.clinicId, ...weeksOfSpan(facts.firstWeek, stay) })),
  }));
  return { kind: why.kind, costDifference: why.costDifference, moved };
}
