import { and, eq, inArray } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { termOf } from '#app/domain/shared/terms.ts';
import { addWeeks, mondayOf } from '#app/domain/shared/weeks.ts';
import { formatterFor } from '#app/platform/i18n/format.ts';
import { sv } from '#app/platform/i18n/index.ts';
import { createLimits } from '#app/platform/limits.ts';
import { unplace } from '#app/services/placements/change-placement.server.ts';
import { readPlacement } from '#app/services/placements/read-placement.server.ts';
import { downloadReport, listReports, showReport } from '#app/services/reports/run-report.server.ts';
import { beginChange } from '#app/services/history/begin-change.ts';
import { HOLDING } from '#db/queries/holding.ts';
import { placements, placementSupervisors, rounds, supervisors } from '#db/schema/index.ts';
import { CATALOGUE, REPORTS } from '#reports/catalog.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { readPdf } from '#tests/support/read-pdf.ts';
import { openWorkbook, readSheet } from '#tests/support/read-back.ts';
import { demoRegion } from '#tests/support/demo.ts';

const ALL = CATALOGUE.map((key) => REPORTS[key].id);
/** What is told under the names of units, and neither counted nor kept back. */
const NAMED = 'enhetssvar';
const OF_A_YEAR = ['vfu-kvalitet', 'utbildningsbokslut'];
const request = { language: 'sv', version: '0.1.0' } as const;

const region = demoRegion();

const administrator = () => contextFor(region.db, actorWith('administrator'), region.now);
const limits = createLimits();

/** What every unit has answered is too much for paper. */
const areaOnPaper = (id: string) => (id === NAMED ? 'enhet:hs-varberg' : null);

/** A report as its page shows it and as its file holds it, sheet by sheet, without headings and sums. */
async function twins(id: string, subject: string | null = null, area: string | null = null) {
  const page = await showReport(administrator(), id, { subject, area }, request);
  if (!page.shown) throw new Error('nothing to show');
  const { subject: shown, sheets, title } = page.shown;
  const file = await downloadReport(administrator(), createLimits(), id, {
    ...request,
    subject: shown,
    area,
    format: 'xlsx',
  });
  return { shown, sheets, title, file };
}

const isDay = (cell: unknown) => typeof cell === 'string' && /^\d{4}-/.test(cell);

/** Cells that would leave a reader to guess: of numbers and dates, and of what something is compared with. */
function blanks(sheets: Awaited<ReturnType<typeof twins>>['sheets']): string[] {
  return sheets.flatMap(({ key, rows, columns }) =>
    rows.flatMap((row) =>
      columns.flatMap(({ key: column, kind }, at) => {
        // A line of the summary has a number, or a note that says why there is none.
        const told = columns.flatMap((one, index) =>
          ['count', 'value', 'note'].includes(one.key) ? [row[index]] : [],
        );
        if (key === 'summary') return told.every((cell) => cell === null) ? [`${key} ${row.join()}`] : [];
        const mustTell = kind !== 'text' || ['standing', 'change', 'above', 'outcome'].includes(column);
        return mustTell && (row[at] ?? null) === null ? [`${key}.${column}`] : [];
      }),
    ),
  );
}

