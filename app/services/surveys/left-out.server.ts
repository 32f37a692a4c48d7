import { canSomewhere, reachOf } from '#app/domain/access/can.ts';
import type { Permission } from '#app/domain/access/permissions.ts';
import type { PersonName } from '#app/domain/people/person-name.ts';
import { isoDate, weekOf } from '#app/domain/shared/weeks.ts';
import type { Candidate } from '#app/domain/surveys/audience.ts';
import type { ReasonNotAsked } from '#app/domain/surveys/invite.ts';
import type { Respondents } from '#app/domain/surveys/respondents.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { learnerReader } from '#app/services/people/readers.ts';
import { listLearners } from '#db/queries/learners.ts';
import { listSupervisors } from '#db/queries/supervisors.ts';
import { listInvitedPersons } from '#db/queries/survey-invitations.ts';
import type { InstrumentVersion, Wave } from '#db/queries/surveys.ts';
import { listUnits } from '#db/queries/units.ts';
import { askedBy } from './audience-reach.server.ts';
import { planWave } from './plan-wave.server.ts';

interface Missing {
  placement: Candidate;
  reason: ReasonNotAsked | 'late';
}

interface LeftOutRow {
  id: string;
  /** Null for a unit. */
  name: PersonName | null;
  /** Null where the identity is protected from the reader. */
  unit: string | null;
  reason: ReasonNotAsked | 'late';
}

type Naming = (context: ServiceContext, missing: readonly Missing[]) => Promise<LeftOutRow[]>;

const NAMING: Readonly<Record<Respondents, { permission: Permission; rows: Naming }>> = {
  learners: { permission: 'learner:read', rows: learnersAmong },
  supervisors: { permission: 'supervisor:read', rows: supervisorsAmong },
  units: { permission: 'unit:read', rows: unitsAmong },
};

/**
 * Those whom an open wave is about and has not invited, as far as the reader may read them, and why. They have no link, so
 * that who is named here tells nothing of who has answered.
 */
export async function leftOut(context: ServiceContext, wave: Wave, { respondents }: InstrumentVersion) {
  const { db, actor, now } = context;
  const { permission, rows } = NAMING[respondents];
  if (!canSomewhere(actor, permission)) return [];
  const audience = askedBy(wave);
  const weeks = { from: weekOf(wave.endedFrom), to: weekOf(wave.endedTo) };
  const { thresholds } = wave;
  const plan = await planWave(db.read, { respondents, audience, weeks }, { now, thresholds });
  const invited = new Set(await listInvitedPersons(db.read, wave.id));
  const late = plan.invitations.map(({ placement }) => ({ placement, reason: 'late' as const }));
  const missing = [...plan.left, ...late].filter(({ placement }) => !invited.has(placement.personId));
  return missing.length === 0 ? [] : rows(context, missing);
}

/** A protected learner is not named with her unit. */
async function learnersAmong(context: ServiceContext, missing: readonly Missing[]): Promise<LeftOutRow[]> {
  const learners = await listLearners(context.db.read, learnerReader(context), {});
  const known = new Map(learners.map((row) => [row.id, row]));
  return missing.flatMap(({ placement, reason }) => {
    const learner = known.get(placement.subjectId);
    if (!learner) return [];
    const unit = learner.name.protectedCode === null ? placement.unitName : null;
    return [{ id: learner.id, name: learner.name, unit, reason }];
  });
}

/** Supervisors have their names in the register whoever they are: that one of them is protected is not told there. */
async function supervisorsAmong({ db, actor }: ServiceContext, missing: readonly Missing[]): Promise<LeftOutRow[]> {
  const told = missing.filter(({ reason }) => reason !== 'protectedIdentity');
  const ids = told.map(({ placement }) => placement.subjectId);
  const supervisors = await listSupervisors(db.read, reachOf(actor, 'supervisor:read'), { ids });
  const known = new Map(supervisors.map((row) => [row.id, row]));
  return told.flatMap(({ placement, reason }) => {
    const supervisor = known.get(placement.subjectId);
    if (!supervisor) return [];
    const { id, givenName, familyName, unitName } = supervisor;
    return [{ id, name: { givenName, familyName, protectedCode: null }, unit: unitName, reason }];
  });
}

async function unitsAmong({ db, actor, now }: ServiceContext, missing: readonly Missing[]): Promise<LeftOutRow[]> {
  const units = await listUnits(db.read, reachOf(actor, 'unit:read'), { today: isoDate(now) });
  const known = new Set(units.map(({ id }) => id));
  return missing.flatMap(({ placement: { subjectId, unitName }, reason }) =>
    known.has(subjectId) ? [{ id: subjectId, name: null, unit: unitName, reason }] : [],
  );
}
