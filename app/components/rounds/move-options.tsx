import { Link, useSearchParams } from '@remix-run/react';
import type { ChangeFrom } from '#app/domain/placements/change-from.ts';
import type { QualityState } from '#app/domain/quality/action-form.ts';
import type { MoveOption } from '#app/domain/scheduling/move-options.ts';
import { fold } from '#app/domain/shared/text.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { QualityMark } from '../quality/quality-mark.tsx';
import { FilterBar } from '../ui/filter-bar.tsx';
import { StateMark } from '../ui/state-mark.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useChangeWeekFields, withWeek } from './change-week.tsx';
import { useReasonText } from './reason-text.ts';

type Option = MoveOption & { name: string; town: string; quality: QualityState | null; wishRank: number | null };

/** Every unit the learner could be at, the best first, each leading to what the move would mean. */
export function MoveOptions({
  data,
}: {
  data: { options: readonly Option[]; change: ChangeFrom; placement: object | null };
}) {
  const { rounds, common } = useTexts();
  const words = rounds.placement;
  const [search] = useSearchParams();
  const wanted = fold(search.get('q') ?? '');
  const shown = data.options.filter(
    (option) => wanted === '' || fold(`${option.name} ${option.town}`).includes(wanted),
  );
  return (
    <section className="flex flex-col gap-3">
      <h2>{words.move}</h2>
      <p className="max-w-reading text-ink-2">{words.moveLead}</p>
      <FilterBar fields={[...useChangeWeekFields(data.change), { kind: 'search', name: 'q', label: words.search }]} />
      {data.change.choices.length > 1 && (
        <p className="text-ink-2">{data.placement ? words.fromWeekLead : words.fromWeekOpen}</p>
      )}
      <DataTable
        caption={words.move}
        columns={useColumns(data.change)}
        rows={shown}
        rowKey={(row) => row.unitId}
        total={data.options.length}
        empty={<EmptyState title={common.filter.label}>{rounds.noMatch}</EmptyState>}
      />
    </section>
  );
}

function useColumns(change: ChangeFrom): Column<Option>[] {
  const { rounds, journeys } = useTexts();
  const words = rounds.placement;
  const { number, minutes } = useFormat();
  const reasonText = useReasonText();
  return [
    {
      id: 'unit',
      heading: words.unit,
      sortValue: (row) => row.name,
      cell: (row) => (
        <span className="flex flex-wrap gap-x-3">
          <Link className="link" to={withWeek(`flytta/${row.unitId}`, change)} aria-label={words.chooseUnit(row.name)}>
            {row.name}
          </Link>
          <QualityMark state={row.quality} />
        </span>
      ),
    },
    { id: 'town', heading: rounds.plan.town, sortValue: (row) => row.town, cell: (row) => row.town },
    {
      id: 'wish',
      heading: rounds.plan.wish,
      sortValue: (row) => row.wishRank,
      cell: (row) => (row.wishRank === null ? '' : rounds.plan.rank(row.wishRank)),
    },
    {
      id: 'travel',
      heading: rounds.plan.travel,
      align: 'end',
      sortValue: (row) => row.travelMinutes,
      cell: (row) => [minutes(row.travelMinutes), ...(row.isJourneyKnown ? [journeys.stated] : [])].join(', '),
    },
    {
      id: 'cost',
      heading: words.cost,
      align: 'end',
      sortValue: (row) => row.costDifference,
      cell: (row) => (row.costDifference > 0 ? `+${number(row.costDifference)}` : number(row.costDifference)),
    },
    {
      id: 'consequence',
      heading: words.consequences,
      cell: (row) =>
        row.whyNot.kind === 'possible' ? (
          <StateMark tone="ok">{words.possible}</StateMark>
        ) : (
          <>
            <span className="block text-ink-2">{reasonText(row.whyNot)}</span>
            <WhatItTakes option={row} />
          </>
        ),
    },
  ];
}

/** How many others would have to move at least, and the way to who and where to. */
function WhatItTakes({ option: { unitId, name, leastMoved } }: { option: Option }) {
  const words = useTexts().rounds.whatItTakes;
  const { number } = useFormat();
  if (leastMoved === null) return null;
  return (
    <span className="block">
      {words.atLeast(number(leastMoved))}{' '}
      <Link className="link" to={`vad-kravs/${unitId}`} aria-label={words.showFor(name)}>
        {words.show}
      </Link>
    </span>
  );
}
