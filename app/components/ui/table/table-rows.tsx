import { useTexts } from '#app/platform/i18n/use-texts.ts';
import type { Column } from './columns.ts';
import type { RowWindow } from './use-row-window.ts';
import type { Selection } from './use-selection.ts';

export interface RowSelection<Row> {
  state: Selection;
  /** Names the row for the one who cannot see it. */
  labelOf: (row: Row) => string;
  /** The name and the form under which the selected keys are posted. */
  name: string;
  form: string;
}

interface TableRowsProps<Row> {
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  isCurrent?: (row: Row) => boolean;
  selection?: RowSelection<Row>;
  view: RowWindow;
}

export function TableRows<Row>({ rows, columns, rowKey, isCurrent, selection, view }: TableRowsProps<Row>) {
  const span = columns.length + (selection ? 1 : 0);
  return (
    <tbody className="stacked:block">
      <Gap height={view.before} span={span} />
      {view.indexes.map((index) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <tr
            key={rowKey(row)}
            ref={view.isVirtual ? view.measure : undefined}
            data-index={index}
            aria-rowindex={index + 2}
            aria-current={isCurrent?.(row) ? 'true' : undefined}
            className="data-row"
          >
            {selection && <SelectCell row={row} rowKey={rowKey(row)} selection={selection} />}
            {columns.map((column, position) => (
              <Cell key={column.id} column={column} row={row} isTitle={position === 0} />
            ))}
          </tr>
        );
      })}
      <Gap height={view.after} span={span} />
    </tbody>
  );
}

function Cell<Row>({ column, row, isTitle }: { column: Column<Row>; row: Row; isTitle: boolean }) {
  const isNumber = column.align === 'end';
  const figures = isNumber || column.figures ? 'whitespace-nowrap tabular-nums stacked:whitespace-normal' : '';
  const cell = `data-cell ${figures} ${isNumber ? 'text-right stacked:text-left' : ''}`;
  if (isTitle) {
    return (
      <th scope="row" className={`${cell} font-medium stacked:block stacked:flex-1`}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td data-label={column.heading} className={`${cell} ${column.wideOnly ? 'stacked:hidden' : 'labelled-cell'}`}>
      {column.cell(row)}
    </td>
  );
}

function SelectCell<Row>({ row, rowKey, selection }: { row: Row; rowKey: string; selection: RowSelection<Row> }) {
  const texts = useTexts();
  return (
    <td className="px-2 align-middle stacked:p-0">
      <label className="flex size-6 items-center justify-center">
        <input
          type="checkbox"
          className="tick"
          name={selection.name}
          form={selection.form}
          value={rowKey}
          checked={selection.state.selected.has(rowKey)}
          onChange={() => selection.state.toggle(rowKey)}
          aria-label={texts.common.table.selectRow(selection.labelOf(row))}
        />
      </label>
    </td>
  );
}

/** Keeps the scroll bar honest about the rows that are not in the page. */
function Gap({ height, span }: { height: number; span: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td colSpan={span} style={{ height, padding: 0 }} />
    </tr>
  );
}
