import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { RoundStateMark } from '#app/components/rounds/round-state-mark.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { FormMark } from '#app/components/ui/form-mark.tsx';
import { Meter } from '#app/components/ui/meter.tsx';
import type { Column } from '#app/components/ui/table/columns.ts';
import { DataTable } from '#app/components/ui/table/data-table.tsx';
import { withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readRotations } from '#app/services/rotations/read-rotation.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readRotations(context));
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.rotations.title);

type Rotation = Awaited<ReturnType<typeof loader>>['rotations'][number];

export default function RotationsPage() {
  const { rotations, mayOpen } = useLoaderData<typeof loader>();
  const words = useTexts().rotations;
  const columns = useColumns();
  const open = mayOpen && (
    <LinkButton to="/rotationer/ny" variant="primary" icon="add">
      {words.open}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} actions={open} />
      <DataTable
        caption={words.title}
        columns={columns}
        rows={rotations}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={words.none.title} action={open}>
            {words.none.text}
          </EmptyState>
        }
      />
    </>
  );
}

function useColumns(): Column<Rotation>[] {
  const { rotations: words, vocabulary } = useTexts();
  const language = useLanguage();
  const { number, weeksYear } = useFormat();
  return [
    {
      id: 'name',
      heading: words.name,
      sortValue: ({ name }) => name,
      cell: ({ id, name }) => (
        <Link to={`/rotationer/${id}`} className="link">
          {name}
        </Link>
      ),
    },
    {
      id: 'programme',
      heading: words.programme,
      sortValue: (row) => row.programmeName[language],
      cell: ({ form, programmeName }) => (
        <span className="flex items-center gap-2">
          <FormMark form={form} name={vocabulary.forms[form]} />
          {programmeName[language]}
        </span>
      ),
    },
    {
      id: 'weeks',
      heading: words.weeks,
      figures: true,
      sortValue: ({ firstWeek }) => firstWeek,
      cell: ({ firstWeek, lastWeek }) => weeksYear(firstWeek, lastWeek),
    },
    {
      id: 'state',
      heading: words.state,
      sortValue: ({ state }) => state,
      cell: ({ state }) => <RoundStateMark state={state} />,
    },
    {
      id: 'residents',
      heading: words.residents,
      align: 'end',
      sortValue: ({ residents }) => residents,
      cell: ({ residents }) => number(residents),
    },
    {
      id: 'planned',
      heading: words.planned,
      width: 'w-56',
      sortValue: ({ planned, wanted }) => (wanted === 0 ? 0 : planned / wanted),
      cell: ({ planned, wanted }) => (
        <Meter
          value={planned}
          max={wanted}
          text={words.ofAll(number(planned), number(wanted))}
          tone={planned >= wanted ? 'ok' : 'info'}
        />
      ),
    },
  ];
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
