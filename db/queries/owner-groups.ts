import type { OwnerGroup } from '#app/domain/placements/volumes.ts';
import type { OrganisationKind } from '../schema/organisation.ts';

/** What kind of principal an organisation is when units are counted by who runs them. */
export const OWNER_GROUP_OF: Record<OrganisationKind, OwnerGroup> = {
  region: 'region',
  administration: 'region',
  municipality: 'municipality',
  private_provider: 'private',
  education_provider: 'other',
};
