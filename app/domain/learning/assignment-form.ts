import { z } from 'zod';
import { optionalDate, version } from '../shared/form-fields.ts';
import type { IsoDate } from '../shared/dates.ts';
import { PATH_IDS } from './paths.ts';
import type { GroupKind } from './vocabulary.ts';

/** Whom a path is assigned to; what does not belong to its kind is null. */
export interface LearningGroup {
  groupKind: GroupKind;
  programmeId: string | null;
  /** Every cohort of the programme when null. */
  cohort: string | null;
  profession: string | null;
  /** The unit and all below it. */
  unitId: string | null;
}

/** A group as one text, for a form's choice: its kind, then what it is chosen by, with each part encoded. */
export function groupKey({ groupKind, programmeId, cohort, profession, unitId }: LearningGroup): string {
  const parts = groupKind === 'learners' ? [programmeId, cohort] : [profession, unitId];
  return [groupKind, ...parts.map((part) => encodeURIComponent(part ?? ''))].join('/');
}

export interface AssignmentBounds {
  today: IsoDate;
  /** Keys of the groups that may be chosen. */
  groups: readonly string[];
}

/** A path for a group, in the order of the page. */
export function assignmentForm({ today, groups }: AssignmentBounds) {
  return z.object({
    pathId: z.enum(PATH_IDS, 'choose_path'),
    group: z.string('choose_group').refine((key) => groups.includes(key), 'choose_group'),
    dueOn: optionalDate(today).refine((date) => date === null || date >= today, 'past'),
  });
}

export const removedAssignmentForm = z.object({ removedVersion: version() });

export type AssignmentValues = z.output<ReturnType<typeof assignmentForm>>;
