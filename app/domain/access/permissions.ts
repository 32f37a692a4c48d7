import type { Role } from './roles.ts';

/**
 * What each role may do, before its scope is asked. `read` shows, `edit` changes, `propose` runs the optimiser,
 * `publish` tells learners. Own schedule and calendar need no row: they belong to whoever is signed in.
 */
export const PERMISSIONS = [
  'round:read',
  'round:edit',
  'round:propose',
  'round:publish',
  'placement:read',
  'placement:edit',
  'learner:read',
  'learner:edit',
  'identity:read',
  'protected:read',
  'unit:read',
  'unit:edit',
  'capacity:read',
  'capacity:edit',
  'supervisor:read',
  'supervisor:edit',
  'director:read',
  'director:edit',
  'order:read',
  'order:edit',
  'import:run',
  'report:run',
  'roster:read',
  'history:read',
  'outbox:read',
  'account:edit',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const READ_PLANNING = [
  'round:read',
  'placement:read',
  'learner:read',
  'unit:read',
  'capacity:read',
  'supervisor:read',
  'director:read',
  'order:read',
  'roster:read',
  'history:read',
] as const satisfies readonly Permission[];

const PLAN = [
  ...READ_PLANNING,
  'round:edit',
  'round:propose',
  'round:publish',
  'placement:edit',
  'learner:edit',
  'capacity:edit',
  'supervisor:edit',
  'order:edit',
  'import:run',
  'report:run',
] as const satisfies readonly Permission[];

export const MATRIX: Readonly<Record<Role, readonly Permission[]>> = {
  regional_study_director: [...PLAN, 'unit:edit', 'director:edit', 'identity:read', 'protected:read', 'outbox:read'],
  study_director: [...PLAN, 'identity:read'],
  placement_coordinator: [...PLAN, 'unit:edit', 'identity:read', 'outbox:read'],
  school_coordinator: ['round:read', 'learner:read', 'placement:read', 'order:read', 'order:edit', 'unit:read'],
  unit_manager: ['unit:read', 'capacity:read', 'capacity:edit', 'supervisor:read', 'supervisor:edit', 'roster:read'],
  supervisor: ['unit:read', 'roster:read'],
  learner: [],
  clinical_lecturer: [
    'round:read',
    'placement:read',
    'unit:read',
    'capacity:read',
    'supervisor:read',
    'director:read',
    'roster:read',
    'report:run',
  ],
  administrator: [
    ...READ_PLANNING,
    'unit:edit',
    'learner:edit',
    'supervisor:edit',
    'director:edit',
    'report:run',
    'import:run',
    'identity:read',
    'outbox:read',
    'account:edit',
  ],
  librarian: ['unit:read'],
  clinician: [],
};
