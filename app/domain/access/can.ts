import { BRANCHES, type Branch } from '../placements/vocabulary.ts';
import { MATRIX, type Permission } from './permissions.ts';
import type { Actor, Grant } from './roles.ts';

/** Where a thing belongs; each field that is known can bring it inside somebody's scope. */
export interface Belonging {
  branch?: Branch;
  /** Education, employer and owner organisations. */
  organisationIds?: readonly string[];
  /** Path of the unit, `/hospital/clinic/ward/`. */
  unitPath?: string;
  programmeId?: string;
  personId?: string;
}

/** How far a permission reaches for one actor: the same answer as `can`, in the form a query needs. */
export interface Reach {
  region: boolean;
  branches: Branch[];
  organisationIds: string[];
  unitIds: string[];
  programmeIds: string[];
  /** The actor's own person, when a grant covers what is her own. */
  personId: string | null;
}

function grantsWith(actor: Actor, permission: Permission): Grant[] {
  return actor.grants.filter((grant) => MATRIX[grant.role].includes(permission));
}

function covers(grant: Grant, belonging: Belonging, actor: Actor): boolean {
  const { kind, id } = grant.scope;
  switch (kind) {
    case 'region':
      return true;
    case 'branch':
      return belonging.branch === id;
    case 'organisation':
      return belonging.organisationIds?.includes(id) ?? false;
    case 'unit':
      return belonging.unitPath?.includes(`/${id}/`) ?? false;
    case 'programme':
      return belonging.programmeId === id;
    case 'own':
      return belonging.personId !== undefined && belonging.personId === actor.personId;
  }
}

/** Whether the actor may do this to a thing that belongs there. */
export function can(actor: Actor, permission: Permission, belonging: Belonging): boolean {
  return grantsWith(actor, permission).some((grant) => covers(grant, belonging, actor));
}

/** Whether the actor may do this to anything at all: decides what the sidebar shows, never what a service does. */
export function canSomewhere(actor: Actor, permission: Permission): boolean {
  return grantsWith(actor, permission).length > 0;
}

/** Everything the permission covers, for use in a query's condition. */
export function reachOf(actor: Actor, permission: Permission): Reach {
  const held = grantsWith(actor, permission);
  const ids = (kind: Grant['scope']['kind']) =>
    held.filter((grant) => grant.scope.kind === kind).map((grant) => grant.scope.id);
  return {
    region: ids('region').length > 0,
    branches: ids('branch').filter((id) => BRANCHES.some((branch) => branch === id)) as Branch[],
    organisationIds: ids('organisation'),
    unitIds: ids('unit'),
    programmeIds: ids('programme'),
    personId: ids('own').length > 0 ? actor.personId : null,
  };
}
