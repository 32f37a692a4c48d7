import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Change } from '#app/domain/placements/scenarios/change.ts';
import { besideScenario } from '#app/domain/scheduling/beside-scenario.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { latestRun } from '#app/services/rounds/propose-round.server.ts';
import { readPlan } from '#app/services/rounds/read-plan.server.ts';
import {
  addChange,
  copyScenario,
  makeScenario,
  removeChange,
  removeScenario,
  renameScenario,
  setScenarioRules,
} from '#app/services/scenarios/change-scenario.server.ts';
import { promoteScenario } from '#app/services/scenarios/promote-scenario.server.ts';
import { readScenario } from '#app/services/scenarios/read-scenario.server.ts';
import { readScenarios } from '#app/services/scenarios/read-scenarios.server.ts';
import { askForAnswer, readScenarioRun, workOutScenario } from '#app/services/scenarios/work-out-scenario.server.ts';
import {
  capacities,
  learners,
  periods,
  persons,
  placements,
  roundLearners,
  rounds,
  roundScenarios,
  scenarioAnswers,
  unitClosures,
} from '#db/schema/index.ts';
import { aLearner, aPerson, keep } from '#seeds/builders.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { insertRound, LEARNERS, PERIOD, WEEKS } from '#tests/support/rounds.ts';

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
  await insertRound(data.db);
  await keep(data.db, {
    placements: [
      ['alva', 'norra'],
      ['bo', 'sodra'],
    ].map(([learnerId = '', unitId = '']) => ({
      ...{ id: `at-${learnerId}`, roundId: 'round', periodId: PERIOD, learnerId, unitId, form: 'vfu_basic' as const },
      ...{ fromWeek: WEEKS.from, toWeek: WEEKS.to, state: 'proposed' as const, source: 'engine' as const },
      ...{ educationOrganisationId: 'hh', financing: 'agreement_hei' as const, updatedAt: '2027-06-01T00:00:00.000Z' },
    })),
  });
});
afterEach(() => data.drop());

/** Plans for her school, and so states nothing of the region's units. */
const director = () => contextFor(data.db, actorWith('study_director', 'organisation', 'hh'));
const coordinator = () => contextFor(data.db, actorWith('placement_coordinator', 'region'));

async function made(context: ServiceContext, name = 'Norra stänger'): Promise<string> {
  const result = await makeScenario(context, 'round', name);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.scenarioId;
}

const shown = (context: ServiceContext, id: string) => readScenario(context, 'round', id);

async function changed(context: ServiceContext, id: string, ...changes: Change[]): Promise<void> {
  for (const change of changes) {
    const { version } = (await shown(context, id)).scenario;
    expect(await addChange(context, { roundId: 'round', scenarioId: id, version }, change)).toMatchObject({ ok: true });
  }
}

async function workedOut(context: ServiceContext, id: string) {
  await workOutScenario(context, { roundId: 'round', scenarioId: id, solve: (task) => besideScenario(task) });
  const { answer } = await shown(context, id);
  if (!answer) throw new Error('no answer');
  return answer;
}

async function promoted(context: ServiceContext, id: string): Promise<string> {
  const { scenario, answer } = await shown(context, id);
  return promoteScenario(context, 'round', id, { version: scenario.version, inputHash: answer?.inputHash ?? '' });
}

const NORRA_CLOSES: Change = { kind: 'unit_closed', unitId: 'norra', ...WEEKS };
const tables = { capacities, learners, periods, persons, placements, roundLearners, rounds, unitClosures };
async function everything() {
  const rows = await Promise.all(Object.values(tables).map((table) => data.db.read.select().from(table)));
  return rows.map((list) => list.map(({ version: _version, ...row }) => JSON.stringify(row)).sort());
}

