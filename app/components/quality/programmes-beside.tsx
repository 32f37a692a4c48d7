import { Link } from '@remix-run/react';
import type { Bilingual } from '#app/domain/shared/bilingual.ts';
import { useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import type { GroupFigure } from '../surveys/types.ts';
import { useFigureColumns } from '../surveys/use-figure-columns.tsx';
import { Card } from '../ui/card.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { placePath } from './place-path.ts';

type Programme = { id: string; name: Bilingual };

export interface ProgrammesBesideProps {
  programmes: readonly Programme[];
  theme: { id: string; name: Bilingual } | null;
  /** What the last wave that tells of any of them tells, by programme and theme; null when none does. */
  parts: {
    wave: string;
    rows: readonly { programmeId: string; figures: Readonly<Record<string, GroupFigure>> }[];
  } | null;
}

interface Row extends Programme {
  told: GroupFigure;
}

/** The programmes of a school or a branch beside each other in one theme; those that nobody was asked about as links. */
export function ProgrammesBeside({ programmes, theme, parts }: ProgrammesBesideProps) {
  const { programmeSets: words, surveys } = useTexts();
  const language = useLanguage();
  const { mean, interval, favourable, n } = useFigureColumns<Row>();
  const told = new Map(parts?.rows.map(({ programmeId, figures }) => [programmeId, figures[theme?.id ?? '']]));
  const rows = programmes.flatMap((programme): Row[] => {
    const own = told.get(programme.id);
    return own ? [{ ...programme, told: own }] : [];
  });
  const others = programmes.filter(({ id }) => !told.get(id));
  const columns: Column<Row>[] = [
    {
      id: 'programme',
      heading: words.programme,
      sortValue: ({ name }) => name[language],
      cell: (programme) => <ProgrammeLink {...programme} />,
    },
    ...[mean, interval, favourable, n],
  ];
  return (
    <>
      {rows.length > 0 && parts && theme && (
        <section className="flex flex-col gap-2">
          <h2>{words.sideBySide(theme.name[language])}</h2>
          <p className="max-w-reading text-ink-2">{words.sideBySideLead(parts.wave)}</p>
          <DataTable
            caption={words.sideBySide(theme.name[language])}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
          />
          <p className="text-ink-2">{surveys.wave.keptBackNote}</p>
        </section>
      )}
      {others.length > 0 && (
        <Card title={rows.length > 0 ? words.others : words.all}>
          <ul className="columns-1 gap-6 sm:columns-2">
            {others.map((programme) => (
              <li key={programme.id}>
                <ProgrammeLink {...programme} />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

function ProgrammeLink({ id, name }: Programme) {
  const language = useLanguage();
  return (
    <Link to={placePath({ kind: 'programme', id })} className="link inline-flex min-h-6 items-center">
      {name[language]}
    </Link>
  );
}
