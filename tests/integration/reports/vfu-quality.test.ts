import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { termWeeks } from '#app/domain/shared/terms.ts';
import { datesOf } from '#app/domain/shared/weeks.ts';
import { sv } from '#app/platform/i18n/index.ts';
import { createLimits } from '#app/platform/limits.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { downloadReport, listReports, showReport } from '#app/services/reports/run-report.server.ts';
import { capacities, placements, qualityActions, surveyReleases, unitClosures, units } from '#db/schema/index.ts';
import { NOTHING_MARK } from '#reports/document.ts';
import { demoRegion } from '#tests/support/demo.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';

const request = { language: 'sv', version: '0.1.0' } as const;
const REPORT = 'vfu-kvalitet';
const { report: words } = sv.qualityReport;

const region = demoRegion();

const as = (...who: Parameters<typeof actorWith>) => contextFor(region.db, actorWith(...who), region.now);
const administrator = () => as('administrator');

async function show(subject: string | null, area: string | null = null, ctx: ServiceContext = administrator()) {
  const page = await showReport(ctx, REPORT, { subject, area }, request);
  if (!page.shown) throw new Error('nothing to show');
  const sheetOf = (key: string) => page.shown?.sheets.find((sheet) => sheet.key === key);
  const cellsOf = (key: string, column: string) => {
    const at = sheetOf(key)?.columns.findIndex((one) => one.key === column) ?? -1;
    return (sheetOf(key)?.rows ?? []).map((row) => row[at] ?? null);
  };
  const sum = (key: string, column: string) =>
    cellsOf(key, column).reduce<number>((total, cell) => total + Number(cell ?? 0), 0);
  return { ...page, sheetOf, cellsOf, sum };
}

