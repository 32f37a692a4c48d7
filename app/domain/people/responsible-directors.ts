import type { IsoDate } from '../shared/weeks.ts';

/** What a study director answers for; an empty list sets no limit, two empty lists answer for nobody. */
export interface Mandate {
  id: string;
  programmeIds: readonly string[];
  unitIds: readonly string[];
  termFrom: IsoDate;
  termTo: IsoDate | null;
}

export interface Supervised {
  programmeId: string;
  /** Paths (`/hospital/clinic/`) of the units where the learner is or is going. */
  unitPaths: readonly string[];
}

export function isInOffice({ termFrom, termTo }: Pick<Mandate, 'termFrom' | 'termTo'>, onDate: IsoDate): boolean {
  return termFrom <= onDate && (termTo === null || termTo >= onDate);
}

/**
 * The study directors in office who answer for a learner: through the programme, through a unit that the learner is at
 * (or one above it), or through both where a mandate names both.
 */
export function responsibleDirectors<M extends Mandate>(
  learner: Supervised,
  mandates: readonly M[],
  onDate: IsoDate,
): M[] {
  return mandates.filter((mandate) => isInOffice(mandate, onDate) && covers(mandate, learner));
}

function covers({ programmeIds, unitIds }: Mandate, learner: Supervised): boolean {
  if (programmeIds.length === 0 && unitIds.length === 0) return false;
  const byProgramme = programmeIds.length === 0 || programmeIds.includes(learner.programmeId);
  const byUnit =
    unitIds.length === 0 || unitIds.some((id) => learner.unitPaths.some((path) => path.includes(`/${id}/`)));
  return byProgramme && byUnit;
}
