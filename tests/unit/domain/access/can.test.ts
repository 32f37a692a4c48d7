import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { can, canSomewhere, reachOf } from '#app/domain/access/can.ts';
import type { Belonging, Reach } from '#app/domain/access/can.ts';
import { PERMISSIONS } from '#app/domain/access/permissions.ts';
import { ROLES, SCOPE_KINDS } from '#app/domain/access/roles.ts';
import type { Actor, Grant, Role, ScopeKind } from '#app/domain/access/roles.ts';
import { BRANCHES } from '#app/domain/placements/vocabulary.ts';

const IDS = ['hh', 'gu', 'ssk', 'hsh', 'med', 'w61', 'own-person', 'other-person', ...BRANCHES];

const grantOf = fc.record<Grant>({
  role: fc.constantFrom(...ROLES),
  scope: fc.record({ kind: fc.constantFrom(...SCOPE_KINDS), id: fc.constantFrom(...IDS, '') }),
});
const actorOf = fc.record<Actor>({
  accountId: fc.constant('account'),
  personId: fc.constantFrom('own-person', 'other-person'),
  name: fc.constant('Any'),
  language: fc.constant('sv'),
  grants: fc.array(grantOf, { maxLength: 4 }),
});
const belongingOf: fc.Arbitrary<Belonging> = fc.record(
  {
    branch: fc.constantFrom(...BRANCHES),
    organisationIds: fc.uniqueArray(fc.constantFrom('hh', 'gu', 'region'), { maxLength: 2 }),
    unitPath: fc
      .uniqueArray(fc.constantFrom('hsh', 'med', 'w61', 'w612'), { minLength: 1 })
      .map((path) => `/${path.join('/')}/`),
    programmeId: fc.constantFrom('ssk', 'at'),
    personId: fc.constantFrom('own-person', 'other-person'),
  },
  { requiredKeys: [] },
);

/** What a query does with a reach, said over plain data. */
function within(reach: Reach, { branch, organisationIds = [], unitPath, programmeId, personId }: Belonging): boolean {
  return (
    reach.region ||
    (branch !== undefined && reach.branches.includes(branch)) ||
    organisationIds.some((id) => reach.organisationIds.includes(id)) ||
    (unitPath ?? '').split('/').some((id) => id !== '' && reach.unitIds.includes(id)) ||
    (programmeId !== undefined && reach.programmeIds.includes(programmeId)) ||
    (personId !== undefined && reach.personId === personId)
  );
}

function actor(role: Role, kind: ScopeKind, id = ''): Actor {
  return {
    accountId: 'a',
    personId: 'own-person',
    name: 'A',
    language: 'sv',
    grants: [{ role, scope: { kind, id } }],
  };
}

describe('what one may do', () => {
  test('is the same asked of a thing and of a list, whatever the grants', () => {
    fc.assert(
      fc.property(actorOf, fc.constantFrom(...PERMISSIONS), belongingOf, (who, permission, belonging) => {
        expect(can(who, permission, belonging)).toBe(within(reachOf(who, permission), belonging));
      }),
      { numRuns: 2000 },
    );
  });

  test('never grows when a grant is taken away', () => {
    fc.assert(
      fc.property(actorOf, fc.constantFrom(...PERMISSIONS), belongingOf, (who, permission, belonging) => {
        const fewer = { ...who, grants: who.grants.slice(1) };
        if (can(fewer, permission, belonging)) expect(can(who, permission, belonging)).toBe(true);
        if (can(who, permission, belonging)) expect(canSomewhere(who, permission)).toBe(true);
      }),
    );
  });

  test('is nothing for somebody without a grant, and nothing of a thing that belongs nowhere', () => {
    const nobody = { ...actor('learner', 'own'), grants: [] };
    for (const permission of PERMISSIONS) {
      expect(can(nobody, permission, { personId: 'own-person', branch: 'care', organisationIds: ['hh'] })).toBe(false);
      for (const kind of SCOPE_KINDS.filter((one) => one !== 'region')) {
        expect(can(actor('regional_study_director', kind, 'care'), permission, {})).toBe(false);
      }
    }
  });
});

describe('a scope', () => {
  test('of a unit holds the units below it, and not one whose id begins alike', () => {
    const manager = actor('unit_manager', 'unit', 'w6');
    expect(can(manager, 'unit:read', { unitPath: '/hsh/w6/' })).toBe(true);
    expect(can(manager, 'unit:read', { unitPath: '/hsh/w6/room/' })).toBe(true);
    expect(can(manager, 'unit:read', { unitPath: '/hsh/w61/' })).toBe(false);
    expect(can(manager, 'unit:read', { unitPath: '/hsh/' })).toBe(false);
  });

  test('of what is one’s own needs a person that is known', () => {
    const supervisor = actor('supervisor', 'own');
    expect(can(supervisor, 'roster:read', { personId: 'own-person' })).toBe(true);
    expect(can(supervisor, 'roster:read', { personId: 'other-person' })).toBe(false);
    expect(can(supervisor, 'roster:read', {})).toBe(false);
  });

  test('of a branch that does not exist reaches nothing in a query', () => {
    expect(reachOf(actor('study_director', 'branch', 'dentists'), 'round:read').branches).toEqual([]);
  });

  test('of one grant does not lend its reach to another grant’s permissions', () => {
    const both: Actor = {
      ...actor('librarian', 'region'),
      grants: [
        { role: 'librarian', scope: { kind: 'region', id: '' } },
        { role: 'unit_manager', scope: { kind: 'unit', id: 'w61' } },
      ],
    };
    expect(can(both, 'capacity:edit', { unitPath: '/hsh/w61/' })).toBe(true);
    expect(can(both, 'capacity:edit', { unitPath: '/vc/' })).toBe(false);
    expect(reachOf(both, 'capacity:edit')).toMatchObject({ region: false, unitIds: ['w61'] });
  });
});
