import { fullName, listName } from '#app/domain/people/person-name.ts';
import { holdsPlace } from '#app/domain/placements/vocabulary.ts';
import { compareWeeks, datesOf, weekCount } from '#app/domain/shared/weeks.ts';
import type { Cell, Column, Sheet } from '../document.ts';
import type { ExportPlacement, RoundExportFacts } from './facts.ts';
import type { RoundExportWording } from './wording.ts';

type Heading = keyof RoundExportWording['headings'];

const LAYOUT: readonly [Heading, Column['kind'], width: number, extra?: Pick<Column, 'wrap' | 'printed'>][] = [
  ['learner', 'text', 26],
  ['cohort', 'text', 12],
  ['course', 'text', 24, { wrap: true }],
  ['period', 'integer', 8],
  ['unit', 'text', 32, { wrap: true }],
  ['town', 'text', 14],
  ['sector', 'text', 16],
  ['fromWeek', 'text', 11],
  ['toWeek', 'text', 11],
  ['firstDay', 'date', 12],
  ['lastDay', 'date', 12],
  ['weeks', 'integer', 8],
  ['supervisors', 'text', 24, { wrap: true }],
  ['state', 'text', 14],
  ['endedEarly', 'text', 14],
  ['wish', 'integer', 9],
  ['education', 'text', 24, { wrap: true }],
  ['employer', 'text', 24, { wrap: true }],
  ['owner', 'text', 24, { wrap: true }],
  ['financing', 'text', 20, { wrap: true }],
  ['locked', 'text', 8, { printed: false }],
  ['hsaId', 'text', 22, { printed: false }],
  ['placementId', 'text', 26, { printed: false }],
  ['learnerId', 'text', 26, { printed: false }],
  ['unitId', 'text', 26, { printed: false }],
  ['periodId', 'text', 26, { printed: false }],
];

/** One row per placement; the keys at the end make the sheet readable back (`readPlacementsSheet`). */
export function placementsSheet(facts: RoundExportFacts, wording: RoundExportWording): Sheet {
  const periods = new Map(facts.periods.map((period) => [period.id, period]));
  const sorted = [...facts.placements].sort((a, b) => compareNames(a, b) || compare(a, b, periods));
  return {
    key: 'placements',
    name: wording.sheets.placements,
    columns: LAYOUT.map(([key, kind, width, extra]) => ({
      key,
      kind,
      width,
      heading: wording.headings[key],
      ...extra,
    })),
    rows: sorted.map((placement) => {
      const cells = cellsOf(placement, periods.get(placement.periodId), wording);
      return LAYOUT.map(([key]) => cells[key] ?? null);
    }),
    totals: { weeks: facts.sums.weeks },
    rowsCounted: facts.sums.placements,
    totalsLabel: wording.total,
  };
}

/** The weeks in which placements hold a place, as the volumes count them: one that has ended has none. */
export function weeksHeld(placements: readonly ExportPlacement[]): number {
  return placements.reduce((sum, placement) => sum + (weeksIn(placement) ?? 0), 0);
}

function weeksIn({ state, fromWeek, toWeek }: ExportPlacement): number | null {
  return holdsPlace(state) ? weekCount({ from: fromWeek, to: toWeek }) : null;
}

/** By family name; protected learners after the named, places without a learner last. */
export function compareNames(a: Pick<ExportPlacement, 'learner'>, b: Pick<ExportPlacement, 'learner'>): number {
  const key = ({ learner }: Pick<ExportPlacement, 'learner'>) =>
    learner ? listName(learner, (code) => `\uffff${code}`) : '\uffff\uffff';
  return key(a).localeCompare(key(b), 'sv');
}

type Periods = ReadonlyMap<string, RoundExportFacts['periods'][number]>;

function cellsOf(
  placement: ExportPlacement,
  period: RoundExportFacts['periods'][number] | undefined,
  wording: RoundExportWording,
) {
  const { unit, fromWeek, toWeek } = placement;
  const dates = datesOf({ from: fromWeek, to: toWeek });
  const { vocabulary } = wording;
  const cells: Partial<Record<Heading, Cell>> = {
    learner: placement.learner ? fullName(placement.learner, wording.protectedLearner) : wording.placeWithoutName,
    cohort: placement.cohort,
    course: period?.course ?? null,
    period: period?.ordinal ?? null,
    unit: unit.name,
    town: unit.town,
    sector: vocabulary.sectors[unit.sector],
    fromWeek,
    toWeek,
    firstDay: dates.from,
    lastDay: dates.to,
    weeks: weeksIn(placement),
    supervisors: placement.supervisors.join(', ') || null,
    state: vocabulary.placementStates[placement.state],
    endedEarly: placement.endedBy && vocabulary.placementStates[placement.endedBy],
    wish: placement.wishRank,
    education: placement.educationOrganisation,
    employer: placement.employerOrganisation ?? wording.noEmployer,
    owner: unit.owner.name,
    financing: vocabulary.financing[placement.financing],
    locked: placement.locked ? wording.yes : wording.no,
    hsaId: unit.hsaId,
    placementId: placement.id,
    learnerId: placement.learnerId,
    unitId: unit.id,
    periodId: placement.periodId,
  };
  return cells;
}

function compare(a: ExportPlacement, b: ExportPlacement, periods: Periods): number {
  const ordinal = (placement: ExportPlacement) => periods.get(placement.periodId)?.ordinal ?? 0;
  return ordinal(a) - ordinal(b) || compareWeeks(a.fromWeek, b.fromWeek) || (a.id < b.id ? -1 : 1);
}
