import { can, reachOf } from '#app/domain/access/can.ts';
import { findNamesake, isAnotherName } from '#app/domain/people/another-name.ts';
import { IDENTITY_PLACE } from '#app/domain/people/identity-place.ts';
import type { NewLearnerValues } from '#app/domain/people/learner-form.ts';
import { EMPLOYED_FORMS } from '#app/domain/placements/vocabulary.ts';
import { err, ok } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { beginChange } from '#app/services/history/begin-change.ts';
import { belongingOf, requireAmendable, requireRound } from '#app/services/rounds/round-access.server.ts';
import type { Transaction } from '#db/database.ts';
import { newId } from '#db/ids.ts';
import { listPersonsByEmail, listPersonsByIdentity } from '#db/queries/import-people.ts';
import { isEnrolled, listOrganisations, type Person } from '#db/queries/learners.ts';
import { findProgramme, listProgrammes, type RoundHead } from '#db/queries/rounds.ts';
import { personReach, personSearch, requireSomewhere } from './readers.ts';
import { sealIdentity } from './seal-identity.ts';

/** What the form offers; with a round, its programme alone. */
export async function newLearnerChoices(ctx: ServiceContext, roundId: string | null) {
  requireSomewhere(ctx, 'learner:edit');
  const head = roundId === null ? null : await openRound(ctx, roundId);
  const programmes = await listProgrammes(ctx.db.read, reachOf(ctx.actor, 'learner:edit'));
  return {
    round: head && { id: head.round.id, name: head.round.name },
    programmes: programmes
      .filter(({ id }) => head === null || id === head.programme.id)
      .map(({ id, name, form }) => ({ id, name, form })),
    organisations: await listOrganisations(ctx.db.read),
  };
}

/** A round that she can still take part in. */
async function openRound(ctx: ServiceContext, roundId: string, tx?: Transaction): Promise<RoundHead> {
  const head = await requireRound(ctx, roundId, 'round:edit', tx);
  requireAmendable(head);
  return head;
}

export type LearnerRefusal =
  | { field: 'programmeId' | 'employerOrganisationId'; code: 'choose' }
  | { field: 'identityNumber'; code: 'identity_of_another' }
  | { field: 'identityNumber' | 'email'; code: 'already_enrolled' };

/**
 * Registers a learner, and lets her take part in a round when one is named. A person who is known already, by her number
 * or by her address and name, gets another role; what is known of her stays as it is.
 */
export async function createLearner(
  ctx: ServiceContext,
  values: NewLearnerValues,
): Promise<Result<{ id: string; changeId: string }, LearnerRefusal>> {
  return ctx.db.write(async (tx) => {
    const head = values.roundId === null ? null : await openRound(ctx, values.roundId, tx);
    const programme = await findProgramme(tx, values.programmeId);
    const isOffered = programme && (head === null || head.programme.id === programme.id);
    if (!isOffered || !can(ctx.actor, 'learner:edit', belongingOf({ programme })))
      return err({ field: 'programmeId', code: 'choose' });
    if (!(await isKnownEmployer(tx, values))) return err({ field: 'employerOrganisationId', code: 'choose' });
    const known = await findPerson(ctx, tx, values);
    if (!known.ok) return known;
    const { person, by } = known.value;
    if (person && (await isEnrolled(tx, person.id, programme.id))) return err({ field: by, code: 'already_enrolled' });
    const id = newId();
    const recorder = await beginChange(tx, ctx, 'learner.created', { learner: id });
    const personId = person?.id ?? newId();
    if (!person) await recorder.insert('persons', [{ id: personId, ...newPerson(ctx, values) }]);
    await recorder.insert('learners', [{ id, personId, ...enrolmentIn(programme, values) }]);
    if (head) await recorder.insert('roundLearners', [{ id: newId(), roundId: head.round.id, learnerId: id }]);
    return ok({ id, changeId: recorder.changeId });
  });
}

async function isKnownEmployer(tx: Transaction, { employerOrganisationId: id }: NewLearnerValues): Promise<boolean> {
  return id === null || (await listOrganisations(tx, [id])).length > 0;
}

/** Those with an employer have the programme's unless another is given. */
function enrolmentIn(programme: RoundHead['programme'], values: NewLearnerValues) {
  const { id: programmeId, educationOrganisationId, form } = programme;
  const usual = EMPLOYED_FORMS.some((employed) => employed === form) ? programme.employerOrganisationId : null;
  const employerOrganisationId = values.employerOrganisationId ?? usual;
  const { cohort, externalId } = values;
  return { programmeId, educationOrganisationId, employerOrganisationId, cohort, externalId };
}

function newPerson({ vault }: ServiceContext, values: NewLearnerValues) {
  const { givenName, familyName, email, phone, homePostcode, homeTown, car, protectedIdentity } = values;
  return {
    ...{ givenName, familyName, email, phone, homePostcode, homeTown, car, protectedIdentity },
    ...sealIdentity(values.identityNumber, vault, null),
    search: personSearch({ givenName, familyName, email }),
  };
}

interface Known {
  person: Person | null;
  /** By which she was found. */
  by: 'identityNumber' | 'email';
}

/**
 * Who it is among those that are registered in any role: by number and name anybody, by address and name only those whom
 * the one who asks may know of. A number that is somebody else's by name is likely mistyped.
 */
async function findPerson(
  ctx: ServiceContext,
  tx: Transaction,
  { identityNumber, email, givenName, familyName }: NewLearnerValues,
): Promise<Result<Known, LearnerRefusal>> {
  if (identityNumber) {
    const index = ctx.vault.blindIndex(identityNumber.canonical, IDENTITY_PLACE);
    const [owner] = await listPersonsByIdentity(tx, [index]);
    if (owner && isAnotherName({ givenName, familyName }, owner))
      return err({ field: 'identityNumber', code: 'identity_of_another' });
    if (owner) return ok({ person: owner, by: 'identityNumber' });
  }
  const addressed = email === null ? [] : await listPersonsByEmail(tx, [email], personReach(ctx));
  const said = { givenName, familyName };
  return ok({ person: findNamesake(said, identityNumber !== null, addressed), by: 'email' });
}
