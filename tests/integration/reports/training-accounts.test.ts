import { and, eq, gte, inArray, isNotNull, lte } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { HOLDING_STATES } from '#app/domain/placements/vocabulary.ts';
import { parsePeriod } from '#app/domain/quality/report-period.ts';
import { sv } from '#app/platform/i18n/index.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { showReport } from '#app/services/reports/run-report.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import { learners, placements, surveyReleases } from '#db/schema/index.ts';
import { demoRegion } from '#tests/support/demo.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';

const request = { language: 'sv', version: '0.1.0' } as const;
const REPORT = 'utbildningsbokslut';
const FORMS = ['at', 'bt', 'st', 'ptp'] as const;
const words = sv.trainingReport;

const region = demoRegion();

const as = (...who: Parameters<typeof actorWith>) => contextFor(region.db, actorWith(...who), region.now);
const administrator = () => as('administrator');

async function show(subject: string | null, area: string | null = null, ctx: ServiceContext = administrator()) {
  const page = await showReport(ctx, REPORT, { subject, area }, request);
  const sheetOf = (key: string) => page.shown?.sheets.find((sheet) => sheet.key === key);
  const cellsOf = (key: string, column: string) => {
    const at = sheetOf(key)?.columns.findIndex((one) => one.key === column) ?? -1;
    return (sheetOf(key)?.rows ?? []).map((row) => row[at] ?? null);
  };
  /** The rows of a sheet that are about the wave, cell by column. */
  const rowsOf = (key: string, wave: string) => {
    const { rows = [], columns = [] } = sheetOf(key) ?? {};
    const cells = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column.key, row[at] ?? null])));
    return cells.filter((row) => row.wave === wave);
  };
  const totalOf = (key: string, column: string) => {
    const at = sheetOf(key)?.columns.findIndex((one) => one.key === column) ?? -1;
    return sheetOf(key)?.totals?.[at];
  };
  return { ...page, sheetOf, cellsOf, rowsOf, totalOf };
}

