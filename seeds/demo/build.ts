import { createRandom } from '#app/domain/shared/random.ts';
import type { Random } from '#app/domain/shared/random.ts';
import type { IsoDate } from '#app/domain/shared/dates.ts';
import { unitRows } from '../reference/units/index.ts';
import { demoAccounts } from './accounts.ts';
import type { AccountBook } from './accounts.ts';
import { openingBurdens, roundsBehind } from './burdens.ts';
import { cohortPlans } from './cohorts/index.ts';
import { curriculumOf } from './curriculum.ts';
import { departedOf } from './departed.ts';
import { directorsOf } from './directors.ts';
import { placeHistory, publicationsOf, weeksInUse } from './history.ts';
import type { Learner } from './learners.ts';
import { createLedger } from './ledger.ts';
import { housingOf } from './housing.ts';
import { identitySource } from './identity.ts';
import { peopleSource } from './people.ts';
import type { PersonRow } from './people.ts';
import type { PlacementBook } from './placements.ts';
import { withTimeFor } from './supervisors.ts';
import { population, programmeOf } from './population.ts';
import { demoRegion } from './region.ts';
import type { DemoRegion } from './region.ts';
import { qualityOf } from './quality.ts';
import { rotationsOf } from './rotations.ts';
import type { RotationSources } from './rotations.ts';
import { plannedRound } from './rounds.ts';
import type { PlannedRound } from './rounds.ts';
import { triggersOf } from './survey-triggers.ts';
import { scenariosOf } from './scenarios.ts';
import { surveysOf } from './surveys.ts';
import { swapOffersOf } from './swap-offers.ts';
import { capacityRows } from './supply.ts';
import { demoTerms } from './terms.ts';
import type { DemoTerms } from './terms.ts';
import type { SeedVault } from './vault.ts';
import { conflictsOf, ordersOf, participationsOf, wishesOf } from './wishes.ts';

export interface DemoOptions {
  /** The date that counts as today: rounds before it are over, those after it are to come. */
  today: IsoDate;
  vault: SeedVault;
  passwordHash: string;
}

export type DemoData = ReturnType<typeof buildDemo>;

const SEED = 'fou-demo/1';

/** All rows of the demo region; the same options give the same rows. */
export function buildDemo({ today, vault, passwordHash }: DemoOptions) {
  const random = createRandom(SEED);
  const terms = demoTerms(today);
  const people = peopleSource(random.fork('people'));
  const region = demoRegion(terms, people, random.fork('region'));
  const identities = identitySource(random.fork('learners').fork('identities'), today);
  const cohorts = population(terms, people, { vault, identities }, random.fork('learners'));
  const learners = [...cohorts.values()].flat();
  const management = directorsOf(terms, people);
  const conflicts = conflictsOf(learners, region.supplies, random.fork('conflicts'));
  const rounds = cohortPlans
    .flatMap((cohort) => cohort.rounds.map((plan) => plannedRound(cohort, plan, terms)))
    .sort((a, b) => a.plan.term - b.plan.term);
  const published = rounds.filter(({ plan }) => !plan.open);
  const membersOf = (round: PlannedRound): readonly Learner[] => cohorts.get(round.cohort.key) ?? [];
  const used = createLedger();
  const history = placeHistory(published, {
    region,
    conflicts,
    used,
    membersOf,
    terms,
    random: random.fork('history'),
  });
  const later = lastPeople({ terms, people, identities, vault, used, random }, region);
  const known = { learners, region, history, director: management.persons[0], resident: residentOf(later) };
  const accounts = accountsOf(known, passwordHash, today);
  return {
    units: region.units,
    closures: region.closures,
    housing: housingOf(terms),
    persons: [
      ...region.staff.persons,
      ...learners.map(({ person }) => person),
      ...management.persons,
      ...accounts.persons,
    ],
    learners: learners.map(({ row }) => row),
    attests: learners.flatMap((learner) => learner.attests),
    burdens: cohortPlans.flatMap((cohort) => openingBurdens(cohort, cohorts.get(cohort.key) ?? [], terms)),
    roundsBehind: roundsBehind(rounds, cohortPlans[0]?.key),
    conflicts,
    supervisors: withTimeFor(region.staff.supervisors, used),
    trainings: region.staff.trainings,
    absences: region.staff.absences,
    directors: management.directors,
    rounds: rounds.map(({ row }) => row),
    periods: rounds.flatMap(({ periods }) => periods),
    participations: rounds.flatMap((round) => participationsOf(round, membersOf(round))),
    orders: rounds.flatMap((round) => ordersOf(round, membersOf(round))),
    wishes: rounds.flatMap((round) => openWishes(round, membersOf(round), { region, random })),
    capacities: capacityRows(region.supplies, used, weeksInUse(rounds), { terms, random: random.fork('capacities') }),
    ...history,
    ...ofTheStudent({ rounds, published, cohorts, history, conflicts, region, terms, random }),
    triggers: triggersOf(terms),
    ...followUp({ terms, learners, history, region, random }),
    ...later,
    ...{ accounts: accounts.accounts, grants: accounts.grants, signIns: accounts.signIns },
  };
}

