import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { IsoWeek, WeekRange } from '#app/domain/shared/weeks.ts';
import type { CountedReason } from '#app/domain/scheduling/proposal.ts';
import type { PersonName } from '#app/domain/people/person-name.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { PersonLabel } from '../people/person-label.tsx';
import { useNames } from '../people/use-names.ts';
import { Icon } from '../ui/icon.tsx';
import { StateMark } from '../ui/state-mark.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { useShortReason } from './reason-text.ts';

export interface PlanTableRow {
  demandId: string;
  learnerId: string;
  name: PersonName;
  homeTown: string | null;
  /** She has paused or ended her education. */
  hasLeft: boolean;
  /** She has broken off this period. */
  hasInterrupted: boolean;
  periodId: string;
  weeks: WeekRange;
  wishes: number;
  wishRank: number | null;
  minutes: number | null;
  /** The place in which she has a bed, for the journey is too long to make every day. */
  bedIn: string | null;
  /** Somebody has stated the journey; else it is estimated. */
  isJourneyKnown: boolean;
  reason: CountedReason | null;
  placement: {
    unitId: string;
    unitName: string;
    unitTown: string;
    locked: boolean;
    supervisors: readonly string[];
  } | null;
}

interface PlanTableProps {
  round: { round: { id: string }; periods: readonly { id: string; fromWeek: IsoWeek; toWeek: IsoWeek }[] };
  rows: readonly PlanTableRow[];
  total: number;
  empty: ReactNode;
}

/** The plan, learner by period: where, how far down the list of wishes, how long the journey, with whom. */
export function PlanTable({ round, rows, total, empty }: PlanTableProps) {
  const { plan } = useTexts().rounds;
  const columns = useColumns(round);
  return (
    <DataTable
      caption={plan.caption}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.demandId}
      total={total}
      empty={empty}
    />
  );
}

function useColumns({ round, periods }: PlanTableProps['round']): Column<PlanTableRow>[] {
  const { plan } = useTexts().rounds;
  const { stated } = useTexts().journeys;
  const { own } = useTexts().housing;
  const shortReason = useShortReason();
  const { weeksShort, minutes, list } = useFormat();
  const names = useNames();
  const orderOf = (id: string) => periods.findIndex((one) => one.id === id);
  return [
    {
      id: 'learner',
      heading: plan.learner,
      sortValue: (row) => names.inList(row.name),
      cell: (row) => (
        <>
          <Link className="link" to={`/omgangar/${round.id}/placering/${row.demandId}`}>
            <PersonLabel name={row.name} />
          </Link>
          {row.hasLeft && <StateMark tone="warn">{plan.hasLeft}</StateMark>}
        </>
      ),
    },
    {
      id: 'home',
      heading: plan.home,
      sortValue: (row) => row.homeTown,
      cell: (row) => row.homeTown ?? '',
      wideOnly: true,
    },
    {
      id: 'period',
      heading: plan.period,
      sortValue: (row) => orderOf(row.periodId),
      cell: (row) => weeksShort(row.weeks.from, row.weeks.to),
      figures: true,
    },
    {
      id: 'unit',
      heading: plan.unit,
      sortValue: (row) => row.placement?.unitName ?? null,
      cell: (row) => <UnitCell row={row} reasonText={row.reason ? shortReason(row.reason) : plan.notPlaced} />,
    },
    {
      id: 'town',
      heading: plan.town,
      sortValue: (row) => row.placement?.unitTown ?? null,
      cell: (row) => row.placement?.unitTown ?? '',
      wideOnly: true,
    },
    {
      id: 'wish',
      heading: plan.wish,
      sortValue: (row) => (row.placement === null ? null : (row.wishRank ?? (row.wishes > 0 ? 99 : 100))),
      cell: (row) =>
        row.placement === null
          ? ''
          : row.wishRank !== null
            ? plan.rank(row.wishRank)
            : row.wishes > 0
              ? plan.outside
              : plan.noWish,
    },
    {
      id: 'travel',
      heading: plan.travel,
      align: 'end',
      sortValue: (row) => row.minutes,
      cell: (row) =>
        row.minutes !== null && (
          <>
            {[minutes(row.minutes), ...(row.isJourneyKnown ? [stated] : [])].join(', ')}
            {row.bedIn !== null && <span className="block text-ink-2">{own.inPlan(row.bedIn)}</span>}
          </>
        ),
    },
    {
      id: 'supervisor',
      heading: plan.supervisor,
      sortValue: (row) => row.placement?.supervisors[0] ?? null,
      cell: (row) =>
        row.placement === null ? (
          ''
        ) : row.placement.supervisors.length > 0 ? (
          list(row.placement.supervisors)
        ) : (
          <StateMark tone="warn">{plan.noSupervisor}</StateMark>
        ),
    },
  ];
}

function UnitCell({ row, reasonText }: { row: PlanTableRow; reasonText: string }) {
  const { rounds, vocabulary } = useTexts();
  const { plan } = rounds;
  if (row.hasInterrupted) return <StateMark>{vocabulary.placementStates.interrupted}</StateMark>;
  if (row.placement === null) return <StateMark tone="bad">{reasonText}</StateMark>;
  return (
    <span className="inline-flex items-center gap-1.5">
      {row.placement.unitName}
      {row.placement.locked && <Icon name="lock" label={plan.locked} className="text-ink-2" />}
    </span>
  );
}
