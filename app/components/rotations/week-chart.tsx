import { Link } from '@remix-run/react';
import { expandWeeks, weekCount, weekNumber, weeksBetween, weekYear } from '#app/domain/shared/weeks.ts';
import type { IsoWeek, WeekRange } from '#app/domain/shared/weeks.ts';
import type { PersonName } from '#app/domain/people/person-name.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { PersonLabel } from '../people/person-label.tsx';
import { useNames } from '../people/use-names.ts';
import { blockTone } from './block-tone.ts';
import { useBlockNames } from './use-block-names.ts';
import type { BlockName } from './use-block-names.ts';

export interface ChartRow {
  id: string;
  name: PersonName;
  isActive: boolean;
  percent: number;
  employment: WeekRange | null;
  leave: readonly WeekRange[];
  missing: readonly string[];
  stays: readonly {
    id: string;
    blockId: string;
    unit: { name: string; town: string };
    from: IsoWeek;
    to: IsoWeek;
    locked: boolean;
    isTold: boolean;
  }[];
}

interface WeekChartProps {
  planId: string;
  span: WeekRange;
  today: IsoWeek;
  blocks: readonly BlockName[];
  rows: readonly ChartRow[];
}

/** A year fills the page of a laptop; longer plans stand closer and scroll. */
const WIDTHS = { short: 15, long: 10, shortWeeks: 62 };
const SCALE_HEIGHT = 36;
const ROW_HEIGHT = 46;
const BAR = { top: 4, height: 36 };

function widthOfWeek(span: WeekRange): number {
  return weekCount(span) <= WIDTHS.shortWeeks ? WIDTHS.short : WIDTHS.long;
}

