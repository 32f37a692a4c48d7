import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACEMENT_STATES } from '#app/domain/placements/vocabulary.ts';
import { addWeeks, isoWeek } from '#app/domain/shared/weeks.ts';
import { reports } from '#app/platform/i18n/en/reports.ts';
import { vocabulary } from '#app/platform/i18n/en/vocabulary.ts';
import { renderXlsx } from '#reports/rendering/xlsx.ts';
import { buildRoundExport } from '#reports/round-export/build.ts';
import type { ExportPlacement } from '#reports/round-export/facts.ts';
import { readPlacementsSheet } from '#reports/round-export/read-placements.ts';
import type { PlannedPlacement } from '#reports/round-export/read-placements.ts';
import type { RoundExportWording } from '#reports/round-export/wording.ts';
import { readSheet } from '#tests/support/read-back.ts';
import { anna, factsOf, hidden, homeCare, swedishWording, ward } from './example.ts';

const english: RoundExportWording = { ...reports.roundExport, vocabulary };
const key = fc.stringMatching(/^[A-Za-z0-9_-]{1,22}$/);
const plan = fc.uniqueArray(
  fc.record({
    id: key,
    learnerId: fc.option(key, { nil: null }),
    unit: fc.tuple(fc.constantFrom(ward, homeCare), key).map(([unit, id]) => ({ ...unit, id })),
    periodId: fc.constantFrom('period-1', 'period-2'),
    state: fc.constantFrom(...PLACEMENT_STATES),
    locked: fc.boolean(),
    weeks: fc.tuple(
      fc.integer({ min: 2024, max: 2034 }),
      fc.integer({ min: 1, max: 52 }),
      fc.integer({ min: 0, max: 30 }),
    ),
  }),
  { selector: (row) => row.id, minLength: 1, maxLength: 12 },
);

function placementOf({
  weeks: [year, week, length],
  ...row
}: (typeof plan extends fc.Arbitrary<infer T> ? T : never)[number]): ExportPlacement {
  const fromWeek = isoWeek(year, week);
  return {
    ...anna,
    ...row,
    learner: row.learnerId ? anna.learner : null,
    fromWeek,
    toWeek: addWeeks(fromWeek, length),
  };
}

function planOf(placements: readonly ExportPlacement[]): PlannedPlacement[] {
  return placements
    .map(({ id, learnerId, periodId, unit, fromWeek, toWeek, state, locked }) => ({
      placementId: id,
      learnerId,
      periodId,
      unitId: unit.id,
      fromWeek,
      toWeek,
      state,
      locked,
    }))
    .sort(byId);
}

function byId(a: PlannedPlacement, b: PlannedPlacement): number {
  return a.placementId < b.placementId ? -1 : 1;
}

async function exported(placements: ExportPlacement[], wording: RoundExportWording) {
  const document = buildRoundExport(factsOf(placements), { language: 'sv', wording, time: (instant) => instant });
  return readSheet(await renderXlsx(document), wording.sheets.placements);
}

describe('a plan that is exported and read back', () => {
  it.each([
    ['Swedish', swedishWording],
    ['English', english],
  ])('is the same plan, in %s', async (_, wording) => {
    await fc.assert(
      fc.asyncProperty(plan, async (rows) => {
        const placements = rows.map(placementOf);
        const read = readPlacementsSheet(await exported(placements, wording), wording);
        expect(read.ok && [...read.value].sort(byId)).toEqual(planOf(placements));
      }),
      { numRuns: 25 },
    );
  });

  it('is read whatever the order of columns', async () => {
    const rows = (await exported([anna, hidden], swedishWording)).map((row) => [...row].reverse());
    const read = readPlacementsSheet(rows, swedishWording);
    expect(read.ok && [...read.value].sort(byId)).toEqual(planOf([anna, hidden]));
  });
});

describe('readPlacementsSheet', () => {
  async function problemsAfter(edit: (cells: unknown[][], column: (heading: string) => number) => void) {
    const rows = await exported([anna, hidden], swedishWording);
    edit(rows, (heading) => rows[0]?.indexOf(heading) ?? -1);
    const read = readPlacementsSheet(rows, swedishWording);
    return read.ok ? [] : read.error.map(({ code, params }) => [code, params.row]);
  }
  function set(cells: unknown[][], row: number, column: number, value: unknown) {
    (cells[row] as unknown[])[column] = value;
  }

  it('names the row of what does not hold together', async () => {
    expect(await problemsAfter((cells, column) => set(cells, 1, column('Från vecka'), '2026-W54'))).toEqual([
      ['week_unreadable', 2],
    ]);
    expect(await problemsAfter((cells, column) => set(cells, 2, column('Till vecka'), '2026-W40'))).toEqual([
      ['dates_disagree', 3],
    ]);
    expect(await problemsAfter((cells, column) => set(cells, 2, column('Status'), 'Klar?'))).toEqual([
      ['state_unknown', 3],
    ]);
    expect(await problemsAfter((cells, column) => set(cells, 2, column('Enhetens id'), null))).toEqual([
      ['cell_empty', 3],
    ]);
    expect(await problemsAfter((cells, column) => set(cells, 2, column('Placeringens id'), anna.id))).toEqual([
      ['repeated', 3],
    ]);
    expect(await problemsAfter((cells, column) => set(cells, 0, column('Status'), 'Annat'))).toEqual([
      ['column_missing', undefined],
    ]);
  });
});
