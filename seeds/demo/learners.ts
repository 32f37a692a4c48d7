import { IDENTITY_PLACE } from '#app/domain/people/identity-place.ts';
import type { Attest, ProtectedIdentityKind } from '#app/domain/placements/vocabulary.ts';
import { addDays } from '#app/domain/shared/dates.ts';
import type { IsoDate } from '#app/domain/shared/dates.ts';
import type { IdentityNumberKind } from '#app/domain/shared/identity-number.ts';
import type { Random } from '#app/domain/shared/random.ts';
import { mondayOf } from '#app/domain/shared/weeks.ts';
import { termWeeks } from '#app/domain/shared/terms.ts';
import type { attests, learners } from '#db/schema/people.ts';
import type { ProgrammeSeed } from '../reference/programmes/index.ts';
import { townOf } from '../reference/towns.ts';
import type { CohortPlan, Weighted } from './cohorts/index.ts';
import type { IdentitySource } from './identity.ts';
import type { PeopleSource, PersonRow } from './people.ts';
import { termLabel } from './terms.ts';
import type { DemoTerms } from './terms.ts';
import type { SeedVault } from './vault.ts';

export type LearnerRow = typeof learners.$inferInsert;
export type AttestRow = typeof attests.$inferInsert;

export interface Learner {
  row: LearnerRow;
  person: PersonRow;
  attests: AttestRow[];
  /** Points carried from before there were accounts. */
  burden: number;
}

export interface LearnerSources {
  people: PeopleSource;
  identities: IdentitySource;
  vault: SeedVault;
  random: Random;
  terms: DemoTerms;
}

/** What makes some learners of a cohort unlike the others, by their place in it. */
export interface Peculiarity {
  identity?: IdentityNumberKind;
  protection?: ProtectedIdentityKind;
}

export function makeLearner(
  plan: CohortPlan,
  programme: ProgrammeSeed,
  ordinal: number,
  { identity = 'personnummer', protection }: Peculiarity,
  sources: LearnerSources,
): Learner {
  const { random, terms } = sources;
  const educator = plan.educators ? pickWeighted(plan.educators, random) : programme.educationOrganisationId;
  const employer = plan.employers ? pickWeighted(plan.employers, random) : (programme.employerOrganisationId ?? null);
  const domain = employer ? 'example.se' : `student.${educator}.example`;
  const id = `learner-${plan.key}-${String(ordinal + 1).padStart(3, '0')}`;
  const person = withIdentity(sources.people.person(domain), plan, identity, sources);
  const lastTerm = Math.max(...plan.rounds.map((round) => round.term));
  const row: LearnerRow = {
    id,
    personId: person.id,
    programmeId: plan.programmeId,
    cohort: termLabel(terms.code(plan.start)),
    educationOrganisationId: educator,
    employerOrganisationId: employer,
    externalId: employer ? null : `${educator.toUpperCase()}-${String(random.int(100_000, 999_999))}`,
    status: lastTerm < 0 ? 'finished' : 'active',
  };
  const burden = random.weighted([0, 1, 2, 3], (points) => [70, 18, 9, 3][points] ?? 0);
  const since = addDays(mondayOf(termWeeks(terms.code(plan.start)).from), -21);
  const shown = protection ? protectedPerson(person, protection) : person;
  return { row, person: shown, attests: attestsOf(id, programme, since, sources), burden };
}

function withIdentity(
  person: PersonRow,
  plan: CohortPlan,
  kind: IdentityNumberKind,
  { identities, vault, random }: LearnerSources,
): PersonRow {
  const birthDate = identities.birthDate(plan.ages);
  const number = identities.number(birthDate, kind);
  const home = pickWeighted(plan.homes, random);
  return {
    ...person,
    identitySealed: vault.sealText(number, IDENTITY_PLACE),
    identityIndex: vault.blindIndex(number, IDENTITY_PLACE),
    identityKind: kind,
    birthDate,
    homePostcode: townOf(home).postcode,
    homeTown: home,
    phone: random.chance(0.6) ? `070-174 06 ${String(random.int(5, 99)).padStart(2, '0')}` : null,
    language: random.chance(0.04) ? 'en' : 'sv',
  };
}

function protectedPerson(person: PersonRow, protection: ProtectedIdentityKind): PersonRow {
  return { ...person, protectedIdentity: protection, email: null, phone: null, homePostcode: null, homeTown: null };
}

function attestsOf(
  learnerId: string,
  programme: ProgrammeSeed,
  since: IsoDate,
  { random, terms }: LearnerSources,
): AttestRow[] {
  const rows: AttestRow[] = [];
  const add = (kind: Attest, validTo: IsoDate | null) =>
    rows.push({ id: `${learnerId}:${kind}`, learnerId, kind, validFrom: since, validTo });
  add('confidentiality', null);
  add('hygiene', null);
  if (random.chance(0.96)) add('health', null);
  if (random.chance(programme.form === 'psychologist_vfu' ? 1 : 0.75)) {
    add('criminal_record_check', addDays(terms.today, random.chance(0.05) ? -random.int(5, 90) : random.int(330, 480)));
  }
  if (programme.form === 'at' || programme.form === 'ptp') add('degree', null);
  if (programme.form === 'bt' || programme.form === 'st' || programme.form === 'vfu_advanced') add('licence', null);
  return rows;
}

function pickWeighted(list: Weighted, random: Random): string {
  return random.weighted(list, ([, weight]) => weight)[0];
}
