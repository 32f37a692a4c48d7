import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { roundForm } from '#app/domain/placements/round-form.ts';
import type { RoundForm } from '#app/domain/placements/round-form.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { movePlacement } from '#app/services/placements/change-placement.server.ts';
import { loadProblem } from '#app/services/rounds/load-problem.server.ts';
import { openRound } from '#app/services/rounds/open-round.server.ts';
import { addCohort, readParticipants, removeParticipants } from '#app/services/rounds/participants.server.ts';
import { updateRound } from '#app/services/rounds/update-round.server.ts';
import { withFairness } from '#app/domain/placements/fairness-choice.ts';
import { updateRules } from '#app/services/rounds/update-rules.server.ts';
import { listHoldingPlacements } from '#db/queries/plan.ts';
import { learners, periods, placements, roundLearners, rounds } from '#db/schema/index.ts';
import { aCourse, aLearner, aPerson, aProgramme, keep } from '#seeds/builders.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { demandOf, insertRound, PERIOD } from '#tests/support/rounds.ts';

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
  await insertRound(data.db);
});
afterEach(() => data.drop());

const director = actorWith('study_director', 'branch', 'care');
const context = () => contextFor(data.db, director);
const other = () => contextFor(data.db, actorWith('study_director', 'branch', 'doctors'));
const school = () => contextFor(data.db, actorWith('school_coordinator', 'organisation', 'hh'));

function form(facts: Partial<Record<keyof RoundForm, unknown>> = {}): RoundForm {
  return roundForm.parse({
    name: 'T4 VT 2028',
    programmeId: 'nursing',
    term: 'VT2028',
    cohort: 'HT 2026',
    periods: [
      { courseId: 'om4', weeks: '4-8', sectors: [] },
      { courseId: 'om4', weeks: '9-13', sectors: ['surgery'] },
    ],
    ...facts,
  });
}

async function roundRow(id = 'round') {
  const [row] = await data.db.read.select().from(rounds).where(eq(rounds.id, id));
  return row;
}

const periodsOf = async (roundId: string) =>
  (await data.db.read.select().from(periods).where(eq(periods.roundId, roundId)).orderBy(periods.ordinal)).map(
    ({ ordinal, fromWeek, toWeek, allowedSectors }) => ({ ordinal, fromWeek, toWeek, allowedSectors }),
  );

const participantsOf = async (roundId: string) =>
  (await data.db.read.select().from(roundLearners).where(eq(roundLearners.roundId, roundId)))
    .map((row) => row.learnerId)
    .sort();

