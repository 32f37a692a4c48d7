import { beforeAll, describe, expect, test } from 'vitest';
import { EMPLOYED_FORMS, HOLDING_STATES, PLACEMENT_FORMS } from '#app/domain/placements/vocabulary.ts';
import { isMinor, parseIdentityNumber } from '#app/domain/shared/identity-number.ts';
import { addDays } from '#app/domain/shared/dates.ts';
import { termWeeks } from '#app/domain/shared/terms.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import { expandWeeks, mondayOf, weekCount } from '#app/domain/shared/weeks.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { buildDemo } from '#seeds/demo/build.ts';
import type { DemoData } from '#seeds/demo/build.ts';
import { programmeSeeds } from '#seeds/reference/programmes/index.ts';
import { unitRows } from '#seeds/reference/units/index.ts';

const TODAY = '2026-11-23';
/** Seals nothing, so that the numbers can be looked at. */
const openVault = { sealText: (text: string) => text, blindIndex: (text: string) => text };
const options = (today = TODAY) => ({ today, vault: openVault, passwordHash: 'hash' });

let demo: DemoData;
beforeAll(() => {
  demo = buildDemo(options());
});

const holding = new Set<string>(HOLDING_STATES);
const weeksOf = (row: { fromWeek: string; toWeek: string }) =>
  expandWeeks({ from: row.fromWeek as IsoWeek, to: row.toWeek as IsoWeek });

describe('what is there to look at', () => {
  test('is about 1 200 learners, 300 units and 900 supervisors', () => {
    expect(demo.learners.length).toBeGreaterThanOrEqual(1150);
    expect(demo.learners.length).toBeLessThanOrEqual(1350);
    expect(demo.supervisors.length).toBeGreaterThanOrEqual(850);
    expect(demo.supervisors.length).toBeLessThanOrEqual(950);
  });

  test('is one open round for each form and three terms of history', () => {
    const formOf = new Map(programmeSeeds.map((programme) => [programme.id, programme.form]));
    const open = demo.rounds.filter((round) => round.state === 'draft').map((round) => formOf.get(round.programmeId));
    expect(open.sort()).toEqual([...PLACEMENT_FORMS].sort());
    const past = demo.rounds.filter((round) => round.state !== 'draft').map((round) => round.term);
    expect([...new Set(past)].sort()).toEqual(['HT2025', 'HT2026', 'VT2026', 'VT2027']);
    expect(demo.rounds.map((round) => round.name)).toContain('VFU sjuksköterska T4, HT 2027');
    expect(demo.unplaced).toEqual([]);
  });

  test('has the edges', () => {
    const kinds = Map.groupBy(demo.persons, (person) => person.identityKind);
    for (const kind of ['samordningsnummer', 'interim', 'substitute'])
      expect(kinds.get(kind)?.length).toBeGreaterThan(0);
    expect(demo.persons.filter((person) => person.protectedIdentity).length).toBeGreaterThanOrEqual(3);
    expect(
      demo.persons.filter((person) => person.birthDate && isMinor(person.birthDate, TODAY)).length,
    ).toBeGreaterThan(20);
    expect(new Set(demo.conflicts.map((row) => row.kind))).toEqual(new Set(['conflict_of_interest', 'own_workplace']));
    expect(demo.units.some((unit) => unit.validTo && unit.validTo < TODAY)).toBe(true);
    expect(demo.trainings.some((row) => row.validTo && row.validTo < TODAY)).toBe(true);
    expect(demo.placements.some((row) => row.fromWeek <= '2026-W53' && row.toWeek >= '2027-W01')).toBe(true);
    const covered = new Set(demo.directors.flatMap((director) => director.programmeIds));
    expect(demo.learners.some((learner) => !covered.has(learner.programmeId))).toBe(true);
  });

  test.each([TODAY, '2027-02-01'])('on %s somebody starts within 14 days without a supervisor', (today) => {
    const { placements, namings } = today === TODAY ? demo : buildDemo(options(today));
    const named = new Set(namings.map((row) => row.placementId));
    const soon = placements.filter((row) => {
      const start = mondayOf(row.fromWeek as IsoWeek);
      return row.state === 'published' && start > today && start <= addDays(today, 14);
    });
    expect(soon.filter((row) => !named.has(row.id)).length).toBeGreaterThan(0);
  });
}, 60_000);

