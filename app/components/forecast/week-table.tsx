import type { WeekForecast } from '#app/domain/forecast/summary.ts';
import type { Sector } from '#app/domain/placements/vocabulary.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { HeatCell, heatLevel } from '../ui/meter.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { useChanceText } from './chance-text.ts';
import { useFormsText } from './gap-text.ts';
import { usePlacesText } from './places-text.ts';

export interface SectorWeeks {
  sector: Sector;
  weeks: readonly WeekForecast[];
}

/** From which probability a week is marked as short. */
const MARKED = 0.05;

/** Sectors by week of a term: need against places, with what lacks below. */
export function ForecastWeekTable({ term, rows }: { term: TermCode; rows: readonly SectorWeeks[] }) {
  const { forecast, vocabulary } = useTexts();
  const format = useFormat();
  const weeks = [...new Set(rows.flatMap((row) => row.weeks.map(({ week }) => week)))].sort();
  const columns: Column<SectorWeeks>[] = [
    {
      id: 'sector',
      heading: forecast.terms.sector,
      sortValue: ({ sector }) => vocabulary.sectors[sector],
      cell: ({ sector }) => vocabulary.sectors[sector],
    },
    ...weeks.map((week): Column<SectorWeeks> => ({
      id: week,
      heading: format.weekShort(week),
      align: 'end',
      sortValue: (row) => -(cellOf(row, week)?.shortage ?? 0),
      cell: (row) => <WeekCell cell={cellOf(row, week)} />,
    })),
  ];
  return (
    <DataTable
      caption={forecast.weeks.caption(format.term(term))}
      columns={columns}
      rows={rows}
      rowKey={({ sector }) => sector}
      narrow="scroll"
      sortParam="veckoordning"
    />
  );
}

function cellOf({ weeks }: SectorWeeks, week: IsoWeek): WeekForecast | undefined {
  return weeks.find((one) => one.week === week);
}

function WeekCell({ cell }: { cell: WeekForecast | undefined }) {
  const { weeks: words } = useTexts().forecast;
  const { number } = useFormat();
  const chanceText = useChanceText();
  const formsText = useFormsText();
  const placesText = usePlacesText();
  if (!cell) return <span className="text-ink-2">{words.nothing}</span>;
  const { need, places, assumed, probability, shortage } = cell;
  const isShort = probability >= MARKED;
  const count = (value: number) => number(value, { max: 0 });
  const [needed, low, high] = [need.median, need.low80, need.high80].map(count);
  const lacking = number(shortage, { max: 1 });
  const told = [
    words.text({ need: needed ?? '', low: low ?? '', high: high ?? '', places: placesText(cell) }),
    ...(isShort ? [words.shortText(lacking, formsText(cell.lacking), chanceText(probability))] : []),
    ...(cell.isPartlyUnstated && places !== null ? [words.partly] : []),
  ];
  const shown = places === null ? words.cellUnstated(needed ?? '') : words.cell(needed ?? '', count(places));
  return (
    <span className="relative flex flex-col items-end">
      <span className="sr-only">{told.join(' ')}</span>
      <span aria-hidden="true">
        <HeatCell level={places === null ? 0 : heatLevel(need.median, places)} isOver={isShort} isHatched={isShort}>
          <span className="whitespace-nowrap">
            {shown}
            {assumed > 0 && words.assumed}
          </span>
        </HeatCell>
      </span>
      {isShort && (
        <span aria-hidden="true" className="text-xs whitespace-nowrap text-ink-2 tabular-nums">
          {words.short(lacking, chanceText(probability))}
        </span>
      )}
    </span>
  );
}
