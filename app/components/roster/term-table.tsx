import type { RosterPlacement } from '#app/domain/placements/roster.ts';
import { weekNumber } from '#app/domain/shared/weeks.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { FormBar } from '../ui/form-mark.tsx';
import { LearnerCell } from './learner-cell.tsx';

interface TermTableProps {
  caption: string;
  weeks: readonly IsoWeek[];
  rows: readonly RosterPlacement[];
  thisWeek: IsoWeek;
}

/** Learners down, weeks across: each placement a bar over its weeks. */
export function TermTable({ caption, weeks, rows, thisWeek }: TermTableProps) {
  const { roster } = useTexts();
  const { week: sayWeek } = useFormat();
  return (
    // Scrolls sideways by itself, so that the page never does; the keyboard reaches it by its tab stop.
    <div
      role="region"
      data-scroll-region
      aria-label={caption}
      tabIndex={0}
      className="overflow-x-auto rounded border border-line bg-surface"
    >
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{caption}</caption>
        <thead className="bg-sunken text-ink-2">
          <tr>
            <th scope="col" className="sticky left-0 z-10 bg-sunken px-3 py-2 font-medium">
              {roster.learner}
            </th>
            {weeks.map((week) => (
              <th
                key={week}
                scope="col"
                title={sayWeek(week)}
                aria-current={week === thisWeek ? 'date' : undefined}
                className="min-w-8 px-1 py-2 text-center text-xs font-medium tabular-nums aria-[current]:text-accent aria-[current]:underline"
              >
                {weekNumber(week)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="border-t border-line">
              <th scope="row" className="sticky left-0 z-10 min-w-40 bg-surface px-3 py-1.5 font-normal">
                <LearnerCell {...row} />
              </th>
              <Bar row={row} weeks={weeks} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Bar({ row, weeks }: { row: RosterPlacement; weeks: readonly IsoWeek[] }) {
  const { vocabulary } = useTexts();
  const { weeksShort } = useFormat();
  const inside = weeks.filter((week) => row.fromWeek <= week && week <= row.toWeek);
  const before = weeks.filter((week) => week < row.fromWeek).length;
  const after = weeks.length - before - inside.length;
  return (
    <>
      {before > 0 && <td colSpan={before} />}
      <td colSpan={inside.length} className="px-0.5 py-1">
        <FormBar form={row.form} name={vocabulary.forms[row.form]}>
          <span className="tabular-nums">{weeksShort(row.fromWeek, row.toWeek)}</span>
        </FormBar>
      </td>
      {after > 0 && <td colSpan={after} />}
    </>
  );
}
