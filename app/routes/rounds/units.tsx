import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useRouteLoaderData, useSearchParams } from '@remix-run/react';
import { CallsLink } from '#app/components/rounds/calls-link.tsx';
import { LoadTable } from '#app/components/rounds/load-table.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { FilterBar } from '#app/components/ui/filter-bar.tsx';
import { SECTORS } from '#app/domain/placements/vocabulary.ts';
import { fold } from '#app/domain/shared/text.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { codeParam } from '#app/platform/forms/search-params.ts';
import { tabTitleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { readLoad } from '#app/services/rounds/read-load.server.ts';
import type { RoundData } from './round.tsx';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readLoad(context, param(args.params, 'round')));
}

export const meta: MetaFunction = ({ matches }) => tabTitleOf(matches, (texts) => texts.rounds.tabs.units);

export default function RoundUnitsPage() {
  const { weeks, units, seesOthers } = useLoaderData<typeof loader>();
  const round = useRouteLoaderData<RoundData>('routes/rounds/round');
  const texts = useTexts();
  const words = texts.rounds.load;
  const [search] = useSearchParams();
  const wanted = fold(search.get('q') ?? '');
  const sector = codeParam(search, 'omrade', SECTORS);
  const show = search.get('visa');
  const shown = units.filter(
    (unit) =>
      (!sector || unit.sector === sector) &&
      (wanted === '' || fold(`${unit.name} ${unit.town}`).includes(wanted)) &&
      (show !== 'anvanda' || unit.cells.some((cell) => cell.own > 0)) &&
      (show !== 'lediga' || unit.cells.some((cell) => !cell.closed && (cell.places ?? 0) > cell.own)),
  );
  return (
    <>
      <FilterBar
        fields={[
          { kind: 'search', name: 'q', label: words.search },
          {
            kind: 'select',
            name: 'omrade',
            label: words.sector,
            options: SECTORS.map((value) => ({ value, label: texts.vocabulary.sectors[value] })),
          },
          {
            kind: 'select',
            name: 'visa',
            label: words.show,
            options: Object.entries(words.shows).map(([value, label]) => ({ value, label })),
          },
        ]}
      />
      <p className="max-w-reading text-ink-2">
        {words.explanation} {seesOthers && words.others}
      </p>
      {round && (
        <div className="flex flex-wrap gap-2" data-screen-only>
          <CallsLink round={round} />
        </div>
      )}
      <LoadTable
        weeks={weeks}
        units={shown}
        total={units.length}
        empty={<EmptyState title={texts.rounds.noMatch} icon="filter" />}
      />
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
