import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import { instrumentDefinition, itemsOf, isScaleItem } from '#app/domain/surveys/instrument.ts';
import type { AnswerValues } from '#app/domain/surveys/answer-form.ts';
import type { WaveValues } from '#app/domain/surveys/wave-form.ts';
import { readLetter } from '#app/services/administration/read-outbox.server.ts';
import { showPlace } from '#app/services/quality/show-place.server.ts';
import { listSeries } from '#app/services/quality/result-series.server.ts';
import { readQuestionnaire, submitAnswer } from '#app/services/surveys/answer-survey.server.ts';
import { closeWave } from '#app/services/surveys/close-wave.server.ts';
import { openWave } from '#app/services/surveys/open-wave.server.ts';
import { readComments } from '#app/services/surveys/read-comments.server.ts';
import { readPoster } from '#app/services/surveys/request-link.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import { triggerChoices } from '#app/services/surveys/triggers.server.ts';
import {
  outbox,
  persons,
  surveyAnswers,
  surveyComments,
  surveyInvitations,
  surveyReleases,
  surveyWaves,
} from '#db/schema/index.ts';
import { supervisors } from '#seeds/reference/instruments/supervisors.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor, vault } from '#tests/support/registers.ts';
import {
  INSTRUMENT,
  insertEndedPlacements,
  insertSupervisors,
  previewOf,
  SENDING,
  tokensOf,
} from '#tests/support/surveys.ts';

const NOW = '2027-10-11T10:00:00.000Z';
const VALUES: WaveValues = {
  ...{ name: 'Handledare HT 2027', instrumentVersionId: 'supervisors@1', programmeId: '' },
  ...{ endedFrom: '2027-10-04', endedTo: '2027-10-10', closesOn: '2027-10-25' },
};

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
});
afterEach(() => data.drop());

const context = (now = NOW) => contextFor(data.db, actorWith('administrator'), now);
const manager = (unit: string) => contextFor(data.db, actorWith('unit_manager', 'unit', unit), NOW);
const respondent = () => ({ db: data.db, vault, now: new Date(NOW) });

async function open(values: Partial<WaveValues> = {}): Promise<string> {
  const opened = await openWave(context(), { ...VALUES, ...values }, SENDING);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.id;
}

const STEPS = itemsOf(instrumentDefinition.parse(supervisors)).filter(isScaleItem);

function answers(value: number, said: AnswerValues = {}): AnswerValues {
  return { ...Object.fromEntries(STEPS.map(({ id, reversed }) => [id, reversed ? 6 - value : value])), ...said };
}

async function answerAs(people: readonly string[], values: (index: number) => AnswerValues) {
  const tokens = await tokensOf(data.db);
  for (const [index, person] of people.entries()) {
    await submitAnswer(respondent(), tokens.get(person) ?? '', values(index));
  }
}