describe('the training account', () => {
  it.each(FORMS)('of %s counts the learners and placements that the records hold in the year', async (form) => {
    const { weeks } = parsePeriod('2026') ?? {};
    if (!weeks) throw new Error('a year has weeks');
    const held = await region.db.read
      .select({ learnerId: placements.learnerId })
      .from(placements)
      .where(
        and(
          eq(placements.form, form),
          isNotNull(placements.learnerId),
          inArray(placements.state, [...HOLDING_STATES]),
          lte(placements.fromWeek, weeks.to),
          gte(placements.toWeek, weeks.from),
        ),
      );
    const { totalOf, shown } = await show(`2026-${form}`);
    expect(held.length).toBeGreaterThan(10);
    expect(shown?.differences).toEqual([]);
    for (const sheet of ['programmes', 'financing', 'clinics']) expect(totalOf(sheet, 'placements')).toBe(held.length);
    for (const sheet of ['programmes', 'clinics'])
      expect(totalOf(sheet, 'learners')).toBe(new Set(held.map(({ learnerId }) => learnerId)).size);
    const all = await region.db.read.select().from(learners).where(eq(learners.status, 'active'));
    expect(totalOf('programmes', 'active')).toBeLessThan(all.length);
  });

  it('agrees with the counts of the database in every year, form and part of the region', async () => {
    const { subjects, areas } = await show(null);
    expect(subjects.map(({ id }) => id)).toEqual(expect.arrayContaining(FORMS.map((form) => `2026-${form}`)));
    expect(areas.some(({ id }) => id.startsWith('larosate:'))).toBe(false);
    for (const [index, { id: subject }] of subjects.entries()) {
      const chosen = areas.filter((_, at) => (at + index) % 25 === 0);
      for (const { id } of chosen) {
        const { shown } = await show(subject, id);
        expect(shown?.differences, `${subject} ${id}`).toEqual([]);
      }
    }
  }, 240_000);

  it('tells a part of a clinic as the clinic, each clinic once', async () => {
    const { cellsOf, sheetOf } = await show('2026-at');
    const clinics = cellsOf('clinics', 'clinic');
    expect(new Set(clinics).size).toBe(clinics.length);
    expect(clinics.length).toBeGreaterThan(5);
    expect(cellsOf('clinics', 'above').filter(Boolean).length).toBeGreaterThan(0);
    const hospital = await show('2026-at', 'enhet:hs-halmstad');
    expect(hospital.sheetOf('clinics')?.rows.length ?? 0).toBeLessThan(sheetOf('clinics')?.rows.length ?? 0);
  });

  it('says in words what the region has no records of', async () => {
    const { sheetOf, cellsOf } = await show('2026-bt');
    const parts = cellsOf('notYet', 'part');
    for (const { part, why } of Object.values(words.notYet))
      expect(sheetOf('notYet')?.rows).toContainEqual([part, why]);
    // No survey of the demo has asked them.
    expect(parts[0]).toBe(words.parts.survey);
    expect(sheetOf('survey')).toBeUndefined();
    expect(cellsOf('summary', 'note')).toContain(words.notes.noWaves);
  });

  it.each([
    ['st', 'wave-yearly-st'],
    ['at', 'wave-yearly-at'],
  ] as const)(
    'tells of the yearly survey of %s what the gate has released, and nothing to others',
    async (form, id) => {
      const released = await region.db.read.select().from(surveyReleases).where(eq(surveyReleases.waveId, id));
      const told = released.flatMap(({ figure }) => (figure ? [Math.round(figure.mean * 10) / 10] : []));
      expect(told.length).toBeGreaterThan(5);
      const { wave, answered, groups } = await showWave(administrator(), id);
      const { sheetOf, rowsOf, shown } = await show(`2026-${form}`);
      expect(shown?.differences).toEqual([]);
      const means = rowsOf('survey', wave.name).map(({ mean }) => mean);
      expect(means.sort()).toEqual(told.sort());
      expect(rowsOf('keptBack', wave.name)).toHaveLength(released.length - told.length);
      expect(rowsOf('keptBack', wave.name).length).toBeGreaterThan(0);
      const whole = groups.find(({ kind }) => kind === 'region')?.name.sv ?? '';
      expect(sheetOf('survey')?.picture?.title).toBe(sv.qualityReport.charts.themesOf(wave.name, whole));
      const label = words.of(words.indicators.responseRate, wave.name);
      const rate = sheetOf('summary')?.rows.find(([, indicator]) => indicator === label);
      expect(rate?.[3]).toBeCloseTo((Number(answered) / wave.invited) * 100);
      const cover = new Map(sheetOf('about')?.rows.map(([line, text]) => [line, text]));
      expect(cover.get(sv.reportCovers.labels.suppression)).toMatch(/minst 5 svar.*minst 8/);
      for (const other of FORMS.filter((one) => one !== form))
        expect((await show(`2026-${other}`)).rowsOf('survey', wave.name)).toEqual([]);
    },
  );

  it('tells of a survey that asked others too only the programmes, and of a part only its units', async () => {
    const { programme, unit } = sv.reports.survey.kinds;
    const ofAll = [...(await show('2026-at')).rowsOf('keptBack', 'Lärandemiljö VT 2026')];
    expect(new Set(ofAll.map(({ kind }) => kind))).toEqual(new Set([programme]));
    const hospital = await show('2026-st', 'enhet:hs-halmstad');
    expect(new Set(hospital.cellsOf('survey', 'kind'))).toEqual(new Set([unit]));
  });

  it('is about the forms that the reader answers for, and does not exist for others', async () => {
    const ptp = await show(null, null, as('study_director', 'branch', 'ptp'));
    expect(new Set(ptp.subjects.map(({ id }) => id.slice(5)))).toEqual(new Set(['ptp']));
    const care = await show(null, null, as('study_director', 'branch', 'care'));
    expect([care.subjects, care.shown]).toEqual([[], null]);
    for (const [ctx, subject] of [
      [as('study_director', 'branch', 'ptp'), '2026-st'],
      [administrator(), '2026-vfu_basic'],
      [administrator(), '1999-at'],
      [as('learner', 'own'), null],
    ] as const)
      await expect(show(subject, null, ctx)).rejects.toMatchObject({ kind: 'not_found' });
  });
});
