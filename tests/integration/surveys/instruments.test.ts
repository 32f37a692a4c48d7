import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instrumentForm, sectionForm } from '#app/domain/surveys/instrument-form.ts';
import { itemForm } from '#app/domain/surveys/item-form.ts';
import { itemsOf } from '#app/domain/surveys/instrument.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { submitAnswer } from '#app/services/surveys/answer-survey.server.ts';
import {
  movePart,
  removePart,
  saveItem,
  saveSection,
  saveSettings,
} from '#app/services/surveys/change-draft.server.ts';
import {
  copyInstrument,
  createInstrument,
  publishInstrument,
  removeDraft,
} from '#app/services/surveys/keep-instruments.server.ts';
import { openWave } from '#app/services/surveys/open-wave.server.ts';
import {
  compareVersions,
  editableItem,
  readInstruments,
  showInstrument,
} from '#app/services/surveys/read-instruments.server.ts';
import { waveChoices } from '#app/services/surveys/read-waves.server.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor, vault } from '#tests/support/registers.ts';
import { answersAlike, INSTRUMENT, insertEndedPlacements, tokensOf, SENDING } from '#tests/support/surveys.ts';

const NOW = '2027-10-11T10:00:00.000Z';
const WAVE = {
  ...{ name: 'VFU HT 2027', programmeId: '' },
  ...{ endedFrom: '2027-10-04', endedTo: '2027-10-10', closesOn: '2027-10-25' },
};

let data: TestDatabase;
let people: string[];
beforeEach(async () => {
  data = await createTestDatabase();
  people = await insertEndedPlacements(data.db, { a: 6 });
});
afterEach(() => data.drop());

const context = () => contextFor(data.db, actorWith('administrator'), NOW);
const version = async (id: string) => (await showInstrument(context(), id)).version;

async function addSection(id: string, nameSv: string): Promise<string> {
  const form = sectionForm.parse({ version: await version(id), nameSv, nameEn: `${nameSv} (en)` });
  const saved = await saveSection(context(), id, null, form);
  return saved.ok ? saved.value.partId : '';
}

async function addItem(id: string, section: string, textSv: string, more: object = {}): Promise<string> {
  const { definition, others } = await editableItem(context(), id, { section });
  const typed = { version: await version(id), textSv, textEn: `${textSv} (en)`, kind: 'scale', ...more };
  const saved = await saveItem(context(), id, { section, item: null }, itemForm(definition, others).parse(typed));
  return saved.ok ? saved.value.partId : '';
}

const SETTINGS = {
  ...{ titleSv: 'Ny enkät', titleEn: 'New survey', leadSv: 'Tänk.', leadEn: 'Think.', lowest: '1' },
  ...{ labelsSv: 'Låg\nMellan\nHög', labelsEn: 'Low\nMiddle\nHigh', favourable: 'Hög', licence: '' },
};

async function written(): Promise<{ id: string; section: string; first: string; second: string }> {
  const { id } = await createInstrument(context(), { titleSv: 'Ny enkät', titleEn: '', respondents: 'learners' });
  await saveSettings(context(), id, instrumentForm.parse({ ...SETTINGS, version: await version(id) }));
  const section = await addSection(id, 'Allmänt');
  const first = await addItem(id, section, 'Första');
  const second = await addItem(id, section, 'Andra', { kind: 'text', showItem: first, showEquals: ['1'] });
  return { id, section, first, second };
}

