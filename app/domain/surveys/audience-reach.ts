import type { Reach } from '../access/can.ts';
import type { Branch, PlacementForm } from '../placements/vocabulary.ts';
import type { Audience } from './audience.ts';

/** What an audience is held against: all units and programmes. */
export interface AudiencePlaces {
  units: readonly { id: string; path: string; organisationId: string }[];
  programmes: readonly { id: string; form: PlacementForm; branch: Branch; educationOrganisationId: string }[];
}

type Chosen = Pick<Audience, 'forms' | 'programmeId' | 'unitId' | 'schoolId'>;

/**
 * Whether everybody whom an audience can ask lies within a reach: all who are placed at a unit that is answered for, all
 * of a school that is, or all in the programmes that are left when the forms and the programme have been chosen, each
 * of which is the branch's, the school's or one's own. A cohort is of any programme and sets no limit here.
 */
export function coversAudience(reach: Reach, audience: Chosen, { units, programmes }: AudiencePlaces): boolean {
  const { forms, programmeId, unitId, schoolId } = audience;
  if (reach.region) return true;
  if (schoolId !== null && reach.organisationIds.includes(schoolId)) return true;
  if (unitId !== null && coversUnit(reach, unitId, units)) return true;
  const concerned = programmes.filter(
    ({ id, form }) => (programmeId === null || id === programmeId) && (forms.length === 0 || forms.includes(form)),
  );
  return concerned.length > 0 && concerned.every((programme) => coversProgramme(reach, programme));
}

/** Whether a programme may be asked by itself. */
export function coversProgramme(reach: Reach, programme: AudiencePlaces['programmes'][number]): boolean {
  const { id, branch, educationOrganisationId } = programme;
  return (
    reach.region ||
    reach.branches.includes(branch) ||
    reach.programmeIds.includes(id) ||
    reach.organisationIds.includes(educationOrganisationId)
  );
}

/** A unit and all below it, which may have other owners. */
function coversUnit({ unitIds, organisationIds }: Reach, unitId: string, units: AudiencePlaces['units']): boolean {
  const within = units.filter(({ path }) => path.includes(`/${unitId}/`));
  return (
    within.length > 0 &&
    within.every(
      ({ path, organisationId }) =>
        organisationIds.includes(organisationId) || unitIds.some((id) => path.includes(`/${id}/`)),
    )
  );
}
