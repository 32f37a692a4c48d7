import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reachOf } from '#app/domain/access/can.ts';
import type { Reach } from '#app/domain/access/can.ts';
import { ROLES } from '#app/domain/access/roles.ts';
import type { Role, ScopeKind } from '#app/domain/access/roles.ts';
import type { ResultGroup } from '#app/domain/quality/groups.ts';
import { seesGroup, visibleGroups } from '#app/domain/quality/visible-groups.ts';
import { EVERYBODY } from '#app/domain/surveys/audience.ts';
import type { ResultPlaces } from '#app/domain/quality/visible-groups.ts';
import { actorWith } from '#tests/support/registers.ts';

const PLACES: ResultPlaces = {
  units: [
    { id: 'hsh', path: '/hsh/', organisationId: 'region' },
    { id: 'med', path: '/hsh/med/', organisationId: 'region' },
    { id: 'w61', path: '/hsh/med/w61/', organisationId: 'region' },
    { id: 'kir', path: '/hsh/kir/', organisationId: 'region' },
    { id: 'vc', path: '/vc/', organisationId: 'private' },
  ],
  programmes: [
    { id: 'ssk', branch: 'care', educationOrganisationId: 'hh' },
    { id: 'spec', branch: 'care', educationOrganisationId: 'gu' },
    { id: 'at', branch: 'doctors', educationOrganisationId: 'region' },
  ],
  taughtAt: [
    { programmeId: 'ssk', unitId: 'w61' },
    { programmeId: 'at', unitId: 'vc' },
    { programmeId: 'at', unitId: 'kir' },
  ],
};

const GROUPS: ResultGroup[] = [
  { kind: 'region', id: 'region' },
  ...PLACES.units.map(({ id }): ResultGroup => ({ kind: 'unit', id })),
  ...PLACES.programmes.map(({ id }): ResultGroup => ({ kind: 'programme', id })),
  ...['hh', 'gu', 'region'].map((id): ResultGroup => ({ kind: 'school', id })),
  ...['care', 'doctors'].map((id): ResultGroup => ({ kind: 'branch', id })),
];

function read(reach: Reach, waveProgrammeId: string | null = null): string[] {
  const visible = visibleGroups(reach, PLACES);
  return GROUPS.filter((group) => seesGroup(visible, group, { programmeId: waveProgrammeId, audience: null })).map(
    ({ kind, id }) => (kind === 'school' || kind === 'branch' ? `${kind} ${id}` : id),
  );
}

const asRole = (role: Role, kind: ScopeKind, id = '') => reachOf(actorWith(role, kind, id), 'quality:read');
const everything = read(asRole('administrator', 'region'));

