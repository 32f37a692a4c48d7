import { Link, useSearchParams } from '@remix-run/react';
import type { TermForecast } from '#app/domain/forecast/summary.ts';
import { SECTORS } from '#app/domain/placements/vocabulary.ts';
import type { Sector } from '#app/domain/placements/vocabulary.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { StateMark } from '../ui/state-mark.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { useChanceText } from './chance-text.ts';
import { useGapText } from './gap-text.ts';

type SectorTerm = Omit<TermForecast, 'weeks'> & { isUnstated: boolean };

interface SectorRow {
  sector: Sector;
  byTerm: ReadonlyMap<TermCode, SectorTerm>;
}

/** From which probability a shortage is one to act on, not only to keep an eye on. */
const LIKELY = 0.5;

/** Sectors by term: where places are expected to lack, and how likely that is. */
export function TermTable({ terms, rows }: { terms: readonly TermCode[]; rows: readonly SectorTerm[] }) {
  const { forecast, vocabulary } = useTexts();
  const words = forecast.terms;
  const format = useFormat();
  const bySector = Map.groupBy(rows, ({ sector }) => sector);
  const sectors = SECTORS.flatMap((sector): SectorRow[] => {
    const own = bySector.get(sector);
    return own ? [{ sector, byTerm: new Map(own.map((row) => [row.term, row])) }] : [];
  });
  const columns: Column<SectorRow>[] = [
    {
      id: 'sector',
      heading: words.sector,
      sortValue: ({ sector }) => vocabulary.sectors[sector],
      cell: ({ sector }) => vocabulary.sectors[sector],
    },
    ...terms.map((term): Column<SectorRow> => ({
      id: term,
      heading: format.term(term),
      sortValue: ({ byTerm }) => -(byTerm.get(term)?.worst?.expected ?? 0),
      cell: ({ byTerm }) => <TermCell row={byTerm.get(term)} />,
    })),
  ];
  return (
    <DataTable
      caption={words.caption}
      columns={columns}
      rows={sectors}
      rowKey={({ sector }) => sector}
      sortParam="ordning"
    />
  );
}

function TermCell({ row }: { row: SectorTerm | undefined }) {
  const { forecast, vocabulary } = useTexts();
  const words = forecast.terms;
  const { term } = useFormat();
  const chanceText = useChanceText();
  const gapText = useGapText();
  const [params] = useSearchParams();
  if (!row) return <span className="text-ink-2">{words.none}</span>;
  const there = new URLSearchParams(params);
  there.set('termin', row.term);
  there.set('omrade', row.sector);
  const name = words.show(vocabulary.sectors[row.sector], term(row.term));
  const link = (text: string) => (
    <Link
      className="link inline-flex min-h-6 min-w-6 items-center whitespace-normal"
      to={`?${there}#veckor`}
      aria-label={`${text}: ${name}`}
    >
      {text}
    </Link>
  );
  if (!row.worst) {
    return row.isUnstated ? (
      <StateMark icon="problem">{link(words.unstated)}</StateMark>
    ) : (
      <StateMark tone="ok">{link(words.enough)}</StateMark>
    );
  }
  const { places, weeks, forms } = gapText(row.worst);
  return (
    <span className="flex flex-col">
      <StateMark tone={row.worst.probability >= LIKELY ? 'bad' : 'warn'}>{link(words.short(places, weeks))}</StateMark>
      <span className="pl-5.5 text-ink-2">{words.chance(forms, chanceText(row.worst.probability))}</span>
    </span>
  );
}
