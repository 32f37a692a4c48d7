import { expect, it } from 'vitest';
import { answerForm } from '#app/domain/surveys/answer-form.ts';
import { instrumentForm, sectionForm } from '#app/domain/surveys/instrument-form.ts';
import { itemForm } from '#app/domain/surveys/item-form.ts';
import { showReport } from '#app/services/reports/run-report.server.ts';
import { readQuestionnaire, submitAnswer } from '#app/services/surveys/answer-survey.server.ts';
import { saveItem, saveSection, saveSettings } from '#app/services/surveys/change-draft.server.ts';
import { closeWave } from '#app/services/surveys/close-wave.server.ts';
import { createInstrument, publishInstrument } from '#app/services/surveys/keep-instruments.server.ts';
import { openWave } from '#app/services/surveys/open-wave.server.ts';
import { editableItem, showInstrument } from '#app/services/surveys/read-instruments.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor, vault } from '#tests/support/registers.ts';
import { insertEndedPlacements, SENDING, tokensOf } from '#tests/support/surveys.ts';

const NOW = '2027-10-11T10:00:00.000Z';
const STEPS = ['Inte alls', 'Mycket lite', 'Ganska lite', 'Ganska mycket', 'Mycket', 'Helt'];
const SETTINGS = {
  ...{ titleSv: 'Sex steg', titleEn: 'Six steps', leadSv: 'Tänk.', leadEn: 'Think.', lowest: '1', licence: '' },
  ...{ labelsSv: STEPS.join('\n'), labelsEn: '1\n2\n3\n4\n5\n6', favourable: 'Mycket' },
};
const WAVE = {
  ...{ name: 'Sex steg HT 2027', programmeId: '' },
  ...{ endedFrom: '2027-10-04', endedTo: '2027-10-10', closesOn: '2027-10-25' },
};

it('asks on a scale of six steps that somebody has written, and reports what was answered on it', async () => {
  const data = await createTestDatabase();
  try {
    const people = await insertEndedPlacements(data.db, { a: 12 });
    const context = contextFor(data.db, actorWith('administrator'), NOW);
    const { id } = await createInstrument(context, { titleSv: 'Sex', titleEn: '', respondents: 'learners' });
    const version = async () => (await showInstrument(context, id)).version;
    await saveSettings(context, id, instrumentForm.parse({ ...SETTINGS, version: await version() }));
    const named = sectionForm.parse({ version: await version(), nameSv: 'Mottagande', nameEn: 'Welcome' });
    const saved = await saveSection(context, id, null, named);
    const section = saved.ok ? saved.value.partId : '';
    const items: string[] = [];
    for (const [textSv, turned] of [
      ['Jag var väntad', {}],
      ['Jag fick klara mig själv', { reversed: 'on' }],
    ] as const) {
      const { definition, others } = await editableItem(context, id, { section });
      const typed = { version: await version(), textSv, textEn: textSv, kind: 'scale', ...turned };
      const item = await saveItem(context, id, { section, item: null }, itemForm(definition, others).parse(typed));
      items.push(item.ok ? item.value.partId : '');
    }
    await publishInstrument(context, id, await version());
    const opened = await openWave(context, { ...WAVE, instrumentVersionId: id }, SENDING);
    const wave = opened.ok ? opened.value.id : '';

    const [asIs = '', turned = ''] = items;
    const tokens = await tokensOf(data.db);
    for (const [index, person] of people.entries()) {
      const token = tokens.get(person) ?? '';
      const respondent = { db: data.db, vault, now: new Date(NOW) };
      const form = answerForm((await readQuestionnaire(respondent, token)).definition);
      expect(form.safeParse({ [asIs]: '7' }).success).toBe(false);
      // Nine are wholly content, three hardly: on six steps the turned answer to 6 is 1, and to 2 it is 5.
      const sent = index < 9 ? { [asIs]: '6', [turned]: '1' } : { [asIs]: '2', [turned]: '5' };
      await submitAnswer(respondent, token, form.parse(sent));
    }
    await closeWave(context, wave);

    const region = (await showWave(context, wave)).groups.find(({ kind }) => kind === 'region');
    const { figure } = region?.figures[section] ?? {};
    expect(figure).toMatchObject({ mean: 5, spread: { favourable: 0.75 } });
    const { shown } = await showReport(
      context,
      'enkat',
      { subject: wave, area: null },
      { language: 'sv', version: '0.1.0' },
    );
    const themes = shown?.sheets.find(({ key }) => key === 'themes');
    expect(themes?.rows[0]).toEqual(expect.arrayContaining(['Mottagande', 5, 75]));
  } finally {
    await data.drop();
  }
});
