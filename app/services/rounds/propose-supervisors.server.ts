import { can, type Reach } from '#app/domain/access/can.ts';
import { proposeSupervisors } from '#app/domain/people/propose-supervisors.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { mondayOf } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { candidatesFrom } from '#app/services/people/supervisor-loads.server.ts';
import { newId } from '#db/ids.ts';
import { listHoldingPlacements, listSupervisorsOf } from '#db/queries/plan.ts';
import { listSupervisorFacts, listSupervisors } from '#db/queries/supervisors.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { belongingOf, requireRound } from './round-access.server.ts';

/** Load is load, also where the director has no reach: all of a unit's supervisors are weighed. */
const WHOLE_REGION: Reach = {
  region: true,
  branches: [],
  organisationIds: [],
  unitIds: [],
  programmeIds: [],
  personId: null,
};

/** Names a supervisor by competence and load on every placement of the round that has none. Returns the change. */
export async function nameRoundSupervisors(context: ServiceContext, roundId: string): Promise<string> {
  return context.db.write(async (tx) => {
    const head = await requireRound(context, roundId, 'round:read', tx);
    if (!can(context.actor, 'supervisor:edit', belongingOf(head))) throw new Fault('forbidden');
    const rows = await listHoldingPlacements(tx, roundId);
    const named = new Set(
      (
        await listSupervisorsOf(
          tx,
          rows.map((row) => row.id),
        )
      ).map((link) => link.placementId),
    );
    const vacancies = rows
      .filter((row) => row.learnerId !== null && !named.has(row.id))
      .map((row) => ({
        placementId: row.id,
        unitId: row.unitId,
        profession: head.programme.supervisorProfession,
        startsOn: mondayOf(row.fromWeek),
        from: row.fromWeek,
        to: row.toWeek,
      }));
    const [first] = vacancies.map((vacancy) => vacancy.from).sort();
    const candidates = first
      ? candidatesFrom(await listSupervisors(tx, WHOLE_REGION, {}), await listSupervisorFacts(tx, WHOLE_REGION, first))
      : [];
    const namings = proposeSupervisors(vacancies, candidates);
    const params = { named: namings.length, left: vacancies.length - namings.length };
    const recorder = await recordChange(tx, changeBy(context, { kind: 'round.supervisors_named', roundId, params }));
    await recorder.insert(
      'placementSupervisors',
      namings.map((naming) => ({ ...naming, id: newId(), role: 'main' as const, source: 'proposed' as const })),
    );
    return recorder.changeId;
  });
}
