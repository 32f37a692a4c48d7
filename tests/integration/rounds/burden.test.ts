import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PlacementState } from '#app/domain/placements/vocabulary.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { showLearner } from '#app/services/people/show-learner.server.ts';
import { movePlacement, unplace } from '#app/services/placements/change-placement.server.ts';
import { previewPublication } from '#app/services/publication/preview-publication.server.ts';
import { publishRound } from '#app/services/publication/publish-round.server.ts';
import { closeRound } from '#app/services/rounds/close-round.server.ts';
import { loadProblem } from '#app/services/rounds/load-problem.server.ts';
import { readParticipants } from '#app/services/rounds/participants.server.ts';
import { stateJourney } from '#app/services/units/journeys.server.ts';
import { migrate } from '#db/migrate.ts';
import { listBurdensOf } from '#db/queries/burden-entries.ts';
import { listHoldingPlacements } from '#db/queries/plan.ts';
import { undoChange } from '#db/queries/undo.ts';
import { burdenEntries, learners } from '#db/schema/index.ts';
import { aPeriod, aRound, keep } from '#seeds/builders.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { migrateTo, runStatements } from '#tests/support/older-database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { demandOf, insertRound, LEARNERS } from '#tests/support/rounds.ts';

const SOON = '2027-08-30T08:00:00.000Z';
const AFTER = '2027-10-11T08:00:00.000Z';

let data: TestDatabase;
const context = (now?: string) => contextFor(data.db, actorWith('regional_study_director'), now);
const key = (learnerId: string, version: number | null = null) => ({
  ...{ roundId: 'round', demandId: demandOf(learnerId), version },
});

async function publish(now?: string): Promise<void> {
  const { version } = await previewPublication(context(now), 'round', 'https://utbildning.example');
  await publishRound(context(now), 'round', { version, origin: 'https://utbildning.example' });
}

async function versionOf(learnerId: string, state: PlacementState): Promise<number> {
  const rows = await listHoldingPlacements(data.db.read, 'round');
  return rows.find((row) => row.learnerId === learnerId && row.state === state)?.version ?? -1;
}

const entries = async () =>
  (await listBurdensOf(data.db.read, 'round')).map(({ learnerId, kind, hundredths }) => [learnerId, kind, hundredths]);
const byText = (a: readonly unknown[], b: readonly unknown[]) => String(a).localeCompare(String(b));

describe('what a round makes its learners carry', () => {
  beforeEach(async () => {
    data = await createTestDatabase();
    await insertRound(data.db);
    const bus = { origin: 'halmstad', mode: 'public_transport' as const };
    await stateJourney(context(), 'norra', { ...bus, minutes: 10 });
    for (const far of ['sodra', 'vastra']) await stateJourney(context(), far, { ...bus, minutes: 40 });
    await movePlacement(context(), key('alva'), 'norra');
    await movePlacement(context(), key('bo'), 'sodra');
    await publish();
  });
  afterEach(() => data.drop());

  it('is told when it is published, at late changes and when it is over, and taken back with the closing', async () => {
    // Alva 10 minutes and her first wish, Bo 40 minutes and six steps from it.
    const published = [
      ['alva', 'round', 0],
      ['bo', 'round', 200],
    ];
    expect((await entries()).sort(byText)).toEqual(published);

    await movePlacement(context(SOON), key('alva', await versionOf('alva', 'published')), 'vastra');
    await publish(SOON);
    expect((await entries()).sort(byText)).toEqual([...published, ['alva', 'short_notice', 100]].sort(byText));

    const closed = await closeRound(context(AFTER), 'round');
    const over = [...published, ['alva', 'short_notice', 100], ['bo', 'correction', -200]].sort(byText);
    expect((await entries()).sort(byText)).toEqual(over);
    expect((await undoChangeFor(context(AFTER), closed)).ok).toBe(true);
    expect(await entries()).toHaveLength(3);
  });

  it('is no burden when it was the learner who broke off', async () => {
    await unplace(context(SOON), key('bo', await versionOf('bo', 'published')), { ending: 'interrupted' });
    await publish(SOON);
    expect(await entries()).toHaveLength(2);
  });

  it('weighs in the next round and not in its own, and is shown to those who plan and to her', async () => {
    await keep(data.db, {
      rounds: [aRound({ id: 'next', programmeId: 'nursing', term: 'VT2028' })],
      periods: [aPeriod({ id: 'spring', roundId: 'next', courseId: 'om4', fromWeek: '2028-W06', toWeek: '2028-W08' })],
      participations: LEARNERS.map((id) => ({ id: `next-${id}`, roundId: 'next', learnerId: id })),
    });
    const burdens = async (roundId: string) =>
      (await loadProblem(data.db.read, roundId)).learners.map(({ id, burden }) => [id, burden]);
    expect(await burdens('next')).toEqual([
      ['alva', 0],
      ['bo', 2],
      ['cilla', 0],
    ]);
    expect((await burdens('round')).map(([, burden]) => burden)).toEqual([0, 0, 0]);
    const { participants, showsCarried } = await readParticipants(context(), 'next');
    expect([showsCarried, participants.find(({ learnerId }) => learnerId === 'bo')?.carried]).toEqual([true, 2]);
    const school = contextFor(data.db, actorWith('school_coordinator', 'organisation', 'hh'));
    expect(await readParticipants(school, 'next')).toMatchObject({ showsCarried: false });
    expect((await showLearner(school, 'bo')).burden).toBeNull();
    const [account] = (await showLearner(context(), 'bo')).burden ?? [];
    expect(account?.entries).toMatchObject([{ kind: 'round', points: 2, basis: { minutes: 40, meanMinutes: 25 } }]);
  });
});

