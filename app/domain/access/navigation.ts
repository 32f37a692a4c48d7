import type { Branch } from '../placements/vocabulary.ts';
import { canSomewhere, reachOf } from './can.ts';
import type { Permission } from './permissions.ts';
import type { Actor, Role } from './roles.ts';

/** A place in the sidebar. `id` is the key of its label in the navigation catalogue. */
export interface NavigationPlace {
  id: string;
  to: string;
  /** Shown to those who may do this somewhere; to everybody when absent. */
  permission?: Permission;
  roles?: readonly Role[];
  /** And whose reach is the region, the branch, or programmes. */
  branch?: Branch;
}

const PLACES: readonly NavigationPlace[] = [
  { id: 'overview', to: '/' },
  { id: 'mySchedule', to: '/mitt-schema', roles: ['learner'] },
  { id: 'rounds', to: '/omgangar', permission: 'round:read' },
  { id: 'rotations', to: '/rotationer', permission: 'plan:read', branch: 'doctors' },
  { id: 'import', to: '/import', permission: 'import:run' },
  { id: 'units', to: '/enheter', permission: 'unit:read' },
  { id: 'forecast', to: '/prognos', permission: 'plan:read' },
  { id: 'roster', to: '/schema', permission: 'roster:read' },
  { id: 'learners', to: '/larande', permission: 'learner:read' },
  { id: 'supervisors', to: '/handledare', permission: 'supervisor:read' },
  { id: 'studyDirectors', to: '/studierektorer', permission: 'director:read' },
  { id: 'surveys', to: '/enkater', permission: 'survey:read' },
  { id: 'quality', to: '/kvalitet', permission: 'quality:read' },
  { id: 'reports', to: '/rapporter', permission: 'report:run' },
  { id: 'learning', to: '/informationsdriven-vard' },
  { id: 'history', to: '/historik', permission: 'history:read' },
  { id: 'outbox', to: '/administration/utskick', permission: 'outbox:read' },
];

/** The places one actor sees, in the order of the sidebar. */
export function navigationFor(actor: Actor): NavigationPlace[] {
  const holds = (role: Role) => actor.grants.some((grant) => grant.role === role);
  return PLACES.filter(
    ({ permission, roles, branch }) =>
      (!permission || canSomewhere(actor, permission)) &&
      (!roles || roles.some(holds)) &&
      (!branch || !permission || reachesInto(actor, permission, branch)),
  );
}

function reachesInto(actor: Actor, permission: Permission, branch: Branch): boolean {
  const { region, branches, programmeIds } = reachOf(actor, permission);
  return region || branches.includes(branch) || programmeIds.length > 0;
}

const PHONE_ROLES: readonly Role[] = ['learner', 'supervisor', 'clinician'];

/** Whether the actor's pages are made for a phone first: learners, supervisors and staff without planning to do. */
export function usesPhoneShell(actor: Actor): boolean {
  return actor.grants.every((grant) => PHONE_ROLES.includes(grant.role));
}

/** Whether the start page is the one of those who answer for quality: clinical lecturers. */
export function followsQuality(actor: Actor): boolean {
  return actor.grants.some(({ role }) => role === 'clinical_lecturer');
}