it('a scenario is worked out beside the round, which it leaves alone, and says when it no longer holds', async () => {
  const before = await everything();
  const id = await made(director());
  await changed(director(), id, NORRA_CLOSES);
  expect(await shown(director(), id)).toMatchObject({
    answer: null,
    changes: [{ kind: 'unit_closed', unit: { name: 'norra' }, weeks: WEEKS, obstacle: 'unit_of_others' }],
  });
  const answer = await workedOut(director(), id);
  expect(answer).toMatchObject({
    isOutOfDate: false,
    status: 'optimal',
    now: { wanted: 3, unplaced: 1 },
    then: { wanted: 3, unplaced: 1 },
  });
  expect(answer.differences.map(({ name, kind, from }) => [name.givenName, kind, from?.name])).toContainEqual([
    'alva',
    'moved',
    'norra',
  ]);
  expect(answer.loads).toContainEqual(expect.objectContaining({ name: 'norra', before: 1, after: 0 }));
  expect(await everything()).toEqual(before);
  const { scenarios } = await readScenarios(director(), 'round');
  expect(scenarios).toMatchObject([{ changes: 1, isWorking: false, answer: { isOutOfDate: false } }]);

  await data.db.write((tx) => tx.update(placements).set({ unitId: 'vastra' }).where(eq(placements.learnerId, 'bo')));
  expect((await shown(director(), id)).answer?.isOutOfDate).toBe(true);
  await workedOut(director(), id);
  await data.db.write((tx) => tx.update(capacities).set({ places: 2 }).where(eq(capacities.unitId, 'vastra')));
  expect((await readScenarios(director(), 'round')).scenarios[0]?.answer?.isOutOfDate).toBe(true);
  await expect(promoted(director(), id)).rejects.toMatchObject({ code: 'changed_since' });
});

it('is promoted in one change: rules, locks, places, learners and weeks, with a proposal to follow, and undone as one', async () => {
  await keep(data.db, {
    persons: [aPerson({ id: 'dag', givenName: 'dag' })],
    learners: [aLearner({ id: 'dag', personId: 'dag', programmeId: 'nursing', educationOrganisationId: 'hh' })],
  });
  const before = await everything();
  const id = await made(coordinator(), 'Allt på en gång');
  await changed(
    coordinator(),
    id,
    { kind: 'period_moved', periodId: PERIOD, from: '2027-W37', to: '2027-W39' },
    { kind: 'unit_places', unitId: 'sodra', from: '2027-W37', to: '2027-W39', by: 1 },
    { kind: 'unit_closed', unitId: 'norra', from: '2027-W36', to: '2027-W36' },
    { kind: 'learner_leaves', learnerId: 'bo' },
    { kind: 'learner_joins', learnerId: 'dag' },
    { kind: 'lock_set', periodId: PERIOD, learnerId: 'alva', unitId: 'vastra' },
    { kind: 'lock_set', periodId: PERIOD, learnerId: 'dag', unitId: 'norra' },
    { kind: 'rule_set', ruleId: 'travel', setting: { enabled: true, weight: 3 } },
  );
  const answer = await workedOut(coordinator(), id);
  expect(answer).toMatchObject({ status: 'optimal', then: { wanted: 3, unplaced: 0 } });
  const planned = new Map(answer.differences.map(({ name, kind, to }) => [name.givenName, [kind, to?.name]]));
  expect(planned.get('alva')).toEqual(['moved', 'vastra']);
  expect(planned.get('bo')).toEqual(['left', undefined]);
  expect(planned.get('dag')?.[0]).toBe('joined');

  const changeId = await promoted(coordinator(), id);
  expect(await latestRun(coordinator(), 'round')).toMatchObject({ state: 'queued' });
  expect((await shown(coordinator(), id)).changes).toEqual([]);
  const { db } = data;
  expect(await db.read.select().from(periods).where(eq(periods.id, PERIOD))).toMatchObject([
    { fromWeek: '2027-W37', toWeek: '2027-W39' },
  ]);
  const { rows } = await readPlan(coordinator(), 'round');
  expect(rows.map(({ name, placement }) => [name.givenName, placement?.unitName, placement?.locked])).toEqual(
    expect.arrayContaining([
      ['alva', 'vastra', true],
      ['cilla', undefined, undefined],
      ['dag', 'norra', true],
    ]),
  );
  expect((await db.read.select().from(rounds).where(eq(rounds.id, 'round')))[0]?.rules).toEqual([
    { id: 'travel', enabled: true, weight: 3 },
  ]);
  const sodra = await db.read.select().from(capacities).where(eq(capacities.unitId, 'sodra'));
  const more = sodra.filter(({ week, places }) => week >= '2027-W37' && week <= '2027-W39' && places === 2);
  expect([more.length, sodra.filter(({ places }) => places === 1).length]).toEqual([6, 4]);
  expect(await db.read.select().from(unitClosures)).toMatchObject([{ unitId: 'norra', reason: 'Allt på en gång' }]);

  expect(await undoChangeFor(coordinator(), changeId)).toMatchObject({ ok: true });
  expect(await everything()).toEqual(before);
  expect((await shown(coordinator(), id)).changes).toHaveLength(8);
});

