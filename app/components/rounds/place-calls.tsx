import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { Sector } from '#app/domain/placements/vocabulary.ts';
import type { PlaceWorth, UnsettledPlace } from '#app/domain/scheduling/place-prices.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { PrintButton } from '../ui/print-button.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { TypedText } from '../ui/typed-text.tsx';

/** A place to ask a unit for. */
export interface Asked {
  unitId: string;
  periodId: string;
  weeks: WeekRange;
  unit: {
    name: string;
    town: string;
    sector: Sector;
    contactName: string | null;
    contactEmail: string | null;
    contactPhone: string | null;
  };
}

interface ListProps<Row> {
  rows: readonly Row[];
  total: number;
  empty: ReactNode;
}

const keyOf = ({ unitId, periodId }: Asked) => `${unitId} ${periodId}`;

/** What each place would give, the most valuable first, with whom to ask for it. */
export function CallTable({ rows, total, empty }: ListProps<Asked & PlaceWorth>) {
  const words = useTexts().rounds.calls;
  const { number } = useFormat();
  const effect = useEffectText();
  const savingText = useSavingText();
  const [unit, weeks, contact] = useAskedColumns<Asked & PlaceWorth>();
  return (
    <DataTable
      caption={words.caption}
      columns={[
        unit,
        weeks,
        { id: 'gives', heading: words.gives, cell: effect },
        {
          id: 'saving',
          heading: words.saving,
          align: 'end',
          sortValue: ({ saving }) => saving,
          cell: (row) => savingText(row),
        },
        {
          id: 'moved',
          heading: words.moved,
          align: 'end',
          sortValue: ({ moved }) => moved,
          cell: ({ moved }) => number(moved),
          wideOnly: true,
        },
        contact,
      ]}
      rows={rows}
      rowKey={keyOf}
      total={total}
      empty={empty}
      tools={<PrintButton />}
    />
  );
}

/** Places that there was no time to work out, by what they are estimated at. */
export function UnsettledTable({ rows, total, empty }: ListProps<Asked & UnsettledPlace>) {
  const words = useTexts().rounds.calls;
  const { number } = useFormat();
  const [unit, weeks, contact] = useAskedColumns<Asked & UnsettledPlace>();
  return (
    <DataTable
      caption={words.unsettled}
      columns={[
        unit,
        weeks,
        {
          id: 'estimate',
          heading: words.estimate,
          align: 'end',
          sortValue: ({ estimate }) => estimate,
          cell: ({ estimate }) => (estimate === null ? words.unknown : number(estimate)),
        },
        {
          id: 'most',
          heading: words.atMost,
          align: 'end',
          sortValue: ({ savingAtMost }) => savingAtMost,
          cell: ({ savingAtMost }) => (savingAtMost === null ? words.unknown : number(savingAtMost)),
        },
        contact,
      ]}
      rows={rows}
      rowKey={keyOf}
      total={total}
      empty={empty}
      sortParam="ovriga"
    />
  );
}

function useAskedColumns<Row extends Asked>(): [Column<Row>, Column<Row>, Column<Row>] {
  const { rounds } = useTexts();
  const words = rounds.calls;
  const { weeksYear } = useFormat();
  return [
    {
      id: 'unit',
      heading: rounds.load.unit,
      sortValue: ({ unit }) => unit.name,
      cell: ({ unitId, unit }) => (
        <>
          <Link className="link" to={`/enheter/${unitId}`}>
            {unit.name}
          </Link>
          <span className="block text-ink-2">{unit.town}</span>
        </>
      ),
    },
    {
      id: 'weeks',
      heading: words.weeks,
      figures: true,
      sortValue: ({ weeks }) => weeks.from,
      cell: ({ weeks }) => weeksYear(weeks.from, weeks.to),
    },
    { id: 'contact', heading: words.contact, cell: ({ unit }) => <Contact unit={unit} /> },
  ];
}

function Contact({ unit }: Pick<Asked, 'unit'>) {
  const words = useTexts().rounds.calls;
  const { contactName, contactPhone, contactEmail } = unit;
  if (!contactName && !contactPhone && !contactEmail) return <span className="text-ink-2">{words.noContact}</span>;
  return (
    <span className="flex flex-col">
      {contactName && <TypedText>{contactName}</TypedText>}
      {contactPhone && (
        <a
          className="link inline-flex min-h-control items-center whitespace-nowrap"
          href={`tel:${contactPhone.replace(/[^\d+]/g, '')}`}
        >
          {contactPhone}
        </a>
      )}
      {contactEmail && (
        <a className="link inline-flex min-h-control items-center break-all" href={`mailto:${contactEmail}`}>
          {contactEmail}
        </a>
      )}
    </span>
  );
}

/** What a place would give, in words. */
function useEffectText(): (worth: PlaceWorth) => string {
  const words = useTexts().rounds.calls;
  const { number, list, minutes } = useFormat();
  return ({ placed, totals: { better, worse, travelMinutes } }) => {
    const parts = [
      ...(placed > 0 ? [words.placed(number(placed))] : []),
      ...(better > 0 ? [words.better(number(better))] : []),
      ...(worse > 0 ? [words.worse(number(worse))] : []),
      ...(travelMinutes < 0 ? [words.shorter(minutes(-travelMinutes))] : []),
      ...(travelMinutes > 0 ? [words.longer(minutes(travelMinutes))] : []),
    ];
    return parts.length > 0 ? list(parts) : words.other;
  };
}

/** A figure that is proven, or what it is at least and at most. */
function useSavingText(): (worth: PlaceWorth) => string {
  const words = useTexts().rounds.calls;
  const { number } = useFormat();
  return ({ saving, isExact, savingAtMost }) => {
    if (isExact) return number(saving);
    return savingAtMost === null ? words.atLeast(number(saving)) : words.between(number(saving), number(savingAtMost));
  };
}