describe('an instrument', () => {
  it('is written as a draft, published, and then sent out', async () => {
    const { id, first } = await written();
    const draft = await showInstrument(context(), id);
    expect(draft).toMatchObject({ state: 'draft', problems: [], items: 2 });
    expect(itemsOf(draft.definition)[1]).toMatchObject({ kind: 'text', showWhen: { item: first, equals: ['1'] } });
    expect(draft.definition).toMatchObject({ favourableFrom: 3, scale: { lowest: 1 } });
    expect((await waveChoices(context())).instruments.map((one) => one.id)).not.toContain(id);
    await expect(openWave(context(), { ...WAVE, instrumentVersionId: id }, SENDING)).rejects.toMatchObject({
      code: 'changed_since',
    });
    await publishInstrument(context(), id, draft.version);
    const opened = await openWave(context(), { ...WAVE, instrumentVersionId: id }, SENDING);
    expect(opened.ok).toBe(true);
    expect(await showInstrument(context(), id)).toMatchObject({ state: 'in_use', waves: 1 });
  });

  it('says what keeps it from being published, by its place', async () => {
    const { id } = await createInstrument(context(), { titleSv: 'Ny', titleEn: '', respondents: 'supervisors' });
    const section = await addSection(id, 'Allmänt');
    const codes = async () => (await showInstrument(context(), id)).problems.map(({ code }) => code);
    expect(await codes()).toEqual(['titleMissing', 'leadMissing', 'nothingAsked', 'sectionEmpty']);
    await addItem(id, section, 'Fråga', { textEn: '' });
    expect((await showInstrument(context(), id)).problems.at(-1)).toMatchObject({
      code: 'textMissing',
      sectionId: section,
    });
    await expect(publishInstrument(context(), id, await version(id))).rejects.toMatchObject({
      code: 'instrument_unfinished',
    });
  });

  it('that is published is changed by nobody, so that no item goes while somebody answers', async () => {
    const opened = await openWave(context(), { ...WAVE, instrumentVersionId: INSTRUMENT }, SENDING);
    expect(opened.ok).toBe(true);
    const before = await showInstrument(context(), INSTRUMENT);
    const [item] = itemsOf(before.definition);
    const part = { kind: 'item', id: item?.id ?? '' } as const;
    const published = { code: 'instrument_published' };
    await expect(removePart(context(), INSTRUMENT, part, before.version)).rejects.toMatchObject(published);
    await expect(movePart(context(), INSTRUMENT, part, 1, before.version)).rejects.toMatchObject(published);
    await expect(removeDraft(context(), INSTRUMENT, before.version)).rejects.toMatchObject(published);
    await expect(publishInstrument(context(), INSTRUMENT, before.version)).rejects.toMatchObject(published);
    const settings = instrumentForm.parse({ ...SETTINGS, version: before.version });
    await expect(saveSettings(context(), INSTRUMENT, settings)).rejects.toMatchObject(published);
    await expect(editableItem(context(), INSTRUMENT, { item: part.id })).rejects.toMatchObject({ kind: 'not_found' });
    expect(await showInstrument(context(), INSTRUMENT)).toEqual(before);
    const respondent = { db: data.db, vault, now: new Date(NOW) };
    const token = (await tokensOf(data.db)).get(people[0] ?? '') ?? '';
    await submitAnswer(respondent, token, await answersAlike(respondent, 4));
  });

  it('is changed by copying it to a new version, and the two are compared in words', async () => {
    const { id } = await copyInstrument(context(), 'learning-environment@2');
    const copy = await showInstrument(context(), id);
    expect(copy).toMatchObject({ state: 'draft', number: 3, problems: [] });
    expect((await compareVersions(context(), id, null)).compared?.differences).toEqual([]);
    await removePart(context(), id, { kind: 'item', id: 'expected' }, copy.version);
    const { compared } = await compareVersions(context(), id, 'learning-environment@2');
    expect(compared).toMatchObject({ earlier: { number: 2 }, later: { number: 3 } });
    expect(compared?.differences).toMatchObject([{ kind: 'removed', of: 'item', id: 'expected', after: null }]);
  });

  it('that is licensed is sent out when its wording and its licence have been entered', async () => {
    const id = 'uceem@1';
    expect(await showInstrument(context(), id)).toMatchObject({ state: 'frame', isLicensed: true });
    const { definition } = await showInstrument(context(), id);
    for (const { id: section } of definition.subscales) await addItem(id, section, `Fråga ${section}`);
    const left = await showInstrument(context(), id);
    expect([left.state, left.problems.map(({ code }) => code)]).toEqual(['draft', ['licenceMissing']]);
    const settings = { ...SETTINGS, version: left.version, licence: 'Lunds universitet, 2027' };
    await saveSettings(context(), id, instrumentForm.parse(settings));
    await publishInstrument(context(), id, await version(id));
    expect((await showInstrument(context(), id)).state).toBe('published');
  });

  it('is there for those alone who edit surveys', async () => {
    const lecturer = contextFor(data.db, actorWith('clinical_lecturer'), NOW);
    await expect(readInstruments(lecturer)).rejects.toMatchObject({ kind: 'not_found' });
    await expect(showInstrument(lecturer, INSTRUMENT)).rejects.toMatchObject({ kind: 'not_found' });
    await expect(copyInstrument(lecturer, INSTRUMENT)).rejects.toMatchObject({ kind: 'not_found' });
  });
});

describe('two who write the same draft', () => {
  it('do not overwrite each other: the later one is told, and may save over it knowingly', async () => {
    const { id, section } = await written();
    const seen = await version(id);
    const named = (nameSv: string, at: number) =>
      saveSection(context(), id, section, sectionForm.parse({ version: at, nameSv, nameEn: 'x' }));
    expect((await named('Först', seen)).ok).toBe(true);
    const late = await named('Sedan', seen);
    expect(late).toMatchObject({ ok: false, error: { code: 'overtaken', version: seen + 1 } });
    expect((await showInstrument(context(), id)).definition.subscales[0]?.name.sv).toBe('Först');
    expect(late.ok || (await named('Sedan', late.error.version)).ok).toBe(true);
    await expect(movePart(context(), id, { kind: 'section', id: section }, 1, seen)).rejects.toMatchObject({
      code: 'changed_since',
    });
  });

  it('move and remove parts, and take it back', async () => {
    const { id, first, second } = await written();
    const order = async () => itemsOf((await showInstrument(context(), id)).definition).map((item) => item.id);
    const moved = await movePart(context(), id, { kind: 'item', id: second }, -1, await version(id));
    expect([await order(), moved.goesUp, moved.goesDown]).toEqual([[second, first], false, true]);
    expect((await showInstrument(context(), id)).problems).toMatchObject([{ code: 'conditionGone', itemId: second }]);
    const { changeId } = await removePart(context(), id, { kind: 'item', id: first }, await version(id));
    expect(await order()).toEqual([second]);
    expect((await undoChangeFor(context(), changeId)).ok).toBe(true);
    expect(await order()).toEqual([second, first]);
  });

  it('cannot take back what was written before it was published', async () => {
    const { id, second } = await written();
    const { changeId } = await movePart(context(), id, { kind: 'item', id: second }, 1, await version(id));
    await publishInstrument(context(), id, await version(id));
    expect(await undoChangeFor(context(), changeId)).toMatchObject({ ok: false, error: { code: 'changed_since' } });
  });
});
