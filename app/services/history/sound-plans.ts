import { isOpenRound } from '#app/domain/placements/amend.ts';
import { circleBy } from '#app/domain/programmes/required-chain.ts';
import { checkRotationPlan } from '#app/services/rotations/check-rotation.server.ts';
import { checkPlan } from '#app/services/rounds/check-plan.server.ts';
import type { Queries } from '#db/database.ts';
import type { ChangeRow } from '#db/queries/history.ts';
import { findPrerequisites, listPrerequisiteRecords } from '#db/queries/prerequisites.ts';
import { findRoundKind, listRoundStates } from '#db/queries/rounds.ts';

/** What publication settles. Placements may be amended afterwards, as long as nobody has been told of the amendment. */
const SETTLED = ['wishes', 'periods'];
/** What a plan is made of; naming supervisors goes on after publication and is not among it. */
export const OF_PLANS: readonly string[] = [...SETTLED, 'placements', 'roundLearners'];
/** What is put back in no round that is over. */
const ENDED_WITH_ROUND = [...OF_PLANS, 'specialDecisions'];
/** What a plan may be unsound by. */
const JUDGED = ['placements', 'roundLearners'];

/**
 * Why a plan is not put back as it was: it has been published or is over, a hard rule would be broken now, somebody
 * would have a place in it without taking part, or a course would require itself.
 */
export type PlanRefusal = 'round_published' | 'round_closed' | 'breaks_rule' | 'in_use' | 'circular';

/** Ends the transaction that would have made a plan unsound. */
export class UnsoundPlan extends Error {
  readonly code: PlanRefusal;
  constructor(code: PlanRefusal) {
    super(code);
    this.code = code;
  }
}

interface TouchedPlan {
  roundId: string;
  /** The hard rules that were broken before, as text. */
  broken: ReadonlySet<string>;
  /** Placements of those who do not take part. */
  unknown: ReadonlySet<string>;
}

/** The plans that a change is about, as they stand. Throws `UnsoundPlan` when one of them may not be changed any more. */
export async function plansTouched(db: Queries, rows: readonly ChangeRow[]): Promise<TouchedPlan[]> {
  const roundsOf = (list: readonly ChangeRow[]) => [
    ...new Set(list.map(({ before, after }) => (after ?? before)?.['roundId']).filter((id) => typeof id === 'string')),
  ];
  const statesOf = (entities: readonly string[]) =>
    listRoundStates(db, roundsOf(rows.filter(({ entity }) => entities.includes(entity))));
  if ((await statesOf(ENDED_WITH_ROUND)).includes('closed')) throw new UnsoundPlan('round_closed');
  if (!(await statesOf(SETTLED)).every(isOpenRound)) throw new UnsoundPlan('round_published');
  const plans: TouchedPlan[] = [];
  for (const roundId of roundsOf(rows.filter(({ entity }) => JUDGED.includes(entity))))
    plans.push({ roundId, ...(await flawsOf(db, roundId)) });
  return plans;
}

/** Throws `UnsoundPlan` when a plan breaks a hard rule that it did not break before. */
export async function requireSoundPlans(db: Queries, plans: readonly TouchedPlan[]): Promise<void> {
  for (const { roundId, broken, unknown } of plans) {
    const [state] = await listRoundStates(db, [roundId]);
    if (!state) continue;
    const now = await flawsOf(db, roundId);
    if (hasMore(now.unknown, unknown)) throw new UnsoundPlan('in_use');
    if (hasMore(now.broken, broken)) throw new UnsoundPlan('breaks_rule');
  }
}

/** Throws `UnsoundPlan` when a course would in the end require itself by a prerequisite that has been put back. */
export async function requireNoCircle(db: Queries, rows: readonly ChangeRow[]): Promise<void> {
  const ids = rows.filter(({ entity }) => entity === 'coursePrerequisites').map(({ entityId }) => entityId);
  for (const { programmeId, ...link } of await findPrerequisites(db, ids))
    if (circleBy(await listPrerequisiteRecords(db, programmeId), link)) throw new UnsoundPlan('circular');
}

function hasMore(now: ReadonlySet<string>, before: ReadonlySet<string>): boolean {
  return [...now].some((flaw) => !before.has(flaw));
}

async function flawsOf(db: Queries, roundId: string): Promise<Omit<TouchedPlan, 'roundId'>> {
  const isRotation = (await findRoundKind(db, roundId)) === 'rotation';
  const { broken, unknown } = await (isRotation ? checkRotationPlan : checkPlan)(db, roundId);
  return { broken: new Set(broken.map((violation) => JSON.stringify(violation))), unknown: new Set(unknown) };
}
