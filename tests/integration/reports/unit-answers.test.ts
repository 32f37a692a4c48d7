import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { itemsOf } from '#app/domain/surveys/instrument.ts';
import { en, sv } from '#app/platform/i18n/index.ts';
import { createLimits } from '#app/platform/limits.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { downloadReport, showReport } from '#app/services/reports/run-report.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import { surveyAnswers, surveyWaves, units } from '#db/schema/index.ts';
import { NOTHING_MARK } from '#reports/document.ts';
import { demoRegion } from '#tests/support/demo.ts';
import { readSheet } from '#tests/support/read-back.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';

const REPORT = 'enhetssvar';
const WAVE = 'wave-capacity';
const words = sv.reports.unitAnswers;
const NOTHING = sv.respondents.unitAnswers.nothing;

const region = demoRegion();

const as = (...who: Parameters<typeof actorWith>) => contextFor(region.db, actorWith(...who), region.now);
const administrator = () => as('administrator');

/** The report as its page shows it, the rows as cells by column, and its workbook. */
async function read(ctx: ServiceContext = administrator(), language: 'sv' | 'en' = 'sv') {
  const request = { language, version: '0.1.0' } as const;
  const { shown } = await showReport(ctx, REPORT, { subject: WAVE, area: null }, request);
  const sheet = shown?.sheets.find(({ key }) => key === 'answers');
  const { columns = [], rows = [] } = sheet ?? {};
  const cells = rows.map((row) => Object.fromEntries(columns.map(({ key }, at) => [key, row[at] ?? null])));
  const asked = { ...request, subject: WAVE, area: null, format: 'xlsx' } as const;
  const take = async () => (await downloadReport(ctx, createLimits(), REPORT, asked)).body;
  return { shown, columns, cells, take };
}

/** Each unit with what its rows say of a question. */
const saidOf = (cells: Awaited<ReturnType<typeof read>>['cells'], question: string | undefined) =>
  cells.filter((row) => row.question === question);