describe('a report', () => {
  it.each(ALL)('%s leaves no number, date or comparison blank, in subjects of different times', async (id) => {
    const { subjects } = await showReport(administrator(), id, { subject: null, area: null }, request);
    expect(subjects.length).toBeGreaterThan(0);
    for (const { id: subject } of subjects.filter((_, index) => index % Math.ceil(subjects.length / 4) === 0)) {
      const { shown } = await showReport(administrator(), id, { subject, area: null }, request);
      expect([subject, [...new Set(blanks(shown?.sheets ?? []))]]).toEqual([subject, []]);
    }
  });

  it.each(ALL)('%s says the same on the page and in the file', async (id) => {
    const { sheets, file } = await twins(id);
    for (const { name, rows, columns, totals, nothing } of sheets) {
      const [head, ...body] = await readSheet(file.body, name);
      expect(head?.slice(0, columns.length)).toEqual(columns.map(({ heading }) => heading));
      const cells = body.map((row) => columns.map((_, index) => row[index] ?? null));
      const tail = totals ? [columns.map(() => null), [...totals]] : [];
      const told = rows.length > 0 ? rows : [columns.map((_, index) => (index === 0 ? nothing : null))];
      const asFile = [...told, ...tail].map((row) =>
        row.map((cell, index) => (columns[index]?.kind === 'date' && isDay(cell) ? new Date(String(cell)) : cell)),
      );
      expect(cells.map((row) => row.map(unguarded))).toEqual(asFile);
    }
  });

  it.each(ALL)('%s says the same on paper', async (id) => {
    const area = areaOnPaper(id);
    const { sheets, shown, title } = await twins(id, null, area);
    const asked = { ...request, subject: shown, area, format: 'pdf' } as const;
    const paper = await readPdf((await downloadReport(administrator(), limits, id, asked)).body);
    expect(paper).toMatchObject({ title, language: 'sv-SE', isTagged: true });
    const { number } = formatterFor('sv');
    const isCover = ({ key }: { key: string }) => key === 'about';
    const inOrder = [...sheets.filter(isCover), ...sheets.filter((sheet) => !isCover(sheet))];
    const filled = inOrder.filter(({ rows }) => rows.length > 0);
    expect(paper.tables).toHaveLength(filled.length);
    const empty = inOrder.filter(({ rows }) => rows.length === 0);
    const sentences = paper.elements.map(({ text }) => unspaced(text));
    for (const { nothing } of empty) expect(sentences).toContain(unspaced(nothing));
    for (const [index, { columns, rows, totals }] of filled.entries()) {
      const asWritten = [...rows, ...(totals ? [totals] : [])].map((row) =>
        row.map((cell, at) => {
          const { decimals = 0 } = columns[at] ?? {};
          const text = typeof cell === 'number' ? number(cell, { min: decimals, max: decimals }) : (cell ?? '');
          return unspaced(text);
        }),
      );
      const [head, ...body] = paper.tables[index] ?? [];
      expect(head?.map(unspaced)).toEqual(columns.map(({ heading }) => unspaced(heading)));
      expect(body.map((row) => row.map(unspaced))).toEqual(asWritten);
    }
  });

  it.each(ALL)(
    '%s has a cover that is read first: its question, what was chosen, when, by whom, and what its measures mean',
    async (id) => {
      const { sheets, file, title } = await twins(id, id === 'vfu-kvalitet' ? '2026' : null);
      const { name, labels, filters } = sv.reportCovers;
      expect((await openWorkbook(file.body)).worksheets[0]?.name).toBe(name);
      const rows = sheets.find(({ key }) => key === 'about')?.rows ?? [];
      const told = new Map(rows.map(([label, text]) => [label, String(text)]));
      expect(told.get(labels.report)).toBe(title);
      expect([told.get(labels.by), told.get(labels.version)]).toEqual([administrator().actor.name, '0.1.0']);
      expect(told.get(labels.at)).toContain(region.now.slice(0, 4));
      expect(told.get(labels.question)).toMatch(/\?$/);
      const isOnSurveys = id.startsWith('enkat');
      const chosen =
        isOnSurveys || id === NAMED
          ? [filters.wave]
          : [OF_A_YEAR.includes(id) ? filters.year : filters.term, filters.weeks, filters.reach];
      for (const label of chosen) expect(told.get(label), label).toBeTruthy();
      expect(told.has(labels.totals)).toBe(id !== 'enkat' && id !== NAMED);
      const hasFigures = isOnSurveys || OF_A_YEAR.includes(id);
      expect(told.has(labels.suppression)).toBe(hasFigures);
      if (hasFigures) expect(told.get(labels.suppression)).toMatch(/\d|Ingen stängd enkät/);
      const from = rows.findIndex(([label]) => label === labels.definitions);
      expect(rows.length - from).toBeGreaterThan(4);
      for (const [label, text] of rows.slice(from + 1)) expect([label, text].every(Boolean)).toBe(true);
    },
  );

  it('of very many rows is not put on paper, and says so before anybody asks', async () => {
    const asked = { subject: 'alla', area: null };
    const all = await showReport(administrator(), 'enkatsiffror', asked, request);
    expect([all.shown?.onPaper, all.subjects.at(-1)?.id]).toEqual([false, 'alla']);
    await expect(
      downloadReport(administrator(), limits, 'enkatsiffror', { ...request, ...asked, format: 'pdf' }),
    ).rejects.toMatchObject({ kind: 'invalid', code: 'too_long_for_pdf' });
    const usual = await showReport(administrator(), 'enkatsiffror', { subject: null, area: null }, request);
    expect(usual.shown).toMatchObject({ subject: all.subjects[0]?.id, onPaper: true });
  });

  it('is kept in the history of those that have been taken out, with the same checksum for the same numbers', async () => {
    const take = (ctx = administrator()) =>
      downloadReport(ctx, limits, 'placeringar', { ...request, subject: 'HT2026', area: null, format: 'csv' });
    await take();
    await take(contextFor(region.db, { ...actorWith('administrator'), accountId: 'another', name: 'Bo' }, region.now));
    const { runs } = await listReports(administrator());
    const [first, second] = runs.filter(({ format }) => format === 'csv');
    expect(first?.hash).toBe(second?.hash);
    expect(new Set([first?.actorName, second?.actorName]).size).toBe(2);
    const lecturer = contextFor(region.db, actorWith('study_director', 'branch', 'care', 'somebody'), region.now);
    expect((await listReports(lecturer)).runs).toEqual([]);
  });

  it('does not exist for those who may not run it, nor on what is not theirs', async () => {
    const student = contextFor(region.db, actorWith('learner', 'own'), region.now);
    await expect(listReports(student)).rejects.toMatchObject({ kind: 'not_found' });
    await expect(showReport(student, 'placeringar', { subject: null, area: null }, request)).rejects.toMatchObject({
      kind: 'not_found',
    });
    const asked = { ...request, subject: 'HT1999', area: null, format: 'xlsx' } as const;
    await expect(downloadReport(administrator(), limits, 'placeringar', asked)).rejects.toMatchObject({
      kind: 'not_found',
    });
    await expect(
      showReport(administrator(), 'placeringar', { subject: 'HT1999', area: null }, request),
    ).rejects.toMatchObject({
      kind: 'not_found',
    });
    await expect(
      showReport(administrator(), 'round-export', { subject: null, area: null }, request),
    ).rejects.toMatchObject({
      kind: 'not_found',
    });
  });

  it('counts no more than the one who asks answers for', async () => {
    const doctors = contextFor(region.db, actorWith('study_director', 'branch', 'doctors'), region.now);
    const { shown } = await showReport(doctors, 'placeringar', { subject: null, area: null }, request);
    const forms = new Set(shown?.sheets.find(({ key }) => key === 'volumes')?.rows.map((row) => row[2]));
    const { forms: names } = sv.vocabulary;
    expect([...forms].sort()).toEqual([names.at, names.bt, names.medical_student, names.st].sort());
  });
});

