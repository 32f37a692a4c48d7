import type { Reach } from '../access/can.ts';
import type { Branch } from '../placements/vocabulary.ts';
import type { ResultGroup } from './groups.ts';

/** What a reach is judged by: all units and programmes, and where learners of each programme have been placed. */
export interface ResultPlaces {
  units: readonly { id: string; path: string; organisationId: string }[];
  programmes: readonly { id: string; branch: Branch; educationOrganisationId: string }[];
  taughtAt: readonly { programmeId: string; unitId: string }[];
}

/** The groups whose released figures somebody may read. */
export interface VisibleGroups {
  /** Every group there is. */
  everything: boolean;
  units: ReadonlySet<string>;
  programmes: ReadonlySet<string>;
  /** Whether the whole of a wave of one programme may be read to compare one's own unit with. */
  comparesUnits: boolean;
}

/**
 * How far a reach goes among results. A unit's manager reads her unit and those below it. Who answers for a branch or a
 * programme reads its programmes and, since a unit's figure concerns all forms, only those units where her learners have
 * been, with the units above them. An organisation reads the programmes that it provides and the units that it owns.
 */
export function visibleGroups(reach: Reach, { units, programmes, taughtAt }: ResultPlaces): VisibleGroups {
  const own = programmes.filter(({ id, branch }) => reach.branches.includes(branch) || reach.programmeIds.includes(id));
  const provided = programmes.filter(({ educationOrganisationId }) =>
    reach.organisationIds.includes(educationOrganisationId),
  );
  const taught = new Set(own.map(({ id }) => id));
  const paths = new Map(units.map(({ id, path }) => [id, path]));
  const used = taughtAt.flatMap(({ programmeId, unitId }) =>
    taught.has(programmeId) ? idsIn(paths.get(unitId) ?? '') : [],
  );
  const below = units.filter(
    ({ path, organisationId }) =>
      reach.organisationIds.includes(organisationId) || reach.unitIds.some((id) => path.includes(`/${id}/`)),
  );
  return {
    everything: reach.region,
    units: new Set([...used, ...below.map(({ id }) => id)]),
    programmes: new Set([...own, ...provided].map(({ id }) => id)),
    comparesUnits: reach.unitIds.length > 0,
  };
}

/** Whether a group's figures may be read; those of the whole region are for everybody who may read any at all. */
export function seesGroup(
  visible: VisibleGroups,
  { kind, id }: ResultGroup,
  /** The only programme that the wave asked; null when it asked all. */
  waveProgrammeId: string | null,
): boolean {
  if (visible.everything) return true;
  if (kind === 'unit') return visible.units.has(id);
  if (kind === 'programme') return visible.programmes.has(id);
  // All of a wave that asked one programme is that programme.
  if (waveProgrammeId !== null) return visible.programmes.has(waveProgrammeId) || visible.comparesUnits;
  return visible.units.size + visible.programmes.size > 0;
}

function idsIn(path: string): string[] {
  return path.split('/').filter(Boolean);
}