describe('the report of what units have answered', () => {
  it('has a row for each question of every unit that the wave’s page shows, with what it shows', async () => {
    const page = await showWave(administrator(), WAVE);
    const items = page.definition ? itemsOf(page.definition) : [];
    const { cells } = await read();
    expect(page.unitAnswers?.length).toBeGreaterThan(20);
    expect(cells).toHaveLength((page.unitAnswers?.length ?? 0) * items.length);
    const answers = page.unitAnswers ?? [];
    for (const { id, kind, text } of items) {
      const rows = saidOf(cells, text.sv);
      expect(rows.map(({ unit }) => unit)).toEqual(answers.map(({ unit }) => unit));
      const said = answers.map(({ values }) => values?.[id] ?? null);
      expect(rows.map(({ number }) => number)).toEqual(
        said.map((one) => (kind === 'number' ? (one ?? NOTHING_MARK) : NOTHING_MARK)),
      );
      expect(rows.map(({ answer }) => answer === NOTHING)).toEqual(said.map((one) => one === null));
      if (kind !== 'text') continue;
      expect(rows.map(({ answer }) => answer)).toEqual(said.map((one) => one ?? NOTHING));
    }
  });

  it('says what was chosen in the words of the question, and what a number counts, in both languages', async () => {
    const page = await showWave(administrator(), WAVE);
    const [compared, atOnce] = ['compared', 'at_once'].map((id) =>
      itemsOf(page.definition!).find((one) => one.id === id),
    );
    for (const language of ['sv', 'en'] as const) {
      const { cells, columns } = await read(administrator(), language);
      const labels = compared?.kind === 'single' ? compared.options.map(({ text }) => text[language]) : [];
      const chosen = saidOf(cells, compared?.text[language]).map(({ answer }) => answer);
      expect(new Set(chosen)).toEqual(new Set(labels));
      const counts = saidOf(cells, atOnce?.text[language]);
      expect(counts.some(({ number }) => number === 1)).toBe(true);
      for (const { number, counted } of counts)
        expect(counted).toBe(language === 'sv' ? 'lärande' : number === 1 ? 'learner' : 'learners');
      const { headings } = (language === 'sv' ? sv : en).reports.unitAnswers;
      expect(columns.map(({ heading }) => heading)).toContain(headings.counted);
    }
  });

  it('is a workbook with numbers as numbers, the unit’s own id, and the same cells as the page', async () => {
    const { cells, columns, take } = await read();
    const [head, ...rows] = await readSheet(await take(), words.sheets.answers);
    expect(head?.slice(0, columns.length)).toEqual(columns.map(({ heading }) => heading));
    const at = head?.indexOf(words.headings.number) ?? -1;
    expect(rows.map((row) => row[at] ?? null)).toEqual(cells.map(({ number }) => number));
    expect(rows.filter((row) => typeof row[at] === 'number').length).toBeGreaterThan(40);
    const told = new Set(rows.map((row) => row[head?.indexOf(words.headings.unitId) ?? -1]));
    const answered = await region.db.read.select().from(surveyAnswers).where(eq(surveyAnswers.waveId, WAVE));
    expect(told).toEqual(new Set(answered.map(({ unitId }) => unitId)));
  });

  it('holds of a part of the region only the units that its reader sees on the page', async () => {
    const all = await read();
    for (const ctx of [
      as('placement_coordinator', 'unit', 'hs-halmstad'),
      as('clinical_lecturer', 'branch', 'doctors'),
      as('study_director', 'branch', 'care'),
    ]) {
      const page = await showWave(ctx, WAVE);
      const { cells, take } = await read(ctx);
      const seen = new Set(page.unitAnswers?.map(({ unitId }) => unitId));
      expect(seen.size).toBeGreaterThan(0);
      const [head, ...rows] = await readSheet(await take(), words.sheets.answers);
      const id = head?.indexOf(words.headings.unitId) ?? -1;
      expect(new Set(rows.map((row) => row[id]))).toEqual(seen);
      expect(new Set(cells.map(({ unit }) => unit))).toEqual(new Set(page.unitAnswers?.map(({ unit }) => unit)));
    }
    const part = await read(as('placement_coordinator', 'unit', 'hs-halmstad'));
    expect(part.cells.length).toBeLessThan(all.cells.length);
  });

  it('is of a part of the region when that is chosen, which its cover names', async () => {
    const area = 'enhet:hs-varberg';
    const request = { language: 'sv', version: '0.1.0' } as const;
    const { shown, areas } = await showReport(administrator(), REPORT, { subject: WAVE, area }, request);
    expect(areas.some(({ id }) => id.startsWith('larosate:'))).toBe(false);
    const paths = new Map((await region.db.read.select().from(units)).map(({ id, path }) => [id, path]));
    const { columns = [], rows = [] } = shown?.sheets.find(({ key }) => key === 'answers') ?? {};
    const page = await showWave(administrator(), WAVE);
    const within = page.unitAnswers?.filter(({ unitId }) => paths.get(unitId)?.includes('/hs-varberg/')) ?? [];
    expect(within.length).toBeGreaterThan(5);
    const at = columns.findIndex(({ key }) => key === 'unit');
    expect(new Set(rows.map((row) => row[at]))).toEqual(new Set(within.map(({ unit }) => unit)));
    const cover = new Map(shown?.sheets.find(({ key }) => key === 'about')?.rows.map(([label, text]) => [label, text]));
    expect(cover.get(sv.reportCovers.filters.area)).toContain('Varberg');
    await expect(
      showReport(administrator(), REPORT, { subject: WAVE, area: 'enhet:finns-inte' }, request),
    ).rejects.toMatchObject({ kind: 'not_found' });
  });

  it('does not exist for those who may not run reports, nor for waves to people', async () => {
    const request = { language: 'sv', version: '0.1.0' } as const;
    const refused = { kind: 'not_found' };
    for (const ctx of [
      as('unit_manager', 'unit', 'hal-med'),
      as('school_coordinator', 'organisation', 'hh'),
      as('learner', 'own'),
    ])
      await expect(showReport(ctx, REPORT, { subject: WAVE, area: null }, request)).rejects.toMatchObject(refused);
    const waves = await region.db.read.select().from(surveyWaves);
    const { subjects } = await showReport(administrator(), REPORT, { subject: null, area: null }, request);
    expect(subjects.map(({ id }) => id)).toEqual([WAVE]);
    for (const { id } of waves.filter((wave) => wave.id !== WAVE))
      await expect(showReport(administrator(), REPORT, { subject: id, area: null }, request)).rejects.toMatchObject(
        refused,
      );
    await expect(showReport(administrator(), 'enkat', { subject: WAVE, area: null }, request)).rejects.toMatchObject(
      refused,
    );
  });
});
