import type { IsoDate } from '#app/domain/shared/dates.ts';
import type { Database } from '#db/database.ts';
import { insertRows } from '#db/queries/seeding.ts';
import * as tables from '#db/schema/index.ts';
import { DEMO_PASSWORD } from './accounts.ts';
import type { DemoSignIn } from './accounts.ts';
import { buildDemo } from './build.ts';
import { recordBurdens } from './burdens.ts';
import type { DemoData } from './build.ts';
import { draftInstrument } from './instruments.ts';
import { sendOpenSurvey } from './open-letters.ts';
import { renameUnit } from './renamed-unit.ts';
import { pathLettersOf } from './path-letters.ts';
import { demoPrerequisites } from './prerequisites.ts';
import { demoProjects } from './projects.ts';
import type { SeedVault } from './vault.ts';

export { DEMO_PASSWORD } from './accounts.ts';
export type { DemoSignIn } from './accounts.ts';
export type { SeedVault } from './vault.ts';

export interface SeedDemoOptions {
  today: IsoDate;
  /** Address of the product, for links in letters. */
  origin: string;
  vault: SeedVault;
  hashPassword(plain: string): Promise<string>;
  onProgress?: ((step: SeedStep) => void) | undefined;
}

export type SeedStep = 'reference' | 'people' | 'rounds' | 'capacity';

/**
 * Fills a database that holds the reference data and nothing else with a fictitious year of the region. Everything is
 * written, or nothing.
 */
export async function seedDemo(db: Database, options: SeedDemoOptions): Promise<DemoSignIn[]> {
  const { today, origin, vault, hashPassword, onProgress } = options;
  const data = buildDemo({ today, vault, passwordHash: await hashPassword(DEMO_PASSWORD) });
  await db.write(async (tx) => {
    onProgress?.('people');
    await insertPeople(tx, data, origin);
    onProgress?.('rounds');
    await insertRounds(tx, data);
    await insertRotations(tx, data);
    await insertSurveys(tx, data, { origin, vault });
    await renameUnit(tx, data.surveys);
    onProgress?.('capacity');
    await insertRows(tx, tables.capacities, data.capacities);
    await recordBurdens(tx, data.roundsBehind, today);
  });
  return data.signIns;
}

type Transaction = Parameters<Parameters<Database['write']>[0]>[0];

async function insertPeople(tx: Transaction, data: DemoData, origin: string): Promise<void> {
  await insertRows(tx, tables.units, data.units);
  await insertRows(tx, tables.unitClosures, data.closures);
  await insertRows(tx, tables.housing, data.housing);
  await insertRows(tx, tables.careProjects, demoProjects);
  const residents = data.rotations.learners;
  const persons = [...data.persons, ...data.departed.persons, ...residents.map(({ person }) => person)];
  await insertRows(tx, tables.persons, persons);
  await insertRows(tx, tables.learners, [
    ...data.learners,
    ...data.departed.learners,
    ...residents.map(({ row }) => row),
  ]);
  await insertRows(tx, tables.attests, [...data.attests, ...residents.flatMap(({ attests }) => attests)]);
  await insertRows(tx, tables.burdenEntries, data.burdens);
  await insertRows(tx, tables.conflicts, data.conflicts);
  await insertRows(tx, tables.supervisors, data.supervisors);
  await insertRows(tx, tables.supervisorTrainings, data.trainings);
  await insertRows(tx, tables.supervisorAbsences, data.absences);
  await insertRows(tx, tables.studyDirectors, data.directors);
  await insertRows(tx, tables.accounts, [...data.accounts, ...data.curriculum.accounts]);
  await insertRows(tx, tables.grants, [...data.grants, ...data.curriculum.grants]);
  await insertRows(tx, tables.pathAssignments, data.curriculum.assignments);
  await insertRows(tx, tables.moduleProgress, data.curriculum.progress);
  await insertRows(tx, tables.moduleAnswers, data.curriculum.answers);
  await insertRows(tx, tables.outbox, pathLettersOf(data, origin));
}

async function insertRounds(tx: Transaction, data: DemoData): Promise<void> {
  await insertRows(tx, tables.coursePrerequisites, demoPrerequisites);
  await insertRows(tx, tables.rounds, data.rounds);
  await insertRows(tx, tables.periods, data.periods);
  await insertRows(tx, tables.roundLearners, data.participations);
  await insertRows(tx, tables.orders, data.orders);
  await insertRows(tx, tables.wishes, data.wishes);
  await insertRows(tx, tables.placements, data.placements);
  await insertRows(tx, tables.placementSupervisors, data.namings);
  await insertRows(tx, tables.publications, data.publications);
  await insertRows(tx, tables.swapOffers, data.swapOffers);
  await insertRows(tx, tables.roundScenarios, data.scenarios);
}

async function insertRotations(tx: Transaction, { rotations }: DemoData): Promise<void> {
  await insertRows(tx, tables.rounds, rotations.rounds);
  await insertRows(tx, tables.periods, rotations.periods);
  await insertRows(tx, tables.roundLearners, rotations.participations);
  await insertRows(tx, tables.rotationPlans, rotations.plans);
  await insertRows(tx, tables.rotationBlocks, rotations.blocks);
  await insertRows(tx, tables.rotationResidents, rotations.residents);
  await insertRows(tx, tables.placements, rotations.placements);
  await insertRows(tx, tables.placementSupervisors, rotations.namings);
}

async function insertSurveys(
  tx: Transaction,
  { surveys, triggers, quality }: DemoData,
  product: Pick<SeedDemoOptions, 'origin' | 'vault'>,
): Promise<void> {
  await insertRows(tx, tables.surveyTriggers, triggers);
  await insertRows(tx, tables.instrumentVersions, [...surveys.instruments, draftInstrument()]);
  await insertRows(tx, tables.surveyWaves, surveys.waves);
  if (surveys.open) {
    const { invitations, letters, mailings, sealed } = sendOpenSurvey(surveys.open, product);
    await insertRows(tx, tables.surveyInvitations, invitations);
    await insertRows(tx, tables.outbox, letters);
    await insertRows(tx, tables.surveyMailings, mailings);
    await insertRows(tx, tables.surveySealedAnswers, sealed);
  }
  await insertRows(tx, tables.surveyAnswers, surveys.answers);
  await insertRows(tx, tables.surveyReleases, surveys.releases);
  await insertRows(tx, tables.surveyPools, surveys.pools);
  await insertRows(tx, tables.surveyComments, surveys.comments);
  await insertRows(tx, tables.qualityActions, quality.actions);
  await insertRows(tx, tables.unitQualityStates, quality.judgements);
}