/** What the learners of a round that is not planned yet have wished for. */
function openWishes(
  round: PlannedRound,
  members: readonly Learner[],
  { region, random }: { region: DemoRegion; random: Random },
) {
  if (!round.plan.open) return [];
  const programme = programmeOf(round.row.programmeId);
  return wishesOf(round, members, programme, region.supplies, random.fork(`wishes ${round.row.id}`));
}

/** Last of all people, so that everybody else is called what she would be without them. */
function lastPeople(sources: Omit<RotationSources, 'supervisors'>, { staff }: DemoRegion) {
  const { terms, people, random } = sources;
  const departed = departedOf(terms, people, random.fork('departed'));
  const rotations = rotationsOf({ ...sources, random: random.fork('rotations'), supervisors: staff.supervisors });
  return { departed, rotations };
}

/** A doctor who knows her rotation. */
function residentOf({ rotations: { learners, placements } }: ReturnType<typeof lastPeople>): PersonRow | undefined {
  return learners.find(({ row }) => row.id === placements[0]?.learnerId)?.person;
}

interface StudentSources {
  rounds: readonly PlannedRound[];
  published: readonly PlannedRound[];
  cohorts: ReadonlyMap<string, readonly Learner[]>;
  history: PlacementBook;
  conflicts: ReturnType<typeof conflictsOf>;
  region: DemoRegion;
  terms: DemoTerms;
  random: Random;
}

/**
 * What has been told, and around the demo's student: what her fellows would rather have, what planners wonder in their
 * rounds, and how they go through the curriculum.
 */
function ofTheStudent(all: StudentSources) {
  const { rounds, published, cohorts, history, conflicts, region, terms, random } = all;
  const [key = '', members = []] = [...cohorts][0] ?? [];
  const ahead = published.find(({ row, cohort }) => row.swapsUntil && cohort.key === key);
  const { placements } = history;
  const sources = { members, placements, conflicts, units: unitsOf(region), today: terms.today };
  return {
    publications: publicationsOf(published, history, terms),
    swapOffers: ahead ? swapOffersOf(ahead, sources) : [],
    scenarios: scenariosOf(
      rounds.filter(({ cohort }) => cohort.key === key),
      sources,
    ),
    curriculum: curriculumOf(members, { today: terms.today, random: random.fork('curriculum') }),
  };
}

interface FollowUpSources {
  terms: DemoTerms;
  learners: readonly Learner[];
  history: PlacementBook;
  region: DemoRegion;
  random: Random;
}

/** What learners have said, and what is done about it; her own unit has something to tell the demo's student. */
function followUp({ terms, learners, history, region, random }: FollowUpSources) {
  const units = unitsOf(region);
  const surveys = surveysOf({
    ...{ ...history, terms, learners, units, staff: region.staff },
    random: random.fork('surveys'),
  });
  // Where she has been stays hers, whatever becomes of what lies ahead.
  const ownUnitId = history.placements.find(({ learnerId }) => learnerId === learners[0]?.row.id)?.unitId;
  return { surveys, quality: qualityOf({ surveys, units, ownUnitId, today: terms.today }) };
}

function unitsOf(region: DemoRegion) {
  return [...unitRows, ...region.units];
}

interface AccountSources {
  learners: readonly Learner[];
  region: DemoRegion;
  history: PlacementBook;
  director: PersonRow | undefined;
  resident: PersonRow | undefined;
}

/** The demo's learners are the first of their cohorts, and its supervisor the one who receives the student next. */
function accountsOf(sources: AccountSources, passwordHash: string, today: IsoDate): AccountBook {
  const { learners, region, history, director, resident } = sources;
  const student = learners[0];
  const supervisor = student && nextSupervisor(student, region, history);
  if (!student || !supervisor || !director || !resident) throw new Error('The demo lacks people for its accounts');
  const existing = {
    ...{ student: student.person, 'bt-lakare': resident },
    ...{ handledare: supervisor, studierektor: director },
  };
  return demoAccounts(existing, passwordHash, `${today}T06:00:00.000Z`);
}

function nextSupervisor(
  student: Learner,
  { staff }: DemoRegion,
  { placements, namings }: PlacementBook,
): PersonRow | undefined {
  const mine = placements.filter((row) => row.learnerId === student.row.id).map((row) => row.id);
  const named = namings.filter((row) => mine.includes(row.placementId)).at(-1);
  const post = staff.supervisors.find((row) => row.id === named?.supervisorId);
  return staff.persons.find((row) => row.id === post?.personId);
}
