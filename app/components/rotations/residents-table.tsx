import { Link } from '@remix-run/react';
import type { PersonName } from '#app/domain/people/person-name.ts';
import type { IntakeWave } from '#app/domain/rotation-plans/vocabulary.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { PersonLabel } from '../people/person-label.tsx';
import { useNames } from '../people/use-names.ts';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';

interface ResidentRow {
  id: string;
  name: PersonName;
  cohort: string;
  homeTown: string | null;
  percent: number;
  waveIds: readonly string[];
  leave: readonly WeekRange[];
  wishes: number;
  planned: number;
}

interface ResidentsTableProps {
  planId: string;
  residents: readonly ResidentRow[];
  blocks: number;
  waves: readonly IntakeWave[];
}

/** Residents with how they take part. */
export function ResidentsTable({ planId, residents, blocks, waves }: ResidentsTableProps) {
  const { people: words, chart, ofAll } = useTexts().rotations;
  const names = useNames();
  const { number, cohort, list, weeksYear } = useFormat();
  const startsOf = ({ waveIds }: ResidentRow) => {
    const own = waves.filter(({ id }) => waveIds.includes(id));
    return own.length === 0 ? words.anyWave : list(own.map(({ week }) => weeksYear(week, week)));
  };
  const columns: Column<ResidentRow>[] = [
    {
      id: 'name',
      heading: words.name,
      sortValue: ({ name }) => names.inList(name),
      cell: ({ id, name }) => (
        <Link className="link" to={`/rotationer/${planId}/lakare/${id}`}>
          <PersonLabel name={name} />
        </Link>
      ),
    },
    { id: 'cohort', heading: words.cohort, sortValue: (row) => row.cohort, cell: (row) => cohort(row.cohort) },
    { id: 'home', heading: words.home, sortValue: ({ homeTown }) => homeTown, cell: ({ homeTown }) => homeTown },
    {
      id: 'percent',
      heading: words.percent,
      align: 'end',
      sortValue: ({ percent }) => percent,
      cell: ({ percent }) => chart.percent(number(percent)),
    },
    { id: 'start', heading: words.start, figures: true, sortValue: startsOf, cell: startsOf },
    {
      id: 'leave',
      heading: words.leave,
      figures: true,
      sortValue: ({ leave }) => leave[0]?.from,
      cell: ({ leave }) => list(leave.map(({ from, to }) => weeksYear(from, to))),
    },
    {
      id: 'wishes',
      heading: words.wishes,
      align: 'end',
      sortValue: ({ wishes }) => wishes,
      cell: ({ wishes }) => number(wishes),
    },
    {
      id: 'planned',
      heading: words.planned,
      align: 'end',
      sortValue: ({ planned }) => planned,
      cell: ({ planned }) => ofAll(number(planned), number(blocks)),
    },
  ];
  return <DataTable caption={words.caption} columns={columns} rows={residents} rowKey={({ id }) => id} />;
}
