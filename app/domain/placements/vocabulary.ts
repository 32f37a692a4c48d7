/** The placement forms of the mission, in the order they are listed on screen. */
export const PLACEMENT_FORMS = [
  'vfu_basic',
  'vfu_advanced',
  'medical_student',
  'apl',
  'lia',
  'psychologist_vfu',
  'ptp',
  'at',
  'bt',
  'st',
] as const;
export type PlacementForm = (typeof PLACEMENT_FORMS)[number];

/** Learners with an employer; the others are students, who have none. */
export const EMPLOYED_FORMS = ['ptp', 'at', 'bt', 'st'] as const satisfies readonly PlacementForm[];
export const STUDENT_FORMS = PLACEMENT_FORMS.filter((form) => !EMPLOYED_FORMS.some((employed) => employed === form));

/** Kinds of care; a programme may require a number of placements in each. */
export const SECTORS = [
  'medicine',
  'surgery',
  'emergency',
  'psychiatry',
  'primary_care',
  'municipal_care',
  'paediatrics',
  'obstetrics',
  'rehabilitation',
  'diagnostics',
  'administration',
] as const;
export type Sector = (typeof SECTORS)[number];

export const UNIT_KINDS = [
  'hospital',
  'clinic',
  'ward',
  'outpatient',
  'primary_care_centre',
  'municipal_unit',
  'ambulance_station',
  'department',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** How learners are supervised at a unit; decides the ratio of learners to supervisors. */
export const SUPERVISION_MODELS = ['single', 'peer', 'student_dense'] as const;
export type SupervisionModel = (typeof SUPERVISION_MODELS)[number];

export const BRANCHES = ['doctors', 'care', 'ptp', 'library'] as const;
export type Branch = (typeof BRANCHES)[number];

/** Whether all in a round have the same weeks, or each her own. */
export type RoundKind = 'periods' | 'rotation';

/** The life of a placement round; each step is a decision by a person. */
export const ROUND_STATES = ['draft', 'proposed', 'preliminary', 'confirmed', 'published', 'closed'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** The life of a placement. The last five are side exits; none of them destroys anything. */
export const PLACEMENT_STATES = [
  'proposed',
  'preliminary',
  'confirmed',
  'published',
  'ongoing',
  'completed',
  'assessed',
  'evaluated',
  'closed',
  'declined',
  'returned',
  'interrupted',
  'moved',
  'cancelled_by_unit',
] as const;
export type PlacementState = (typeof PLACEMENT_STATES)[number];

/** Why a placement that has been published ends before its time, other than for another one. */
export const ENDINGS = [
  'interrupted',
  'declined',
  'returned',
  'cancelled_by_unit',
] as const satisfies readonly PlacementState[];
export type Ending = (typeof ENDINGS)[number];

/** States in which a placement holds a place at its unit. */
export const HOLDING_STATES = [
  'proposed',
  'preliminary',
  'confirmed',
  'published',
  'ongoing',
  'completed',
  'assessed',
  'evaluated',
  'closed',
] as const satisfies readonly PlacementState[];

/** Whether a placement in this state holds a place at its unit. */
export function holdsPlace(state: PlacementState): boolean {
  return HOLDING_STATES.some((holding) => holding === state);
}

/** States that a learner has been told of. */
export const TOLD_STATES = [
  'published',
  'ongoing',
  'completed',
  'assessed',
  'evaluated',
  'closed',
] as const satisfies readonly PlacementState[];

/** Whether a placement in this state has been carried through to its end. */
export function isCompleted(state: PlacementState): boolean {
  return ['completed', 'assessed', 'evaluated', 'closed'].includes(state);
}

/** Side exits: the placement will not happen, or not to its end. */
export const ENDED_STATES = [...ENDINGS, 'moved'] as const satisfies readonly PlacementState[];

/** What a learner may have to show before a placement; only the fact and its validity are kept, never the document. */
export const ATTESTS = ['health', 'confidentiality', 'criminal_record_check', 'hygiene', 'licence', 'degree'] as const;
export type Attest = (typeof ATTESTS)[number];

export const PROTECTED_IDENTITY_KINDS = [
  'confidentiality_mark',
  'protected_registration',
  'fictitious_identity',
] as const;
export type ProtectedIdentityKind = (typeof PROTECTED_IDENTITY_KINDS)[number];

/** Why a learner must not be placed at a unit. */
/** Whether somebody has a car to come to a placement with. */
export const CARS = ['yes', 'no'] as const;
export type Car = (typeof CARS)[number];

export const CONFLICT_KINDS = ['conflict_of_interest', 'own_workplace'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

export const FINANCING_SOURCES = [
  'agreement_hei',
  'medical_agreement',
  'school',
  'ptp_half_financed',
  'health_budget',
  'unit_budget',
] as const;
export type FinancingSource = (typeof FINANCING_SOURCES)[number];
