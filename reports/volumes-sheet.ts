import type { OwnerGroup, VolumeRow } from '#app/domain/placements/volumes.ts';
import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import { upTo } from './chart.ts';
import type { Chart, ChartWording } from './chart.ts';
import type { Column, Sheet } from './document.ts';

export interface VolumesWording {
  name: string;
  headings: Record<
    'ownerGroup' | 'owner' | 'form' | 'weeks' | 'places' | 'plannedWeeks' | 'plannedPlaces' | 'term',
    string
  >;
  ownerGroups: Record<OwnerGroup, string>;
  forms: Record<PlacementForm, string>;
  total: string;
  /** Of the picture of weeks per owner; without it there is none. */
  chart?: ChartWording;
}

/** What the columns of volumes come to, counted without the rows. */
export type VolumeSums = Pick<VolumeRow, 'weeks' | 'places' | 'plannedWeeks' | 'plannedPlaces'>;

/** Practice weeks and places per owner and form, as Socialstyrelsen counts them; of more terms than one, each by itself. */
export function volumesSheet(
  volumes: readonly VolumeRow[],
  sums: VolumeSums,
  { name, headings, ownerGroups, forms, total, chart }: VolumesWording,
  { byTerm }: { byTerm: boolean },
): Sheet {
  const term: Column = { key: 'term', heading: headings.term, kind: 'text', width: 10 };
  return {
    key: 'volumes',
    name,
    columns: [
      { key: 'ownerGroup', heading: headings.ownerGroup, kind: 'text', width: 16 },
      { key: 'owner', heading: headings.owner, kind: 'text', width: 34 },
      { key: 'form', heading: headings.form, kind: 'text', width: 28 },
      ...(byTerm ? [term] : []),
      { key: 'weeks', heading: headings.weeks, kind: 'decimal', width: 14 },
      { key: 'places', heading: headings.places, kind: 'integer', width: 14 },
      { key: 'plannedWeeks', heading: headings.plannedWeeks, kind: 'decimal', width: 16 },
      { key: 'plannedPlaces', heading: headings.plannedPlaces, kind: 'integer', width: 16 },
    ],
    rows: volumes.map((row) => [
      ownerGroups[row.owner.group],
      row.owner.name,
      forms[row.form],
      ...(byTerm ? [row.term] : []),
      row.weeks,
      row.places,
      row.plannedWeeks,
      row.plannedPlaces,
    ]),
    totals: { ...sums },
    totalsLabel: total,
    ...(chart && volumes.length > 0 && { chart: weeksByOwner(volumes, chart) }),
  };
}

const OWNERS_SHOWN = 12;

function weeksByOwner(volumes: readonly VolumeRow[], { title, alt }: ChartWording): Chart {
  const weeks = new Map<string, number>();
  for (const { owner, weeks: more } of volumes) weeks.set(owner.name, (weeks.get(owner.name) ?? 0) + more);
  const points = [...weeks]
    .map(([label, value]) => ({ label, value }))
    .sort((a, b) => b.value - a.value)
    .slice(0, OWNERS_SHOWN);
  const to = upTo(Math.max(...points.map(({ value }) => value)));
  return { title, alt: alt(points[0]?.label ?? ''), kind: 'bars', from: 0, to, decimals: 0, points };
}
