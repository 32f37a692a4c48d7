import { afterEach, beforeEach, expect, it } from 'vitest';
import { changedRules, rulesForm } from '#app/domain/placements/rules-form.ts';
import { ROUND_RULES } from '#app/domain/scheduling/rules/catalog.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { loadProblem } from '#app/services/rounds/load-problem.server.ts';
import { readParticipants } from '#app/services/rounds/participants.server.ts';
import { decideSpecially, readSpecialDecisions } from '#app/services/rounds/special-decisions.server.ts';
import { updateRules } from '#app/services/rounds/update-rules.server.ts';
import { aCourse, aPeriod, aPlacement, aRound, keep } from '#seeds/builders.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { insertRound } from '#tests/support/rounds.ts';

let data: TestDatabase;
const planner = () => contextFor(data.db, actorWith('study_director', 'branch', 'care'));

// The round's course requires om3, which Alva has done and Cilla has planned before; Bo is only on his way through it.
beforeEach(async () => {
  data = await createTestDatabase();
  await insertRound(data.db);
  const before = (
    learnerId: string,
    periodId: string,
    weeks: { fromWeek: '2027-W10' | '2027-W34'; toWeek: '2027-W12' | '2027-W36' },
  ) =>
    aPlacement({
      ...{ id: `before-${learnerId}`, roundId: 'before', periodId, learnerId, unitId: 'vastra', ...weeks },
      educationOrganisationId: 'hh',
    });
  await keep(data.db, {
    courses: [aCourse({ id: 'om3', programmeId: 'nursing' })],
    prerequisites: [{ id: 'p', courseId: 'om4', requiredCourseId: 'om3' }],
    rounds: [aRound({ id: 'before', programmeId: 'nursing', term: 'VT2027', state: 'published' })],
    periods: [
      aPeriod({ id: 'spring', roundId: 'before', courseId: 'om3', fromWeek: '2027-W10', toWeek: '2027-W12' }),
      aPeriod({ id: 'late', ordinal: 2, roundId: 'before', courseId: 'om3', fromWeek: '2027-W34', toWeek: '2027-W36' }),
    ],
    placements: [
      before('alva', 'spring', { fromWeek: '2027-W10', toWeek: '2027-W12' }),
      before('cilla', 'spring', { fromWeek: '2027-W10', toWeek: '2027-W12' }),
      before('bo', 'late', { fromWeek: '2027-W34', toWeek: '2027-W36' }),
    ],
  });
});
afterEach(() => data.drop());

async function codesOf() {
  const { unplaced } = await solve(await loadProblem(data.db.read, 'round'));
  return Object.fromEntries(unplaced.map(({ demandId, reasons }) => [demandId.split('~')[1], reasons[0]?.code]));
}

it('keeps those out who lack what a course requires, says who they are, and lets a director excuse them', async () => {
  expect(await codesOf()).toEqual({ bo: 'course_missing' });
  const { participants, lacksCourses } = await readParticipants(planner(), 'round');
  expect(lacksCourses).toBe(true);
  expect(participants.map(({ learnerId, coursesMissing }) => [learnerId, coursesMissing.map(({ id }) => id)])).toEqual([
    ['alva', []],
    ['bo', ['om3']],
    ['cilla', []],
  ]);
  expect((await readSpecialDecisions(planner(), 'round', null)).kinds).toContain('without_prerequisites');
  await decideSpecially(planner(), 'round', {
    ...{ decisionId: null, version: undefined, learnerId: 'bo', kind: 'without_prerequisites', unitIds: [] },
    ...{ minutes: null, category: 'studies', reason: 'Har läst kursen utomlands' },
  });
  expect((await codesOf())['bo']).not.toBe('course_missing');
  expect((await readParticipants(planner(), 'round')).lacksCourses).toBe(false);
});

it('asks nothing where the round has switched the rule off', async () => {
  const enabled = ROUND_RULES.map(({ id }) => id).filter((id) => id !== 'prerequisites');
  await updateRules(planner(), 'round', changedRules(rulesForm.parse({ enabled, version: 1 })), 1);
  expect((await codesOf())['bo']).not.toBe('course_missing');
});
