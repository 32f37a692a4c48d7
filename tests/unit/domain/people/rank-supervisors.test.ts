import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankSupervisors, refusalOf } from '#app/domain/people/rank-supervisors.ts';
import type { Candidate, Vacancy } from '#app/domain/people/rank-supervisors.ts';

const vacancy: Vacancy = {
  unitId: 'w61',
  profession: 'nurse',
  startsOn: '2027-09-06',
  from: '2027-W36',
  to: '2027-W38',
};
const sound: Candidate = {
  ...{
    id: 'sound',
    unitId: 'w61',
    profession: 'nurse',
    licensedOn: '2015-01-01',
    validFrom: '2020-01-01',
    validTo: null,
  },
  ...{ maxLearners: 2, percent: 100, absences: [], placements: [] },
  trainings: [{ step: 'step1', completedOn: '2024-01-01', validTo: null }],
};
const during = { from: '2027-W37', to: '2027-W40' } as const;

const faults: [string, Partial<Candidate>][] = [
  ['not_active', { validTo: '2027-01-01' }],
  ['other_profession', { profession: 'doctor' }],
  ['full', { placements: [during, during] }],
  ['absent', { absences: [during] }],
  ['other_unit', { unitId: 'w62' }],
  ['untrained', { trainings: [] }],
];

describe('ranking supervisors', () => {
  test.each(faults)('%s puts her after a sound one and says so', (doubt, fault) => {
    const ranked = rankSupervisors([{ ...sound, ...fault, id: 'a-doubtful' }, sound], vacancy);
    expect(ranked.map(({ id }) => id)).toEqual(['sound', 'a-doubtful']);
    expect(ranked[0]?.doubts).toEqual([]);
    expect(ranked[1]?.doubts).toEqual([doubt]);
  });

  test('the graver the doubt, the lower', () => {
    const ranked = rankSupervisors(
      faults.map(([id, fault]) => ({ ...sound, ...fault, id })),
      vacancy,
    );
    expect(ranked.map(({ id }) => id)).toEqual([...faults.map(([doubt]) => doubt)].reverse());
  });

  test('among equals the lighter load comes first', () => {
    const busy = { ...sound, id: 'a-busy', placements: [during] };
    expect(rankSupervisors([busy, sound], vacancy)).toMatchObject([
      { id: 'sound', load: 0 },
      { id: 'a-busy', load: 1, most: 2 },
    ]);
  });

  test('who lacks the profession, is full, or is not there to the end cannot be named; who is away in part can', () => {
    const refused = (fault: Partial<Candidate>) =>
      rankSupervisors([{ ...sound, ...fault }], vacancy).map((ranked) => refusalOf(ranked));
    expect(faults.flatMap(([, fault]) => refused(fault))).toEqual([
      'not_active',
      'other_profession',
      'full',
      null,
      null,
      null,
    ]);
    expect(refused({ validTo: '2027-09-25' })).toEqual(['not_active']);
    expect(refused({ absences: [vacancy] })).toEqual(['full']);
  });

  test('a midwife may supervise where a nurse is asked for, not the other way round', () => {
    const midwife = { ...sound, id: 'midwife', profession: 'midwife' };
    expect(rankSupervisors([midwife], vacancy)[0]?.doubts).toEqual([]);
    expect(rankSupervisors([sound], { ...vacancy, profession: 'midwife' })[0]?.doubts).toEqual(['other_profession']);
  });

  test('nobody is left out, whatever the order they come in', () => {
    const all = [sound, ...faults.map(([id, fault]) => ({ ...sound, ...fault, id }))];
    const expected = rankSupervisors(all, vacancy).map(({ id }) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(rankSupervisors(shuffled, vacancy).map(({ id }) => id)).toEqual(expected);
      }),
    );
  });
});
