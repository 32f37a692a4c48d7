import type { ReportHead } from '../cover.ts';

/** How supervision stood at the units in a term, as far as the one who asks may count it. Nobody is named. */
export interface SupervisionFacts extends ReportHead {
  units: readonly UnitSupervision[];
  /** Counted by the database by itself, so that what the units come to can be held against it. */
  sums: SupervisionSums;
}

export type SupervisionSums = Omit<UnitSupervision, 'unit' | 'owner'>;

export interface UnitSupervision {
  unit: string;
  owner: string;
  /** Supervisors who belong to the unit during the term, and those of them whose training holds. */
  supervisors: number;
  trained: number;
  /** Placements with a named learner, and those of them with a named supervisor. */
  placements: number;
  supervised: number;
  /** Supervisors named, over all placements. */
  named: number;
  /** Supervised placements of which one has the profession that the programme asks for. */
  sameProfession: number;
  /** Supervised placements whose first naming is recorded, and those of them named at least 14 days before the start. */
  dated: number;
  early: number;
}
