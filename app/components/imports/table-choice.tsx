import { Form } from '@remix-run/react';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { SelectField } from '../ui/select-field.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

interface TableChoiceProps {
  importId: string;
  version: number;
  sheets: readonly { index: number; name: string; rows: number }[];
  sheet: number;
  headerRow: number;
  firstRows: readonly { row: number; text: string }[];
}

/** Which sheet, and which of its rows holds the headers. */
export function TableChoice({ importId, version, sheets, sheet, headerRow, firstRows }: TableChoiceProps) {
  const words = useTexts().imports.pages.columns;
  const { number } = useFormat();
  const action = `/import/${importId}/kolumner/blad`;
  const rows = firstRows.map(({ row, text }) => ({ value: String(row), label: words.headerOption(row, text) }));
  return (
    <div className="flex flex-wrap items-end gap-x-8 gap-y-4">
      {sheets.length > 1 && (
        <Form key={`sheet ${sheet}`} method="post" action={action} className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="version" value={version} />
          <SelectField
            name="sheet"
            label={words.sheet}
            emptyLabel={null}
            defaultValue={String(sheet)}
            options={sheets.map(({ index, name, rows: count }) => ({
              value: String(index),
              label: words.sheetOption(name, number(count)),
            }))}
          />
          <SubmitButton variant="secondary" formAction={action}>
            {words.chooseSheet}
          </SubmitButton>
        </Form>
      )}
      <Form
        key={`header ${sheet} ${headerRow}`}
        method="post"
        action={action}
        className="flex min-w-0 flex-wrap items-end gap-3"
      >
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="sheet" value={sheet} />
        <SelectField
          name="headerRow"
          label={words.headerRow}
          emptyLabel={null}
          defaultValue={String(headerRow)}
          options={[...rows, { value: '0', label: words.noHeader }]}
          className="max-w-80"
        />
        <SubmitButton variant="secondary" formAction={action}>
          {words.chooseHeader}
        </SubmitButton>
      </Form>
    </div>
  );
}
