import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { sv } from '#app/platform/i18n/index.ts';
import { createLimits } from '#app/platform/limits.ts';
import { downloadReport, showReport } from '#app/services/reports/run-report.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import { surveyAnswers, surveyReleases } from '#db/schema/index.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { readSheet } from '#tests/support/read-back.ts';
import { KEPT_BACK_MARK, NOTHING_MARK } from '#reports/document.ts';
import { demoRegion } from '#tests/support/demo.ts';

const request = { language: 'sv', version: '0.1.0' } as const;
const { reports } = sv;

const region = demoRegion();

const administrator = () => contextFor(region.db, actorWith('administrator'), region.now);

/** A report of survey figures as its page shows it and as its workbook. */
async function read(id: string, subject: string | null = null) {
  const page = await showReport(administrator(), id, { subject, area: null }, request);
  if (!page.shown) throw new Error('nothing to show');
  const { subject: shown, sheets } = page.shown;
  const asked = { ...request, subject: shown, area: null, format: 'xlsx' } as const;
  return { shown, sheets, file: await downloadReport(administrator(), createLimits(), id, asked) };
}

describe('the survey report', () => {
  it('tells the figures of the wave’s page and nothing that was kept back', async () => {
    const { shown, sheets } = await read('enkat');
    const page = await showWave(administrator(), shown);
    const rows = sheets.find(({ key }) => key === 'groups')?.rows ?? [];
    expect(rows).toHaveLength(page.groups.length * page.themes.length);
    const told = page.groups.flatMap(({ figures }) => page.themes.map(({ id }) => figures[id]));
    for (const [index, row] of rows.entries()) {
      const { figure, keptBack } = told[index] ?? {};
      const blank = told[index] ? '•' : null;
      expect(row[4]).toBe(figure?.mean ?? blank);
      expect(row[7]).toBe(figure?.spread ? Math.round(figure.spread.favourable * 100) : blank);
      if (keptBack) expect([row[3], row[4], row.at(-1)]).toEqual(['•', '•', sv.surveys.wave.keptBack[keptBack]]);
    }
  });

  it('says of every unit how it stands among others, or that these are too few', async () => {
    const waves = await region.db.read.select({ id: surveyReleases.waveId }).from(surveyReleases);
    const said = new Map<unknown, number>();
    const { lacksPeers, notCompared } = sv.surveys.wave;
    for (const wave of new Set(waves.map(({ id }) => id))) {
      const { sheets } = await read('enkat', wave);
      const rows = sheets.find(({ key }) => key === 'groups')?.rows ?? [];
      for (const row of rows.filter(([kind]) => kind === reports.survey.kinds.unit)) {
        const [interval, standing, estimate] = [row[5], row[8], row[9]];
        if (typeof interval === 'number') expect(standing).not.toBe(notCompared);
        if (typeof row[4] !== 'number') expect(standing).toBe(notCompared);
        expect(standing === notCompared || standing === lacksPeers).toBe(estimate === NOTHING_MARK);
        said.set(standing, (said.get(standing) ?? 0) + 1);
      }
    }
    expect(said.get(lacksPeers)).toBeGreaterThan(0);
    expect(said.get(sv.surveys.wave.positions.within)).toBeGreaterThan(0);
  });

  it('says of every theme its alpha, or why there is none, as the page of the wave does', async () => {
    const waves = await region.db.read.select({ id: surveyReleases.waveId }).from(surveyReleases);
    const said = new Set<unknown>();
    for (const wave of new Set(waves.map(({ id }) => id))) {
      const { sheets } = await read('enkat', wave);
      const sheet = sheets.find(({ key }) => key === 'themes');
      const at = sheet?.columns.findIndex(({ key }) => key === 'alpha') ?? -1;
      const { themes } = await showWave(contextFor(region.db, actorWith('administrator'), region.now), wave);
      for (const [index, { alpha, noAlpha }] of themes.entries()) {
        const row = sheet?.rows[index] ?? [];
        expect(row[at]).toBe(alpha ?? (noAlpha === 'kept_back' ? KEPT_BACK_MARK : NOTHING_MARK));
        if (noAlpha) expect(row.at(-1)).toContain(sv.surveys.wave.noAlpha[noAlpha].toLowerCase());
        said.add(noAlpha);
      }
    }
    expect(said).toContain(null);
    expect(said).toContain('single_item');
  });

  it('has every figure from the ledger, and no answer of anybody', async () => {
    const { shown, file } = await read('enkat');
    const [ledger, answers] = await Promise.all([
      region.db.read.select().from(surveyReleases).where(eq(surveyReleases.waveId, shown)),
      region.db.read.select().from(surveyAnswers).where(eq(surveyAnswers.waveId, shown)),
    ]);
    const [, ...rows] = await readSheet(file.body, reports.survey.sheets.groups);
    expect(rows.filter((row) => typeof row[4] === 'number')).toHaveLength(
      ledger.filter(({ figure }) => figure !== null).length,
    );
    const everything = JSON.stringify(rows);
    for (const { id } of answers.slice(0, 20)) expect(everything).not.toContain(id);
  });
});

describe('the figures to reckon on', () => {
  it('are those of the ledger, as each wave’s page tells them, and no answer of anybody', async () => {
    const { sheets, file } = await read('enkatsiffror', 'alla');
    const [figures] = sheets;
    const ledger = await region.db.read.select().from(surveyReleases);
    expect(figures?.rows).toHaveLength(ledger.length);
    const at = (key: string) => figures?.columns.findIndex((column) => column.key === key) ?? -1;
    const [mean, from, told, reason] = ['mean', 'from', 'told', 'keptBack'].map(at);
    for (const row of figures?.rows ?? []) {
      const isTold = row[told ?? -1] === 1;
      expect([row[mean ?? -1] !== '•', row[from ?? -1] !== '•', row[reason ?? -1] === null]).toEqual(
        Array(3).fill(isTold),
      );
      if (isTold) expect(row[from ?? -1]).toBeGreaterThanOrEqual(5);
    }
    const everything = JSON.stringify(await readSheet(file.body, sv.qualityReport.released.sheets.figures));
    const answers = await region.db.read.select().from(surveyAnswers);
    expect(answers.filter(({ id }) => everything.includes(id))).toEqual([]);
  });
});
