import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listHistory } from '#app/services/history/list-history.server.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { lockPlacement, movePlacement, unplace } from '#app/services/placements/change-placement.server.ts';
import { previewMove } from '#app/services/placements/read-placement.server.ts';
import { nameSupervisor } from '#app/services/people/name-supervisor.server.ts';
import { showLearner } from '#app/services/people/show-learner.server.ts';
import { previewPublication } from '#app/services/publication/preview-publication.server.ts';
import { publishRound } from '#app/services/publication/publish-round.server.ts';
import { showRoster } from '#app/services/roster/show-roster.server.ts';
import { closeRound } from '#app/services/rounds/close-round.server.ts';
import { addCohort } from '#app/services/rounds/participants.server.ts';
import { readPlan } from '#app/services/rounds/read-plan.server.ts';
import { readRound } from '#app/services/rounds/read-round.server.ts';
import { readOwnPlacements } from '#app/services/schedule/own-placements.server.ts';
import { showUnit } from '#app/services/units/show-unit.server.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { scheduleChanges } from '#app/domain/placements/schedule.ts';
import { outbox, placements, rounds } from '#db/schema/index.ts';
import { aLearner, aPerson, keep } from '#seeds/builders.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { WEEKS, demandOf, insertRound } from '#tests/support/rounds.ts';

const origin = 'https://utbildning.example';

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
  await insertRound(data.db);
  await movePlacement(context(), key('alva', null), 'norra');
  await movePlacement(context(), key('bo', null), 'sodra');
  await publish();
});
afterEach(() => data.drop());

function context(now?: string) {
  return contextFor(data.db, actorWith('regional_study_director'), now);
}

function key(learnerId: string, version: number | null) {
  return { roundId: 'round', demandId: demandOf(learnerId), version };
}

async function publish() {
  const { version } = await previewPublication(context(), 'round', origin);
  return publishRound(context(), 'round', { version, origin });
}

async function rowsOf(learnerId: string) {
  const rows = await data.db.read
    .select()
    .from(placements)
    .where(eq(placements.learnerId, learnerId))
    .orderBy(asc(placements.unitId));
  return rows.filter(({ roundId }) => roundId === 'round');
}

async function versionOf(learnerId: string): Promise<number> {
  const rows = await rowsOf(learnerId);
  return rows.find(({ state, noticeDue }) => !noticeDue && state !== 'moved')?.version ?? -1;
}

async function lettersAfter(act: () => Promise<unknown>) {
  const earlier = new Set((await data.db.read.select().from(outbox)).map(({ id }) => id));
  await act();
  const letters = await data.db.read.select().from(outbox).orderBy(asc(outbox.recipient));
  return letters.filter(({ id }) => !earlier.has(id));
}

it('is closed by a person when its weeks have passed and everybody knows, and then stays as it is', async () => {
  const after = () => context('2027-10-11T08:00:00.000Z');
  await expect(closeRound(context(), 'round')).rejects.toMatchObject({ code: 'round_goes_on' });
  await unplace(context(), key('bo', await versionOf('bo')), { ending: 'interrupted' });
  await expect(closeRound(after(), 'round')).rejects.toMatchObject({ code: 'changes_untold' });
  await publish();
  const changeId = await closeRound(after(), 'round');
  expect((await readRound(context(), 'round')).round.state).toBe('closed');
  await expect(movePlacement(context(), key('cilla', null), 'sodra')).rejects.toMatchObject({ code: 'round_closed' });
  expect((await undoChangeFor(after(), changeId)).ok).toBe(true);
  expect((await readRound(context(), 'round')).round.state).toBe('published');
});

it('takes in who comes late, who is then placed by hand and told; the addition is undone while she has no place', async () => {
  await keep(data.db, {
    persons: [aPerson({ id: 'disa', email: 'disa@example.se' })],
    learners: [
      aLearner({ id: 'disa', personId: 'disa', programmeId: 'nursing', educationOrganisationId: 'hh', cohort: 'late' }),
    ],
  });
  const added = await addCohort(context(), 'round', 'late');
  const placed = await movePlacement(context(), key('disa', null), 'vastra');
  expect(await undoChangeFor(context(), added)).toMatchObject({ ok: false, error: { code: 'in_use' } });
  expect((await undoChangeFor(context(), placed)).ok).toBe(true);
  await movePlacement(context(), key('disa', null), 'vastra');
  const letters = await lettersAfter(publish);
  expect(letters.map(({ recipient }) => recipient)).toEqual(['disa@example.se', 'vastra@example.se']);
});