describe('the quality report', () => {
  it('has ten parts, of which those without records say so and show no number', async () => {
    const { sheetOf } = await show('HT2026');
    const rows = sheetOf('summary')?.rows ?? [];
    expect([...new Set(rows.map(([, part]) => part))]).toEqual(Object.values(words.parts));
    const missing = rows.filter((row) => row.at(-1) === words.missing);
    expect(missing.map(([number]) => number)).toEqual([5, 7, 8, 9]);
    for (const row of missing) expect(row.slice(3, 5)).toEqual([null, null]);
  });

  it('says of a term in which no wave has closed that there are none, on both sheets of survey figures', async () => {
    const { sheetOf } = await show('HT2026');
    for (const key of ['survey', 'keptBack'])
      expect(sheetOf(key)).toMatchObject({ rows: [], nothing: sv.reports.survey.empty.noWaves });
  });

  it('names the actions that were to be done in the time, by part of the region', async () => {
    const { sheetOf } = await show('HT2026');
    const actionsIn = (rows: readonly (readonly unknown[])[]) =>
      rows.filter(([, part]) => part === words.parts.actions);
    const all = actionsIn(sheetOf('summary')?.rows ?? []);
    const own = await region.db.read.select().from(qualityActions);
    const { from, to } = datesOf(termWeeks('HT2026'));
    const due = own.filter(({ dueOn }) => dueOn >= from && dueOn <= to);
    expect(all[0]?.[3]).toBe(due.length);
    expect(all.length).toBe(due.length + 2);
    const names = new Map((await region.db.read.select().from(units)).map(({ id, name }) => [id, name]));
    for (const { unitId, todo } of due.filter((one) => one.unitId !== null)) {
      const told = all.filter(([, , indicator]) => String(indicator).startsWith(`${names.get(unitId ?? '')}: ${todo}`));
      expect(told).toHaveLength(1);
    }
    const at = own.find(({ id }) => id === due[0]?.id)?.unitId ?? '';
    const there = await show('HT2026', `enhet:${at}`);
    const here = due.filter(({ unitId }) => unitId === at);
    expect(actionsIn(there.sheetOf('summary')?.rows ?? []).length).toBe(here.length + 2);
    expect(here.length).toBeLessThan(due.length);
  });

  it('counts the weeks that units have offered students, but for closed ones, and of no school', async () => {
    const offered = async (area?: string) => {
      const { sheetOf } = await show('HT2026', area);
      return (sheetOf('summary')?.rows ?? []).find(([, , indicator]) => indicator === words.indicators.offered)?.[3];
    };
    const { from, to } = termWeeks('HT2026');
    const rows = await region.db.read.select().from(capacities);
    const closures = await region.db.read.select().from(unitClosures);
    const isClosed = (unitId: string, week: string) =>
      closures.some((one) => one.unitId === unitId && one.fromWeek <= week && one.toWeek >= week);
    const open = rows.filter(({ week, unitId }) => week >= from && week <= to && !isClosed(unitId, week));
    expect(open.length).toBeLessThan(rows.length);
    const sum = (of: typeof rows) =>
      [...Map.groupBy(of, ({ unitId, week }) => `${unitId} ${week}`).values()].reduce((total, own) => {
        const stated = own.filter(({ form }) => !['all', 'at', 'bt', 'st', 'ptp'].includes(form));
        const most = own.find(({ form }) => form === 'all')?.places ?? Infinity;
        return (
          total +
          Math.min(
            most,
            stated.reduce((places, row) => places + row.places, 0),
          )
        );
      }, 0);
    expect(sum(open)).toBeGreaterThan(1000);
    expect(await offered()).toBe(sum(open));
    const unitId = open[0]?.unitId ?? '';
    expect(await offered(`enhet:${unitId}`)).toBeGreaterThanOrEqual(sum(open.filter((row) => row.unitId === unitId)));
    expect(await offered('larosate:hh')).toBeNull();
    // Of places that the form has, some are for one term.
    const ofTerm = open.filter(({ form, level }) => form === 'vfu_basic' && level === 'any').slice(0, 40);
    const named = ofTerm.map((row) => ({ ...row, id: `${row.id} T1`, level: 'T1' }));
    await region.db.write((tx) => tx.insert(capacities).values(named));
    expect(await offered()).toBe(sum(open));
    await region.db.write((tx) => tx.delete(capacities).where(eq(capacities.level, 'T1')));
  });

  it('agrees with the counts of the database whatever part of the region is chosen', async () => {
    const { areas } = await show('2026');
    expect(areas.length).toBeGreaterThan(20);
    const chosen = areas.filter(({ id }, index) => id.startsWith('larosate:') || index % 12 === 0);
    for (const { id } of chosen) {
      const { shown, sum, sheetOf } = await show('2026', id);
      expect(shown?.area).toBe(id);
      expect(shown?.differences, id).toEqual([]);
      const totals = sheetOf('volumes')?.totals ?? [];
      expect(totals).toContain(sum('volumes', 'places'));
    }
  }, 240_000);

  it('has in a year what its two terms have, and at the hospitals and outside them what all have', async () => {
    const places = async (subject: string, area?: string) => (await show(subject, area)).sum('volumes', 'places');
    expect(await places('2026')).toBe((await places('VT2026')) + (await places('HT2026')));
    const { areas } = await show('HT2026');
    const ofSchools = areas.filter(({ id }) => id.startsWith('larosate:'));
    const counted = await Promise.all(ofSchools.map(({ id }) => places('HT2026', id)));
    expect(counted.reduce((total, one) => total + one, 0)).toBe(await places('HT2026'));
  });

  it('of a unit tells the figures that were released for it and the units below, and nothing of others', async () => {
    const { areas, cellsOf } = await show('2026', 'enhet:hal-med');
    expect(areas.map(({ id }) => id)).toContain('enhet:hal-med');
    const all = await show('2026');
    const within = new Set(cellsOf('survey', 'group'));
    expect(within.size).toBeGreaterThan(0);
    expect(cellsOf('survey', 'kind')).not.toContain(sv.reports.survey.kinds.region);
    expect(cellsOf('survey', 'mean').length).toBeLessThan(all.cellsOf('survey', 'mean').length);
    const released = await region.db.read.select().from(surveyReleases);
    const means = new Set(released.flatMap(({ figure }) => (figure ? [Math.round(figure.mean * 10) / 10] : [])));
    for (const mean of all.cellsOf('survey', 'mean')) expect(means).toContain(mean);
  });

  it('of one who reads a single unit is what everybody else reads of that unit', async () => {
    const lecturer = as('clinical_lecturer', 'unit', 'hal-med');
    const { subjects } = await show(null, null, lecturer);
    const all = (await show(null)).subjects.map(({ id }) => id);
    expect(subjects.length).toBeGreaterThan(1);
    expect(all).toEqual(expect.arrayContaining(subjects.map(({ id }) => id)));
    for (const { id } of subjects) {
      const [own, shown] = [await show(id, null, lecturer), await show(id, 'enhet:hal-med')];
      expect(own.sum('volumes', 'places'), id).toBeGreaterThan(0);
      for (const key of ['volumes', 'fill', 'supervision'])
        expect(own.sheetOf(key)?.rows, `${id} ${key}`).toEqual(shown.sheetOf(key)?.rows);
      const figures = own.sheetOf('survey')?.rows.filter(([, kind]) => kind !== sv.reports.survey.kinds.region);
      expect(figures, id).toEqual(shown.sheetOf('survey')?.rows);
    }
    for (const report of ['placeringar', 'handledning'])
      expect((await showReport(lecturer, report, { subject: null, area: null }, request)).shown).not.toBeNull();
    const elsewhere = as('clinical_lecturer', 'unit', 'no-such');
    expect((await showReport(elsewhere, REPORT, { subject: null, area: null }, request)).shown).toBeNull();
  });

  it('lists every figure that is kept back with its reason and without a number', async () => {
    const { sheetOf, cellsOf } = await show('2026');
    const reasons = Object.values(sv.surveys.wave.keptBack);
    expect(cellsOf('keptBack', 'keptBack').length).toBeGreaterThan(0);
    for (const reason of cellsOf('keptBack', 'keptBack')) expect(reasons).toContain(reason);
    expect(sheetOf('keptBack')?.columns.map(({ kind }) => kind)).not.toContain('decimal');
  });

  it('tells what is ordered of whole rounds only', async () => {
    expect((await show('HT2026')).sheetOf('fill')?.totals?.[4]).toBeGreaterThan(0);
    const part = await show('HT2026', 'enhet:hal-med');
    expect(new Set(part.cellsOf('fill', 'ordered'))).toEqual(new Set([NOTHING_MARK]));
    expect(part.sum('fill', 'placed')).toBeGreaterThan(0);
  });

  it('counts no more than the one who asks answers for', async () => {
    const doctors = await show('HT2026', null, as('study_director', 'branch', 'doctors'));
    const { forms } = sv.vocabulary;
    const branch = [forms.at, forms.bt, forms.medical_student, forms.st];
    for (const form of doctors.cellsOf('volumes', 'form')) expect(branch).toContain(form);
    await expect(show('HT2026', null, as('school_coordinator', 'organisation', 'hh'))).rejects.toMatchObject({
      kind: 'not_found',
    });
  });

  it('is not found for a time or a part that cannot be chosen', async () => {
    for (const [subject, area] of [
      ['HT1999', null],
      ['HT2026', 'enhet:finns-inte'],
      ['HT2026', 'finns-inte'],
    ] as const)
      await expect(show(subject, area)).rejects.toMatchObject({ kind: 'not_found' });
  });

  it('counts a learner who goes on at another unit as one place, at the unit where it began', async () => {
    const [one] = await region.db.read.select().from(placements).where(eq(placements.state, 'published')).limit(1);
    if (!one || one.fromWeek === one.toWeek) throw new Error('somebody is to come for more than a week');
    const before = (await show('2026')).sum('volumes', 'places');
    await region.db.write(async (tx) => {
      await tx.update(placements).set({ toWeek: one.fromWeek }).where(eq(placements.id, one.id));
      await tx.insert(placements).values({ ...one, id: 'rest', unitId: 'hal-med-61', fromWeek: one.toWeek });
    });
    expect((await show('2026')).sum('volumes', 'places')).toBe(before);
  });

  it('stands in the history with its time, its part and its numbers', async () => {
    const asked = { ...request, subject: '2026', area: 'enhet:hal-med', format: 'csv' } as const;
    await downloadReport(administrator(), createLimits(), REPORT, asked);
    const { runs } = await listReports(administrator());
    expect(runs[0]).toMatchObject({ report: REPORT, search: 'urval=2026&galler=enhet%3Ahal-med', format: 'csv' });
  });
});
