import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { useAnswered } from '#app/components/surveys/use-answered.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { StateMark } from '#app/components/ui/state-mark.tsx';
import type { Column } from '#app/components/ui/table/columns.ts';
import { DataTable } from '#app/components/ui/table/data-table.tsx';
import { withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readWaves } from '#app/services/surveys/read-waves.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, readWaves);
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.surveys.title);

type WaveRow = Awaited<ReturnType<typeof loader>>['waves'][number];

export default function SurveysPage() {
  const { waves, follows, mayEdit } = useLoaderData<typeof loader>();
  const words = useTexts().surveys;
  const columns = useColumns();
  const { triggers } = useTexts().waves;
  const { instruments } = useTexts();
  const open = (
    <>
      {mayEdit && (
        <LinkButton to="/enkater/ny" variant="primary" icon="add">
          {words.open}
        </LinkButton>
      )}
      {follows && <LinkButton to="/enkater/utskick">{triggers.title}</LinkButton>}
      {mayEdit && (
        <LinkButton to="/enkater/formular" icon="list">
          {instruments.title}
        </LinkButton>
      )}
    </>
  );
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} actions={open} />
      <DataTable
        caption={words.title}
        columns={columns}
        rows={waves}
        rowKey={({ id }) => id}
        empty={<EmptyState title={words.none.title}>{mayEdit ? words.none.text : words.none.read}</EmptyState>}
      />
    </>
  );
}

function useColumns(): Column<WaveRow>[] {
  const words = useTexts().surveys;
  const language = useLanguage();
  const { date } = useFormat();
  const answered = useAnswered();
  return [
    {
      id: 'name',
      heading: words.name,
      sortValue: ({ name }) => name,
      cell: ({ id, name }) => (
        <Link to={`/enkater/${id}`} className="link">
          {name}
        </Link>
      ),
    },
    {
      id: 'instrument',
      heading: words.instrument,
      sortValue: ({ title }) => title[language],
      cell: ({ title }) => title[language],
    },
    {
      id: 'state',
      heading: words.state,
      sortValue: ({ state }) => words.states[state],
      cell: ({ state }) => <StateMark tone={state === 'open' ? 'info' : 'neutral'}>{words.states[state]}</StateMark>,
    },
    {
      id: 'closes',
      heading: words.closes,
      figures: true,
      sortValue: ({ closesOn }) => closesOn,
      cell: ({ closesOn }) => date(closesOn),
    },
    {
      id: 'answered',
      heading: words.answered,
      align: 'end',
      sortValue: (wave) => (wave.answered === null ? null : wave.answered / wave.invited),
      cell: answered,
    },
  ];
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
