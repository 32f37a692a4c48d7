import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { OccupancyTable } from '#app/components/rotations/occupancy-table.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { FilterBar } from '#app/components/ui/filter-bar.tsx';
import { SECTORS } from '#app/domain/placements/vocabulary.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { codeParam } from '#app/platform/forms/search-params.ts';
import { tabTitleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { readOccupancy } from '#app/services/rotations/read-occupancy.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readOccupancy(context, param(args.params, 'plan')));
}

export const meta: MetaFunction = ({ matches }) => tabTitleOf(matches, (texts) => texts.rotations.tabs.clinics);

const [USED, ALL] = ['anvands', 'alla'];

export default function RotationClinicsPage() {
  const { weeks, clinics } = useLoaderData<typeof loader>();
  const { rotations, vocabulary } = useTexts();
  const words = rotations.clinics;
  const [search] = useSearchParams();
  const sector = codeParam(search, 'omrade', SECTORS);
  const isUsed = ({ cells }: (typeof clinics)[number]) => cells.some(({ own }) => own > 0);
  const isAll = search.get('visa') === ALL || !clinics.some(isUsed);
  const shown = clinics.filter((clinic) => (!sector || clinic.sector === sector) && (isAll || isUsed(clinic)));
  const sectors = SECTORS.filter((one) => clinics.some((clinic) => clinic.sector === one));
  if (clinics.length === 0) return <EmptyState title={words.none.title}>{words.none.text}</EmptyState>;
  return (
    <>
      <p className="max-w-reading text-ink-2">{words.lead}</p>
      <FilterBar
        fields={[
          {
            kind: 'select',
            name: 'omrade',
            label: words.sector,
            options: sectors.map((value) => ({ value, label: vocabulary.sectors[value] })),
          },
          {
            kind: 'select',
            name: 'visa',
            label: words.onlyUsed,
            always: true,
            usual: isAll ? ALL : USED,
            options: [
              { value: USED, label: words.used },
              { value: ALL, label: words.all },
            ],
          },
        ]}
      />
      <OccupancyTable weeks={weeks} clinics={shown} total={clinics.length} />
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
