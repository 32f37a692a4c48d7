import { flawsOf } from '#app/domain/rotation-plans/standing.ts';
import { buildRotation, staysOf } from '#app/domain/rotation-plans/build-problem.ts';
import { joinStays } from '#app/domain/rotation-plans/stays.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { Queries } from '#db/database.ts';
import { loadRotationFacts } from '#db/queries/rotation-facts.ts';
import { findRotation } from '#db/queries/rotations.ts';
import { WHOLE_REGION } from './rotation-access.server.ts';

/** Rules that protect others or the resident; how a block is parted and when somebody is employed are the plan's own. */
const HARD = ['wrong_type', 'barred_clinic', 'in_leave', 'overlap', 'order_broken', 'clinic_full'];

/** What a rotation breaks on the records of today, whoever did it, and what is not planned. */
export async function checkRotationPlan(db: Queries, planId: string) {
  const head = await findRotation(db, planId, WHOLE_REGION);
  if (!head) throw notFound();
  const facts = await loadRotationFacts(db, head);
  const taking = new Set(facts.residents.map(({ id }) => id));
  const stays = joinStays(
    staysOf(
      facts,
      facts.stays.filter(({ learnerId }) => taking.has(learnerId)),
    ),
  );
  const { violations, missing } = flawsOf({ problem: buildRotation(facts, []), stays });
  return {
    broken: violations.filter(({ code }) => HARD.includes(code)),
    missing,
    /** Who has stays without taking part. */
    unknown: facts.stays.filter(({ learnerId }) => !taking.has(learnerId)).map(({ id }) => id),
  };
}
