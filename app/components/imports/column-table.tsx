import { importLabel } from '#app/platform/i18n/import-problems.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { StateMark } from '../ui/state-mark.tsx';
import { DataTable } from '../ui/table/data-table.tsx';
import type { ColumnView } from './types.ts';

interface ColumnTableProps {
  columns: readonly ColumnView[];
  fields: readonly string[];
  /** Somebody has approved the columns; none is a guess any longer. */
  isChosen: boolean;
}

/** The columns of the file with examples, and what each is taken for. */
export function ColumnTable({ columns, fields, isChosen }: ColumnTableProps) {
  const { imports } = useTexts();
  const words = imports.pages.columns;
  const filled = columns.filter(({ header, samples }) => header !== '' || samples.length > 0);
  const nameOf = ({ header, index }: ColumnView) => header || words.unnamed(letterOf(index));
  return (
    <>
      {columns
        .filter((column) => !filled.includes(column))
        .map(({ index }) => (
          <input key={index} type="hidden" name={`columns.${index}`} value="" />
        ))}
      <DataTable
        caption={words.caption}
        rows={filled}
        rowKey={(column) => String(column.index)}
        columns={[
          {
            id: 'column',
            heading: words.column,
            cell: (column) => <span className="font-medium">{nameOf(column)}</span>,
          },
          {
            id: 'samples',
            heading: words.samples,
            cell: (column) => <span className="text-ink-2">{column.samples.join(' · ').slice(0, 90)}</span>,
          },
          {
            id: 'means',
            heading: words.means,
            cell: (column) => (
              <select
                name={`columns.${column.index}`}
                aria-label={words.meansNamed(nameOf(column))}
                defaultValue={column.field ?? ''}
                className="control w-52 max-w-full min-w-0"
              >
                <option value="">{words.unused}</option>
                {fields.map((field) => (
                  <option key={field} value={field}>
                    {importLabel(imports.fields, field)}
                  </option>
                ))}
              </select>
            ),
          },
          {
            id: 'certainty',
            heading: words.certainty,
            cell: (column) => <Certainty column={column} isChosen={isChosen} />,
          },
        ]}
      />
    </>
  );
}

function Certainty({ column: { field, confidence }, isChosen }: { column: ColumnView; isChosen: boolean }) {
  const words = useTexts().imports.pages.columns;
  if (field === null) return null;
  if (isChosen) return <StateMark tone="ok">{words.chosen}</StateMark>;
  if (confidence >= 0.85) return <StateMark tone="ok">{words.sure}</StateMark>;
  return confidence >= 0.65 ? (
    <StateMark tone="info">{words.likely}</StateMark>
  ) : (
    <StateMark tone="warn">{words.unsure}</StateMark>
  );
}

/** A, B … Z, AA, AB as a spreadsheet names its columns. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