/** Lines break where there is room. */
function unspaced(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The apostrophe that keeps a text from being a formula. */
function unguarded(cell: unknown): unknown {
  return typeof cell === 'string' && /^'\s*[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}

describe('the placement statistics', () => {
  it('hold as many places as there are placements that begin in the term', async () => {
    const { sheets, shown } = await twins('placeringar');
    const terms = await region.db.read
      .select()
      .from(rounds)
      .where(eq(rounds.term, shown as 'HT2026'));
    const held = await region.db.read
      .select()
      .from(placements)
      .where(
        and(
          inArray(
            placements.roundId,
            terms.map(({ id }) => id),
          ),
          inArray(placements.state, HOLDING),
        ),
      );
    const fill = sheets.find(({ key }) => key === 'fill');
    const at = fill?.columns.findIndex(({ key }) => key === 'placed') ?? -1;
    expect(fill?.totals?.[at]).toBe(held.filter(({ learnerId }) => learnerId !== null).length);
  });

  it('tell how long before the start a placement was called off', async () => {
    const director = contextFor(region.db, actorWith('regional_study_director'), region.now);
    const [coming] = await region.db.read.select().from(placements).where(eq(placements.state, 'published')).limit(1);
    if (!coming?.learnerId) throw new Error('somebody is to come');
    const demandId = `${coming.periodId}~${coming.learnerId}`;
    const { placement, change } = await readPlacement(director, { roundId: coming.roundId, demandId, from: null });
    const key = { roundId: coming.roundId, demandId, version: placement?.version ?? null };
    await unplace(director, key, { ending: 'cancelled_by_unit', fromWeek: change.weeks.from });
    const [round] = await region.db.read.select().from(rounds).where(eq(rounds.id, coming.roundId));
    const { sheets } = await twins('placeringar', round?.term ?? null);
    const changed = sheets.find(({ key: sheet }) => sheet === 'changes');
    const { cancelled_by_unit: name } = sv.vocabulary.placementStates;
    const row = changed?.rows.find((cells) => cells.includes(name) && cells.includes(region.now.slice(0, 10)));
    expect(Number(row?.at(-1))).toBeGreaterThan(0);
  });
});

it('the supervision report counts every placement once, and never more supervised than there are', async () => {
  const { sheets } = await twins('handledning');
  const units = sheets.find(({ key }) => key === 'units');
  const column = (key: string) => units?.columns.findIndex((one) => one.key === key) ?? -1;
  for (const row of units?.rows ?? []) {
    const value = (key: string) => Number(row[column(key)]);
    expect(value('supervised')).toBeLessThanOrEqual(value('placements'));
    expect(value('sameProfession')).toBeLessThanOrEqual(value('supervised'));
    expect(value('early')).toBeLessThanOrEqual(value('dated'));
    expect(value('trained')).toBeLessThanOrEqual(value('supervisors'));
  }
  const named = await region.db.read.select().from(placementSupervisors);
  expect(units?.totals?.[column('named')]).toBeLessThanOrEqual(named.length);
});

it('a part that goes on from another unit is a placement there, and never late to be named', async () => {
  const sums = async () => {
    const { sheets, shown } = await twins('handledning');
    const units = sheets.find(({ key }) => key === 'units');
    const sum = (key: string) => Number(units?.totals?.[units.columns.findIndex((one) => one.key === key)]);
    return { shown, placements: sum('placements'), supervised: sum('supervised'), dated: sum('dated') };
  };
  const before = await sums();
  const held = await region.db.read.select().from(placements).where(inArray(placements.state, HOLDING));
  const one = held.find(
    ({ learnerId, fromWeek, toWeek }) =>
      learnerId !== null && fromWeek < toWeek && termOf(mondayOf(toWeek)) === before.shown,
  );
  const [supervisor] = await region.db.read.select().from(supervisors).limit(1);
  if (!one || !supervisor) throw new Error('somebody is to be supervised');
  await region.db.write(async (tx) => {
    await tx
      .update(placements)
      .set({ toWeek: addWeeks(one.toWeek, -1) })
      .where(eq(placements.id, one.id));
    await tx.insert(placements).values({ ...one, id: 'rest', fromWeek: one.toWeek });
    const recorder = await beginChange(tx, administrator(), 'placement.supervisor_named', {
      supervisor: supervisor.id,
    });
    await recorder.insert('placementSupervisors', [
      { id: 'naming', placementId: 'rest', supervisorId: supervisor.id, role: 'main', source: 'manual' },
    ]);
  });
  expect(await sums()).toEqual({ ...before, placements: before.placements + 1, supervised: before.supervised + 1 });
});
