import { Form } from '@remix-run/react';
import { useCallback, useRef } from 'react';
import { importLabel, importProblemText } from '#app/platform/i18n/import-problems.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { useLeaveWarning } from '../ui/use-leave-warning.ts';
import type { BadCellView, BadRowView } from './types.ts';

const ROW_ACTS = ['skip', 'keep', 'accept'] as const;
type RowAct = (typeof ROW_ACTS)[number];

function rowForm(act: RowAct): string {
  return `row-${act}`;
}

/** The rows with errors, where each value that is wrong is a field to type in. */
export function ErrorGrid({ rows }: { rows: readonly BadRowView[] }) {
  const words = useTexts().imports.pages.review;
  const form = useRef<HTMLFormElement>(null);
  useLeaveWarning(
    useCallback(() => hasTyped(form.current), []),
    words.unsaved,
  );
  if (rows.length === 0) return null;
  const firstCell = rows.map((_, index) => rows.slice(0, index).reduce((sum, row) => sum + row.cells.length, 0));
  return (
    <section className="flex flex-col gap-3">
      <h2 id="error-grid">{words.grid}</h2>
      {ROW_ACTS.map((act) => (
        <Form key={act} id={rowForm(act)} method="post" className="hidden">
          <input type="hidden" name="act" value={act} />
        </Form>
      ))}
      <Form ref={form} method="post" className="flex flex-col gap-3">
        <ul aria-labelledby="error-grid" className="divide-y divide-line rounded border border-line bg-surface">
          {rows.map((row, index) => (
            <GridRow key={row.row} row={row} firstCell={firstCell[index] ?? 0} />
          ))}
        </ul>
        <div>
          <SubmitButton name="act" value="cells">
            {words.saveCells}
          </SubmitButton>
        </div>
      </Form>
    </section>
  );
}

function hasTyped(form: HTMLFormElement | null): boolean {
  const fields = form?.querySelectorAll<HTMLInputElement>('input[type=text]') ?? [];
  return [...fields].some(({ value, defaultValue }) => value !== defaultValue);
}

function GridRow({ row, firstCell }: { row: BadRowView; firstCell: number }) {
  const words = useTexts().imports.pages.review;
  return (
    <li className="flex flex-wrap items-start gap-x-6 gap-y-2 px-4 py-3">
      <p className="w-full flex-none sm:w-52">
        <span className="text-ink-2 tabular-nums">{words.groupRow(String(row.row))}</span>
        {row.title !== '' && <span className="block font-medium break-words">{row.title}</span>}
      </p>
      <div className="flex w-full min-w-0 flex-1 flex-wrap gap-x-6 gap-y-3 max-sm:flex-none">
        {row.cells.map((cell, index) => (
          <GridCell
            key={`${cell.field} ${cell.column} ${cell.text}`}
            cell={cell}
            row={row.row}
            name={`cells.${firstCell + index}`}
          />
        ))}
      </div>
      <div className="flex flex-none gap-1 max-sm:w-full">
        {row.mayAccept && <RowButton act="accept" row={row.row} />}
        {row.mayKeep && <RowButton act="keep" row={row.row} />}
        <RowButton act="skip" row={row.row} />
      </div>
    </li>
  );
}

/** Belongs to a form of its own: pressing it sends nothing that has been typed in the rows. */
function RowButton({ act, row }: { act: RowAct; row: number }) {
  const words = useTexts().imports.pages.review;
  return (
    <Button type="submit" variant="quiet" form={rowForm(act)} name="row" value={row}>
      <span aria-hidden="true">{words[act]}</span>
      <span className="sr-only">{words[`${act}Named`](row)}</span>
    </Button>
  );
}

function GridCell({ cell, row, name }: { cell: BadCellView; row: number; name: string }) {
  const { imports } = useTexts();
  const field = [importLabel(imports.fields, cell.field), ...(cell.header === null ? [] : [cell.header])].join(', ');
  const id = `cell-${row}-${cell.field}-${cell.column}`;
  const problems = cell.issues.map(({ code, params }) => importProblemText(imports, code, params)).join(' ');
  return (
    <span className="flex max-w-full flex-col gap-1 border-l-3 border-bad pl-3">
      <label htmlFor={id} className="font-medium">
        {field}
        <span className="sr-only">
          , {imports.pages.review.row} {row}
        </span>
      </label>
      <span id={`${id}-problem`} className="max-w-72 text-bad">
        {problems}
      </span>
      <input type="hidden" name={`${name}.row`} value={row} />
      <input type="hidden" name={`${name}.field`} value={cell.field} />
      <input type="hidden" name={`${name}.column`} value={cell.column} />
      <input type="hidden" name={`${name}.was`} value={cell.text} />
      <input
        type="text"
        id={id}
        name={`${name}.text`}
        defaultValue={cell.text}
        aria-invalid
        aria-describedby={`${id}-problem`}
        className="control w-[26ch] max-w-full"
      />
    </span>
  );
}
