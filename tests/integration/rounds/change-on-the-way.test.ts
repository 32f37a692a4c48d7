import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLimits } from '#app/platform/limits.ts';
import { readFeed } from '#app/services/calendar/read-feed.server.ts';
import { openOwnFeed } from '#app/services/calendar/own-feed.server.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { showLearner } from '#app/services/people/show-learner.server.ts';
import { previewMove, readPlacement } from '#app/services/placements/read-placement.server.ts';
import { loadRoundExport } from '#app/services/reports/round-export-facts.server.ts';
import { showRoster } from '#app/services/roster/show-roster.server.ts';
import { readLoad } from '#app/services/rounds/read-load.server.ts';
import { readPlan } from '#app/services/rounds/read-plan.server.ts';
import { requireRound } from '#app/services/rounds/round-access.server.ts';
import { readOwnPlacements } from '#app/services/schedule/own-placements.server.ts';
import { practiceVolumes } from '#app/domain/placements/volumes.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { accounts, outbox } from '#db/schema/index.ts';
import { amending, asked, WEDNESDAY } from '#tests/support/amended-round.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';

let data: TestDatabase;
const { context, publish, move, end, begin, rowsOf, spansOf } = amending(() => data);
beforeEach(async () => {
  data = await createTestDatabase();
  await begin();
});
afterEach(() => data.drop());

async function atUnit(unitId: string, week: string) {
  const manager = contextFor(data.db, actorWith('unit_manager', 'unit', unitId), WEDNESDAY);
  const { rows } = await showRoster(manager, unitId, { week, term: false });
  return rows.map(({ learner }) => learner?.givenName);
}

describe('a published placement that is moved on its way', () => {
  it('keeps the weeks that are done where they were done, and goes on from the week chosen', async () => {
    await move('alva', 'vastra', { from: '2027-W38' });
    expect(await spansOf('alva')).toEqual([
      ['norra', 'moved', '2027-W36', '2027-W37'],
      ['vastra', 'proposed', '2027-W38', '2027-W40'],
    ]);
    const { rows, findings } = await readPlan(context(), 'round');
    expect(rows.filter(({ learnerId }) => learnerId === 'alva')).toMatchObject([
      { weeks: { from: '2027-W36', to: '2027-W37' }, placement: { unitId: 'norra' } },
      { weeks: { from: '2027-W38', to: '2027-W40' }, placement: { unitId: 'vastra' } },
    ]);
    expect(findings).toMatchObject({ wanted: 3, placed: 2 });
  });

  it('moves from next week unless another is chosen, and from its beginning before it has begun', async () => {
    expect((await previewMove(context(), asked('alva'), 'vastra')).change).toMatchObject({
      from: '2027-W38',
      heldTo: '2027-W37',
      choices: ['2027-W36', '2027-W37', '2027-W38', '2027-W39', '2027-W40'],
    });
    const before = contextFor(data.db, actorWith('regional_study_director'), '2027-09-05T08:00:00.000Z');
    expect((await previewMove(before, asked('alva'), 'vastra')).change).toMatchObject({
      from: '2027-W36',
      heldTo: null,
    });
    await move('alva', 'vastra', { from: '2027-W36' });
    expect(await spansOf('alva')).toEqual(
      expect.arrayContaining([
        ['norra', 'moved', '2027-W36', '2027-W40'],
        ['vastra', 'proposed', '2027-W36', '2027-W40'],
      ]),
    );
  });

  it('is told of with its weeks: to the learner, to the unit she leaves and to the one she comes to', async () => {
    await data.db.write((tx) => tx.delete(outbox));
    await move('alva', 'vastra', { from: '2027-W38' });
    await publish();
    const letters = await data.db.read.select().from(outbox);
    const letterTo = (recipient: string) => letters.find((letter) => letter.recipient === recipient);
    expect(letterTo('alva@example.se')?.body.replaceAll('\u00a0', ' ')).toMatch(
      /slutar tidigare:[^]*v. 36-37[^]*norra.*\(förut v. 36-40.*\)[^]*gäller nu:[^]*v. 38-40[^]*vastra/,
    );
    expect(letterTo('norra@example.se')).toMatchObject({ subject: expect.stringMatching(/slutar i förtid på norra/) });
    expect(letterTo('norra@example.se')?.body).toMatch(/En lärande slutar hos er före sista veckan/);
    expect(letterTo('vastra@example.se')?.body).toMatch(/En lärande kommer/);
  });

  it('is in the rosters of both units in their weeks, once they have been told', async () => {
    await move('alva', 'vastra', { from: '2027-W38' });
    const rosters = async () => [
      await atUnit('norra', '2027-W37'),
      await atUnit('norra', '2027-W38'),
      await atUnit('vastra', '2027-W37'),
      await atUnit('vastra', '2027-W38'),
    ];
    expect(await rosters()).toEqual([['alva'], ['alva'], [], []]);
    await publish();
    expect(await rosters()).toEqual([['alva'], [], [], ['alva']]);
  });

  it('is on the page and in the calendar of its learner as two parts, none of them cancelled', async () => {
    await move('alva', 'vastra', { from: '2027-W38' });
    await publish();
    const own = await readOwnPlacements(data.db.read, 'alva');
    expect(own.placements.map(({ unit, state, fromWeek, toWeek }) => [unit.id, state, fromWeek, toWeek])).toEqual([
      ['norra', 'published', '2027-W36', '2027-W37'],
      ['vastra', 'published', '2027-W38', '2027-W40'],
    ]);
    await data.db.write((tx) =>
      tx
        .insert(accounts)
        .values({ id: 'acc-alva', personId: 'alva', email: 'alva@example.se', createdAt: '2027-09-01T08:00:00.000Z' }),
    );
    const alva = { ...context(), actor: { ...actorWith('learner', 'own'), personId: 'alva' } };
    const { body } = await readFeed({ db: data.db, limits: createLimits() }, `${await openOwnFeed(alva)}.ics`);
    expect(body.match(/DTSTART;VALUE=DATE:\d+|DTEND;VALUE=DATE:\d+/g)).toEqual([
      'DTSTART;VALUE=DATE:20270906',
      'DTEND;VALUE=DATE:20270920',
      'DTSTART;VALUE=DATE:20270920',
      'DTEND;VALUE=DATE:20271011',
    ]);
    expect(body).not.toMatch(/CANCELLED/);
  });

  it('counts every week once, and one place where it began', async () => {
    const facts = async () => {
      const head = await requireRound(context(), 'round');
      const { placements: rows, round } = await loadRoundExport(context(), head, { language: 'sv', version: '1' });
      return rows.map((row) => ({ ...row, owner: { ...row.unit.owner, id: row.unit.id }, form: round.form }));
    };
    const count = async () =>
      practiceVolumes(await facts()).map(({ owner, weeks, places }) => [owner.id, weeks, places]);
    await move('alva', 'vastra', { from: '2027-W38' });
    await publish();
    expect((await count()).sort()).toEqual([
      ['norra', 2, 1],
      ['sodra', 5, 1],
      ['vastra', 3, 0],
    ]);
  });

  it('goes on as if nothing had happened when it is moved back before anybody is told', async () => {
    await move('alva', 'vastra', { from: '2027-W38' });
    await move('alva', 'norra', { part: '2027-W38' });
    expect(await spansOf('alva')).toEqual([['norra', 'published', '2027-W36', '2027-W40']]);
    expect((await rowsOf('alva'))[0]).toMatchObject({ noticeDue: false, toldTo: null });
  });

  it('is whole again when the change is undone', async () => {
    const changeId = await move('alva', 'vastra', { from: '2027-W38' });
    expect((await undoChangeFor(context(), changeId)).ok).toBe(true);
    expect(await spansOf('alva')).toEqual([['norra', 'published', '2027-W36', '2027-W40']]);
  });

  it('may be moved once more, and comes back to where it was as a third part', async () => {
    await move('alva', 'vastra', { from: '2027-W38' });
    await publish();
    await move('alva', 'norra', { from: '2027-W40', part: '2027-W38' });
    expect(await spansOf('alva')).toEqual([
      ['norra', 'moved', '2027-W36', '2027-W37'],
      ['vastra', 'moved', '2027-W38', '2027-W39'],
      ['norra', 'proposed', '2027-W40', '2027-W40'],
    ]);
  });

  it('is not moved from a week that it does not have', async () => {
    await expect(move('alva', 'vastra', { from: '2027-W41' })).rejects.toMatchObject({ code: 'week_not_possible' });
    await move('cilla', 'vastra', { from: '2027-W39' });
    await expect(move('cilla', 'norra', { from: '2027-W40', part: '2027-W39' })).rejects.toMatchObject({
      code: 'week_not_possible',
    });
    expect(await spansOf('cilla')).toEqual([['vastra', 'proposed', '2027-W39', '2027-W40']]);
  });
});

