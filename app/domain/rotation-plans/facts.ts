import type { SupervisorFacts } from '../placements/round-facts.ts';
import type { PlacementForm, PlacementState, Sector } from '../placements/vocabulary.ts';
import type { IsoDate, IsoWeek, WeekRange } from '../shared/weeks.ts';
import type { BlockOrder, IntakeWave, PlanPriority, ResidentWish } from './vocabulary.ts';

/** Everything about a rotation that the engine's problem is made from, as the records say it. */
export interface RotationFacts {
  form: PlacementForm;
  /** The profession that the programme asks for in its supervisors. */
  supervisorProfession: string;
  firstWeek: IsoWeek;
  lastWeek: IsoWeek;
  slackWeeks: number;
  priority: PlanPriority;
  order: BlockOrder[];
  waves: IntakeWave[];
  /** Clinics that take part; empty for all that offer the form places. */
  unitIds: string[];
  blocks: BlockFacts[];
  residents: ResidentFacts[];
  /** Units that offer the form a place, and those where a resident has a stay. */
  units: ClinicFacts[];
  /** From some time before the first week, so that what was stated last is known. */
  capacities: { unitId: string; form: PlacementForm | 'all'; level: string; week: IsoWeek; places: number }[];
  /** Placements of everybody else that hold places at the units. */
  held: HeldSpan[];
  /** Those who supervise at the units. */
  supervisors: SupervisorFacts[];
  /** Placements of the plan that hold a place. */
  stays: StayFacts[];
}

export interface BlockFacts {
  /** The period's id. */
  id: string;
  sector: Sector;
  /** Weeks of full-time work. */
  weeks: number;
  leastWeeks: number | null;
}

export interface ResidentFacts {
  /** The learner's id. */
  id: string;
  percent: number;
  waveIds: string[];
  leave: WeekRange[];
  wishes: ResidentWish[];
  homePostcode: string | null;
  homeTown: string | null;
  /** Units where she has a conflict of interest. */
  barredUnitIds: string[];
  /** Weeks in which the person is placed in another round. */
  elsewhere: WeekRange[];
}

export interface ClinicFacts {
  id: string;
  sector: Sector;
  town: string;
  latitude: number | null;
  longitude: number | null;
  validFrom: IsoDate;
  validTo: IsoDate | null;
  closures: WeekRange[];
}

export interface HeldSpan {
  unitId: string;
  form: PlacementForm;
  /** The profession that its programme asks for. */
  supervisorProfession: string;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
}

export interface StayFacts {
  id: string;
  learnerId: string;
  /** The period's id. */
  blockId: string;
  unitId: string;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
  state: PlacementState;
  locked: boolean;
}
