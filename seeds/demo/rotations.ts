import type { BlockOrder, ResidentWish } from '#app/domain/rotation-plans/vocabulary.ts';
import type { PlacementForm, Sector } from '#app/domain/placements/vocabulary.ts';
import type { Random } from '#app/domain/shared/random.ts';
import { termOf } from '#app/domain/shared/terms.ts';
import { addWeeks, expandWeeks, isoWeek, mondayOf, weekOf, weekYear } from '#app/domain/shared/weeks.ts';
import type { IsoWeek, WeekRange } from '#app/domain/shared/weeks.ts';
import type { rotationBlocks, rotationPlans, rotationResidents } from '#db/schema/rotations.ts';
import type { roundLearners } from '#db/schema/rounds.ts';
import { NORTH, SOUTH } from './cohorts/table.ts';
import type { CohortPlan } from './cohorts/index.ts';
import type { IdentitySource } from './identity.ts';
import { makeLearner } from './learners.ts';
import type { Learner } from './learners.ts';
import { unitKey } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import type { PeopleSource } from './people.ts';
import type { NamingRow, PlacementRow } from './placements.ts';
import { programmeOf } from './population.ts';
import { stateOn } from './rounds.ts';
import type { PeriodRow, RoundRow } from './rounds.ts';
import type { SupervisorRow } from './supervisors.ts';
import type { DemoTerms } from './terms.ts';
import type { SeedVault } from './vault.ts';

export interface RotationSources {
  terms: DemoTerms;
  people: PeopleSource;
  identities: IdentitySource;
  vault: SeedVault;
  random: Random;
  /** Who holds which places, so that what units have stated holds the residents too. */
  used: Ledger;
  supervisors: readonly SupervisorRow[];
}

interface Block {
  course: string;
  sector: Sector;
  weeks: number;
  leastWeeks: number | null;
}

interface Plan {
  id: string;
  name: string;
  programmeId: string;
  firstWeek: IsoWeek;
  weeks: number;
  blocks: readonly Block[];
  order: BlockOrder[];
  waves: { id: IsoWeek; week: IsoWeek; places: number }[];
  /** Clinics that take part. */
  unitIds: string[];
}

interface How {
  percent?: number;
  waveIds?: string[];
  leave?: WeekRange[];
  wishes?: ResidentWish[];
}

/** Two rotations: doctors in AT who are to be planned, and doctors in BT on their way through a plan they know of. */
export function rotationsOf(sources: RotationSources) {
  const planned = [internship(sources), basicService(sources)];
  return {
    rounds: planned.map(({ round }) => round),
    plans: planned.map(({ plan }) => plan),
    periods: planned.flatMap(({ periods }) => periods),
    blocks: planned.flatMap(({ blocks }) => blocks),
    learners: planned.flatMap(({ learners }) => learners),
    participations: planned.flatMap(({ participations }) => participations),
    residents: planned.flatMap(({ residents }) => residents),
    placements: planned.flatMap(({ placements }) => placements),
    namings: planned.flatMap(({ placements }) => namingsOf(placements, sources)),
  };
}

const CLINIC_WEEKS = 26;
const AT_BLOCKS: readonly Block[] = [
  { course: 'AT-MED', sector: 'medicine', weeks: CLINIC_WEEKS, leastWeeks: 13 },
  { course: 'AT-KIR', sector: 'surgery', weeks: CLINIC_WEEKS, leastWeeks: null },
  { course: 'AT-PSY', sector: 'psychiatry', weeks: 13, leastWeeks: null },
  { course: 'AT-ALL', sector: 'primary_care', weeks: 26, leastWeeks: null },
];

/** The clinics of the hospital in Halmstad and the primary care of the south. */
const AT_UNITS = [
  ...['hal-med', 'hal-kir', 'hal-ort', 'psh-hal', 'vc-andersberg', 'vc-nyhem', 'vc-vallas', 'vc-karleken'],
  ...['vc-soderhamn', 'vc-oskarstrom', 'vc-getinge', 'vc-laholm', 'vc-falkenberg', 'vc-tullbroka'],
];

