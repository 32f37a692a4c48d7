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
import { personSearch, requireSomewhere } from './readers.ts';
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
  | { field: 'programmeId'; code: 'choose' }
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
    const known = await findPerson(ctx, tx, values);
    if (!known.ok) return known;
    const { person, by } = known.value;
    if (person && (await isEnrolled(tx, person.id, programme.id))) return err({ field: by, code: 'already_enrolled' });
    const id = newId();
    const recorder = await beginChange(tx, ctx, 'learner.created', { learner: id });
    const personId = person?.id ?? newId();
    if (!person) await recorder.insert('persons', [{ id: personId, ...newPerson(ctx, values) }]);
    const { cohort, externalId } = values;
    const { educationOrganisationId } = programme;
    const isEmployed = EMPLOYED_FORMS.some((form) => form === programme.form);
    const employerOrganisationId =
      values.employerOrganisationId ?? (isEmployed ? programme.employerOrganisationId : null);
    const enrolment = { programmeId: programme.id, educationOrganisationId, employerOrganisationId };
    await recorder.insert('learners', [{ id, personId, cohort, externalId, ...enrolment }]);
    if (head) await recorder.insert('roundLearners', [{ id: newId(), roundId: head.round.id, learnerId: id }]);
    return ok({ id, changeId: recorder.changeId });
  });
}

function newPerson({ vault }: ServiceContext, values: NewLearnerValues) {
  const { givenName, familyName, email, phone, homePostcode, homeTown, protectedIdentity } = values;
  return {
    ...{ givenName, familyName, email, phone, homePostcode, homeTown, protectedIdentity },
    ...sealIdentity(values.identityNumber, vault, null),
    search: personSearch({ givenName, familyName, email }),
  };
}

interface Known {
  person: Person | null;
  /** By which she was found. */
  by: 'identityNumber' | 'email';
}

/** Who it is among those that are registered in any role; a number that is somebody else's by name is likely mistyped. */
async function findPerson(
  { vault }: ServiceContext,
  tx: Transaction,
  { identityNumber, email, givenName, familyName }: NewLearnerValues,
): Promise<Result<Known, LearnerRefusal>> {
  if (identityNumber) {
    const index = vault.blindIndex(identityNumber.canonical, IDENTITY_PLACE);
    const [owner] = await listPersonsByIdentity(tx, [index]);
    if (owner && isAnotherName({ givenName, familyName }, owner))
      return err({ field: 'identityNumber', code: 'identity_of_another' });
    if (owner) return ok({ person: owner, by: 'identityNumber' });
  }
  const addressed = email === null ? [] : await listPersonsByEmail(tx, [email]);
  const said = { givenName, familyName };
  return ok({ person: findNamesake(said, identityNumber !== null, addressed), by: 'email' });
}
