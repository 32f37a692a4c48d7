import { Form, Link, useLocation } from '@remix-run/react';
import type { FinancingSource, PlacementForm, PlacementState } from '#app/domain/placements/vocabulary.ts';
import { isEnded } from '#app/domain/placements/schedule.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { FormMark } from '../ui/form-mark.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';

export interface LearnerPeriodRow {
  id: string;
  roundId: string;
  roundName: string;
  form: PlacementForm;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
  state: PlacementState;
  endedBy: PlacementState | null;
  unitId: string;
  unitName: string;
  educationName: string;
  employerName: string | null;
  financing: FinancingSource;
  /** Its weeks have passed or its round is closed: who supervised whom is history. */
  isOver: boolean;
  supervisors: readonly { linkId: string; id: string; name: string; role: 'main' | 'daily' }[];
}

interface LearnerPeriodsProps {
  periods: readonly LearnerPeriodRow[];
  mayName: boolean;
}

/** A learner's periods, latest first, each with its four responsibilities. */
export function LearnerPeriods({ periods, mayName }: LearnerPeriodsProps) {
  const words = useTexts().people.learners;
  return (
    <>
      <p className="mb-2 text-ink-2">{words.periodsLead}</p>
      <DataTable
        caption={words.periods}
        columns={useColumns(mayName)}
        rows={periods}
        rowKey={({ id }) => id}
        empty={<p>{words.noPeriods}</p>}
      />
    </>
  );
}

function useColumns(mayName: boolean): Column<LearnerPeriodRow>[] {
  const { people, vocabulary } = useTexts();
  const words = people.learners;
  const { weeksYear } = useFormat();
  return [
    {
      id: 'weeks',
      heading: people.weeks,
      figures: true,
      sortValue: (row) => row.fromWeek,
      cell: (row) => (
        <span className="flex items-center gap-2 whitespace-nowrap">
          <FormMark form={row.form} name={vocabulary.forms[row.form]} />
          {weeksYear(row.fromWeek, row.toWeek)}
        </span>
      ),
    },
    {
      id: 'unit',
      heading: people.unit,
      sortValue: (row) => row.unitName,
      cell: (row) => (
        <Link to={`/enheter/${row.unitId}`} className="link">
          {row.unitName}
        </Link>
      ),
    },
    {
      id: 'education',
      heading: words.education,
      sortValue: (row) => row.educationName,
      cell: (row) => row.educationName,
    },
    {
      id: 'employer',
      heading: words.employer,
      sortValue: (row) => row.employerName,
      cell: (row) => row.employerName ?? words.noEmployerShort,
    },
    {
      id: 'financing',
      heading: words.financing,
      sortValue: (row) => row.financing,
      cell: (row) => vocabulary.financing[row.financing],
    },
    {
      id: 'state',
      heading: words.state,
      sortValue: (row) => row.state,
      cell: (row) =>
        row.endedBy === null
          ? vocabulary.placementStates[row.state]
          : `${vocabulary.placementStates[row.state]} (${vocabulary.placementStates[row.endedBy].toLowerCase()})`,
    },
    {
      id: 'supervisors',
      heading: words.supervisors,
      cell: (row) => (
        <NamedSupervisors row={row} mayOpen={mayName} mayRemove={mayName && !row.isOver && !isEnded(row.state)} />
      ),
    },
  ];
}

function NamedSupervisors({
  row,
  mayOpen,
  mayRemove,
}: {
  row: LearnerPeriodRow;
  mayOpen: boolean;
  mayRemove: boolean;
}) {
  const words = useTexts().people.learners;
  const { pathname } = useLocation();
  if (row.supervisors.length === 0) return words.noSupervisor;
  return (
    <ul>
      {row.supervisors.map(({ linkId, id, name }) => (
        <li key={linkId} className="flex items-center gap-1">
          {mayOpen ? (
            <Link to={`/handledare/${id}`} className="link">
              {name}
            </Link>
          ) : (
            name
          )}
          {mayRemove && (
            <Form method="post" action={`/placeringar/${row.id}/handledare`}>
              <input type="hidden" name="linkId" value={linkId} />
              <input type="hidden" name="till" value={pathname} />
              <Button type="submit" variant="quiet" icon="close" iconOnly>
                {words.removeSupervisor(name)}
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