describe('the groups that somebody may read', () => {
  test.each<[Role, ScopeKind, string, string[]]>([
    ['administrator', 'region', '', everything],
    ['placement_coordinator', 'region', '', everything],
    ['clinical_lecturer', 'region', '', everything],
    [
      'clinical_lecturer',
      'branch',
      'care',
      ['region', 'hsh', 'med', 'w61', 'ssk', 'spec', 'school hh', 'school gu', 'branch care'],
    ],
    [
      'regional_study_director',
      'branch',
      'doctors',
      ['region', 'hsh', 'kir', 'vc', 'at', 'school region', 'branch doctors'],
    ],
    ['study_director', 'programme', 'ssk', ['region', 'hsh', 'med', 'w61', 'ssk', 'school hh']],
    ['study_director', 'branch', 'library', []],
    ['unit_manager', 'unit', 'med', ['region', 'med', 'w61']],
    ['unit_manager', 'unit', 'no-such', []],
    ['school_coordinator', 'organisation', 'hh', ['region', 'ssk', 'school hh']],
    ['school_coordinator', 'organisation', 'private', ['region', 'vc']],
    ['school_coordinator', 'organisation', 'no-such', []],
  ])('%s of %s %s', (role, kind, id, groups) => {
    expect(read(asRole(role, kind, id))).toEqual(groups);
  });

  test.each(ROLES.filter((role) => reachOf(actorWith(role), 'quality:read').region === false))(
    '%s reads none, whatever the scope',
    (role) => {
      for (const [kind, id] of [
        ['region', ''],
        ['own', ''],
        ['unit', 'med'],
        ['branch', 'care'],
      ] as const) {
        expect(read(asRole(role, kind, id))).toEqual([]);
      }
    },
  );

  test('leave out the whole of a wave that asked a programme of others, unless one compares a unit with it', () => {
    expect(read(asRole('study_director', 'branch', 'care'), 'at')).not.toContain('region');
    expect(read(asRole('school_coordinator', 'organisation', 'hh'), 'spec')).toEqual(['ssk', 'school hh']);
    expect(read(asRole('school_coordinator', 'organisation', 'hh'), 'ssk')).toContain('region');
    expect(read(asRole('unit_manager', 'unit', 'med'), 'at')).toEqual(['region', 'med', 'w61']);
  });

  test('hold a school or a branch only where all its programmes are read', () => {
    const more = { id: 'psy', branch: 'ptp', educationOrganisationId: 'gu' } as const;
    const places = { ...PLACES, programmes: [...PLACES.programmes, more] };
    const sees = (reach: Reach, kind: 'school' | 'branch', id: string) =>
      seesGroup(visibleGroups(reach, places), { kind, id }, null);
    expect(sees(asRole('clinical_lecturer', 'branch', 'care'), 'school', 'gu')).toBe(false);
    expect(sees(asRole('clinical_lecturer', 'branch', 'care'), 'branch', 'care')).toBe(true);
    expect(sees(asRole('school_coordinator', 'organisation', 'gu'), 'school', 'gu')).toBe(true);
    expect(sees(asRole('school_coordinator', 'organisation', 'gu'), 'branch', 'ptp')).toBe(true);
    expect(sees(asRole('school_coordinator', 'organisation', 'gu'), 'branch', 'care')).toBe(false);
    expect(sees(asRole('unit_manager', 'unit', 'hsh'), 'branch', 'care')).toBe(false);
  });

  test('never shrink when a reach grows', () => {
    const some = (ids: readonly string[]) => fc.subarray([...ids]);
    const arbitrary = fc.record<Reach>({
      region: fc.boolean(),
      branches: fc.subarray(['care', 'doctors', 'ptp']),
      organisationIds: some(['hh', 'gu', 'private', 'region']),
      unitIds: some(['hsh', 'med', 'w61', 'kir', 'vc']),
      programmeIds: some(['ssk', 'spec', 'at']),
      personId: fc.constant(null),
    });
    fc.assert(
      fc.property(arbitrary, arbitrary, fc.constantFrom(null, 'ssk', 'at'), (one, other, programme) => {
        const both: Reach = {
          region: one.region || other.region,
          branches: [...one.branches, ...other.branches],
          organisationIds: [...one.organisationIds, ...other.organisationIds],
          unitIds: [...one.unitIds, ...other.unitIds],
          programmeIds: [...one.programmeIds, ...other.programmeIds],
          personId: null,
        };
        expect(read(both, programme)).toEqual(expect.arrayContaining(read(one, programme)));
      }),
    );
  });
});

describe('a wave that asked a part of the region', () => {
  const REGION = { kind: 'region', id: 'region' } as const;
  const ELSEWHERE = { ...EVERYBODY, unitId: 'vc' };
  const roles = [
    ['unit_manager', 'unit', 'kir'],
    ['study_director', 'branch', 'care'],
    ['school_coordinator', 'organisation', 'hh'],
  ] as const;

  test.each(roles)('is no comparison for a %s', (role, kind, id) => {
    const visible = visibleGroups(asRole(role, kind, id), PLACES);
    for (const audience of [ELSEWHERE, { ...EVERYBODY, schoolId: 'hh' }, { ...EVERYBODY, cohort: 'HT 2024' }])
      expect(seesGroup(visible, REGION, { programmeId: null, audience })).toBe(false);
    expect(seesGroup(visible, REGION, { programmeId: null, audience: EVERYBODY })).toBe(true);
  });

  test('tells nothing of the units where other branches have been', () => {
    const visible = {
      ...visibleGroups(asRole('study_director', 'branch', 'care'), PLACES),
      usedUnits: new Set(['kir']),
    };
    const unit = { kind: 'unit', id: 'kir' } as const;
    expect(seesGroup(visible, unit, { programmeId: 'of-others', audience: null })).toBe(false);
    expect(seesGroup(visible, unit, null)).toBe(true);
  });
});
