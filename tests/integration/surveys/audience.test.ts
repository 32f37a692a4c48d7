import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWave } from '#app/services/surveys/open-wave.server.ts';
import { closeWave } from '#app/services/surveys/close-wave.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import type { WaveValues } from '#app/domain/surveys/wave-form.ts';
import { outbox, persons, surveyInvitations } from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { INSTRUMENT, insertEndedPlacements, previewOf, SENDING } from '#tests/support/surveys.ts';

const VALUES: WaveValues = {
  ...{ name: 'VFU HT 2027', instrumentVersionId: INSTRUMENT, programmeId: '' },
  ...{ endedFrom: '2027-10-04', endedTo: '2027-10-10', closesOn: '2027-10-25' },
};

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
});
afterEach(() => data.drop());

const context = (now = '2027-10-11T10:00:00.000Z', role: 'administrator' | 'clinical_lecturer' = 'administrator') =>
  contextFor(data.db, actorWith(role), now);

async function open(values: Partial<WaveValues>, now?: string): Promise<string> {
  const opened = await openWave(context(now), { ...VALUES, ...values }, SENDING);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.id;
}

describe('the audience of a wave', () => {
  it('is told before anything is sent: how many, who not and why, and at which level they will be told', async () => {
    const [first = ''] = await insertEndedPlacements(data.db, { a: 7, b: 3, c: 3 });
    await data.db.write((tx) => tx.update(persons).set({ email: null }).where(eq(persons.id, first)));
    const preview = await previewOf(context(), VALUES, LOWEST_THRESHOLDS);
    expect(preview).toMatchObject({ invited: 12, notInvited: { noAddress: 1 }, isEnough: true });
    expect(preview.levels.map(({ people }) => people)).toEqual([6, 6]);
    expect(await previewOf(context(), { ...VALUES, unitId: 'b' }, LOWEST_THRESHOLDS)).toMatchObject({
      invited: 3,
      isEnough: false,
    });
    expect(await data.db.read.select().from(outbox)).toEqual([]);
    await expect(previewOf(context(undefined, 'clinical_lecturer'), VALUES, LOWEST_THRESHOLDS)).rejects.toMatchObject({
      kind: 'not_found',
    });
  });

  it('leaves those alone who have an open invitation or were asked within three weeks', async () => {
    await insertEndedPlacements(data.db, { a: 6, b: 6 });
    const first = await open({ unitId: 'a' });
    const again = { ...VALUES, name: 'En till' };
    expect(await previewOf(context(), again, LOWEST_THRESHOLDS)).toMatchObject({
      invited: 6,
      notInvited: { openInvitation: 6 },
    });
    // A letter that was never sent has asked nobody: closing takes it back.
    await data.db.write((tx) => tx.update(outbox).set({ state: 'sent' }));
    await closeWave(context(), first);
    expect(await previewOf(context('2027-10-31T10:00:00.000Z'), again, LOWEST_THRESHOLDS)).toMatchObject({
      ...{ invited: 6, notInvited: { askedLately: 6 } },
    });
    expect(await previewOf(context('2027-11-01T10:00:00.000Z'), again, LOWEST_THRESHOLDS)).toMatchObject({
      invited: 12,
    });
  });

  it('is written on the wave, and those left out are named while it is open to those who may read them', async () => {
    const [first = '', second = ''] = await insertEndedPlacements(data.db, { a: 8 });
    await data.db.write(async (tx) => {
      await tx.update(persons).set({ email: null }).where(eq(persons.id, first));
      await tx.update(persons).set({ protectedIdentity: 'confidentiality_mark' }).where(eq(persons.id, second));
    });
    const id = await open({ unitId: 'hospital', forms: ['vfu_basic'] });
    const page = await showWave(context(), id);
    expect(page.audience).toMatchObject({ forms: ['vfu_basic'], school: null });
    expect(page.leftOut).toMatchObject([
      { id: first, reason: 'noAddress', unit: expect.any(String) as string },
      { id: second, reason: 'protectedIdentity', unit: null, name: { protectedCode: expect.any(String) as string } },
    ]);
    const asked = await data.db.read.select().from(surveyInvitations);
    expect(asked.map(({ personId }) => personId)).not.toContain(first);
    expect((await showWave(context(undefined, 'clinical_lecturer'), id)).leftOut).toEqual([]);
    await closeWave(context(), id);
    expect((await showWave(context(), id)).leftOut).toEqual([]);
  });

  it('gets a letter about the middle of a placement when that is what it is asked about', async () => {
    await insertEndedPlacements(data.db, { a: 6 });
    const weeks = { endedFrom: '2027-09-06', endedTo: '2027-10-10' };
    await open({ ...weeks, moment: 'middle' });
    const [letter] = await data.db.read.select().from(outbox);
    expect(letter?.subject).toContain('Hur går din placering');
  });
});
