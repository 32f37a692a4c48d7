import { and, between, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Role } from '#app/domain/access/roles.ts';
import { addDays, addWeeks, mondayOf } from '#app/domain/shared/weeks.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { sv } from '#app/platform/i18n/index.ts';
import { createLimits } from '#app/platform/limits.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { beginChange } from '#app/services/history/begin-change.ts';
import { TOTALS_DIFFER } from '#app/services/reports/agreed-document.server.ts';
import { showRoundExport } from '#app/services/reports/export-round.server.ts';
import { downloadReport, listReports, showReport } from '#app/services/reports/run-report.server.ts';
import { periods, placements, rounds } from '#db/schema/index.ts';
import { CATALOGUE, REPORTS } from '#reports/catalog.ts';
import { NOTHING_MARK } from '#reports/document.ts';
import { demoRegion } from '#tests/support/demo.ts';
import type { TestLog } from '#tests/support/log.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';

const request = { language: 'sv', version: '0.1.0' } as const;

const region = demoRegion();

const as = (...who: Parameters<typeof actorWith>) => contextFor(region.db, actorWith(...who), region.now);

const show = (ctx: ServiceContext, id: string, subject: string | null = null) =>
  showReport(ctx, id, { subject, area: null }, request);

describe('the totals of a report come to what the database counts by itself', () => {
  const readers: [name: string, role: Role, ...scope: string[]][] = [
    ['the administrator', 'administrator'],
    ['the study director of the doctors', 'study_director', 'branch', 'doctors'],
    ['the clinical lecturer of the care branch', 'clinical_lecturer', 'branch', 'care'],
    ['the one who places for a university', 'placement_coordinator', 'organisation', 'hh'],
  ];
  it.each(readers)(
    'for %s, whatever term or year is chosen',
    async (_, role, ...scope) => {
      const ctx = as(role, ...(scope as []));
      for (const key of CATALOGUE) {
        const { id } = REPORTS[key];
        const { subjects } = await show(ctx, id);
        for (const subject of subjects) {
          const { shown } = await show(ctx, id, subject.id);
          expect(shown?.differences, `${id} ${subject.label}`).toEqual([]);
        }
      }
    },
    240_000,
  );

  it('of every round, in its export', async () => {
    const all = await region.db.read
      .select({ id: rounds.id, name: rounds.name })
      .from(rounds)
      .where(eq(rounds.kind, 'periods'));
    expect(all.length).toBeGreaterThan(20);
    for (const { id, name } of all)
      expect((await showRoundExport(as('administrator'), id, request)).differences, name).toEqual([]);
  }, 240_000);

  it('and there is something to count', async () => {
    for (const [id, key] of [
      ['placeringar', 'volumes'],
      ['placeringar', 'fill'],
      ['handledning', 'units'],
    ] as const) {
      const sheet = (await show(as('administrator'), id, 'HT2026')).shown?.sheets.find((one) => one.key === key);
      const numbers = (sheet?.totals ?? []).filter((cell) => typeof cell === 'number');
      expect(Math.max(...numbers)).toBeGreaterThan(20);
    }
  });
});

describe('a report whose rows miss what the database holds', () => {
  it('is neither shown nor handed out, says what differs, and is in the log', async () => {
    const before = await show(as('administrator'), 'placeringar', 'HT2026');
    const volumes = before.shown?.sheets.find(({ key }) => key === 'volumes');
    const at = volumes?.columns.findIndex(({ key }) => key === 'places') ?? -1;
    const places = Number(volumes?.totals?.[at]);
    const [one] = await region.db.read
      .select({ id: placements.id, fromWeek: placements.fromWeek, toWeek: placements.toWeek })
      .from(placements)
      .innerJoin(periods, and(eq(periods.id, placements.periodId), eq(periods.fromWeek, placements.fromWeek)))
      .where(
        and(
          isNotNull(placements.learnerId),
          inArray(placements.state, ['published', 'ongoing', 'completed']),
          between(placements.fromWeek, '2026-W37', '2026-W50'),
        ),
      )
      .limit(1);
    if (!one) throw new Error('somebody is placed');
    // Weeks in the wrong order: what counts week by week finds none in it.
    const wrong = { toWeek: addWeeks(one.fromWeek, -1) };
    await region.db.write((tx) => tx.update(placements).set(wrong).where(eq(placements.id, one.id)));
    const ctx = as('administrator');
    const log = ctx.log as TestLog;
    log.expectError(TOTALS_DIFFER);
    const { shown } = await show(ctx, 'placeringar', 'HT2026');
    expect(shown?.sheets).toEqual([]);
    const { sheets, headings } = sv.reports.placementStatistics;
    expect(shown?.differences).toContainEqual({
      ...{ sheet: sheets.volumes, measure: headings.places, printed: places - 1, counted: places },
    });
    const asked = { ...request, subject: 'HT2026', area: null, format: 'xlsx' } as const;
    await expect(downloadReport(ctx, createLimits(), 'placeringar', asked)).rejects.toMatchObject({
      ...{ kind: 'conflict', code: 'totals_differ' },
      params: { sheet: sheets.volumes, measure: headings.places, printed: places - 1, counted: places },
    });
    expect((await listReports(ctx)).runs).toEqual([]);
    const errors = log.lines.filter(({ level }) => level === 'error');
    expect(errors.map(({ event, report }) => [event, report])).toEqual([
      ['report.totals_differ', 'placeringar'],
      ['report.totals_differ', 'placeringar'],
    ]);
    await region.db.write((tx) => tx.update(placements).set({ toWeek: one.toWeek }).where(eq(placements.id, one.id)));
    expect((await show(ctx, 'placeringar', 'HT2026')).shown?.differences).toEqual([]);
  });
});