/** Residents by weeks: each block a bar with its name and clinic, leave hatched, the employment as a line below. */
export function WeekChart({ planId, span, today, blocks, rows }: WeekChartProps) {
  const words = useTexts().rotations.chart;
  return (
    <div
      role="region"
      aria-label={words.label}
      // A region that scrolls must be reachable for the one who scrolls with the keyboard.
      tabIndex={0}
      data-scroll-region
      className="relative overflow-auto rounded border border-line bg-surface sm:max-h-[80dvh]"
    >
      <table className="border-collapse">
        <caption className="sr-only">{words.label}</caption>
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky top-0 left-0 z-10 bg-sunken px-3 text-left font-medium whitespace-nowrap max-sm:static"
            >
              {words.resident}
            </th>
            <th scope="col" className="sticky top-0 bg-sunken p-0 text-left">
              <span className="sr-only">{words.weeks}</span>
              <WeekScale span={span} today={today} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="border-t border-line">
              <th
                scope="row"
                className="sticky left-0 bg-surface px-3 text-left font-normal whitespace-nowrap max-sm:static"
              >
                <ResidentHead planId={planId} row={row} blocks={blocks} />
              </th>
              <td className="p-0">
                <ResidentBars span={span} today={today} row={row} blocks={blocks} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ResidentHead({ planId, row, blocks }: { planId: string; row: ChartRow; blocks: readonly BlockName[] }) {
  const words = useTexts().rotations.chart;
  const { number, list } = useFormat();
  const nameOf = useBlockNames(blocks);
  const notes = [
    ...(row.percent < 100 ? [words.percent(number(row.percent))] : []),
    ...(row.isActive ? [] : [words.inactive]),
    ...(row.missing.length > 0 && row.stays.length > 0 ? [words.missing(list(row.missing.map(nameOf)))] : []),
  ];
  return (
    <span className="flex flex-col">
      <Link className="link" to={`/rotationer/${planId}/lakare/${row.id}`}>
        <PersonLabel name={row.name} />
      </Link>
      {notes.length > 0 && <span className="max-w-56 text-xs whitespace-normal text-ink-2">{notes.join(' · ')}</span>}
    </span>
  );
}

/** Years and every fourth week's number above the bars. */
function WeekScale({ span, today }: { span: WeekRange; today: IsoWeek }) {
  const weeks = expandWeeks(span);
  const each = widthOfWeek(span);
  const width = weeks.length * each;
  return (
    <svg width={width} height={SCALE_HEIGHT} aria-hidden="true" focusable="false" className="block">
      {weeks.map((week, index) => {
        const isYear = index === 0 || weekNumber(week) === 1;
        const isMarked = weekNumber(week) % 4 === 0;
        return (
          <g key={week}>
            {isYear && (
              <text x={index * each + 2} y="13" className="fill-ink text-xs font-medium">
                {weekYear(week)}
              </text>
            )}
            {isMarked && (
              <text x={index * each + 2} y="30" className="fill-ink-2 text-xs tabular-nums">
                {weekNumber(week)}
              </text>
            )}
          </g>
        );
      })}
      <TodayLine span={span} today={today} height={SCALE_HEIGHT} />
    </svg>
  );
}

function TodayLine({ span, today, height }: { span: WeekRange; today: IsoWeek; height: number }) {
  const at = weeksBetween(span.from, today);
  if (at < 0 || at >= weekCount(span)) return null;
  return <rect x={at * widthOfWeek(span)} width="2" height={height} className="fill-accent" />;
}

function ResidentBars({ span, today, row, blocks }: Omit<WeekChartProps, 'planId' | 'rows'> & { row: ChartRow }) {
  const words = useTexts().rotations.chart;
  const names = useNames();
  const nameOf = useBlockNames(blocks);
  const { weeksYear, list } = useFormat();
  const each = widthOfWeek(span);
  const width = weekCount(span) * each;
  const xOf = (week: IsoWeek) => weeksBetween(span.from, week) * each;
  const widthOf = ({ from, to }: WeekRange) => weekCount({ from, to }) * each;
  const said = [
    ...row.stays.map((stay) => words.stay(nameOf(stay.blockId), stay.unit.name, weeksYear(stay.from, stay.to))),
    ...row.leave.map(({ from, to }) => words.leave(weeksYear(from, to))),
  ];
  return (
    <svg
      role="img"
      aria-label={words.rowText(names.full(row.name), said.length > 0 ? list(said) : words.nothing)}
      width={width}
      height={ROW_HEIGHT}
      focusable="false"
      className="block"
    >
      {row.employment && (
        <rect
          x={xOf(row.employment.from)}
          width={widthOf(row.employment)}
          y={ROW_HEIGHT - 3}
          height="3"
          className="fill-line"
        />
      )}
      {row.leave.map((leave) => (
        <svg key={leave.from} x={xOf(leave.from)} y={BAR.top} width={widthOf(leave)} height={BAR.height}>
          <rect width="100%" height="100%" className="fill-sunken stroke-line-strong" strokeDasharray="4 3" />
          <text x="5" y="17" className="fill-ink-2 text-xs">
            {words.leaveShort}
          </text>
        </svg>
      ))}
      {row.stays.map((stay) => {
        const tone = blockTone(blocks.findIndex(({ id }) => id === stay.blockId));
        return (
          <svg key={stay.id} x={xOf(stay.from)} y={BAR.top} width={widthOf(stay) - 1} height={BAR.height}>
            <title>{words.stay(nameOf(stay.blockId), stay.unit.name, weeksYear(stay.from, stay.to))}</title>
            <rect width="100%" height="100%" className={tone.fill} />
            <rect width="3" height="100%" className={tone.edge} />
            <text x="8" y="15" className="fill-ink text-xs font-medium">
              {nameOf(stay.blockId)}
              {stay.locked && ` (${words.locked})`}
            </text>
            <text x="8" y="30" className="fill-ink text-xs">
              {stay.unit.name}
            </text>
          </svg>
        );
      })}
      <TodayLine span={span} today={today} height={ROW_HEIGHT} />
    </svg>
  );
}
