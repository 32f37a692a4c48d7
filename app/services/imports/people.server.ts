import { reachOf } from '#app/domain/access/can.ts';
import type { ClassListRow } from '#app/domain/imports/intents.ts';
import type { ExistingLearner, ImportContext } from '#app/domain/imports/lookups.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import type { Queries } from '#db/database.ts';
import { personReach } from '#app/services/people/readers.ts';
import { listEnrolled, listPersonsByEmail, listPersonsByIdentity } from '#db/queries/import-people.ts';
import type { EnrolledLearner } from '#db/queries/import-people.ts';
import type { Person } from '#db/queries/learners.ts';
import type { RoundHead } from '#db/queries/rounds.ts';

/** Everybody whom the rows of a class list may be about. */
export interface People {
  learners: ReadonlyMap<string, EnrolledLearner>;
  refs: ExistingLearner[];
  byIdentity: ReadonlyMap<string, Person>;
  byEmail: ReadonlyMap<string, Person[]>;
  seesProtected: (person: Person) => boolean;
  /** Whether the reader may be told the registered name: of the programme's own learners, else whose reach is the region. */
  mayName: (person: Person) => boolean;
}

export async function loadPeople(
  ctx: ServiceContext,
  db: Queries,
  head: RoundHead | null,
  rows: readonly ClassListRow[],
  { identityKey }: ImportContext,
): Promise<People> {
  if (!head) throw notFound();
  const protectedReach = reachOf(ctx.actor, 'protected:read');
  const scope = { programmeId: head.programme.id, roundId: head.round.id, protectedReach };
  const enrolled = await listEnrolled(db, scope);
  const keys = rows.flatMap(({ identity }) => (identity && identityKey ? [identityKey(identity)] : []));
  const owners = await listPersonsByIdentity(db, [...new Set(keys)]);
  const emails = new Set(rows.flatMap(({ email }) => email ?? []));
  const open = new Set(enrolled.flatMap(({ person, isOpen }) => (isOpen ? [person.id] : [])));
  const readsAll = reachOf(ctx.actor, 'learner:read').region;
  const seesProtected = (person: Person) => person.protectedIdentity === null || protectedReach.region;
  const addressed = await listPersonsByEmail(db, [...emails], personReach(ctx));
  return {
    learners: new Map(enrolled.map((entry) => [entry.learner.id, entry])),
    refs: enrolled.map(refOf),
    byIdentity: new Map(owners.map((person) => [person.identityIndex ?? '', person])),
    byEmail: Map.groupBy(addressed, (person) => person.email ?? ''),
    seesProtected,
    mayName: (person) => open.has(person.id) || (readsAll && seesProtected(person)),
  };
}

/** What the reader may not know of a protected person is neither compared nor changed. */
function refOf({ learner, person, isOpen, inRound, wishes, conflicts, attests }: EnrolledLearner): ExistingLearner {
  const listed = (ids: string[]) => (ids.length > 0 ? ids.join(',') : null);
  const barred = (kind: string) =>
    listed(conflicts.flatMap((conflict) => (conflict.kind === kind ? [conflict.unitId] : [])).sort());
  const { givenName, familyName, email, phone, homePostcode, homeTown, car, protectedIdentity } = person;
  const open = { givenName, familyName, email, phone, homePostcode, homeTown, car, protectedIdentity };
  return {
    id: learner.id,
    identityKey: person.identityIndex,
    externalId: learner.externalId,
    email,
    fullName: `${givenName} ${familyName}`,
    attests: isOpen ? attests : undefined,
    participates: inRound && learner.status === 'active',
    values: {
      ...(isOpen ? { ...open, externalId: learner.externalId } : {}),
      cohort: learner.cohort,
      wishes: listed(wishes.map((wish) => wish.unitId)),
      conflicts: barred('conflict_of_interest'),
      employment: barred('own_workplace'),
    },
  };
}