describe('a number without a history', () => {
  beforeEach(async () => {
    data = await createTestDatabase({ isEmpty: true });
  });
  afterEach(() => data.drop());

  it('opens the account, in the term of the first round that it still weighs in, and bars no undo', async () => {
    await migrateTo(data, 19);
    const recorded = (cohort: string, version: number) =>
      JSON.stringify({
        ...{ id: 'a', personId: 'a', programmeId: 'ssk', cohort, educationOrganisationId: 'hh' },
        ...{ employerOrganisationId: null, externalId: null, status: 'active', burden: 2, version },
      });
    const round = (id: string, term: string, state: string) =>
      `insert into rounds (id, name, programme_id, term, state, required_sectors, rules, created_at)
       values ('${id}', '${id}', 'ssk', '${term}', '${state}', '{}', '[]', '2027-01-01')`;
    await runStatements(data, [
      `insert into organisations (id, name, short_name, kind) values ('hh', 'HH', 'HH', 'education_provider')`,
      ...['ssk', 'other'].map(
        (id) => `insert into programmes (id, form, branch, name, education_organisation_id, financing, required_sectors,
         supervisor_profession, valid_from) values ('${id}', 'vfu_basic', 'care', '{}', 'hh', 'agreement_hei', '{}', 'nurse', '2020-01-01')`,
      ),
      `insert into persons (id, given_name, family_name, search) values ('a', 'A', 'A', 'a'), ('b', 'B', 'B', 'b')`,
      `insert into learners (id, person_id, programme_id, cohort, education_organisation_id, burden)
       values ('a', 'a', 'ssk', 'x', 'hh', 2), ('b', 'b', 'ssk', 'x', 'hh', 0), ('c', 'b', 'other', 'x', 'hh', 1)`,
      `insert into changes (id, at, actor_id, actor_name, kind, params, ordinal)
       values ('c', '2027-01-01', 'x', 'x', 'learner.updated', '{}', 1)`,
      `insert into change_rows (id, change_id, ordinal, entity, entity_id, before, after) values ('r', 'c', 1, 'learners', 'a',
       '${recorded('y', 1)}', '${recorded('x', 2)}')`,
      round('past', 'VT2027', 'closed'),
      round('later', 'VT2028', 'draft'),
      round('now', 'HT2027', 'published'),
    ]);
    await migrate(data.db, data.dataDir);
    const rows = await data.db.read.select().from(burdenEntries);
    expect(rows.map(({ learnerId, kind, term, hundredths }) => [learnerId, kind, term, hundredths]).sort()).toEqual([
      ['a', 'opening', 'HT2027', 200],
      ['c', 'opening', 'HT2026', 100],
    ]);
    const by = { at: '2027-01-02', actorId: 'x', actorName: 'x' };
    expect(await data.db.write((tx) => undoChange(tx, 'c', by))).toMatchObject({ done: true });
    expect(await data.db.read.select().from(learners).where(eq(learners.id, 'a'))).toMatchObject([{ cohort: 'y' }]);
    expect(rows[0]?.recordedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });
});