it('carries out what its director may, and leaves the rest in the scenario', async () => {
  const id = await made(director());
  await changed(director(), id, NORRA_CLOSES, { kind: 'learner_leaves', learnerId: 'cilla' });
  await expect(promoted(director(), id)).rejects.toMatchObject({ code: 'changed_since' });
  await workedOut(director(), id);
  await promoted(director(), id);
  expect(await data.db.read.select().from(unitClosures)).toEqual([]);
  expect((await data.db.read.select().from(roundLearners)).map(({ learnerId }) => learnerId).sort()).toEqual([
    'alva',
    'bo',
  ]);
  expect((await shown(director(), id)).changes).toMatchObject([{ kind: 'unit_closed', obstacle: 'unit_of_others' }]);
  await workedOut(director(), id);
  await expect(promoted(director(), id)).rejects.toMatchObject({ code: 'nothing_to_promote' });
});

it('is not promoted where its locks contradict the rules', async () => {
  const id = await made(coordinator());
  await changed(coordinator(), id, NORRA_CLOSES, {
    kind: 'lock_set',
    periodId: PERIOD,
    learnerId: 'alva',
    unitId: 'norra',
  });
  expect(await workedOut(coordinator(), id)).toMatchObject({
    then: null,
    conflicts: [{ name: { givenName: 'alva' }, periodId: PERIOD, reason: { code: 'unit_closed' } }],
    differences: [],
  });
  await expect(promoted(coordinator(), id)).rejects.toMatchObject({ code: 'scenario_impossible' });
});

it('is named, copied, changed and removed with undo, and two directors do not overwrite each other', async () => {
  const id = await made(director());
  const key = { roundId: 'round', scenarioId: id, version: 1 };
  expect(await makeScenario(director(), 'round', 'Norra stänger')).toEqual({
    ok: false,
    error: { code: 'name_taken' },
  });
  expect(await renameScenario(director(), key, 'Norra byggs om')).toMatchObject({ ok: true });
  const late = renameScenario(coordinator(), key, 'Mitt eget');
  await expect(late).rejects.toMatchObject({ code: 'changed_since' });
  await expect(addChange(coordinator(), key, NORRA_CLOSES)).rejects.toMatchObject({ code: 'changed_since' });

  await changed(director(), id, NORRA_CLOSES, { kind: 'learner_leaves', learnerId: 'bo' });
  const copied = await copyScenario(director(), 'round', id, 'Kopian');
  expect(copied.ok && (await shown(director(), copied.value.scenarioId)).changes).toHaveLength(2);
  const { scenario, changes } = await shown(director(), id);
  await removeChange(director(), { ...key, version: scenario.version }, changes[0]?.id ?? '');
  expect((await shown(director(), id)).changes).toMatchObject([{ kind: 'learner_leaves' }]);
  await setScenarioRules(director(), { ...key, version: scenario.version + 1 }, [
    { id: 'travel', enabled: false, weight: 2 },
  ]);
  expect((await shown(director(), id)).changes.map(({ kind }) => kind)).toEqual(['learner_leaves', 'rule_set']);
  expect((await shown(director(), id)).changes[1]?.rules?.rules).toMatchObject([{ name: { en: 'Travel' }, to: null }]);

  await workedOut(director(), id);
  const { version } = (await shown(director(), id)).scenario;
  const removed = await removeScenario(director(), { ...key, version });
  await expect(shown(director(), id)).rejects.toMatchObject({ kind: 'not_found' });
  expect(await data.db.read.select().from(scenarioAnswers)).toEqual([]);
  await undoChangeFor(director(), removed);
  expect(await shown(director(), id)).toMatchObject({ scenario: { name: 'Norra byggs om' }, answer: null });
});

