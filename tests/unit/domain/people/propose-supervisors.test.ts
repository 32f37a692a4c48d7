import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeSupervisors } from '#app/domain/people/propose-supervisors.ts';
import type { PlacementVacancy } from '#app/domain/people/propose-supervisors.ts';
import type { Candidate } from '#app/domain/people/rank-supervisors.ts';
import { mostLearners, weeklyLoad } from '#app/domain/people/supervisor-load.ts';
import { addWeeks, expandWeeks, mondayOf } from '#app/domain/shared/weeks.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';

function candidate(facts: Partial<Candidate> = {}): Candidate {
  return {
    id: 'eva',
    unitId: 'w61',
    profession: 'nurse',
    licensedOn: null,
    validFrom: '2020-01-01',
    validTo: null,
    trainings: [],
    placements: [],
    maxLearners: 1,
    percent: 100,
    absences: [],
    ...facts,
  };
}

function vacancy(facts: Partial<PlacementVacancy> = {}): PlacementVacancy {
  const from: IsoWeek = facts.from ?? '2026-W52';
  return {
    placementId: 'p1',
    unitId: 'w61',
    profession: 'nurse',
    from,
    to: '2027-W01',
    startsOn: mondayOf(from),
    ...facts,
  };
}

const named = (vacancies: PlacementVacancy[], candidates: Candidate[]) =>
  Object.fromEntries(
    proposeSupervisors(vacancies, candidates).map(({ placementId, supervisorId }) => [placementId, supervisorId]),
  );

describe('supervisors for a round', () => {
  test('are spread: whoever has been proposed counts as taken', () => {
    const both = [candidate(), candidate({ id: 'frida' })];
    const three = ['p1', 'p2', 'p3'].map((placementId) => vacancy({ placementId }));
    expect(named(three, both)).toEqual({ p1: 'eva', p2: 'frida' });
  });

  test('are proposed to the earliest start first, whatever the order of the list', () => {
    const late = vacancy({ placementId: 'a-late', from: '2027-W01' });
    const early = vacancy({ placementId: 'b-early', to: '2027-W02' });
    expect(named([late, early], [candidate()])).toEqual({ 'b-early': 'eva' });
  });

  test('may come back when the first learner has left', () => {
    const first = vacancy({ to: '2026-W53' });
    const second = vacancy({ placementId: 'p2', from: '2027-W01' });
    expect(named([first, second], [candidate()])).toEqual({ p1: 'eva', p2: 'eva' });
  });

  test.each([
    ['works elsewhere', { unitId: 'w62' }],
    ['has another profession', { profession: 'doctor' }],
    ['is away in week 53', { absences: [{ from: '2026-W53', to: '2026-W53' } as const] }],
    ['is full in one of the weeks', { placements: [{ from: '2027-W01', to: '2027-W09' } as const] }],
    ['has left', { validTo: '2026-12-20' }],
  ])('never include one who %s', (_what, facts) => {
    expect(named([vacancy()], [candidate(facts)])).toEqual({});
  });

  test('never have more learners in a week than they can take, nor a placement twice', () => {
    const weekOf = fc.nat(6).map((ahead) => addWeeks('2026-W50', ahead));
    const vacanciesOf = fc
      .array(fc.tuple(weekOf, fc.nat(3), fc.constantFrom('w61', 'w62')), { maxLength: 12 })
      .map((rows) =>
        rows.map(([from, length, unitId], index) =>
          vacancy({ placementId: `p${index}`, unitId, from, to: addWeeks(from, length) }),
        ),
      );
    const candidatesOf = fc
      .array(fc.tuple(fc.nat(3), fc.constantFrom(0, 50, 100), fc.constantFrom('w61', 'w62')), { maxLength: 4 })
      .map((rows) =>
        rows.map(([maxLearners, percent, unitId], index) =>
          candidate({ id: `s${index}`, maxLearners, percent, unitId }),
        ),
      );
    fc.assert(
      fc.property(vacanciesOf, candidatesOf, (vacancies, candidates) => {
        const proposed = proposeSupervisors(vacancies, candidates);
        expect(new Set(proposed.map((one) => one.placementId)).size).toBe(proposed.length);
        for (const person of candidates) {
          const own = proposed
            .filter((one) => one.supervisorId === person.id)
            .flatMap((one) => vacancies.filter((each) => each.placementId === one.placementId));
          for (const load of weeklyLoad(person, own, expandWeeks({ from: '2026-W50', to: '2027-W10' })))
            expect(load.learners).toBeLessThanOrEqual(mostLearners(person, load.week));
        }
      }),
    );
  });
});
