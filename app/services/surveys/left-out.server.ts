import { canSomewhere } from '#app/domain/access/can.ts';
import { weekOf } from '#app/domain/shared/weeks.ts';
import { EVERYBODY } from '#app/domain/surveys/audience.ts';
import type { ReasonNotAsked } from '#app/domain/surveys/invite.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { learnerReader } from '#app/services/people/readers.ts';
import { listLearners } from '#db/queries/learners.ts';
import { listInvitedPersons } from '#db/queries/surveys.ts';
import type { Wave } from '#db/queries/surveys.ts';
import { planWave } from './plan-wave.server.ts';

/**
 * The learners that an open wave is about and has not invited, as far as the reader may read them, and why. They have no
 * link, so that who is named here tells nothing of who has answered. A protected learner is not named with her unit.
 */
export async function leftOut(context: ServiceContext, wave: Wave) {
  const { db, actor, now } = context;
  if (!canSomewhere(actor, 'learner:read')) return [];
  const audience = { ...(wave.audience ?? EVERYBODY), programmeId: wave.programmeId };
  const weeks = { from: weekOf(wave.endedFrom), to: weekOf(wave.endedTo) };
  const plan = await planWave(db.read, audience, weeks, { now, thresholds: wave.thresholds });
  const invited = new Set(await listInvitedPersons(db.read, wave.id));
  const late = plan.invitations.map(({ placement }) => ({ placement, reason: 'late' as const }));
  const missing = [...plan.left, ...late].filter(({ placement }) => !invited.has(placement.personId));
  if (missing.length === 0) return [];
  const known = new Map((await listLearners(db.read, learnerReader(context), {})).map((row) => [row.id, row]));
  return missing.flatMap(({ placement, reason }) => {
    const learner = known.get(placement.learnerId);
    if (!learner) return [];
    const unit = learner.name.protectedCode === null ? placement.unitName : null;
    return [{ id: learner.id, name: learner.name, unit, reason: reason as ReasonNotAsked | 'late' }];
  });
}
