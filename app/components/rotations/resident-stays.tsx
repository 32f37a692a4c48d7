import { Form } from '@remix-run/react';
import { weekCount } from '#app/domain/shared/weeks.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button } from '../ui/button.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { useBlockNames } from './use-block-names.ts';
import type { BlockName } from './use-block-names.ts';

interface ShownStay {
  id: string;
  blockId: string;
  unit: { name: string; town: string };
  weeks: WeekRange;
  locked: boolean;
  state: string;
}

interface ResidentStaysProps {
  planId: string;
  blocks: readonly BlockName[];
  stays: readonly ShownStay[];
  mayLock: boolean;
}

/** A resident's stays in order of time, each with the button that locks it. */
export function ResidentStays({ planId, blocks, stays, mayLock }: ResidentStaysProps) {
  const { chart, resident: words } = useTexts().rotations;
  const nameOf = useBlockNames(blocks);
  const { number, weeks } = useFormat();
  const standing = ({ locked, state }: ShownStay) =>
    [state === 'proposed' ? chart.draft : chart.told, ...(locked ? [chart.locked] : [])].join(', ');
  const columns: Column<ShownStay>[] = [
    { id: 'block', heading: chart.block, cell: (row) => nameOf(row.blockId) },
    { id: 'unit', heading: chart.unit, cell: ({ unit }) => unit.name },
    { id: 'town', heading: chart.town, cell: ({ unit }) => unit.town },
    { id: 'weeks', heading: chart.weeks, figures: true, cell: (row) => weeks(row.weeks.from, row.weeks.to) },
    { id: 'length', heading: chart.length, align: 'end', cell: (row) => number(weekCount(row.weeks)) },
    { id: 'standing', heading: chart.standing, cell: standing },
    ...(mayLock
      ? [
          {
            id: 'lock',
            heading: words.lock,
            cell: ({ id, blockId, locked }: ShownStay) => (
              <Form method="post" action={`/rotationer/${planId}/vistelse/${id}/las`}>
                <input type="hidden" name="locked" value={locked ? 'no' : 'yes'} />
                <Button
                  type="submit"
                  icon={locked ? 'unlock' : 'lock'}
                  aria-label={(locked ? words.unlockOf : words.lockOf)(nameOf(blockId))}
                >
                  {locked ? words.unlock : words.lock}
                </Button>
              </Form>
            ),
          },
        ]
      : []),
  ];
  return <DataTable caption={words.stays} columns={columns} rows={stays} rowKey={({ id }) => id} />;
}