describe('what was decided late', () => {
  const { sheets, headings } = sv.reports.placementStatistics;
  const START = '2026-W44';
  const daysBefore = (days: number) => `${addDays(mondayOf(START), -days)}T09:00:00.000Z`;

  /** The column, and its total, of the sheet of changes in the term. */
  async function late() {
    const { shown } = await show(as('administrator'), 'placeringar', 'HT2026');
    const sheet = shown?.sheets.find(({ key }) => key === 'changes');
    const at = sheet?.columns.findIndex(({ key }) => key === 'late') ?? -1;
    return { shown, cells: sheet?.rows.map((row) => row[at] ?? null) ?? [], total: sheet?.totals?.[at] ?? null };
  }

  async function decide(id: string, at: string, patch: Partial<typeof placements.$inferInsert>): Promise<void> {
    await region.db.write(async (tx) => {
      const [before] = await tx.select().from(placements).where(eq(placements.id, id));
      if (!before) throw new Error('there is no such placement');
      const recorder = await beginChange(tx, { ...as('administrator'), now: new Date(at) }, 'placement.moved', {});
      await recorder.update('placements', [{ before, patch }]);
    });
  }

  async function publishedFrom(week: IsoWeek, most: number): Promise<string[]> {
    const rows = await region.db.read
      .select({ id: placements.id })
      .from(placements)
      .where(
        and(
          ...[isNotNull(placements.learnerId), eq(placements.fromWeek, week), isNull(placements.endedBy)],
          inArray(placements.state, ['published', 'ongoing']),
        ),
      )
      .orderBy(placements.id)
      .limit(most);
    return rows.map(({ id }) => id);
  }

  it('is counted by the database by itself: by the last decision, and not where none is recorded', async () => {
    const before = await late();
    expect(before.cells.length).toBeGreaterThan(0);
    expect([new Set(before.cells), before.total]).toEqual([new Set([NOTHING_MARK]), null]);
    const [early = '', onTheDay = '', justLate = '', begun = '', again = '', touched = '', ...rest] =
      await publishedFrom(START, 6);
    expect([touched === '', rest]).toEqual([false, []]);
    await decide(early, daysBefore(40), { state: 'declined' });
    await decide(onTheDay, daysBefore(14), { state: 'cancelled_by_unit' });
    await decide(justLate, daysBefore(13), { state: 'returned' });
    await decide(begun, daysBefore(-8), { endedBy: 'moved' });
    await decide(again, daysBefore(60), { state: 'declined' });
    await decide(again, daysBefore(50), { state: 'published' });
    await decide(again, daysBefore(2), { state: 'declined' });
    await decide(touched, daysBefore(60), { state: 'declined' });
    await decide(touched, daysBefore(3), { noticeDue: true });
    const after = await late();
    expect(after.shown?.differences).toEqual([]);
    expect(after.total).toBe(3);
    expect(after.cells.filter((cell) => cell === 1)).toHaveLength(3);
    expect(after.cells.filter((cell) => cell === 0)).toHaveLength(3);
    expect(after.cells.filter((cell) => cell === NOTHING_MARK)).toHaveLength(before.cells.length);
    const quality = await show(as('administrator'), 'vfu-kvalitet', 'HT2026');
    expect(quality.shown?.differences).toEqual([]);
    const summary = quality.shown?.sheets.find(({ key }) => key === 'summary');
    expect(summary?.rows).toContainEqual(expect.arrayContaining([sv.qualityReport.report.indicators.endedLate, 3]));
  });

  it('keeps the report from being handed out when a row is missed', async () => {
    const [id = ''] = await publishedFrom(START, 1);
    await decide(id, daysBefore(1), { state: 'declined' });
    expect((await late()).total).toBe(4);
    // Weeks in the wrong order: what lists the placements of a term does not find it there.
    const [one] = await region.db.read.select().from(placements).where(eq(placements.id, id));
    if (!one) throw new Error('somebody is placed');
    const set = (toWeek: IsoWeek) =>
      region.db.write((tx) => tx.update(placements).set({ toWeek }).where(eq(placements.id, id)));
    await set('2020-W01');
    const ctx = as('administrator');
    (ctx.log as TestLog).expectError(TOTALS_DIFFER);
    const { shown } = await show(ctx, 'placeringar', 'HT2026');
    expect(shown?.sheets).toEqual([]);
    expect(shown?.differences).toContainEqual({
      ...{ sheet: sheets.changes, measure: headings.late, printed: 3, counted: 4 },
    });
    await set(one.toWeek);
    expect((await late()).shown?.differences).toEqual([]);
  });
});