describe('a wave among supervisors', () => {
  it('asks each who is named on the placements once, and says who not and why', async () => {
    await insertEndedPlacements(data.db, { a: 20, b: 4, c: 1 });
    const [first = '', second = ''] = await insertSupervisors(data.db, { a: 8, b: 2, c: 1 });
    await data.db.write(async (tx) => {
      await tx.update(persons).set({ email: null }).where(eq(persons.id, first));
      await tx.update(persons).set({ protectedIdentity: 'confidentiality_mark' }).where(eq(persons.id, second));
    });
    const notInvited = { noAddress: 1, protectedIdentity: 1 };
    const preview = await previewOf(context(), VALUES, LOWEST_THRESHOLDS);
    expect(preview).toMatchObject({ respondents: 'supervisors', invited: 9, fewest: 6, notInvited });
    expect(preview.levels).toMatchObject([{ people: 9, programme: null }]);
    const other = { ...VALUES, endedFrom: '2027-09-27', endedTo: '2027-10-03' };
    expect(await previewOf(context(), other, LOWEST_THRESHOLDS)).toMatchObject({
      ...{ invited: 0, isEnough: false, notInvited: { noPlacement: 11 } },
    });
    expect(await previewOf(context(), { ...VALUES, unitId: 'b' }, LOWEST_THRESHOLDS)).toMatchObject({ invited: 2 });
    expect(await previewOf(context(), { ...VALUES, forms: ['st'] }, LOWEST_THRESHOLDS)).toMatchObject({
      notInvited: { noPlacement: 11 },
    });
    const id = await open();
    const page = await showWave(context(), id);
    expect(page).toMatchObject({ wave: { invited: 9, notInvited }, thresholds: { mean: 6, distribution: 9 } });
    // That a named supervisor has a protected identity is told of nobody.
    expect(page.leftOut).toMatchObject([{ id: first, reason: 'noAddress', unit: expect.any(String) as string }]);
    const letters = await data.db.read.select().from(outbox);
    expect(new Set(letters.map(({ personId }) => personId)).size).toBe(9);
    expect(letters.find(({ personId }) => personId === 'c-supervisor-1')?.subject).toContain('handleda');
    expect((await readLetter(context(), letters[0]?.id ?? '')).body).toContain('/e/...');
    expect((await readPoster(context(), id, 'hospital')).respondents).toBe('supervisors');
  });

  it('tells of units with enough of them through the gate, and mixes with nothing that learners say', async () => {
    await insertEndedPlacements(data.db, { a: 12, c: 12, b: 12 });
    const people = await insertSupervisors(data.db, { a: 10, c: 12, b: 6 });
    await openWave(context(), { ...VALUES, name: 'VFU', instrumentVersionId: INSTRUMENT }, SENDING);
    const id = await open();
    expect((await showWave(context(), id)).response.map(({ answered }) => answered)).toEqual([null, null, null]);
    await answerAs(people.slice(0, 27), (index) =>
      answers(2 + (index % 3), index < 10 ? { what_helps: 'Tid att reflektera.' } : {}),
    );
    // Of the two that are many enough the smaller is held back too: the total would give the third away.
    expect((await showWave(context(), id)).response.map(({ answered }) => answered)).toEqual([null, null, 6]);
    await closeWave(context(), id);
    const { groups, themes, wave } = await showWave(context(), id);
    expect([wave.state, themes.length]).toEqual(['closed', 5]);
    const told = new Map(groups.map((group) => [group.id, group.figures.time]));
    expect(told.get('region')?.figure).toMatchObject({ respondents: 27 });
    expect(told.get('c')?.figure).toMatchObject({ respondents: 12 });
    // Five have answered at one ward, one fewer than supervisors are told of; nor may they be what is left of the others.
    expect(told.get('b')).toMatchObject({ figure: null, keptBack: 'too_few' });
    expect(told.get('a')).toMatchObject({ figure: null, keptBack: 'would_reveal' });
    expect(groups.filter(({ kind }) => kind === 'programme')).toEqual([]);
    expect(await data.db.read.select().from(surveyComments)).toHaveLength(10);
    // Ten would be enough among learners.
    expect(await readComments(context(), id, null)).toMatchObject({
      fewest: 11,
      groups: [],
      waiting: 0,
      questions: [],
    });

    const [waveOfLearners] = await data.db.read.select().from(surveyWaves).where(eq(surveyWaves.name, 'VFU'));
    await closeWave(context(), waveOfLearners?.id ?? '');
    const series = await listSeries(context());
    expect(series.map(({ respondents, waves }) => [respondents, waves.length])).toEqual([
      ['learners', 1],
      ['supervisors', 1],
    ]);
    const [, ofSupervisors] = series;
    const own = await showPlace(manager('c'), { kind: 'unit', id: 'c' }, { series: ofSupervisors?.key ?? '' });
    expect(own.results?.themes[0]?.points.map(({ figure }) => figure?.respondents)).toEqual([12]);
    await expect(showPlace(manager('c'), { kind: 'unit', id: 'a' }, {})).rejects.toMatchObject({ kind: 'not_found' });
  });

  it('is not opened for fewer than can hide among each other and from one who has answered', async () => {
    await insertEndedPlacements(data.db, { a: 6 });
    await insertSupervisors(data.db, { a: 5 });
    expect(await openWave(context(), VALUES, SENDING)).toMatchObject({ ok: false, error: { code: 'tooFewToAsk' } });
  });

  it('is never opened by a standing survey', async () => {
    await insertEndedPlacements(data.db, { a: 6 });
    const { instruments } = await triggerChoices(context());
    expect(instruments.map(({ instrument }) => instrument)).toContain('learning-environment');
    expect(instruments.map(({ instrument }) => instrument)).not.toContain('supervisors');
    expect(instruments.map(({ instrument }) => instrument)).not.toContain('capacity-dialogue');
  });
});

