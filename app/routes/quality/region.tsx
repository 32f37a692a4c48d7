import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { PlaceResults } from '#app/components/quality/place-results.tsx';
import { withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { WHOLE_REGION } from '#app/services/quality/show-place.server.ts';
import { readPlacePage } from './place.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readPlacePage(context, WHOLE_REGION, args.request));
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.quality.region);

export const handle: CrumbHandle = {
  crumb: ({ quality }) => [{ label: quality.title, to: '/kvalitet' }, { label: quality.region }],
};

export default function RegionQualityPage() {
  const page = useLoaderData<typeof loader>();
  const { quality } = useTexts();
  return (
    <>
      <PageHeader title={quality.region} lead={quality.lead} />
      <PlaceResults group={page.place} choices={page.choices} results={page.results} mayAct={false} />
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
