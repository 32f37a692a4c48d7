import { can, reachOf } from '#app/domain/access/can.ts';
import { applyChanges } from '#app/domain/placements/scenarios/apply.ts';
import { changeKinds } from '#app/domain/placements/scenarios/change.ts';
import type { ChangeKind } from '#app/domain/placements/scenarios/change.ts';
import type { ChangeFormFacts } from '#app/domain/placements/scenarios/scenario-form.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { isoDate, weekCount } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { ruleViews } from '#app/services/rounds/read-settings.server.ts';
import { belongingOf, isOpen } from '#app/services/rounds/round-access.server.ts';
import { listJoinable, listNamedLearners } from '#db/queries/participants.ts';
import { listOfferingUnits } from '#db/queries/round-facts.ts';
import { listUnitChoices } from '#db/queries/units.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import { loadForScenarios, requirePlanned, requireScenario } from './scenario-access.server.ts';

/** What a typed change is read by. */
export async function readChangeFormFacts(context: ServiceContext, roundId: string): Promise<ChangeFormFacts> {
  return formFacts(await requirePlanned(context, roundId));
}

function formFacts({ round, periods }: RoundHead): ChangeFormFacts {
  const lengths = periods.map(({ id, fromWeek, toWeek }) => [id, weekCount({ from: fromWeek, to: toWeek })]);
  return { term: round.term, lengths: Object.fromEntries(lengths) };
}

/** What a change of a kind may be about in a scenario, to choose among, with what has been changed in it so far. */
export async function readChangeChoices(
  context: ServiceContext,
  { roundId, scenarioId, kind }: { roundId: string; scenarioId: string; kind: ChangeKind },
) {
  const { head, scenario } = await requireScenario(context, roundId, scenarioId);
  if (!changeKinds(isOpen(head)).includes(kind)) throw notFound();
  const { actor, db, now } = context;
  const loaded = await loadForScenarios(db.read, head, scenario.changes, now);
  const then = applyChanges(loaded, scenario.changes, loaded.available).facts;
  const seesProtected = can(actor, 'protected:read', belongingOf(head));
  const ids = then.learners.map(({ id }) => id);
  const learners = await listNamedLearners(db.read, ids, seesProtected);
  const all = await listUnitChoices(db.read, reachOf(actor, 'unit:read'), isoDate(now));
  const offering = new Set(await listOfferingUnits(db.read, head));
  const joinable = await listJoinable(db.read, { roundId, programmeId: head.programme.id }, seesProtected);
  return {
    round: { id: roundId, name: head.round.name },
    formFacts: formFacts(head),
    scenario: { id: scenarioId, name: scenario.name, version: scenario.version },
    kind,
    units: kind === 'unit_places' ? all : all.filter(({ id }) => offering.has(id)),
    learners: kind === 'learner_joins' ? joinable.filter(({ id }) => !ids.includes(id)) : learners,
    periods: then.periods.map(({ id, fromWeek, toWeek }) => ({ id, fromWeek, toWeek })),
    locks: then.locks.map(({ periodId, learnerId, unitId }) => ({ periodId, learnerId, unitId })),
    unitNames: Object.fromEntries(all.map(({ id, name }) => [id, name])),
    rules: kind === 'rule_set' ? ruleViews(then.rules) : null,
  };
}

export type ChangeChoices = Awaited<ReturnType<typeof readChangeChoices>>;
