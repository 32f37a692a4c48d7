import type { Reach } from '../access/can.ts';
import type { Branch } from '../placements/vocabulary.ts';
import type { Audience } from '../surveys/audience.ts';
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
  /** Units that are answered for as units. */
  ownUnits: ReadonlySet<string>;
  /** Units where one's learners have been, and those above them. */
  usedUnits: ReadonlySet<string>;
  programmes: ReadonlySet<string>;
  /** Those of which every programme may be read. */
  branches: ReadonlySet<string>;
  schools: ReadonlySet<string>;
  /** Whether the whole of a wave of one programme may be read to compare one's own unit with. */
  comparesUnits: boolean;
}

/**
 * How far a reach goes among results. A unit's manager reads her unit and those below it. Who answers for a branch or a
 * programme reads its programmes and, since a unit's figure concerns all forms, only those units where her learners have
 * been, with the units above them. An organisation reads the programmes that it provides and the units that it owns. A
 * branch or a school is read by those who read all its programmes.
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
  const read = new Set([...own, ...provided].map(({ id }) => id));
  return {
    everything: reach.region,
    ownUnits: new Set(below.map(({ id }) => id)),
    usedUnits: new Set(used),
    programmes: read,
    branches: wholes(programmes, read, ({ branch }) => branch),
    schools: wholes(programmes, read, ({ educationOrganisationId }) => educationOrganisationId),
    comparesUnits: reach.unitIds.length > 0,
  };
}

type Programmes = ResultPlaces['programmes'];

function wholes(all: Programmes, read: ReadonlySet<string>, wholeOf: (one: Programmes[number]) => string): Set<string> {
  const partly = new Set(all.filter(({ id }) => !read.has(id)).map(wholeOf));
  return new Set(all.map(wholeOf).filter((whole) => !partly.has(whole)));
}

/** Whom a wave asked. */
export interface WaveScope {
  programmeId: string | null;
  /** Null for one that asked everybody in the programme, or everybody. */
  audience: Audience | null;
}

/**
 * Whether a group's figures may be read; `asked` is null where they are of no wave. All of a wave that asked a part of the
 * region is that part and no comparison: of a unit for those who read the unit, of a programme for those who read it and
 * for units to compare with, and of a school, a cohort or some forms for the region's own readers. In such a wave the
 * figures of a unit where one's learners have been are of others, unless it was they who were asked.
 */
export function seesGroup(visible: VisibleGroups, { kind, id }: ResultGroup, asked: WaveScope | null): boolean {
  if (visible.everything) return true;
  if (kind === 'programme') return visible.programmes.has(id);
  if (kind === 'school') return visible.schools.has(id);
  if (kind === 'branch') return visible.branches.has(id);
  const programmeId = asked?.programmeId ?? null;
  const unitId = asked?.audience?.unitId ?? null;
  const isOfOthers = asksSome(asked);
  if (kind === 'unit') return seesUnit(visible, id, { programmeId, isOfOthers });
  if (isOfOthers) return false;
  if (unitId !== null) return seesUnit(visible, unitId, { programmeId, isOfOthers });
  if (programmeId !== null) return visible.programmes.has(programmeId) || visible.comparesUnits;
  return visible.ownUnits.size + visible.usedUnits.size + visible.programmes.size > 0;
}

/** Whether some in every programme were asked, chosen by what is no group of the results. */
function asksSome(asked: WaveScope | null): boolean {
  const { schoolId = null, cohort = null, forms = [] } = asked?.audience ?? {};
  return schoolId !== null || cohort !== null || forms.length > 0;
}

function seesUnit(
  { ownUnits, usedUnits, programmes }: VisibleGroups,
  id: string,
  { programmeId, isOfOthers }: { programmeId: string | null; isOfOthers: boolean },
): boolean {
  if (ownUnits.has(id)) return true;
  return usedUnits.has(id) && (programmeId === null ? !isOfOthers : programmes.has(programmeId));
}

function idsIn(path: string): string[] {
  return path.split('/').filter(Boolean);
}
