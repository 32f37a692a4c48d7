import type { ChecklistItem } from '#app/domain/placements/checklist.ts';
import type { ScheduleChange } from '#app/domain/placements/schedule.ts';
import type { FinancingSource, PlacementForm, PlacementState } from '#app/domain/placements/vocabulary.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';

/** A learner's own placement, as her pages show it. */
export interface ShownPlacement {
  id: string;
  form: PlacementForm;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
  state: PlacementState;
  course: { sv: string; en: string };
  unit: {
    name: string;
    address: string | null;
    postcode: string | null;
    town: string;
    contactName: string | null;
    contactEmail: string | null;
    contactPhone: string | null;
    welcome: string | null;
  };
  supervisors: { name: string; role: 'main' | 'daily' }[];
  checklist: ChecklistItem[];
  /** The place where the region has a bed for her; null when she needs none. */
  bedIn: string | null;
  /** Address on an external map. */
  map: string;
  education: string;
  employer: string | null;
  owner: string;
  financing: FinancingSource;
}

export type ShownChange = ScheduleChange & { unit: string };
