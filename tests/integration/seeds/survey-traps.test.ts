import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { TOLD_STATES } from '#app/domain/placements/vocabulary.ts';
import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import { termWeeks } from '#app/domain/shared/terms.ts';
import { qualityStart } from '#app/services/quality/quality-start.server.ts';
import { showPlace } from '#app/services/quality/show-place.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import { placements, surveyAnswers, surveyReleases, units } from '#db/schema/index.ts';
import { demoRegion } from '#tests/support/demo.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';

const LAST = 'wave-2';

const region = demoRegion();

const administrator = () => contextFor(region.db, actorWith('administrator'), region.now);
const page = (id: string) => showPlace(administrator(), { kind: 'unit', id }, {});

/** What a unit's page says of a wave, theme by theme. */
async function pointsIn(unitId: string, waveId: string) {
  const { results } = await page(unitId);
  return (results?.themes ?? []).flatMap(({ points }) => points.filter((point) => point.waveId === waveId));
}

/** The answers of a wave by the unit that they name. */
async function answersByUnit(waveId: string) {
  const answers = await region.db.read.select().from(surveyAnswers).where(eq(surveyAnswers.waveId, waveId));
  return Map.groupBy(answers, ({ unitId }) => unitId ?? '');
}

/** Units with none below them that answers name. */
async function lowest(named: ReadonlyMap<string, unknown>): Promise<string[]> {
  const paths = await region.db.read.select({ id: units.id, path: units.path }).from(units);
  const of = paths.filter(({ id }) => named.has(id));
  return of
    .filter(({ id }) => !of.some((other) => other.id !== id && other.path.includes(`/${id}/`)))
    .map(({ id }) => id);
}

describe('the demo’s surveys hold', () => {
  test('a unit of which three have answered: its page shows a mark and a reason, no number', async () => {
    const named = await answersByUnit(LAST);
    const small = (await lowest(named)).filter((id) => named.get(id)?.length === 3);
    expect(small.length).toBeGreaterThan(0);
    const { groups } = await showWave(administrator(), LAST);
    for (const id of small) {
      const points = await pointsIn(id, LAST);
      expect(points.length, id).toBeGreaterThan(0);
      for (const { figure, keptBack } of points)
        expect({ figure, keptBack }).toEqual({ figure: null, keptBack: 'too_few' });
      const figures = Object.values(groups.find((group) => group.id === id)?.figures ?? {});
      expect(figures.every(({ figure }) => figure === null)).toBe(true);
    }
  });

  test('a unit at which three were asked: no answer names it, and no wave tells of it', async () => {
    const { from, to } = termWeeks('VT2026');
    const ended = await region.db.read
      .select({ unitId: placements.unitId, learnerId: placements.learnerId, toWeek: placements.toWeek })
      .from(placements)
      .where(and(isNotNull(placements.learnerId), inArray(placements.state, [...TOLD_STATES])));
    const people = Map.groupBy(
      ended.filter(({ toWeek }) => toWeek >= from && toWeek <= to),
      ({ unitId }) => unitId,
    );
    const three = [...people].filter(([, own]) => new Set(own.map(({ learnerId }) => learnerId)).size === 3);
    const paths = await region.db.read.select({ id: units.id, path: units.path }).from(units);
    const alone = three.filter(
      ([id]) => !paths.some(({ path }) => path.includes(`/${id}/`) && !path.endsWith(`/${id}/`)),
    );
    expect(alone.length).toBeGreaterThan(0);
    const named = await answersByUnit(LAST);
    const told = await region.db.read.select().from(surveyReleases).where(eq(surveyReleases.waveId, LAST));
    for (const [id] of alone) {
      expect(named.has(id), id).toBe(false);
      expect(told.filter(({ groupId }) => groupId === id)).toEqual([]);
      for (const { figure, keptBack } of await pointsIn(id, LAST)) expect([figure, keptBack]).toEqual([null, null]);
    }
  });

  test('a unit where all agree: kept back by a reason that others have too', async () => {
    const named = await answersByUnit('wave-past-4');
    const agreeing = [...named].filter(
      ([id, own]) => id !== '' && own.length > 1 && new Set(own.map(({ values }) => JSON.stringify(values))).size === 1,
    );
    expect(agreeing).toHaveLength(1);
    const [[id = '', own = []] = []] = agreeing;
    expect(own.length).toBeGreaterThanOrEqual(5);
    expect(own.length).toBeLessThan(10);
    const points = await pointsIn(id, 'wave-past-4');
    expect(points.length).toBeGreaterThan(0);
    for (const { figure, keptBack } of points) expect([figure, keptBack]).toEqual([null, 'would_reveal']);
    const { groups } = await showWave(administrator(), 'wave-past-4');
    const others = groups.filter((group) => group.id !== id).flatMap(({ figures }) => Object.values(figures));
    expect(others.map(({ keptBack }) => keptBack)).toContain('would_reveal');
  });

  test('a clinic that took another name between two waves: one series, with what it was called then', async () => {
    const { place, formerNames, results } = await page('var-med');
    expect(place.name.sv).toBe('Medicinkliniken Varberg');
    expect(formerNames.map(({ name }) => name)).toEqual(['Internmedicinska kliniken Varberg']);
    const waves = results?.waves ?? [];
    const before = waves.findIndex(({ id }) => id === 'wave-1');
    expect(waves.map(({ nameThen }) => nameThen !== null)).toEqual(waves.map((_, index) => index <= before));
    const points = results?.themes.find(({ id }) => id === 'overall')?.points ?? [];
    for (const at of [before, before + 1]) expect(points[at]?.figure).not.toBeNull();
    expect(points[before + 1]?.change).toMatch(/^(higher|lower|no_clear_change)$/);
    expect((await page('hal-med')).formerNames).toEqual([]);
  });

  test('themes to look at first, of units outside the funnel’s limits, and a clinic that clearly got better', async () => {
    const { findings } = await qualityStart(administrator());
    expect(findings.map(({ position }) => position)).toContain('far_below');
    const themes = (await page('hal-med')).results?.themes ?? [];
    const better = themes.filter(({ points }) =>
      points.some(({ waveId, change }) => waveId === 'wave-past-4' && change === 'higher'),
    );
    expect(better.length).toBeGreaterThan(4);
  });

  test('a unit whose supervisors all find one thing wanting: its mean is told, and no share', async () => {
    const told = await region.db.read.select().from(surveyReleases);
    const figures = told.flatMap(({ figure }) => figure ?? []);
    const isOneSided = ({ n, spread }: (typeof figures)[number]) =>
      n < 2 * LOWEST_THRESHOLDS.distribution && spread && [0, 1].includes(spread.favourable);
    expect(figures.filter(isOneSided)).toEqual([]);
    const { groups } = await showWave(administrator(), 'wave-supervisors-2');
    const time = groups.flatMap(({ kind, figures: { time } }) =>
      kind === 'unit' && time?.figure ? [time.figure] : [],
    );
    expect(time.filter(({ spreadKeptBack }) => spreadKeptBack === 'would_reveal').length).toBeGreaterThan(0);
  });
});