describe('opening a round', () => {
  it('stores its periods in order and lets the cohort take part, as one change that can be undone', async () => {
    const opened = await openRound(context(), form({ required: { surgery: '1' } }));
    if (!opened.ok) throw new Error(opened.error.code);
    const { roundId, changeId } = opened.value;
    expect(await roundRow(roundId)).toMatchObject({ state: 'draft', term: 'VT2028', requiredSectors: { surgery: 1 } });
    expect(await periodsOf(roundId)).toEqual([
      { ordinal: 1, fromWeek: '2028-W04', toWeek: '2028-W08', allowedSectors: [] },
      { ordinal: 2, fromWeek: '2028-W09', toWeek: '2028-W13', allowedSectors: ['surgery'] },
    ]);
    expect(await participantsOf(roundId)).toEqual(['alva', 'bo', 'cilla']);
    expect((await loadProblem(data.db.read, roundId)).demands).toHaveLength(6);
    expect((await undoChangeFor(context(), changeId)).ok).toBe(true);
    expect(await roundRow(roundId)).toBeUndefined();
  });

  it('takes only the active learners of the cohort', async () => {
    await data.db.write((tx) => tx.update(learners).set({ status: 'paused' }).where(eq(learners.id, 'bo')));
    await data.db.write((tx) => tx.update(learners).set({ cohort: 'VT 2027' }).where(eq(learners.id, 'cilla')));
    const opened = await openRound(context(), form());
    expect(opened.ok && (await participantsOf(opened.value.roundId))).toEqual(['alva']);
  });

  it('gives a name to one of two who want it', async () => {
    const both = await Promise.all([openRound(context(), form()), openRound(context(), form())]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.find((one) => !one.ok)).toEqual({ ok: false, error: { code: 'name_taken' } });
    expect(await data.db.read.select().from(rounds).where(eq(rounds.name, 'T4 VT 2028'))).toHaveLength(1);
  });

  it('refuses a course of another programme', async () => {
    await keep(data.db, {
      programmes: [aProgramme({ id: 'midwives', educationOrganisationId: 'hh' })],
      courses: [aCourse({ id: 'bm1', programmeId: 'midwives' })],
    });
    const strange = form({ periods: [{ courseId: 'bm1', weeks: '4-8', sectors: [] }] });
    await expect(openRound(context(), strange)).rejects.toMatchObject({ code: 'course_of_other_programme' });
  });

  it('does not know the programme for somebody of another branch, nor for a school', async () => {
    for (const who of [other(), school()]) {
      await expect(openRound(who, form())).rejects.toMatchObject({ kind: 'not_found' });
    }
    await expect(openRound(context(), form({ programmeId: 'none' }))).rejects.toMatchObject({ kind: 'not_found' });
  });
});

