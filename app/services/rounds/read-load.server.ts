import { readUnitLoad } from '#app/domain/placements/unit-load.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listPlanPlacements, unitSummaries } from '#db/queries/plan.ts';
import { loadRoundFacts } from '#db/queries/round-facts.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { unitStates } from '#app/services/quality/judgements.server.ts';
import { requirePlan, seesDrafts, shownPlacements } from './round-access.server.ts';

/** Every unit that offers places in the round's weeks, week by week: places, those others hold (to planners), and those of this plan. */
export async function readLoad(context: ServiceContext, roundId: string) {
  const head = await requirePlan(context, roundId);
  const db = context.db.read;
  const [facts, placements] = await Promise.all([loadRoundFacts(db, roundId), listPlanPlacements(db, roundId)]);
  if (!facts) throw notFound();
  const spans = shownPlacements(context, head, placements).map(({ unitId, fromWeek, toWeek }) => ({
    unitId,
    from: fromWeek,
    to: toWeek,
  }));
  // What others hold there includes their drafts, and what nobody has been told.
  const seesOthers = seesDrafts(context.actor, head);
  const load = readUnitLoad({ ...facts, held: seesOthers ? facts.held : null }, spans);
  const names = await unitSummaries(
    db,
    load.units.map((unit) => unit.unitId),
  );
  const states = await unitStates(context);
  return {
    weeks: load.weeks,
    seesOthers,
    units: load.units.map((unit) => ({
      ...unit,
      name: names.get(unit.unitId)?.name ?? unit.unitId,
      quality: states.get(unit.unitId) ?? null,
    })),
  };
}
