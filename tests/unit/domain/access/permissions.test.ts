import { describe, expect, test } from 'vitest';
import { navigationFor, usesPhoneShell } from '#app/domain/access/navigation.ts';
import { MATRIX, PERMISSIONS } from '#app/domain/access/permissions.ts';
import type { Permission } from '#app/domain/access/permissions.ts';
import { ROLES } from '#app/domain/access/roles.ts';
import type { Actor, Role } from '#app/domain/access/roles.ts';
import { navigation } from '#app/platform/i18n/sv/navigation.ts';

function holders(permission: Permission): Role[] {
  return ROLES.filter((role) => MATRIX[role].includes(permission));
}

function actor(...roles: Role[]): Actor {
  const grants = roles.map((role) => ({ role, scope: { kind: 'region' as const, id: '' } }));
  return { accountId: 'a', personId: 'p', name: 'A', language: 'sv', grants };
}

const placesOf = (...roles: Role[]) => navigationFor(actor(...roles)).map((place) => place.id);

describe('the matrix', () => {
  test('knows every role and no permission twice', () => {
    expect(Object.keys(MATRIX).sort()).toEqual([...ROLES].sort());
    for (const role of ROLES) {
      expect(new Set(MATRIX[role]).size, role).toBe(MATRIX[role].length);
      expect(PERMISSIONS).toEqual(expect.arrayContaining([...MATRIX[role]]));
    }
  });

  test('lets nobody change what she may not read', () => {
    for (const role of ROLES) {
      for (const permission of MATRIX[role]) {
        const [area] = permission.split(':');
        const read = PERMISSIONS.find((one) => one === `${area}:read`);
        if (read) expect(MATRIX[role], `${role} ${permission}`).toContain(read);
      }
    }
  });

  test('keeps protected identities with the regional study director alone', () => {
    expect(holders('protected:read')).toEqual(['regional_study_director']);
  });

  test('leaves planning, publication and the optimiser to those who plan', () => {
    const planners = ['regional_study_director', 'study_director', 'placement_coordinator'];
    for (const permission of ['round:edit', 'round:propose', 'round:publish', 'placement:edit'] as const) {
      expect(holders(permission), permission).toEqual(planners);
    }
    expect(holders('account:edit')).toEqual(['administrator']);
  });

  test('leaves the judgement of a unit to lecturers and administration, and its results to those concerned', () => {
    expect(holders('quality:judge')).toEqual(['regional_study_director', 'clinical_lecturer', 'administrator']);
    for (const role of ['learner', 'supervisor', 'librarian', 'clinician'] as const) {
      expect(MATRIX[role].filter((one) => one.startsWith('quality:'))).toEqual([]);
    }
  });

  test('gives learners and staff no permission at all', () => {
    expect(MATRIX.learner).toEqual([]);
    expect(MATRIX.clinician).toEqual([]);
  });
});

describe('the sidebar', () => {
  test('has a label for every place', () => {
    for (const place of navigationFor(actor(...ROLES))) expect(navigation).toHaveProperty(place.id);
  });

  test('shows a learner her schedule and nothing to plan', () => {
    expect(placesOf('learner')).toEqual(['overview', 'mySchedule', 'learning']);
    expect(placesOf('clinician')).toEqual(['overview', 'learning']);
  });

  test('shows a unit manager her units, their schedule, supervisors and results', () => {
    expect(placesOf('unit_manager')).toEqual([
      'overview',
      'units',
      'roster',
      'supervisors',
      'surveys',
      'quality',
      'learning',
    ]);
  });

  test('shows the union of several roles in one order', () => {
    const both = placesOf('learner', 'school_coordinator');
    expect(both).toEqual(['overview', 'mySchedule', 'rounds', 'units', 'learners', 'quality', 'learning']);
  });

  test('is made for a phone only when no role has planning to do', () => {
    expect(usesPhoneShell(actor('learner', 'supervisor', 'clinician'))).toBe(true);
    expect(usesPhoneShell(actor('learner', 'unit_manager'))).toBe(false);
  });
});