describe('what holds everywhere', () => {
  test('the same date gives the same rows', () => {
    expect(JSON.stringify(buildDemo(options())) === JSON.stringify(demo)).toBe(true);
  }, 60_000);

  test('every identity number is one that nobody has', () => {
    const numbers = demo.persons.flatMap((person) => person.identitySealed ?? []);
    expect(new Set(numbers).size).toBe(demo.learners.length);
    for (const number of numbers) {
      expect(parseIdentityNumber(number, TODAY)).toMatchObject({ ok: true, value: { canonical: number } });
      expect(number).toMatch(/^\d{8}(9[89]\d\d|T9[89]\d|TF\d\d)$/);
    }
  });

  test('every address is in a domain of examples, and nobody who is protected has one', () => {
    for (const { email, protectedIdentity } of demo.persons) {
      if (protectedIdentity) expect(email).toBeNull();
      else expect(email).toMatch(/@([a-z0-9-]+\.)*example(\.se)?$/);
    }
    const addresses = demo.persons.flatMap((person) => person.email ?? []);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('no more learners than places in any week, for all forms together and for each', () => {
    const stated = demo.capacities.filter(({ level }) => level === 'any');
    const places = new Map(stated.map((row) => [`${row.unitId} ${row.form} ${row.week}`, row.places]));
    const held = new Map<string, number>();
    for (const row of demo.placements.filter(({ state }) => holding.has(state))) {
      for (const week of weeksOf(row)) {
        for (const form of ['all', row.form]) {
          const key = `${row.unitId} ${form} ${week}`;
          held.set(key, (held.get(key) ?? 0) + 1);
        }
      }
    }
    expect([...held].filter(([key, count]) => count > (places.get(key) ?? 0))).toEqual([]);
  });

  test('weeks lie inside their terms', () => {
    const terms = new Map(demo.rounds.map((round) => [round.id, termWeeks(round.term as TermCode)]));
    for (const period of demo.periods) {
      const term = terms.get(period.roundId);
      expect(term && term.from <= period.fromWeek && period.toWeek <= term.to && weekCount(term) === 20).toBe(true);
    }
  });

  test('every placement names its four responsibilities', () => {
    const units = new Set([...unitRows, ...demo.units].map((unit) => unit.id));
    const employed = new Set<string>(EMPLOYED_FORMS);
    for (const row of demo.placements) {
      expect(row.educationOrganisationId).toBeTruthy();
      expect(Boolean(row.employerOrganisationId)).toBe(employed.has(row.form));
      expect(units.has(row.unitId)).toBe(true);
      expect(row.financing).toBeTruthy();
    }
  });

  test('no supervisor has more learners at a time than she can take', () => {
    const most = new Map(demo.supervisors.map((row) => [row.id, row.maxLearners]));
    const placements = new Map(demo.placements.map((row) => [row.id, row]));
    const load = new Map<string, number>();
    for (const { placementId, supervisorId } of demo.namings) {
      const placement = placements.get(placementId);
      for (const week of placement ? weeksOf(placement) : []) {
        load.set(`${supervisorId} ${week}`, (load.get(`${supervisorId} ${week}`) ?? 0) + 1);
      }
    }
    expect([...load].filter(([key, count]) => count > (most.get(key.split(' ')[0] ?? '') ?? 0))).toEqual([]);
  });

  test('nobody is placed where there is a conflict, twice at a unit, or where it is closed', () => {
    const barred = new Set(demo.conflicts.map((row) => `${row.learnerId} ${row.unitId}`));
    const visits = demo.placements.map((row) => `${row.learnerId} ${row.unitId}`);
    expect(visits.filter((visit) => barred.has(visit))).toEqual([]);
    expect(new Set(visits).size).toBe(visits.length);
    const closed = new Set(demo.closures.flatMap((row) => weeksOf(row).map((week) => `${row.unitId} ${week}`)));
    const during = demo.placements.flatMap((row) => weeksOf(row).map((week) => `${row.unitId} ${week}`));
    expect(during.filter((place) => closed.has(place))).toEqual([]);
  });
});
