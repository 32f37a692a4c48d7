import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { RoundStateMark } from '#app/components/rounds/round-state-mark.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { FilterBar } from '#app/components/ui/filter-bar.tsx';
import { FormMark } from '#app/components/ui/form-mark.tsx';
import { Meter } from '#app/components/ui/meter.tsx';
import type { Column } from '#app/components/ui/table/columns.ts';
import { DataTable } from '#app/components/ui/table/data-table.tsx';
import { canSomewhere } from '#app/domain/access/can.ts';
import { PLACEMENT_FORMS, ROUND_STATES } from '#app/domain/placements/vocabulary.ts';
import { withContext } from '#app/platform/context.server.ts';
import { codeParam } from '#app/platform/forms/search-params.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readRounds } from '#app/services/rounds/read-round.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => ({
    rounds: await readRounds(context),
    mayOpen: canSomewhere(context.actor, 'round:edit'),
  }));
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.rounds.title);

type Round = Awaited<ReturnType<typeof loader>>['rounds'][number];

export default function RoundsPage() {
  const { rounds, mayOpen } = useLoaderData<typeof loader>();
  const texts = useTexts();
  const columns = useColumns();
  const shown = useChosen(rounds);
  const { rounds: words, vocabulary } = texts;
  const optionsOf = (codes: readonly string[], names: Readonly<Record<string, string>>) =>
    codes.map((value) => ({ value, label: names[value] ?? value }));
  const open = mayOpen && (
    <LinkButton to="/omgangar/ny" variant="primary" icon="add">
      {words.open}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} actions={open} />
      {rounds.length === 0 ? (
        <EmptyState title={words.none.title} action={open}>
          {words.none.text}
        </EmptyState>
      ) : (
        <>
          <FilterBar
            fields={[
              { kind: 'search', name: 'q', label: texts.common.filter.search },
              {
                kind: 'select',
                name: 'form',
                label: words.form,
                options: optionsOf(PLACEMENT_FORMS, vocabulary.forms),
              },
              {
                kind: 'select',
                name: 'lage',
                label: words.state,
                options: optionsOf(ROUND_STATES, vocabulary.roundStates),
              },
            ]}
          />
          <DataTable
            caption={words.title}
            columns={columns}
            rows={shown}
            rowKey={(row) => row.id}
            total={rounds.length}
            empty={<EmptyState title={words.noMatch} icon="filter" />}
          />
        </>
      )}
    </>
  );
}

function useChosen(rounds: readonly Round[]): Round[] {
  const [search] = useSearchParams();
  const text = (search.get('q') ?? '').toLocaleLowerCase('sv');
  const form = codeParam(search, 'form', PLACEMENT_FORMS);
  const state = codeParam(search, 'lage', ROUND_STATES);
  return rounds.filter(
    (round) =>
      (!form || round.form === form) &&
      (!state || round.state === state) &&
      (!text || `${round.name} ${round.programmeName.sv} ${round.term}`.toLocaleLowerCase('sv').includes(text)),
  );
}

function useColumns(): Column<Round>[] {
  const { rounds: words, vocabulary } = useTexts();
  const language = useLanguage();
  const { number, term } = useFormat();
  return [
    {
      id: 'name',
      heading: words.name,
      sortValue: (row) => row.name,
      cell: (row) => (
        <Link to={`/omgangar/${row.id}`} className="link">
          {row.name}
        </Link>
      ),
    },
    {
      id: 'form',
      heading: words.form,
      sortValue: (row) => vocabulary.forms[row.form],
      cell: (row) => (
        <span className="flex items-center gap-2">
          <FormMark form={row.form} name={vocabulary.forms[row.form]} />
          {row.programmeName[language]}
        </span>
      ),
    },
    {
      id: 'term',
      heading: words.term,
      sortValue: (row) => row.term.slice(2) + row.term,
      cell: (row) => term(row.term),
      figures: true,
    },
    {
      id: 'state',
      heading: words.state,
      sortValue: (row) => row.state,
      cell: (row) => <RoundStateMark state={row.state} />,
    },
    {
      id: 'learners',
      heading: words.learners,
      align: 'end',
      sortValue: (row) => row.learners,
      cell: (row) => number(row.learners),
    },
    {
      id: 'placed',
      heading: words.placed,
      width: 'w-56',
      sortValue: (row) => (row.wanted === 0 || row.placed === null ? 0 : row.placed / row.wanted),
      cell: (row) =>
        row.placed === null ? (
          <span className="text-ink-2">{words.placedUntold}</span>
        ) : (
          <Meter
            value={row.placed}
            max={row.wanted}
            text={words.ofAll(number(row.placed), number(row.wanted))}
            tone={row.placed >= row.wanted ? 'ok' : 'info'}
          />
        ),
    },
  ];
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
