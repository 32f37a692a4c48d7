import { Form, Link } from '@remix-run/react';
import type { BedsTaken } from '#app/domain/placements/beds-taken.ts';
import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { StateMark } from '../ui/state-mark.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';

export interface HousingRow {
  id: string;
  name: string;
  placeName: string;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
  beds: number;
  forms: PlacementForm[];
  version: number;
  /** Null when its weeks are over. */
  most: BedsTaken | null;
}

/** Beds by place and weeks, with how many learners have one there in the tightest week. */
export function HousingTable({ rows, mayEdit }: { rows: readonly HousingRow[]; mayEdit: boolean }) {
  const { page } = useTexts().housing;
  return (
    <DataTable
      caption={page.caption}
      columns={useColumns(mayEdit)}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={page.none.title}>{page.none.text}</EmptyState>}
    />
  );
}

function useColumns(mayEdit: boolean): Column<HousingRow>[] {
  const { housing, vocabulary } = useTexts();
  const { fields, page } = housing;
  const { weeksYear, number, list } = useFormat();
  const columns: Column<HousingRow>[] = [
    { id: 'place', heading: fields.place, sortValue: (row) => row.placeName, cell: (row) => row.placeName },
    {
      id: 'name',
      heading: fields.name,
      sortValue: (row) => row.name,
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-x-3">
          {row.name}
          {row.most === null && <StateMark tone="neutral">{page.over}</StateMark>}
        </span>
      ),
    },
    {
      id: 'weeks',
      heading: fields.weeks,
      sortValue: (row) => row.fromWeek,
      cell: (row) => weeksYear(row.fromWeek, row.toWeek),
    },
    { id: 'beds', heading: fields.beds, sortValue: (row) => row.beds, cell: (row) => number(row.beds), figures: true },
    {
      id: 'forms',
      heading: fields.forms,
      cell: (row) => (row.forms.length === 0 ? page.allForms : list(row.forms.map((form) => vocabulary.forms[form]))),
    },
    {
      id: 'taken',
      heading: page.taken,
      cell: ({ most }) => {
        if (most === null) return null;
        const text = page.takenOf(number(most.taken), number(most.offered));
        return most.taken > most.offered ? <StateMark tone="bad">{text}</StateMark> : text;
      },
    },
  ];
  if (mayEdit)
    columns.push({
      id: 'change',
      heading: page.change,
      cell: (row) => (
        <span className="flex items-center gap-x-1 whitespace-nowrap">
          <Link className="link" to={`/enheter/boenden/${row.id}/andra`} aria-label={page.editNamed(row.name)}>
            {page.edit}
          </Link>
          <Form method="post">
            <input type="hidden" name="housingId" value={row.id} />
            <input type="hidden" name="removedVersion" value={row.version} />
            <Button type="submit" variant="quiet" aria-label={page.removeNamed(row.name)}>
              {page.remove}
            </Button>
          </Form>
        </span>
      ),
    });
  return columns;
}