/** Intakes in March and September, six doctors each, 21 months with general practice last. */
function internship(sources: RotationSources) {
  const march = nextWeek(sources.terms, 10);
  const september = addWeeks(march, 26);
  const plan: Plan = {
    id: 'rotation-at',
    name: `AT Halmstad, intag mars och september ${weekYear(march)}`,
    programmeId: 'at-halmstad',
    firstWeek: march,
    weeks: 130,
    blocks: AT_BLOCKS,
    order: [{ before: 'any', after: 'primary_care' }],
    waves: [march, september].map((week) => ({ id: week, week, places: 6 })),
    unitIds: AT_UNITS,
  };
  const block = (course: string) => `${plan.id}:${course}`;
  const how: How[] = [
    { waveIds: [march], wishes: [{ blockId: block('AT-ALL'), kind: 'town', town: 'Laholm' }] },
    { waveIds: [march], percent: 80 },
    { waveIds: [march], wishes: [{ blockId: block('AT-ALL'), kind: 'unit', unitId: 'vc-nyhem' }] },
    { waveIds: [march], leave: [{ from: addWeeks(march, 40), to: addWeeks(march, 51) }] },
    { waveIds: [march] },
    { wishes: [{ blockId: block('AT-PSY'), kind: 'weeks', from: march, to: addWeeks(march, 20) }] },
    {},
    { waveIds: [september], wishes: [{ blockId: block('AT-ALL'), kind: 'town', town: 'Falkenberg' }] },
    { waveIds: [september] },
    { waveIds: [september], percent: 90 },
    { waveIds: [september], wishes: [{ blockId: block('AT-KIR'), kind: 'unit', unitId: 'hal-kir' }] },
    { waveIds: [september] },
  ];
  return planned(plan, how, { ...sources, homes: SOUTH, cohort: `Mars ${weekYear(march)}` }, null);
}

const BT_BLOCKS: readonly Block[] = [
  { course: 'BT-AKUT', sector: 'emergency', weeks: 20, leastWeeks: null },
  { course: 'BT-PSY', sector: 'psychiatry', weeks: 13, leastWeeks: null },
  { course: 'BT-PV', sector: 'primary_care', weeks: 19, leastWeeks: null },
];
/** Who does which block where, in order. */
const BT_ROUTES: readonly (readonly [course: string, unitId: string])[][] = [
  [
    ['BT-PSY', 'psh-var'],
    ['BT-AKUT', 'var-akut'],
    ['BT-PV', 'vc-hasten'],
  ],
  [
    ['BT-PSY', 'psh-var'],
    ['BT-AKUT', 'var-akut'],
    ['BT-PV', 'vc-lassabacka'],
  ],
  [
    ['BT-AKUT', 'var-akut'],
    ['BT-PSY', 'psh-var'],
    ['BT-PV', 'vc-veddige'],
  ],
  [
    ['BT-AKUT', 'var-akut'],
    ['BT-PSY', 'psh-var'],
    ['BT-PV', 'vc-tvaaker'],
  ],
];

/** Twelve months of doctors who began at the beginning of the running term. */
function basicService(sources: RotationSources) {
  const firstWeek = sources.terms.week(0, 0);
  const plan: Plan = {
    id: 'rotation-bt',
    name: `BT Varberg, start ${firstWeek.slice(6)}/${weekYear(firstWeek)}`,
    programmeId: 'bt-varberg',
    firstWeek,
    weeks: 60,
    blocks: BT_BLOCKS,
    order: [],
    waves: [{ id: firstWeek, week: firstWeek, places: 4 }],
    unitIds: [],
  };
  const how = BT_ROUTES.map((): How => ({}));
  return planned(plan, how, { ...sources, homes: NORTH, cohort: `Start ${weekYear(firstWeek)}` }, BT_ROUTES);
}

/** The week with the number in this year, or the next when it is near or past. */
function nextWeek({ today }: DemoTerms, number: number): IsoWeek {
  const year = weekYear(weekOf(today));
  return addWeeks(weekOf(today), 4) < isoWeek(year, number) ? isoWeek(year, number) : isoWeek(year + 1, number);
}