describe('a published placement that ends on its way', () => {
  it('holds its place to its last week, and leaves it to another from the week after', async () => {
    await end('bo', '2027-W39');
    const open = async (from: IsoWeek) =>
      (await previewMove(context(), asked('cilla', from), 'sodra')).judged.violations;
    expect((await open('2027-W38')).map(({ code }) => code)).toContain('unit_full');
    expect(await open('2027-W39')).toEqual([]);
    await move('cilla', 'sodra', { from: '2027-W39' });
    const { units } = await readLoad(context(), 'round');
    const sodra = units.find(({ unitId }) => unitId === 'sodra');
    expect(sodra?.cells.map(({ own, others }) => [own, others])).toEqual(Array.from({ length: 5 }, () => [1, 0]));
  });

  it('is with its weeks on the page of its learner, to those who know of it', async () => {
    await end('bo', '2027-W39');
    const school = contextFor(data.db, actorWith('school_coordinator', 'organisation', 'hh'), WEDNESDAY);
    const lastWeek = async (ctx: typeof school) => (await showLearner(ctx, 'bo')).periods.map(({ toWeek }) => toWeek);
    expect(await lastWeek(context())).toEqual(['2027-W38']);
    expect(await lastWeek(school)).toEqual(['2027-W40']);
    await publish();
    expect(await lastWeek(school)).toEqual(['2027-W38']);
    expect(await atUnit('sodra', '2027-W38')).toEqual(['bo']);
    expect(await atUnit('sodra', '2027-W39')).toEqual([]);
  });

  it('leaves the weeks after it to be placed anew, at the same unit too', async () => {
    await end('bo', '2027-W38');
    expect((await readPlacement(context(), asked('bo', null, '2027-W38'))).change.weeks).toEqual({
      from: '2027-W38',
      to: '2027-W40',
    });
    await move('bo', 'sodra', { from: '2027-W39', part: '2027-W38' });
    expect(await spansOf('bo')).toEqual([
      ['sodra', 'interrupted', '2027-W36', '2027-W37'],
      ['sodra', 'proposed', '2027-W39', '2027-W40'],
    ]);
  });

  it('has held nothing when the learner never came', async () => {
    await end('bo', '2027-W36');
    expect((await rowsOf('bo'))[0]).toMatchObject({ state: 'interrupted', endedBy: null });
  });
});
