import { Link } from '@remix-run/react';
import type { PersonName } from '#app/domain/people/person-name.ts';
import type { PlacementForm, PlacementState } from '#app/domain/placements/vocabulary.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { useNames } from '../people/use-names.ts';
import { FormMark } from '../ui/form-mark.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';

export interface UnitPlacementRow {
  id: string;
  form: PlacementForm;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
  state: PlacementState;
  educationName: string;
  learner: { id: string; name: PersonName; cohort: string; linked: boolean } | null;
  hidden: boolean;
}

/** Who is at the unit and who is coming; learners that the reader may not see are counted below. */
export function UnitPlacements({ rows }: { rows: readonly UnitPlacementRow[] }) {
  const words = useTexts().units.placements;
  const shown = rows.filter((row) => !row.hidden);
  const others = rows.length - shown.length;
  return (
    <>
      <DataTable
        caption={words.title}
        columns={useColumns()}
        rows={shown}
        rowKey={({ id }) => id}
        empty={others === 0 && <p className="text-ink-2">{words.none}</p>}
        sortParam="larande"
      />
      {others > 0 && <p className="mt-2 text-ink-2">{words.others(others)}</p>}
    </>
  );
}

function useColumns(): Column<UnitPlacementRow>[] {
  const texts = useTexts();
  const words = texts.units.placements;
  const { weeksYear, cohort } = useFormat();
  const { inList } = useNames();
  return [
    {
      id: 'learner',
      heading: words.learner,
      sortValue: (row) => row.learner && inList(row.learner.name),
      cell: ({ learner }) => {
        if (!learner) return words.noName;
        if (!learner.linked) return inList(learner.name);
        return (
          <Link to={`/larande/${learner.id}`} className="link">
            {inList(learner.name)}
          </Link>
        );
      },
    },
    {
      id: 'cohort',
      heading: words.cohort,
      sortValue: (row) => row.learner?.cohort,
      cell: (row) => row.learner && cohort(row.learner.cohort),
    },
    {
      id: 'form',
      heading: words.form,
      sortValue: (row) => row.form,
      cell: (row) => <FormMark form={row.form} name={texts.vocabulary.forms[row.form]} />,
    },
    { id: 'school', heading: words.school, sortValue: (row) => row.educationName, cell: (row) => row.educationName },
    {
      id: 'weeks',
      heading: words.weeks,
      figures: true,
      sortValue: (row) => row.fromWeek,
      cell: (row) => weeksYear(row.fromWeek, row.toWeek),
    },
    {
      id: 'state',
      heading: words.state,
      sortValue: (row) => row.state,
      cell: (row) => texts.vocabulary.placementStates[row.state],
    },
  ];
}
