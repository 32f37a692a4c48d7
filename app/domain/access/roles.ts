export const ROLES = [
  'regional_study_director',
  'study_director',
  'placement_coordinator',
  'school_coordinator',
  'unit_manager',
  'supervisor',
  'learner',
  'clinical_lecturer',
  'administrator',
  'librarian',
  'clinician',
] as const;
export type Role = (typeof ROLES)[number];

export const SCOPE_KINDS = ['region', 'branch', 'organisation', 'unit', 'programme', 'own'] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

/** A role that somebody holds, and how far it reaches. */
export interface Grant {
  role: Role;
  scope: { kind: ScopeKind; id: string };
}

/** Who is asking. The system itself asks as an actor too, in jobs. */
export interface Actor {
  accountId: string;
  personId: string;
  name: string;
  language: 'sv' | 'en';
  grants: readonly Grant[];
}
