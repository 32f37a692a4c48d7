import { EMPLOYED_FORMS } from '#app/domain/placements/vocabulary.ts';
import type { ConflictKind } from '#app/domain/placements/vocabulary.ts';
import type { ClassListRow } from '#app/domain/imports/intents.ts';
import { isRecorded } from '#app/domain/people/attests.ts';
import { previousTerm, termSeason, termYear } from '#app/domain/shared/terms.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import type { Vault } from '#app/platform/secrets.ts';
import { personSearch } from '#app/services/people/readers.ts';
import { sealIdentity } from '#app/services/people/seal-identity.ts';
import { newId } from '#db/ids.ts';
import type { EnrolledLearner, Wish } from '#db/queries/import-people.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import type { NewRowOf, Recorder, RowOf } from '#db/queries/tracked.ts';
import type { PersonRow } from './judge-people.ts';
import type { People } from './people.server.ts';

interface Edit<E extends 'persons' | 'learners'> {
  before: RowOf<E>;
  patch: Partial<NewRowOf<E>>;
}

interface Writes {
  newPersons: NewRowOf<'persons'>[];
  personEdits: Edit<'persons'>[];
  newLearners: NewRowOf<'learners'>[];
  learnerEdits: Edit<'learners'>[];
  newRoundLearners: NewRowOf<'roundLearners'>[];
  oldWishes: Wish[];
  newWishes: NewRowOf<'wishes'>[];
  newConflicts: NewRowOf<'conflicts'>[];
  newAttests: NewRowOf<'attests'>[];
}

interface Course {
  id: string;
  term: number;
}

export interface ClassListTarget {
  head: RoundHead;
  people: People;
  courses: readonly Course[];
  vault: Vault;
}

/** Registers the people of a class list, enrols them, and lets them take part in the round. */
export async function commitClassList(
  recorder: Recorder,
  rows: readonly PersonRow[],
  target: ClassListTarget,
): Promise<void> {
  const writes: Writes = {
    newPersons: [],
    personEdits: [],
    newLearners: [],
    learnerEdits: [],
    newRoundLearners: [],
    oldWishes: [],
    newWishes: [],
    newConflicts: [],
    newAttests: [],
  };
  for (const row of rows) planRow(writes, row, target);
  await recorder.insert('persons', writes.newPersons);
  await recorder.update('persons', writes.personEdits);
  await recorder.insert('learners', writes.newLearners);
  await recorder.update('learners', writes.learnerEdits);
  await recorder.insert('roundLearners', writes.newRoundLearners);
  await recorder.remove('wishes', writes.oldWishes);
  await recorder.insert('wishes', writes.newWishes);
  await recorder.insert('conflicts', writes.newConflicts);
  await recorder.insert('attests', writes.newAttests);
}

function planRow(writes: Writes, row: PersonRow, target: ClassListTarget): void {
  const { values, matchId, person } = row;
  if (values === null || (row.status !== 'new' && row.status !== 'changed')) return;
  const known = matchId === undefined ? undefined : target.people.learners.get(matchId);
  if (known) planKnown(writes, values, known, target);
  else planNew(writes, values, person, target);
}

function planKnown(writes: Writes, values: ClassListRow, known: EnrolledLearner, target: ClassListTarget): void {
  const { learner, person, isOpen } = known;
  const edit = isOpen
    ? changed(person, { ...detailsOf(values), ...sealIdentity(values.identity, target.vault, person) })
    : null;
  if (edit) writes.personEdits.push({ before: person, patch: withSearch(person, edit) });
  const standing = learner.status === 'active' ? {} : { status: 'active' as const };
  const externalId = isOpen ? values.externalId : null;
  const enrolment = changed(learner, { ...given({ cohort: values.cohort, externalId }), ...standing });
  if (enrolment) writes.learnerEdits.push({ before: learner, patch: enrolment });
  planRound(writes, values, { learnerId: learner.id, known }, target);
}

