import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import type { WaveValues } from '#app/domain/surveys/wave-form.ts';
import { en } from '#app/platform/i18n/index.ts';
import { listSeries } from '#app/services/quality/result-series.server.ts';
import { showReport } from '#app/services/reports/run-report.server.ts';
import { surveyReport } from '#app/services/reports/survey-report.server.ts';
import { readQuestionnaire, submitAnswer } from '#app/services/surveys/answer-survey.server.ts';
import { closeWave } from '#app/services/surveys/close-wave.server.ts';
import { openWave } from '#app/services/surveys/open-wave.server.ts';
import { readLinkPage, readPoster } from '#app/services/surveys/request-link.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import { openLinks } from '#app/services/surveys/sealed-link.ts';
import { outbox, surveyAnswers, surveyComments, surveyInvitations, surveyReleases, units } from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor, vault } from '#tests/support/registers.ts';
import { insertEndedPlacements, previewOf, SENDING } from '#tests/support/surveys.ts';

const NOW = '2027-10-11T10:00:00.000Z';
const VALUES: WaveValues = {
  ...{ name: 'Kapacitetsdialog 2027', instrumentVersionId: 'capacity-dialogue@1', programmeId: '' },
  ...{ endedFrom: '2027-10-04', endedTo: '2027-10-10', closesOn: '2027-10-25' },
};

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
});
afterEach(() => data.drop());

const context = () => contextFor(data.db, actorWith('administrator'), NOW);
const respondent = () => ({ db: data.db, vault, now: new Date(NOW) });

async function contactAt(unitId: string, contactName: string | null = null): Promise<void> {
  const contact = { contactEmail: `${unitId}@example.se`, contactName };
  await data.db.write((tx) => tx.update(units).set(contact).where(eq(units.id, unitId)));
}

async function open(): Promise<string> {
  const opened = await openWave(context(), VALUES, SENDING);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.id;
}

/** The link in the unit's own letter. */
async function tokenOf(unitId: string): Promise<string> {
  const letters = await data.db.read
    .select()
    .from(outbox)
    .where(eq(outbox.recipient, `${unitId}@example.se`));
  return /\/e\/([\w-]+)/.exec(openLinks(vault, letters[0]?.body ?? ''))?.[1] ?? '';
}

describe('a wave among units', () => {
  it('asks the contact of each unit that has learners once, by a letter that says that it is not anonymous', async () => {
    await insertEndedPlacements(data.db, { a: 7, b: 1, c: 2 });
    await contactAt('a', 'Studerandeansvarig Ek');
    await contactAt('b');
    expect(await previewOf(context(), VALUES, LOWEST_THRESHOLDS)).toMatchObject({
      ...{ respondents: 'units', invited: 2, fewest: 1, isEnough: true, notInvited: { noAddress: 1 } },
    });
    const id = await open();
    const invitations = await data.db.read.select().from(surveyInvitations);
    expect(invitations.map(({ unitId, programmeId }) => [unitId, programmeId]).sort()).toEqual([
      ['a', null],
      ['b', null],
    ]);
    const letters = await data.db.read.select().from(outbox);
    expect(letters.every(({ personId, body }) => personId === null && body.includes('visas med enhetens namn'))).toBe(
      true,
    );
    expect(letters.find(({ recipient }) => recipient === 'a@example.se')?.body).toContain('Studerandeansvarig Ek');
    const page = await showWave(context(), id);
    expect(page.leftOut).toMatchObject([{ id: 'c', name: null, reason: 'noAddress' }]);
    await expect(readPoster(context(), id, 'a')).rejects.toMatchObject({ kind: 'not_found' });
    await expect(readLinkPage(respondent(), id)).rejects.toMatchObject({ kind: 'not_found' });
    expect(await readQuestionnaire(respondent(), await tokenOf('b'))).toMatchObject({
      ...{ respondents: 'units', unit: expect.any(String) as string, standing: 'open' },
    });
  });

  it('is refused when no unit can be asked, in words of its own', async () => {
    await insertEndedPlacements(data.db, { a: 7 });
    expect(await openWave(context(), VALUES, SENDING)).toMatchObject({ ok: false, error: { code: 'noUnits' } });
  });

  it('shows what each has said under its name, own words too, open or closed, to those who see the unit', async () => {
    await insertEndedPlacements(data.db, { a: 7, b: 7 });
    await contactAt('a');
    await contactAt('b');
    const id = await open();
    const said = { at_once: 4, more_with_help: 'yes', which_help: 'En huvudhandledare.', rooms: 4 };
    const token = await tokenOf('a');
    await submitAnswer(respondent(), token, said);
    await expect(submitAnswer(respondent(), token, said)).rejects.toMatchObject({ code: 'already_answered' });
    const answers = async (ctx = context()) =>
      (await showWave(ctx, id)).unitAnswers?.map(({ unitId, values }) => [unitId, values]);
    expect(await answers()).toEqual([
      ['a', said],
      ['b', null],
    ]);
    expect(await showWave(context(), id)).toMatchObject({ answered: 1, response: [], hasComments: false });
    const coordinator = contextFor(data.db, actorWith('placement_coordinator', 'unit', 'b'), NOW);
    expect(await answers(coordinator)).toEqual([['b', null]]);
    await closeWave(context(), id);
    expect(await answers()).toEqual([['a', said]]);
    expect(await data.db.read.select().from(surveyInvitations)).toEqual([]);
    expect(await data.db.read.select().from(surveyComments)).toEqual([]);
    expect((await data.db.read.select().from(surveyAnswers)).map(({ unitId }) => unitId)).toEqual(['a']);
  });

  it('is a report as answers come in, of the units that its reader sees, and says who has not answered', async () => {
    await insertEndedPlacements(data.db, { a: 7, b: 7 });
    await contactAt('a');
    await contactAt('b');
    const id = await open();
    await submitAnswer(respondent(), await tokenOf('a'), { at_once: 1, more_with_help: 'no', rooms: null });
    const answers = async (ctx = context()) => {
      const asked = { subject: id, area: null };
      const { shown } = await showReport(ctx, 'enhetssvar', asked, { language: 'en', version: '0.1.0' });
      const sheet = shown?.sheets.find(({ key }) => key === 'answers');
      return sheet?.rows.map(([unit, , , question, ...said]) => [unit, question, ...said]) ?? [];
    };
    const { notYet, nothing } = en.respondents.unitAnswers;
    const all = await answers();
    const [own, others] = ['a', 'b'].map((id) => all.filter(([unit]) => unit === id));
    expect(own?.[0]?.slice(2, 5)).toEqual([null, 1, 'learner']);
    expect(own?.map(([, , said]) => said)).toContain(nothing);
    expect(others).toHaveLength(own?.length ?? 0);
    expect(new Set(others?.map(([, , said]) => said))).toEqual(new Set([notYet]));
    const coordinator = contextFor(data.db, actorWith('placement_coordinator', 'unit', 'b'), NOW);
    expect(await answers(coordinator)).toEqual(others);
  });

  it('is no part of what is judged and reported of people', async () => {
    await insertEndedPlacements(data.db, { a: 7 });
    await contactAt('a');
    const id = await open();
    await submitAnswer(respondent(), await tokenOf('a'), { rooms: 5, planned: 5, contact: 5 });
    await closeWave(context(), id);
    expect(await data.db.read.select().from(surveyReleases)).toEqual([]);
    expect((await showWave(context(), id)).groups).toEqual([]);
    expect(await listSeries(context())).toEqual([]);
    expect(await surveyReport.subjects(context(), { language: 'sv', version: '1' })).toEqual([]);
  });
});
