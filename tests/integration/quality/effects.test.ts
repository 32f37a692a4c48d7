import { and, eq, inArray } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { sv } from '#app/platform/i18n/index.ts';
import { listActions, showAction } from '#app/services/quality/actions.server.ts';
import { showReport } from '#app/services/reports/run-report.server.ts';
import { qualityActions, surveyReleases } from '#db/schema/index.ts';
import { demoRegion } from '#tests/support/demo.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';

const { outcomes } = sv.quality.actions;
const OTHERS = 4;

const region = demoRegion();
const administrator = () => contextFor(region.db, actorWith('administrator'), region.now);

/** The action that the demo's last wave follows up, on a unit. */
async function followedUp() {
  const rows = await region.db.read.select().from(qualityActions).where(eq(qualityActions.state, 'done'));
  const [action] = rows;
  if (!action?.unitId || !action.waveId) throw new Error('the demo has no action that is done');
  const { measured } = await showAction(administrator(), action.id);
  if (!measured?.after) throw new Error('no wave follows the action up');
  return { ...action, unitId: action.unitId, before: action.waveId };
}

/** Lets every unit have told the same of the theme in both waves, but for the one that was acted on. */
async function tell({ themeId, unitId, before }: Awaited<ReturnType<typeof followedUp>>, own: [number, number]) {
  const ofTheme = and(
    eq(surveyReleases.themeId, themeId),
    eq(surveyReleases.groupKind, 'unit'),
    inArray(surveyReleases.waveId, [before, 'wave-2']),
  );
  const rows = await region.db.read.select().from(surveyReleases).where(ofTheme);
  await region.db.write(async (tx) => {
    for (const [index, { id, groupId, waveId }] of rows.entries()) {
      const isOwn = groupId === unitId;
      const mean = isOwn ? own[waveId === before ? 0 : 1] : OTHERS - 0.1 + (index % 3) / 10;
      const interval = { low: mean - 0.4, high: mean + 0.4 };
      const spread = { sd: 0.7, interval, favourable: 0.5, favourableInterval: { low: 0.3, high: 0.7 } };
      const figure = { n: 20, mean, spread, spreadKeptBack: null };
      await tx.update(surveyReleases).set({ figure, keptBack: null }).where(eq(surveyReleases.id, id));
    }
  });
}

/** What the action's page, the list and the quality report say of it. */
async function said(id: string) {
  const { outcome, expected, todo } = await showAction(administrator(), id);
  const { actions } = await listActions(administrator(), {});
  const request = { language: 'sv', version: '0.1.0' } as const;
  const { shown } = await showReport(administrator(), 'vfu-kvalitet', { subject: 'VT2026', area: null }, request);
  const rows = shown?.sheets.find(({ key }) => key === 'summary')?.rows ?? [];
  const note = rows.find((row) => String(row[2]).includes(todo))?.at(-1);
  return { outcome, expected, listed: actions.find((one) => one.id === id)?.outcome, reported: String(note) };
}

describe('what the next wave says of an action', () => {
  it('is nothing where a unit that lay low by chance has come back to the others, on every page', async () => {
    const action = await followedUp();
    await tell(action, [3.55, 4]);
    const { outcome, expected, listed, reported } = await said(action.id);
    expect(outcome).toBe('no_clear_change');
    expect(expected).toBeGreaterThan(3.7);
    expect(listed).toBe('no_clear_change');
    expect(reported).toContain(outcomes.no_clear_change);
  });

  it('is higher where the unit has come far above what was to be expected, on every page', async () => {
    const action = await followedUp();
    await tell(action, [3.55, 4.7]);
    const { outcome, listed, reported } = await said(action.id);
    expect([outcome, listed]).toEqual(['higher', 'higher']);
    expect(reported).toContain(outcomes.higher);
  });

  it('waits for a wave of weeks after the action was to be done, and is nothing of one that was dropped', async () => {
    const action = await followedUp();
    const set = (row: Partial<typeof qualityActions.$inferInsert>) =>
      region.db.write((tx) => tx.update(qualityActions).set(row).where(eq(qualityActions.id, action.id)));
    // The last wave asks of placements that ended from 19 January to 7 June.
    for (const [dueOn, outcome] of [
      ['2026-03-29', 'higher'],
      ['2026-03-30', 'waiting'],
    ] as const) {
      await set({ dueOn });
      expect((await showAction(administrator(), action.id)).outcome, dueOn).toBe(outcome);
    }
    await set({ dueOn: action.dueOn, state: 'dropped', droppedBecause: 'x' });
    const { outcome, measured } = await showAction(administrator(), action.id);
    expect([outcome, measured?.after]).toEqual(['dropped', null]);
    await set({ state: 'done', droppedBecause: null });
  });

  it('is held against all actions that the wave follows up, also those of places that the reader does not see', async () => {
    const action = await followedUp();
    await tell(action, [3.55, 4.35]);
    expect((await said(action.id)).outcome).toBe('higher');
    const others = await region.db.read
      .selectDistinct({ unitId: surveyReleases.groupId })
      .from(surveyReleases)
      .where(and(eq(surveyReleases.groupKind, 'unit'), eq(surveyReleases.waveId, 'wave-2')));
    const { before, ...row } = action;
    const more = others.filter(({ unitId }) => unitId !== row.unitId);
    await region.db.write((tx) =>
      tx.insert(qualityActions).values(more.map(({ unitId }) => ({ ...row, unitId, id: `more-${unitId}` }))),
    );
    const manager = contextFor(region.db, actorWith('unit_manager', 'unit', row.unitId), region.now);
    expect((await showAction(manager, row.id)).outcome).toBe('no_clear_change');
    expect((await said(row.id)).listed).toBe('no_clear_change');
    expect(before).toBe(row.waveId);
  });
});
