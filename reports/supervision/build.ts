import { checkCells, orNothing } from '../document.ts';
import { percent } from '../percent.ts';
import type { Cell, Column, ReportDocument, Sheet } from '../document.ts';
import { coverSheet } from '../cover.ts';
import type { CoverWording, Line } from '../cover.ts';
import type { SupervisionFacts, SupervisionSums, UnitSupervision } from './facts.ts';

type Count = keyof SupervisionSums;
type Share = 'trainedShare' | 'supervisedShare' | 'perPlacement' | 'sameProfessionShare' | 'earlyShare';

type UnitsHeadings = Record<'unit' | 'owner' | Count | Share, string>;

export interface SupervisionWording {
  title: (term: string) => string;
  sheets: { units: string };
  total: string;
  headings: UnitsHeadings;
  cover: CoverWording;
  question: string;
  definitions: readonly Line[];
}

interface BuildOptions {
  language: 'sv' | 'en';
  wording: SupervisionWording;
  /** Writes an instant as people read it. */
  time: (instant: string) => string;
  termName: string;
}

/** Shares in per cent but for `perPlacement`; null where there is nothing to have a share of. */
const SHARES: Readonly<Record<Share, (unit: SupervisionSums) => number | null>> = {
  trainedShare: ({ trained, supervisors }) => percent(trained, supervisors),
  supervisedShare: ({ supervised, placements }) => percent(supervised, placements),
  perPlacement: ({ named, supervised }) => (supervised === 0 ? null : named / supervised),
  sameProfessionShare: ({ sameProfession, supervised }) => percent(sameProfession, supervised),
  earlyShare: ({ early, dated }) => percent(early, dated),
};

/** A unit a row: who may supervise and is trained for it, and how the placements were supervised. */
export function buildSupervision(
  facts: SupervisionFacts,
  { language, wording, time, termName }: BuildOptions,
): ReportDocument {
  const title = wording.title(termName);
  return checkCells({
    title,
    at: facts.at,
    language,
    nothing: wording.cover.empty,
    sheets: [
      unitsSheet(facts.units, facts.sums, { ...wording, name: wording.sheets.units }),
      coverSheet(facts, { ...wording, title }, wording.cover, time),
    ],
  });
}

/** A unit a row, with the sums that are known from elsewhere. */
export function unitsSheet(
  units: readonly UnitSupervision[],
  sums: SupervisionSums,
  { name, headings, total }: { name: string; headings: UnitsHeadings; total: string },
): Sheet {
  const count = (key: Count): Column => ({ key, heading: headings[key], kind: 'integer', width: 13 });
  const share = (key: Share): Column => ({ key, heading: headings[key], kind: 'decimal', width: 13 });
  const columns: Column[] = [
    { key: 'unit', heading: headings.unit, kind: 'text', width: 34, wrap: true },
    { key: 'owner', heading: headings.owner, kind: 'text', width: 28, wrap: true },
    count('supervisors'),
    count('trained'),
    share('trainedShare'),
    count('placements'),
    count('supervised'),
    share('supervisedShare'),
    count('named'),
    share('perPlacement'),
    count('sameProfession'),
    share('sameProfessionShare'),
    count('dated'),
    count('early'),
    share('earlyShare'),
  ];
  return {
    key: 'units',
    name,
    columns,
    rows: units.map((unit) => columns.map(({ key }) => cellOf(unit, key))),
    totals: { ...sums },
    shares: Object.fromEntries(Object.entries(SHARES).map(([key, shareOf]) => [key, orNothing(shareOf(sums))])),
    totalsLabel: total,
  };
}

function cellOf(unit: UnitSupervision, key: string): Cell {
  if (key in SHARES) return orNothing(SHARES[key as Share](unit));
  return unit[key as keyof UnitSupervision];
}
