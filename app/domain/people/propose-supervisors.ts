import type { WeekRange } from '../shared/weeks.ts';
import { rankSupervisors, REFUSALS, type Candidate, type Doubt, type Vacancy } from './rank-supervisors.ts';

export interface PlacementVacancy extends Vacancy {
  placementId: string;
}

export interface ProposedNaming {
  placementId: string;
  supervisorId: string;
}

/** Nobody is named without a question who lacks the profession, is away, is full or works elsewhere. */
const RULED_OUT: readonly Doubt[] = [...REFUSALS, 'absent', 'other_unit'];

/**
 * A supervisor for each placement, the earliest start first, spreading the load: whoever has been proposed counts as
 * taken for the next. A placement for which nobody is sound is left for a person to decide.
 */
export function proposeSupervisors(
  vacancies: readonly PlacementVacancy[],
  candidates: readonly Candidate[],
): ProposedNaming[] {
  const taken = new Map<string, WeekRange[]>();
  const atUnit = Map.groupBy(candidates, (candidate) => candidate.unitId);
  const inOrder = vacancies.toSorted((a, b) =>
    a.from === b.from ? compare(a.placementId, b.placementId) : compare(a.from, b.from),
  );
  return inOrder.flatMap((vacancy) => {
    const present = (atUnit.get(vacancy.unitId) ?? []).map((candidate) => ({
      ...candidate,
      placements: [...candidate.placements, ...(taken.get(candidate.id) ?? [])],
    }));
    const best = rankSupervisors(present, vacancy).find(
      (ranked) => !ranked.doubts.some((doubt) => RULED_OUT.includes(doubt)),
    );
    if (!best) return [];
    taken.set(best.id, [...(taken.get(best.id) ?? []), { from: vacancy.from, to: vacancy.to }]);
    return [{ placementId: vacancy.placementId, supervisorId: best.id }];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
