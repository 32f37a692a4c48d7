import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Role, ScopeKind } from '#app/domain/access/roles.ts';
import type { ResultGroup } from '#app/domain/quality/groups.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { commitImport } from '#app/services/imports/commit-import.server.ts';
import { kindsFor } from '#app/services/imports/read-imports.server.ts';
import { readReview } from '#app/services/imports/review.server.ts';
import { showPlace, WHOLE_REGION } from '#app/services/quality/show-place.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import { earlierResults, surveyReleases } from '#db/schema/index.ts';
import { demoRegion } from '#tests/support/demo.ts';
import { approve, bringIn, hand, preview } from '#tests/support/import-flow.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';

const WAVE = 'wave-2';
const HEADERS = ['Enhet', 'Tema', 'Termin', 'Svar', 'Medelvärde', 'Enkät', 'Källa'].join('\t');
const WARD: ResultGroup = { kind: 'unit', id: 'hal-med-61' };

const region = demoRegion();

const as = (role: Role, kind: ScopeKind = 'region', id = '') =>
  contextFor(region.db, actorWith(role, kind, id), region.now);

/** Lines of unit, theme, term, answers and mean. */
const pasted = (...lines: string[]) => ({
  pasted: [
    HEADERS,
    ...lines.map((line) => [...line.split('; '), 'Lärandemiljö Halland', 'VFU-rapport'].join('\t')),
  ].join('\n'),
});
const LINE = 'Medicin avd 61 Halmstad; Introduktion; HT 2019; 14; 3,94';

const kept = () => region.db.read.select().from(earlierResults);
const themeAt = async (group: ResultGroup, who = as('administrator')) =>
  (await showPlace(who, group, {})).results?.themes.find(({ id }) => id === 'introduction');
const earlierIn = async (who = as('administrator')) => (await showWave(who, WAVE)).earlier;

describe('what earlier surveys told', () => {
  it('is brought in, left alone the second time, changed by another number, and taken back step by step', async () => {
    const ctx = as('administrator');
    const first = await bringIn(ctx, 'earlier_results', pasted(LINE));
    const [row] = await kept();
    expect(row).toMatchObject({ groupKind: 'unit', groupId: 'hal-med-61', n: 14, mean: 3.94, lowest: 1, highest: 5 });

    const again = await hand(ctx, 'earlier_results', pasted(LINE));
    await approve(ctx, again);
    const shown = await preview(ctx, again);
    expect(shown.counts).toMatchObject({ unchanged: 1, new: 0, changed: 0 });
    expect(await commitImport(ctx, again, shown.seen)).toMatchObject({ ok: false });

    const corrected = await bringIn(ctx, 'earlier_results', pasted(LINE.replace('3,94', '4,02')));
    expect(await kept()).toMatchObject([{ id: row?.id, n: 14, mean: 4.02 }]);
    expect(await undoChangeFor(ctx, corrected.changeId)).toMatchObject({ ok: true });
    expect(await kept()).toMatchObject([{ id: row?.id, mean: 3.94 }]);
    expect(await undoChangeFor(ctx, first.changeId)).toMatchObject({ ok: true });
    expect(await kept()).toEqual([]);
  });

  it('is taken from nobody but those who answer for surveys in the whole region', async () => {
    for (const role of ['study_director', 'placement_coordinator', 'clinical_lecturer'] as const) {
      const ctx = as(role, role === 'study_director' ? 'branch' : 'region', role === 'study_director' ? 'care' : '');
      expect(kindsFor(ctx)).not.toContain('earlier_results');
      await expect(hand(ctx, 'earlier_results', pasted(LINE))).rejects.toMatchObject({
        kind: role === 'clinical_lecturer' ? 'not_found' : 'forbidden',
      });
    }
    expect(await kept()).toEqual([]);
  });

  it('of four, or of a unit that nobody knows, is refused with its row, its field and a way on', async () => {
    const ctx = as('administrator');
    const importId = await hand(
      ctx,
      'earlier_results',
      pasted(LINE.replace('14', '4'), LINE.replace('Medicin avd 61 Halmstad', 'Medicin avd 161')),
    );
    await approve(ctx, importId);
    const { groups } = await readReview(ctx, importId, 1);
    expect(groups).toMatchObject([
      { code: 'respondents_too_few', rows: [2], field: 'n' },
      { code: 'group_unknown', rows: [3], field: 'group', remedy: 'choose_group' },
    ]);
    const { seen } = await preview(ctx, importId);
    expect(await commitImport(ctx, importId, seen)).toMatchObject({ ok: false });
    expect(await kept()).toEqual([]);
  });
});

describe('beside what was measured here', () => {
  beforeAll(async () => {
    const other = 'Kirurgi avd 52 Halmstad; Introduktion; HT 2019';
    await bringIn(
      as('administrator'),
      'earlier_results',
      pasted(
        LINE,
        LINE.replace('HT 2019; 14; 3,94', '2018; 7; 3,2'),
        LINE.replace('HT 2019', 'HT 2026'),
        'regionen; Introduktion; HT 2019; 131; 3,5',
        `${other}; 9; 5`,
      ),
    );
  });

  it('it stands before the first wave, marked with its source, and changes no figure and no step of the trend', async () => {
    const theme = await themeAt(WARD);
    expect(theme?.earlier).toEqual([
      { term: '2018', source: 'VFU-rapport', figure: { respondents: { from: 5, to: 9 }, mean: 3.2 }, keptBack: null },
      { term: 'HT2019', source: 'VFU-rapport', figure: { respondents: 14, mean: 3.9 }, keptBack: null },
    ]);
    const before = theme?.points;
    await region.db.write((tx) => tx.delete(earlierResults).where(eq(earlierResults.term, '2018')));
    expect((await themeAt(WARD))?.points).toEqual(before);
    expect(theme?.points[0]?.change).toBeNull();
    const released = await region.db.read
      .select()
      .from(surveyReleases)
      .where(and(eq(surveyReleases.waveId, WAVE), eq(surveyReleases.groupId, 'region')));
    expect(released.map(({ figure }) => figure?.mean)).not.toContain(3.5);
  });

  it('is read by those who may read the place, and not of the others', async () => {
    const groupsFor = async (...who: Parameters<typeof as>) => [
      ...new Set((await earlierIn(as(...who))).map(({ kind, id }) => `${kind} ${id}`)),
    ];
    expect(await groupsFor('administrator')).toEqual(['region region', 'unit hal-kir-52', 'unit hal-med-61']);
    expect(await groupsFor('study_director', 'branch', 'ptp')).toEqual(['region region']);
    const elsewhere = as('unit_manager', 'unit', 'hal-kir-52');
    await expect(showPlace(elsewhere, WARD, {})).rejects.toMatchObject({ kind: 'not_found' });
    expect((await showPlace(elsewhere, { kind: 'unit', id: 'hal-kir-52' }, {})).place.id).toBe('hal-kir-52');
    expect((await themeAt(WHOLE_REGION))?.earlier).toHaveLength(1);
  });

  it('is kept back where all of few have agreed', async () => {
    const told = (await earlierIn()).find(({ id }) => id === 'hal-kir-52');
    expect(told).toMatchObject({ figure: null, keptBack: 'would_reveal', invited: null });
    expect(told).not.toHaveProperty('mean');
    expect(told).not.toHaveProperty('n');
  });
});