function planNew(writes: Writes, values: ClassListRow, person: RowOf<'persons'> | null, target: ClassListTarget): void {
  const personId = person?.id ?? newId();
  if (person) planAnotherRole(writes, values, person, target);
  else {
    const details = { ...blankPerson, ...detailsOf(values), ...sealIdentity(values.identity, target.vault, null) };
    const name = { givenName: values.givenName, familyName: values.familyName };
    writes.newPersons.push({
      id: personId,
      ...details,
      ...name,
      search: personSearch({ ...name, email: values.email }),
    });
  }
  const { programme, round } = target.head;
  const isEmployed = EMPLOYED_FORMS.some((form) => form === programme.form);
  const learnerId = newId();
  writes.newLearners.push({
    id: learnerId,
    personId,
    programmeId: programme.id,
    cohort: values.cohort ?? cohortOf(round.term as TermCode, target, values.courseId),
    educationOrganisationId: programme.educationOrganisationId,
    employerOrganisationId: isEmployed ? programme.employerOrganisationId : null,
    externalId: values.externalId,
  });
  planRound(writes, values, { learnerId, known: null }, target);
}

/** Somebody who is registered in another role keeps what is known of her; only gaps are filled. */
function planAnotherRole(
  writes: Writes,
  values: ClassListRow,
  person: RowOf<'persons'>,
  { people, vault }: ClassListTarget,
): void {
  if (!people.seesProtected(person)) return;
  const details = {
    ...detailsOf(values),
    ...(person.identityIndex === null ? sealIdentity(values.identity, vault, person) : {}),
  };
  const gaps = Object.fromEntries(
    Object.entries(details).filter(([field]) => person[field as keyof typeof person] === null),
  );
  const edit = changed(person, gaps);
  if (edit) writes.personEdits.push({ before: person, patch: withSearch(person, edit) });
}

interface Participant {
  learnerId: string;
  known: EnrolledLearner | null;
}

function planRound(writes: Writes, values: ClassListRow, { learnerId, known }: Participant, target: ClassListTarget) {
  const roundId = target.head.round.id;
  if (!known?.inRound) writes.newRoundLearners.push({ id: newId(), roundId, learnerId });
  const wished = known?.wishes.map((wish) => wish.unitId).join() ?? '';
  if (values.wishes.length > 0 && wished !== values.wishes.join()) {
    writes.oldWishes.push(...(known?.wishes ?? []));
    values.wishes.forEach((unitId, index) =>
      writes.newWishes.push({ id: newId(), roundId, learnerId, unitId, rank: index + 1 }),
    );
  }
  const held = new Set(known?.conflicts.map(({ unitId, kind }) => `${kind} ${unitId}`));
  const bar = (kind: ConflictKind, unitIds: readonly string[]) => {
    for (const unitId of unitIds)
      if (!held.has(`${kind} ${unitId}`)) writes.newConflicts.push({ id: newId(), learnerId, unitId, kind });
  };
  bar('conflict_of_interest', values.conflictUnitIds);
  bar('own_workplace', values.employmentUnitIds);
  if (known?.isOpen === false) return;
  const shown = values.attests.filter((attest) => !isRecorded(known?.attests ?? [], attest));
  writes.newAttests.push(...shown.map((attest) => ({ ...attest, id: newId(), learnerId })));
}

const blankPerson = { language: 'sv' as const, search: '' };

function detailsOf(values: ClassListRow) {
  const { givenName, familyName, email, phone, homePostcode, homeTown, car, protectedIdentity } = values;
  return given({ givenName, familyName, email, phone, homePostcode, homeTown, car, protectedIdentity });
}

/** What the file does not say changes nothing. */
function given<T extends Record<string, string | null>>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

/** The values that differ from the row; null when none does. */
function changed<T extends object, P extends object>(row: T, values: P): Partial<P> | null {
  const differing = Object.entries(values).filter(([field, value]) => row[field as keyof T] !== value);
  return differing.length > 0 ? (Object.fromEntries(differing) as Partial<P>) : null;
}

function withSearch<P extends Partial<NewRowOf<'persons'>>>(person: RowOf<'persons'>, patch: P) {
  return { ...patch, search: personSearch({ ...person, ...patch, email: patch.email ?? person.email }) };
}

/** The term in which those began who now read this course: `HT 2025`. */
function cohortOf(term: TermCode, { courses, head }: ClassListTarget, courseId: string | null): string {
  const read = courseId ?? head.periods[0]?.courseId;
  let start = term;
  for (let earlier = courses.find(({ id }) => id === read)?.term ?? 1; earlier > 1; earlier -= 1)
    start = previousTerm(start);
  return `${termSeason(start)} ${termYear(start)}`;
}
