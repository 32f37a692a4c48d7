import type { ImportKind } from '#app/domain/imports/kinds.ts';
import { ROW_STATUSES } from '#app/domain/imports/validate.ts';
import { originName } from '#app/domain/shared/known-journeys.ts';
import { importLabel, importProblemText } from '#app/platform/i18n/import-problems.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { useEarlierTerm } from '../surveys/use-earlier-term.ts';
import { PersonLabel } from '../people/person-label.tsx';
import { useNames } from '../people/use-names.ts';
import { FilterBar } from '../ui/filter-bar.tsx';
import { StateMark } from '../ui/state-mark.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { STATUS_LOOKS } from './count-cards.tsx';
import { ChangedDetails, useFieldLabel } from './changed-details.tsx';
import { PersonDetails, PersonUnits } from './person-facts.tsx';
import type { PreviewView } from './types.ts';

type Row = PreviewView['rows'][number];

/** The rows, and of those that change, which details do. */
export function PreviewRows({ read }: { read: PreviewView }) {
  const { imports } = useTexts();
  const words = imports.pages.preview;
  const { number } = useFormat();
  const columns = useColumns(read);
  return (
    <>
      {read.changedFields.length > 0 && <ChangedFields fields={read.changedFields} />}
      <FilterBar
        fields={[
          {
            kind: 'select',
            name: 'rader',
            label: words.filter,
            options: ROW_STATUSES.map((status) => ({ value: status, label: imports.statuses[status] })),
          },
        ]}
      />
      {read.rows.length < read.total && (
        <p className="text-ink-2">{words.truncated(number(read.rows.length), number(read.total))}</p>
      )}
      {read.rows.length > 0 && (
        <DataTable caption={words.caption} columns={columns} rows={read.rows} rowKey={(row) => row.key} />
      )}
    </>
  );
}

function ChangedFields({ fields }: { fields: PreviewView['changedFields'] }) {
  const words = useTexts().imports.pages.preview;
  const { number } = useFormat();
  const labelOf = useFieldLabel();
  return (
    <p>
      <span className="font-medium">{words.changedFields}: </span>
      {fields.map(({ field, rows }) => `${labelOf(field)} (${words.fieldRows(number(rows))})`).join(', ')}
    </p>
  );
}

function useColumns({ kind, rows }: PreviewView): Column<Row>[] {
  const { imports, earlierResults, journeys } = useTexts();
  const words = imports.pages.preview;
  const supplyText = useSupplyText();
  const resultText = useResultText();
  const journeyText = useJourneyText();
  const names = useNames();
  const supplied: Column<Row> = {
    id: 'supply',
    heading: words.supply,
    cell: ({ supply }) => supply && supplyText(supply),
  };
  const hasChanges = rows.some(({ changes }) => changes.length > 0);
  const said: Record<ImportKind, Column<Row>[]> = {
    class_list: [
      { id: 'details', heading: words.details, cell: ({ facts }) => facts && <PersonDetails facts={facts} /> },
      { id: 'units', heading: words.units, cell: ({ facts }) => facts && <PersonUnits facts={facts} /> },
    ],
    capacity: [supplied],
    order: [supplied],
    earlier_results: [
      { id: 'result', heading: earlierResults.preview.heading, cell: ({ result }) => result && resultText(result) },
    ],
    journeys: [
      { id: 'journey', heading: journeys.preview.heading, cell: ({ journey }) => journey && journeyText(journey) },
    ],
  };
  return [
    {
      id: 'what',
      heading: words.what,
      sortValue: ({ title }) => names.inList(title),
      cell: ({ title }) => <PersonLabel name={title} />,
    },
    { id: 'row', heading: words.row, figures: true, sortValue: ({ row }) => row, cell: ({ row }) => row },
    {
      id: 'status',
      heading: words.status,
      sortValue: ({ status }) => imports.statuses[status],
      cell: (row) => <Outcome row={row} />,
    },
    ...said[kind],
    ...(hasChanges ? [{ id: 'changes', heading: words.changes, cell: (row: Row) => <ChangedDetails {...row} /> }] : []),
  ];
}

/** What becomes of the row, and for one that is not taken in why. */
function Outcome({ row: { status, reason, problems, moreProblems } }: { row: Row }) {
  const { imports } = useTexts();
  const { number } = useFormat();
  return (
    <div className="min-w-0 sm:max-w-96">
      <StateMark {...STATUS_LOOKS[status]}>{imports.statuses[status]}</StateMark>
      {reason && <span className="block text-ink-2">{imports.skipReasons[reason]}</span>}
      {problems.map(({ field, code, params }, index) => (
        <span key={index} className="block">
          <span className="text-ink-2">{importLabel(imports.fields, field)}: </span>
          {importProblemText(imports, code, params)}
        </span>
      ))}
      {moreProblems > 0 && (
        <span className="block text-ink-2">{imports.pages.preview.moreProblems(number(moreProblems))}</span>
      )}
    </div>
  );
}

/** `VFU, termin 4: v. 36-40 2027, 4 platser` */
function useSupplyText(): (supply: NonNullable<Row['supply']>) => string {
  const texts = useTexts();
  const words = texts.imports.pages;
  const { number, weeksYear } = useFormat();
  const forms: Readonly<Record<string, string>> = { ...texts.vocabulary.forms, all: words.upload.allForms };
  return ({ form, term, weeks, places }) => {
    const facts = [
      ...weeks.map(({ from, to }) => weeksYear(from, to)),
      ...(places === null ? [] : [words.preview.places(number(places))]),
    ].join(', ');
    if (form === null) return facts;
    const kind = [forms[form] ?? form, ...(term === null ? [] : [words.preview.ofTerm(number(term))])].join(', ');
    return `${kind}: ${facts}`;
  };
}

/** `Introduktion, HT 2024: medelvärde 4,1, 12 svarande` */
function useResultText(): (result: NonNullable<Row['result']>) => string {
  const words = useTexts().earlierResults.preview;
  const language = useLanguage();
  const { number } = useFormat();
  const termText = useEarlierTerm();
  return ({ theme, term, n, mean }) => words.told(theme[language], termText(term), number(mean), number(n));
}

/** `Från Halmstad, kollektivtrafik: 35 min` */
function useJourneyText(): (journey: NonNullable<Row['journey']>) => string {
  const { modes, preview, cannot } = useTexts().journeys;
  const { minutes } = useFormat();
  return (journey) =>
    preview.told(
      originName(journey.origin),
      modes[journey.mode],
      journey.minutes === null ? cannot : minutes(journey.minutes),
    );
}