describe('changing a round', () => {
  const change = (facts: Partial<Record<keyof RoundForm, unknown>> = {}, who = context()) =>
    updateRound(
      who,
      'round',
      form({
        name: 'Ny plan',
        term: 'HT2027',
        version: 1,
        periods: [{ courseId: 'om4', weeks: '36-40', sectors: [] }],
        ...facts,
      }),
    );

  it('renames it, adds a period and keeps the others’ identity', async () => {
    const changed = await change({
      periods: [
        { courseId: 'om4', weeks: '36-40', sectors: [] },
        { courseId: 'om4', weeks: '41-45', sectors: [] },
      ],
    });
    expect(await roundRow()).toMatchObject({ name: 'Ny plan', version: 2 });
    const rows = await data.db.read.select().from(periods).where(eq(periods.roundId, 'round')).orderBy(periods.ordinal);
    expect(rows.map((row) => [row.id === PERIOD, row.fromWeek])).toEqual([
      [true, '2027-W36'],
      [false, '2027-W41'],
    ]);
    expect(changed.ok && (await undoChangeFor(context(), changed.value.changeId)).ok).toBe(true);
    expect(await periodsOf('round')).toHaveLength(1);
  });

  it('never overwrites what somebody else has changed since the page was shown', async () => {
    await change();
    await expect(change({ name: 'Min plan' })).rejects.toMatchObject({ kind: 'conflict', code: 'changed_since' });
    await expect(change({ version: undefined })).rejects.toMatchObject({ code: 'changed_since' });
    expect((await roundRow())?.name).toBe('Ny plan');
  });

  it('keeps the weeks of a period in which somebody has a place, but not its name', async () => {
    await movePlacement(context(), { roundId: 'round', demandId: demandOf('alva'), version: null }, 'norra');
    const later = [{ courseId: 'om4', weeks: '41-45', sectors: [] }];
    const version = (await roundRow())?.version;
    await expect(change({ version, periods: later })).rejects.toMatchObject({ code: 'period_has_placements' });
    expect(await periodsOf('round')).toMatchObject([{ fromWeek: '2027-W36' }]);
    expect((await change({ version })).ok).toBe(true);
  });

  it('keeps a period in which somebody has declined a place: its history hangs on it', async () => {
    await movePlacement(context(), { roundId: 'round', demandId: demandOf('alva'), version: null }, 'norra');
    const first = { courseId: 'om4', weeks: '36-40', sectors: [] };
    await change({ version: (await roundRow())?.version, periods: [first, { ...first, weeks: '41-45' }] });
    const [second] = await data.db.read.select().from(periods).where(eq(periods.fromWeek, '2027-W41'));
    await data.db.write((tx) => tx.update(placements).set({ state: 'declined', periodId: second?.id }));
    const version = (await roundRow())?.version;
    await expect(change({ version, periods: [first] })).rejects.toMatchObject({ code: 'period_has_placements' });
    expect(await periodsOf('round')).toHaveLength(2);
  });

  it('says that a name is taken, and changes nothing', async () => {
    expect(await change({ name: 'earlier' })).toEqual({ ok: false, error: { code: 'name_taken' } });
    expect(await roundRow()).toMatchObject({ name: 'round', version: 1 });
  });

  it('is not for those who may only read it, nor possible when it is published', async () => {
    await expect(change({}, school())).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(change({}, other())).rejects.toMatchObject({ kind: 'not_found' });
    await data.db.write((tx) => tx.update(rounds).set({ state: 'published' }));
    await expect(change()).rejects.toMatchObject({ code: 'round_published' });
  });

  it('sets the rules that the next proposal follows', async () => {
    await updateRules(context(), 'round', [{ id: 'travel', enabled: false, weight: 2 }], 1);
    expect((await loadProblem(data.db.read, 'round')).rules).toEqual([{ id: 'travel', enabled: false, weight: 2 }]);
    const chosen = withFairness([], 'first_wish');
    await updateRules(context(), 'round', chosen, 2);
    expect((await loadProblem(data.db.read, 'round')).rules).toEqual(chosen);
    await expect(updateRules(context(), 'round', [], 1)).rejects.toMatchObject({ code: 'changed_since' });
    await expect(updateRules(school(), 'round', [], 3)).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

describe('who takes part', () => {
  async function newcomers() {
    await keep(data.db, {
      persons: ['disa', 'edit'].map((id) => aPerson({ id, givenName: id })),
      learners: ['disa', 'edit'].map((id) =>
        aLearner({ id, personId: id, programmeId: 'nursing', educationOrganisationId: 'hh', cohort: 'VT 2027' }),
      ),
    });
  }

  it('grows by a cohort, each of whom once, also when two add it at the same time', async () => {
    await newcomers();
    const both = await Promise.allSettled([
      addCohort(context(), 'round', 'VT 2027'),
      addCohort(context(), 'round', 'VT 2027'),
    ]);
    expect(both.every((one) => one.status === 'fulfilled')).toBe(true);
    await addCohort(context(), 'round', 'HT 2026');
    expect(await participantsOf('round')).toEqual(['alva', 'bo', 'cilla', 'disa', 'edit']);
  });

  it('shrinks with the places that were held, and undo brings both back', async () => {
    await movePlacement(context(), { roundId: 'round', demandId: demandOf('alva'), version: null }, 'norra');
    const [held] = await listHoldingPlacements(data.db.read, 'round');
    const changeId = await removeParticipants(context(), 'round', ['in-alva', 'in-of-another-round']);
    expect(await participantsOf('round')).toEqual(['bo', 'cilla']);
    expect(await listHoldingPlacements(data.db.read, 'round')).toEqual([]);
    expect((await undoChangeFor(context(), changeId)).ok).toBe(true);
    expect(await participantsOf('round')).toEqual(['alva', 'bo', 'cilla']);
    expect(await listHoldingPlacements(data.db.read, 'round')).toMatchObject([{ id: held?.id, unitId: 'norra' }]);
  });

  it('is read by a school but changed by those who plan', async () => {
    expect(await readParticipants(school(), 'round')).toMatchObject({ mayEdit: false, cohorts: [] });
    expect((await readParticipants(context(), 'round')).participants).toHaveLength(3);
    await expect(addCohort(school(), 'round', 'HT 2026')).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(removeParticipants(other(), 'round', ['in-alva'])).rejects.toMatchObject({ kind: 'not_found' });
  });
});