function planned(
  plan: Plan,
  how: readonly How[],
  sources: RotationSources & { homes: CohortPlan['homes']; cohort: string },
  routes: typeof BT_ROUTES | null,
) {
  const { terms, cohort } = sources;
  const lastWeek = addWeeks(plan.firstWeek, plan.weeks - 1);
  const learners = how.map((_, ordinal) => residentOf(plan, ordinal, sources));
  const periods = plan.blocks.map((block, index): PeriodRow => ({
    id: `${plan.id}:${block.course}`,
    roundId: plan.id,
    ordinal: index + 1,
    courseId: `${plan.programmeId}:${block.course}`,
    fromWeek: plan.firstWeek,
    toWeek: lastWeek,
    allowedSectors: [block.sector],
  }));
  const round: RoundRow = {
    id: plan.id,
    name: plan.name,
    kind: 'rotation',
    programmeId: plan.programmeId,
    term: termOf(mondayOf(plan.firstWeek)),
    state: routes ? 'published' : 'draft',
    requiredSectors: {},
    rules: [],
    createdAt: `${mondayOf(addWeeks(weekOf(terms.today), -14))}T08:00:00.000Z`,
  };
  return {
    round,
    plan: planRow(plan, lastWeek),
    periods,
    blocks: plan.blocks.map(({ course, weeks, leastWeeks }): typeof rotationBlocks.$inferInsert => ({
      id: `${plan.id}:${course}`,
      roundId: plan.id,
      ...{ weeks, leastWeeks },
    })),
    learners: learners.map((learner) => ({ ...learner, row: { ...learner.row, cohort } })),
    participations: learners.map((learner): typeof roundLearners.$inferInsert => ({
      id: `${plan.id}:${learner.row.id}`,
      roundId: plan.id,
      learnerId: learner.row.id,
    })),
    residents: learners.map((learner, index): typeof rotationResidents.$inferInsert => ({
      id: `${plan.id}:${learner.row.id}`,
      roundId: plan.id,
      learnerId: learner.row.id,
      ...{ percent: 100, waveIds: [], leave: [], wishes: [], ...how[index] },
    })),
    placements: (routes ?? []).flatMap((route, index) => {
      const learner = learners[index];
      return learner ? staysOf(plan, route, learner, sources) : [];
    }),
  };
}

function planRow({ id, firstWeek, order, waves, unitIds }: Plan, lastWeek: IsoWeek): typeof rotationPlans.$inferInsert {
  return { ...{ id, firstWeek, lastWeek, order, waves, unitIds }, slackWeeks: 4, priority: 'balanced' };
}

function residentOf(
  { id, programmeId }: Plan,
  ordinal: number,
  { homes, ...sources }: RotationSources & { homes: CohortPlan['homes'] },
): Learner {
  const cohort: CohortPlan = { key: id, programmeId, size: 0, start: 0, homes, ages: [25, 38], rounds: [] };
  const learner = makeLearner(cohort, programmeOf(programmeId), ordinal, {}, sources);
  return { ...learner, row: { ...learner.row, status: 'active' } };
}

/** The doctor of the clinic who has fewest others; none where nobody has room. */
function namingsOf(stays: readonly PlacementRow[], { supervisors, used }: RotationSources): NamingRow[] {
  return stays.flatMap(({ id, unitId, fromWeek, toWeek }): NamingRow[] => {
    const weeks = expandWeeks({ from: fromWeek as IsoWeek, to: toWeek as IsoWeek });
    const [chosen] = supervisors
      .filter((person) => person.unitId === unitId && person.profession === 'doctor')
      .map((person) => ({ person, load: used.peak(person.id, weeks) }))
      .filter(({ person, load }) => load < person.maxLearners)
      .sort((a, b) => a.load - b.load);
    if (!chosen) return [];
    used.add(chosen.person.id, weeks);
    return [{ id: `${id}:main`, placementId: id, supervisorId: chosen.person.id, role: 'main', source: 'manual' }];
  });
}

function staysOf(
  plan: Plan,
  route: (typeof BT_ROUTES)[number],
  { row: learner }: Learner,
  { terms, used }: RotationSources,
): PlacementRow[] {
  const programme = programmeOf(plan.programmeId);
  let next = plan.firstWeek;
  return route.map(([course, unitId]): PlacementRow => {
    const weeks = plan.blocks.find((block) => block.course === course)?.weeks ?? 0;
    const range = { from: next, to: addWeeks(next, weeks - 1) };
    next = addWeeks(next, weeks);
    const kinds: (PlacementForm | 'all')[] = [programme.form, 'all'];
    for (const kind of kinds) used.add(unitKey(unitId, kind), expandWeeks(range));
    return {
      id: `stay-${learner.id}:${course}`,
      roundId: plan.id,
      periodId: `${plan.id}:${course}`,
      learnerId: learner.id,
      unitId,
      form: programme.form,
      fromWeek: range.from,
      toWeek: range.to,
      state: stateOn(terms.today, range),
      educationOrganisationId: learner.educationOrganisationId,
      employerOrganisationId: learner.employerOrganisationId ?? null,
      financing: programme.financing,
      source: 'history',
      updatedAt: `${mondayOf(plan.firstWeek)}T07:00:00.000Z`,
    };
  });
}