describe('a published placement', () => {
  it('that is moved keeps its history, and those concerned get one letter each about the change alone', async () => {
    await movePlacement(context(), key('alva', await versionOf('alva')), 'vastra');
    expect(await rowsOf('alva')).toMatchObject([
      { unitId: 'norra', state: 'moved', noticeDue: true },
      { unitId: 'vastra', state: 'proposed', noticeDue: false },
    ]);
    expect((await readRound(context(), 'round')).pending).toBe(2);
    const letters = await lettersAfter(publish);
    expect(letters.map(({ recipient }) => recipient)).toEqual([
      'alva@example.se',
      'norra@example.se',
      'vastra@example.se',
    ]);
    expect(letters[0]?.subject).toMatch(/ändrad/);
    expect(letters[0]?.body).toMatch(/inte längre:[^]*norra[^]*gäller nu:[^]*vastra/i);
    expect(letters[1]?.body).toMatch(/kommer inte/);
    expect(await rowsOf('alva')).toMatchObject([
      { state: 'moved', noticeDue: false },
      { state: 'published', noticeDue: false },
    ]);
    expect((await readRound(context(), 'round')).pending).toBe(0);
  });

  it('is to its learner what she has been told, until she is told otherwise', async () => {
    const own = () => readOwnPlacements(data.db.read, 'alva');
    await movePlacement(context(), key('alva', await versionOf('alva')), 'vastra');
    expect((await own()).placements.map(({ unit, state }) => [unit.id, state])).toEqual([['norra', 'published']]);
    expect(scheduleChanges((await own()).steps).map(({ kind }) => kind)).toEqual(['published']);
    await publish();
    expect((await own()).placements.map(({ unit, state }) => [unit.id, state]).sort()).toEqual([
      ['norra', 'moved'],
      ['vastra', 'published'],
    ]);
    expect(scheduleChanges((await own()).steps).map(({ kind }) => kind)).toContain('ended');
  });

  it('is to its unit what the unit has been told, until it is told otherwise', async () => {
    const roster = async (unitId: string) => {
      const manager = contextFor(data.db, actorWith('unit_manager', 'unit', unitId));
      const { rows } = await showRoster(manager, unitId, { week: WEEKS.from, term: false });
      const { placements: own } = await showUnit(manager, unitId);
      expect(own.map(({ learner, state }) => [learner?.name, state])).toEqual(
        rows.map(({ learner }) => [learner, 'published']),
      );
      return rows.map(({ learner }) => learner?.givenName);
    };
    await movePlacement(context(), key('alva', await versionOf('alva')), 'vastra');
    expect([await roster('norra'), await roster('vastra')]).toEqual([['alva'], []]);
    await publish();
    expect([await roster('norra'), await roster('vastra')]).toEqual([[], ['alva']]);
  });

  it('that has ended stays on its learner’s page, and takes no supervisor', async () => {
    await unplace(context(), key('bo', await versionOf('bo')), { ending: 'interrupted' });
    const school = contextFor(data.db, actorWith('school_coordinator', 'organisation', 'hh'));
    const periods = async (ctx: ServiceContext) =>
      (await showLearner(ctx, 'bo')).periods.map(({ unitId, state }) => [unitId, state]);
    expect(await periods(context())).toEqual([['sodra', 'interrupted']]);
    expect(await periods(school)).toEqual([['sodra', 'published']]);
    const [ended] = await rowsOf('bo');
    const naming = nameSupervisor(context(), ended?.id ?? '', { supervisorId: 'handledaren', role: 'main' });
    await expect(naming).rejects.toMatchObject({ kind: 'not_found' });
    await publish();
    expect(await periods(school)).toEqual([['sodra', 'interrupted']]);
  });

  it('leaves nobody waiting when a learner has interrupted, but somebody when the unit has cancelled', async () => {
    const waiting = async () => (await readRound(context(), 'round')).wanted;
    const missing = async () => (await previewPublication(context(), 'round', origin)).gaps.unplaced.length;
    const [wanted, without] = [await waiting(), await missing()];
    await unplace(context(), key('bo', await versionOf('bo')), { ending: 'interrupted' });
    expect([await waiting(), await missing()]).toEqual([wanted - 1, without]);
    const { rows, findings } = await readPlan(context(), 'round');
    expect(rows.filter(({ hasInterrupted }) => hasInterrupted).map(({ learnerId }) => learnerId)).toEqual(['bo']);
    expect(findings.wanted).toBe(wanted - 1);
    await unplace(context(), key('alva', await versionOf('alva')), { ending: 'cancelled_by_unit' });
    expect([await waiting(), await missing()]).toEqual([wanted - 1, without + 1]);
  });

  it('is not moved to where it is', async () => {
    await expect(movePlacement(context(), key('alva', await versionOf('alva')), 'norra')).rejects.toMatchObject({
      code: 'already_there',
    });
    await expect(
      previewMove(context(), { roundId: 'round', demandId: demandOf('alva'), from: null }, 'norra'),
    ).rejects.toMatchObject({
      kind: 'not_found',
    });
    expect((await readRound(context(), 'round')).pending).toBe(0);
  });

  it('ends for a reason, which the letter tells, and its place is free for another', async () => {
    const at = key('bo', await versionOf('bo'));
    await expect(unplace(context(), at)).rejects.toMatchObject({ code: 'ending_missing' });
    await unplace(context(), at, { ending: 'cancelled_by_unit' });
    expect(await rowsOf('bo')).toMatchObject([{ state: 'cancelled_by_unit', noticeDue: true }]);
    await movePlacement(context(), key('cilla', null), 'sodra');
    const letters = await lettersAfter(publish);
    expect(letters.map(({ recipient, subject }) => [recipient, subject.split(':')[0]])).toEqual([
      ['bo@example.se', 'Din placering gäller inte längre'],
      ['cilla@example.se', 'Din placering är klar'],
      ['sodra@example.se', 'Ändrat om lärande till sodra'],
    ]);
    expect(letters[0]?.body).toMatch(/inställd av enheten/);
  });

  it('that is moved away and back is as it was, and nobody hears of it', async () => {
    await movePlacement(context(), key('alva', await versionOf('alva')), 'vastra');
    await movePlacement(context(), key('alva', await versionOf('alva')), 'norra');
    expect(await rowsOf('alva')).toMatchObject([{ unitId: 'norra', state: 'published', noticeDue: false }]);
    expect((await readRound(context(), 'round')).pending).toBe(0);
  });

  it('is as it was when the change is undone before anybody is told, and not afterwards', async () => {
    const ended = await unplace(context(), key('bo', await versionOf('bo')), { ending: 'interrupted' });
    const moved = await movePlacement(context(), key('alva', await versionOf('alva')), 'vastra');
    expect((await undoChangeFor(context(), moved)).ok).toBe(true);
    expect(await rowsOf('alva')).toMatchObject([{ unitId: 'norra', state: 'published', noticeDue: false }]);
    await publish();
    expect(await undoChangeFor(context(), ended)).toMatchObject({ ok: false, error: { code: 'changed_since' } });
  });

  it('is not rewritten behind the back of those who have been told: what shaped it before offers no undo', async () => {
    const { entries } = await listHistory(context(), {});
    expect(entries.filter(({ kind }) => kind.startsWith('placement.')).map(({ mayUndo }) => mayUndo)).toEqual([
      false,
      false,
    ]);
    await unplace(context(), key('bo', await versionOf('bo')), { ending: 'interrupted' });
    expect((await listHistory(context(), {})).entries[0]).toMatchObject({ kind: 'placement.ended', mayUndo: true });
  });

  it('is neither locked, nor changed once its weeks have passed or its round is closed', async () => {
    const at = key('alva', await versionOf('alva'));
    await expect(lockPlacement(context(), at, true)).rejects.toMatchObject({ code: 'round_published' });
    await expect(movePlacement(context('2027-11-01T08:00:00.000Z'), at, 'vastra')).rejects.toMatchObject({
      code: 'period_over',
    });
    await data.db.write((tx) => tx.update(rounds).set({ state: 'closed' }).where(eq(rounds.id, 'round')));
    await expect(movePlacement(context(), at, 'vastra')).rejects.toMatchObject({ code: 'round_closed' });
    await expect(publish()).rejects.toMatchObject({ code: 'round_closed' });
  });
});

it('is not taken from somebody else’s change that another placement has made, though its version is the same', async () => {
  const [shown] = await rowsOf('alva');
  const seen = { ...key('alva', shown?.version ?? null), placementId: shown?.id ?? null };
  await movePlacement(context(), seen, 'vastra');
  const change = { version: shown?.version ?? 0 };
  await data.db.write((tx) => tx.update(placements).set(change).where(eq(placements.state, 'proposed')));
  const late = movePlacement(context(), seen, 'ostra');
  await expect(late).rejects.toMatchObject({ kind: 'conflict', code: 'placement_changed' });
  expect((await rowsOf('alva')).find(({ state }) => state === 'proposed')?.unitId).toBe('vastra');
});
