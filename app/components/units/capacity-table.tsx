import type { CapacityRow, CapacityWeek } from '#app/domain/placements/capacity-view.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { FormMark } from '../ui/form-mark.tsx';
import { HeatCell, heatLevel } from '../ui/meter.tsx';

/** Placed against places, a row per form and a column per week; the first row is what all forms share. */
export function CapacityTable({ rows, caption }: { rows: readonly CapacityRow[]; caption: string }) {
  const words = useTexts().units.capacity;
  const { weekShort } = useFormat();
  const isEmpty = rows.every(({ weeks }) => weeks.every(({ places, placed }) => places === null && placed === 0));
  if (isEmpty) return <p className="text-ink-2">{words.none}</p>;
  return (
    // A region that scrolls must be reachable for the one who scrolls with the keyboard.
    <div role="region" aria-label={caption} tabIndex={0} data-scroll-region className="relative overflow-x-auto">
      <table className="tabular-nums">
        <caption className="pb-2 text-left text-ink-2">{words.lead}</caption>
        <thead>
          <tr>
            <th scope="col" className="sticky left-0 bg-surface pr-3 text-left font-medium text-ink-2">
              {words.form}
            </th>
            {rows[0]?.weeks.map(({ week }) => (
              <th key={week} scope="col" className="px-1 text-xs font-medium whitespace-nowrap text-ink-2">
                {weekShort(week)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ form, term, weeks }) => (
            <tr key={`${form} ${term}`}>
              <th scope="row" className="sticky left-0 bg-surface pr-3 text-left font-normal whitespace-nowrap">
                <RowName form={form} term={term} />
              </th>
              {weeks.map((week) => (
                <td key={week.week} className="p-0.5">
                  <Cell week={week} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RowName({ form, term }: Pick<CapacityRow, 'form' | 'term'>) {
  const { units, vocabulary } = useTexts();
  if (form === 'all') return units.capacity.shared;
  const name = vocabulary.forms[form];
  if (term !== null)
    return (
      <span className="block pl-8 text-ink-2">
        <span className="sr-only">{name}, </span>
        {units.capacity.term(term)}
      </span>
    );
  return (
    <span className="flex items-center gap-2">
      <FormMark form={form} name={name} />
      <span aria-hidden="true">{name}</span>
    </span>
  );
}

function Cell({ week }: { week: CapacityWeek }) {
  const words = useTexts().units.capacity;
  const { placed, places, closed, over } = week;
  const spoken = [
    words.cell(placed, places === null ? words.noLimit : String(places)),
    closed ? words.closed : '',
    over ? words.over : '',
  ];
  return (
    <HeatCell level={heatLevel(placed, places ?? placed)} isOver={over}>
      <span aria-hidden="true">{closed ? `${placed} ×` : places === null ? placed : `${placed}/${places}`}</span>
      <span className="sr-only">{spoken.filter(Boolean).join(', ')}</span>
    </HeatCell>
  );
}
