import { FEWEST_FOR_WORDS } from '#app/domain/quality/disclosure/thresholds.ts';
import { proposeRedactions } from '#app/domain/quality/free-text/redactions.ts';
import { describe, expect, it } from 'vitest';
import { sundayOf } from '#app/domain/shared/weeks.ts';
import { buildDemo } from '#seeds/demo/build.ts';
import { unitRows } from '#seeds/reference/units/index.ts';
import { triggersOf } from '#seeds/demo/survey-triggers.ts';
import { demoTerms } from '#seeds/demo/terms.ts';

const vault = { sealText: (text: string) => text, blindIndex: (text: string) => text };
const build = () => buildDemo({ today: '2026-11-26', vault, passwordHash: 'x' });
const { surveys, placements, namings } = build();

function mean(waveId: string, groupId: string): number {
  const found = surveys.releases.find((one) => one.waveId === waveId && one.groupId === groupId);
  return found?.figure?.mean ?? Number.NaN;
}

describe("the demo region's surveys", () => {
  it('go three years back, one for each term, and are the same every time', () => {
    const closed = surveys.waves.filter(({ state }) => state === 'closed');
    const whole = closed.filter(({ name, programmeId }) => name.startsWith('Lärandemiljö') && programmeId === null);
    expect(whole.map(({ name }) => name.replace('Lärandemiljö ', ''))).toEqual([
      'HT 2023',
      'VT 2024',
      'HT 2024',
      'VT 2025',
      'HT 2025',
      'VT 2026',
    ]);
    for (const { invited, answered } of closed) expect((answered ?? 0) / invited).toBeGreaterThan(0.25);
    for (const { invited, answered } of closed) expect((answered ?? 0) / invited).toBeLessThan(0.65);
    expect(build().surveys).toEqual(surveys);
  });

  it('hold a clinic that got better, a unit where all agree, units too small to tell of, and other wording before', () => {
    expect(mean('wave-past-4', 'hal-med') - mean('wave-past-3', 'hal-med')).toBeGreaterThan(0.8);
    const reasons = new Set(
      surveys.releases.flatMap(({ waveId, keptBack }) => (waveId === 'wave-past-4' ? [keptBack] : [])),
    );
    expect(reasons).toContain('would_reveal');
    expect(reasons).toContain('too_few');
    expect(surveys.waves.map(({ instrumentVersionId }) => instrumentVersionId).slice(1, 3)).toEqual([
      'learning-environment@0',
      'learning-environment@1',
    ]);
  });

  it('have one open wave with answers that nothing told of yet, and standing orders that begin next week', () => {
    const open = surveys.waves.filter(({ state }) => state === 'open');
    expect(open.map(({ id, opensOn, closesOn }) => [id, opensOn, closesOn])).toEqual([
      ['wave-open', '2026-11-22', '2026-12-06'],
    ]);
    expect(surveys.open?.asked).toHaveLength(open[0]?.invited ?? 0);
    const answered = surveys.open?.asked.filter((invitation) => invitation.answered) ?? [];
    expect(surveys.open?.answers).toHaveLength(answered.length);
    expect(surveys.answers.filter(({ waveId }) => waveId === 'wave-open')).toEqual([]);
    expect(surveys.releases.filter(({ waveId }) => waveId === 'wave-open')).toEqual([]);
    expect(triggersOf(demoTerms('2026-11-26')).map(({ startsOn }) => startsOn)).toEqual(Array(3).fill('2026-11-30'));
  });

  it('hold what supervisors say, of units with enough of them, and what units answer under their names', () => {
    const ofSupervisors = surveys.waves.filter(({ instrumentVersionId }) => instrumentVersionId === 'supervisors@1');
    expect(ofSupervisors.map(({ name }) => name)).toEqual(['Handledare HT 2025', 'Handledare VT 2026']);
    const told = surveys.releases.filter(
      ({ waveId, figure, groupKind }) => waveId === 'wave-supervisors-2' && figure && groupKind === 'unit',
    );
    expect(told.length).toBeGreaterThan(20);
    expect(Math.min(...told.map(({ members }) => members.length))).toBeGreaterThanOrEqual(6);
    const named = surveys.answers.filter(({ waveId }) => waveId === 'wave-capacity');
    expect(named.length).toBeGreaterThan(20);
    expect(new Set(named.map(({ unitId }) => unitId)).size).toBe(named.length);
    expect(surveys.releases.filter(({ waveId }) => waveId === 'wave-capacity')).toEqual([]);
  });

  it('hold what doctors in specialist training and in general service say once a year', () => {
    const yearly = surveys.waves.filter(({ audience, state }) => audience?.moment === 'during' && state === 'closed');
    expect(yearly.map(({ name, audience }) => [name, audience?.forms])).toEqual([
      ['ST HT 2025-VT 2026', ['st']],
      ['AT HT 2025-VT 2026', ['at']],
    ]);
    for (const { id } of yearly) {
      const ofWave = surveys.releases.filter(({ waveId }) => waveId === id);
      expect(mean(id, 'region')).toBeGreaterThan(2.5);
      expect(ofWave.some(({ groupKind, figure }) => groupKind === 'unit' && figure)).toBe(true);
      expect(ofWave.some(({ keptBack }) => keptBack)).toBe(true);
      expect(Math.min(...ofWave.flatMap(({ figure }) => figure?.n ?? []))).toBeGreaterThanOrEqual(5);
    }
  });

  it('hold units with one supervisor who has one learner, of whom neither says anything of her unit', () => {
    const term = surveys.waves.find(({ id }) => id === 'wave-supervisors-2');
    const from = term?.endedFrom ?? '';
    const supervisorOf = new Map(namings.map(({ placementId, supervisorId }) => [placementId, supervisorId]));
    const ended = placements.filter(
      ({ toWeek, learnerId }) => learnerId && sundayOf(toWeek) >= from && sundayOf(toWeek) <= (term?.endedTo ?? ''),
    );
    const lonely = [...Map.groupBy(ended, ({ unitId }) => unitId)]
      .filter(([unitId]) => !unitRows.some(({ parentId }) => parentId === unitId))
      .filter(([, here]) => here.length === 1 && supervisorOf.has(here[0]?.id ?? ''))
      .map(([unitId]) => unitId);
    expect(lonely.length).toBeGreaterThan(0);
    const waves = ['wave-2', 'wave-supervisors-2'];
    const said = surveys.answers.filter(({ waveId }) => waves.includes(waveId)).map(({ unitId }) => unitId);
    expect(lonely.filter((unitId) => said.includes(unitId))).toEqual([]);
  });

  it('hold own words of enough people, with something for a moderator to find', () => {
    const { comments } = surveys;
    expect(comments.filter(({ state }) => state === 'shown').length).toBeGreaterThan(FEWEST_FOR_WORDS);
    const waiting = comments.filter(({ state }) => state === 'waiting').map(({ text }) => text);
    const known = { names: new Set<string>(), places: new Set<string>() };
    const kinds = waiting.flatMap((text) => proposeRedactions(text, known).map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(['name', 'phone', 'email']));
  });
});