it('is for those who plan the round, says what cannot be changed, and waits its turn as a job', async () => {
  const school = contextFor(data.db, actorWith('school_coordinator', 'organisation', 'hh'));
  const id = await made(director());
  await expect(readScenarios(school, 'round')).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(makeScenario(school, 'round', 'Mitt')).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(readScenario(school, 'round', id)).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(readScenario(director(), 'round', 'another')).rejects.toMatchObject({ kind: 'not_found' });
  const key = { roundId: 'round', scenarioId: id, version: 1 };
  const nobody = addChange(director(), key, { kind: 'learner_leaves', learnerId: 'nobody' });
  await expect(nobody).rejects.toMatchObject({ code: 'changed_since' });

  const job = await askForAnswer(director(), 'round', id);
  expect(await askForAnswer(director(), 'round', id)).toMatchObject({ id: job.id });
  expect(await readScenarioRun(director(), 'round', id)).toMatchObject({ id: job.id, state: 'queued' });
  expect((await readScenarios(director(), 'round')).scenarios).toMatchObject([{ isWorking: true }]);
  for (const learnerId of LEARNERS) await changed(director(), id, { kind: 'learner_leaves', learnerId });
  await expect(askForAnswer(director(), 'round', id)).rejects.toMatchObject({ code: 'scenario_without_learners' });

  for (let number = 2; number <= 8; number += 1) await made(director(), `Nummer ${number}`);
  await expect(made(director(), 'En för mycket')).rejects.toMatchObject({ code: 'scenarios_many' });
  await data.db.write((tx) => tx.update(rounds).set({ state: 'closed' }));
  await expect(readScenarios(director(), 'round')).rejects.toMatchObject({ code: 'round_closed' });
});

it('of a published round tells the fewest changes that would mend it, and is left to repair', async () => {
  await data.db.write(async (tx) => {
    await tx.update(placements).set({ state: 'published' }).where(eq(placements.roundId, 'round'));
    await tx.update(rounds).set({ state: 'published' }).where(eq(rounds.id, 'round'));
    await tx.delete(roundLearners).where(eq(roundLearners.learnerId, 'cilla'));
  });
  const id = await made(coordinator());
  await changed(coordinator(), id, NORRA_CLOSES);
  expect((await shown(coordinator(), id)).kinds).not.toContain('period_moved');
  const key = { roundId: 'round', scenarioId: id, version: 2 };
  const moved: Change = { kind: 'period_moved', periodId: PERIOD, ...WEEKS };
  await expect(addChange(coordinator(), key, moved)).rejects.toMatchObject({ code: 'round_published' });
  const { differences, status } = await workedOut(coordinator(), id);
  expect([status, differences.map(({ name, kind }) => [name.givenName, kind])]).toEqual([
    'optimal',
    [['alva', 'moved']],
  ]);
  await expect(promoted(coordinator(), id)).rejects.toMatchObject({ code: 'round_published' });
  expect(await data.db.read.select().from(roundScenarios)).toHaveLength(1);
});