describe('a supervisor with one learner', () => {
  it('is pointed at neither by the learner nor by what she says herself', async () => {
    const students = await insertEndedPlacements(data.db, { a: 14, alone: 1 });
    const people = await insertSupervisors(data.db, { a: 9, alone: 1 });
    const waves = [
      [await open({ name: 'VFU', instrumentVersionId: INSTRUMENT }), students],
      [await open(), people],
    ] as const;
    const rows = await data.db.read.select().from(surveyInvitations);
    expect(rows.map(({ unitId }) => unitId)).not.toContain('alone');
    for (const [id, asked] of waves) {
      const wave = (await data.db.read.select().from(surveyInvitations)).filter(({ waveId }) => waveId === id);
      expect(wave).toHaveLength(asked.length);
    }
    const tokens = await tokensOf(data.db);
    for (const person of [...students, ...people]) {
      const token = tokens.get(person) ?? '';
      const { definition } = await readQuestionnaire(respondent(), token);
      const isAlone = person.startsWith('alone');
      const steps = itemsOf(definition).filter(isScaleItem);
      await submitAnswer(respondent(), token, Object.fromEntries(steps.map(({ id }) => [id, isAlone ? 1 : 4])));
    }
    for (const [id] of waves) await closeWave(context(), id);
    const told = await data.db.read.select().from(surveyReleases);
    expect(told.map(({ groupId }) => groupId)).not.toContain('alone');
    // Nor as what is left when the other ward is taken from the hospital.
    const figures = told.filter(({ figure }) => figure !== null);
    for (const theme of new Set(figures.map(({ waveId, themeId }) => `${waveId} ${themeId}`))) {
      const sizes = figures
        .filter(({ waveId, themeId }) => `${waveId} ${themeId}` === theme)
        .map(({ members }) => members.length);
      for (const size of sizes) for (const other of sizes) expect([1, 2, 3, 4]).not.toContain(Math.abs(size - other));
    }
  });
});

describe('somebody with the whole database of a wave among supervisors', () => {
  const WARDS = { a: 60, b: 40, c: 40, d: 30, e: 30 };
  const ITEMS = ['time_set_aside', 'time_for_talks', 'trained', 'manager'];
  /** Each says something of her own, so that a match can be checked. */
  const signature = (index: number) =>
    Object.fromEntries(ITEMS.map((item, digit) => [item, 1 + (Math.floor(index / 5 ** digit) % 5)]));
  const keyOf = (values: AnswerValues) => ITEMS.map((item) => values[item]).join('');

  it('does no better than guessing who of 200 has said what, open or closed', async () => {
    await insertEndedPlacements(data.db, WARDS);
    const people = await insertSupervisors(data.db, WARDS);
    const id = await open();
    // Hashes of tokens are as good as chance: they decide who answers when.
    const invited = await data.db.read.select().from(surveyInvitations).orderBy(surveyInvitations.tokenHash);
    const inOrder = invited.map(({ personId }) => personId);
    await answerAs(inOrder, (index) => answers(3, signature(index)));
    const owner = new Map(inOrder.map((person, index) => [keyOf(signature(index)), person]));
    const physical = (await data.db.read.select().from(surveyInvitations)).map(({ personId }) => personId);
    const letters = (await data.db.read.select().from(outbox)).flatMap(({ personId }) => personId ?? []);
    const orders = [people, inOrder, physical, physical.toReversed(), letters];
    const bestMatch = async () => {
      const rows = await data.db.read.select().from(surveyAnswers);
      const byId = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      const pairings = [rows, rows.toReversed(), byId].flatMap((given) =>
        orders.map((order) => given.filter(({ values }, index) => owner.get(keyOf(values)) === order[index]).length),
      );
      return Math.max(...pairings);
    };
    // Chance gives one right match on average for each pairing; a leak would give a hundred or more.
    expect(await data.db.read.select().from(surveyAnswers)).toEqual([]);
    await closeWave(context(), id);
    expect(await bestMatch()).toBeLessThan(20);
    expect(await data.db.read.select().from(surveyInvitations)).toEqual([]);
    const withIds = JSON.stringify(await data.db.read.select().from(surveyAnswers));
    expect(people.filter((person) => withIds.includes(`"${person}"`))).toEqual([]);
  }, 120_000);
});
