import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newTriggerForm } from '#app/domain/surveys/trigger-form.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { openDueWaves } from '#app/services/surveys/open-due-waves.server.ts';
import {
  createTrigger,
  pauseTrigger,
  readTriggers,
  showTrigger,
  updateTrigger,
} from '#app/services/surveys/triggers.server.ts';
import { outbox, surveyOccasions, surveyTriggers, surveyWaves } from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { createTestLog } from '#tests/support/log.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { insertEndedPlacements, SENDING } from '#tests/support/surveys.ts';

/** The Thursday of week 40, in which the placements end. */
const THURSDAY = '2027-10-07T08:00:00.000Z';
const FIELDS = {
  ...{ name: 'Lärandemiljö', instrument: 'learning-environment', moment: 'ended' },
  ...{ startsOn: '2027-10-04', daysOpen: '14' },
};

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
});
afterEach(() => data.drop());

const context = (now = THURSDAY, role: 'administrator' | 'clinical_lecturer' = 'administrator') =>
  contextFor(data.db, actorWith(role), now);
const values = (patch: Record<string, unknown> = {}) => newTriggerForm('2027-10-04').parse({ ...FIELDS, ...patch });

async function create(patch: Record<string, unknown> = {}) {
  const created = await createTrigger(context(), values(patch));
  if (!created.ok) throw new Error(created.error.code);
  return created.value;
}
const waves = () => data.db.read.select().from(surveyWaves);
const run = (now?: string) => openDueWaves(context(now), SENDING);

describe('a standing survey', () => {
  it('opens one wave for those who end, however often and from however many places the clock goes', async () => {
    await insertEndedPlacements(data.db, { a: 12, b: 9 });
    const { id } = await create({ forms: ['vfu_basic'] });
    await run('2027-10-06T08:00:00.000Z');
    expect(await waves()).toEqual([]);
    await Promise.all([run(), run()]);
    await run('2027-10-08T08:00:00.000Z');
    const opened = await waves();
    expect(opened).toMatchObject([
      {
        ...{ name: expect.stringMatching(/^Lärandemiljö v\.\s40\s2027$/) as string, invited: 21, state: 'open' },
        ...{ opensOn: '2027-10-07', closesOn: '2027-10-21', endedFrom: '2027-10-04', endedTo: '2027-10-10' },
      },
    ]);
    const letters = await data.db.read.select().from(outbox);
    expect(new Set(letters.map(({ personId }) => personId)).size).toBe(21);
    const page = await showTrigger(context('2027-10-08T08:00:00.000Z'), id, LOWEST_THRESHOLDS);
    expect(page).toMatchObject({ waiting: null, waves: [{ id: opened[0]?.id, invited: 21, answered: null }] });
  });

  it('leaves nothing behind when the process dies before it is written, and does it again', async () => {
    await insertEndedPlacements(data.db, { a: 21 });
    await create();
    const log = createTestLog();
    log.expectError('standing survey');
    const dying = {
      ...context(),
      log,
      db: {
        ...data.db,
        write: (work: Parameters<typeof data.db.write>[0]) =>
          data.db.write(async (tx) => {
            await work(tx);
            throw new Error('killed');
          }),
      } as typeof data.db,
    };
    await openDueWaves(dying, SENDING);
    expect([await waves(), await data.db.read.select().from(outbox)]).toEqual([[], []]);
    await run();
    expect(await waves()).toHaveLength(1);
    expect(await data.db.read.select().from(surveyOccasions)).toHaveLength(1);
  });

  it('lets too few wait for more and asks them when they cannot wait any longer', async () => {
    await insertEndedPlacements(data.db, { a: 6 });
    const { id } = await create();
    await run();
    expect(await waves()).toEqual([]);
    expect((await showTrigger(context(), id, LOWEST_THRESHOLDS)).waiting).toMatchObject({ people: 6 });
    await run('2027-10-27T08:00:00.000Z');
    expect(await waves()).toEqual([]);
    await run('2027-10-28T08:00:00.000Z');
    expect(await waves()).toMatchObject([{ invited: 6, endedFrom: '2027-10-04', endedTo: '2027-10-31' }]);
  });

  it('is changed, paused and taken back like anything else, with a history', async () => {
    await insertEndedPlacements(data.db, { a: 21 });
    const { id, changeId } = await create();
    const twice = await createTrigger(context(), values());
    expect(twice).toMatchObject({ ok: false, error: { field: 'name', code: 'triggerTaken' } });
    const paused = await pauseTrigger(context(), id, { active: false, version: 1 });
    await run();
    expect(await waves()).toEqual([]);
    await expect(updateTrigger(context(), id, { ...values({ name: 'Ny' }), version: 1 })).rejects.toMatchObject({
      code: 'changed_since',
    });
    expect((await undoChangeFor(context(), paused)).ok).toBe(true);
    const { history, trigger } = await showTrigger(context(), id, LOWEST_THRESHOLDS);
    expect(trigger.active).toBe(true);
    expect(history?.map(({ kind, mayUndo }) => [kind, mayUndo])).toEqual([
      ['change.undone', true],
      ['trigger.paused', false],
      ['trigger.created', true],
    ]);
    const saved = await updateTrigger(context(), id, { ...values({ unitId: 'a' }), version: trigger.version });
    expect(saved.ok).toBe(true);
    expect((await undoChangeFor(context(), changeId)).ok).toBe(false);
    const [row] = await data.db.read.select().from(surveyTriggers).where(eq(surveyTriggers.id, id));
    expect(row).toMatchObject({ unitId: 'a', yearlyOn: null });
  });

  it('is read by those who read surveys and made by those who open them', async () => {
    await insertEndedPlacements(data.db, { a: 1 });
    const { id } = await create({ moment: 'during', yearlyOn: '2027-11-15' });
    const lecturer = context(THURSDAY, 'clinical_lecturer');
    expect(await readTriggers(lecturer)).toMatchObject({ mayEdit: false, triggers: [{ yearlyOn: '11-15' }] });
    await expect(createTrigger(lecturer, values({ name: 'x' }))).rejects.toMatchObject({ kind: 'not_found' });
    await expect(pauseTrigger(lecturer, id, { active: false, version: 1 })).rejects.toMatchObject({
      kind: 'not_found',
    });
    const coordinator = contextFor(data.db, actorWith('school_coordinator'), THURSDAY);
    await expect(showTrigger(coordinator, id, LOWEST_THRESHOLDS)).rejects.toMatchObject({ kind: 'not_found' });
  });
});
