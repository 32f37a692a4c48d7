import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { ProgrammeSetView } from '#app/components/quality/programme-set-view.tsx';
import { param, withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readPlacePage } from './place.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const id = param(args.params, 'school');
  return withContext(args, (context) => readPlacePage(context, { kind: 'school', id }, args.request));
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleOf(matches, (texts, language) => data?.place.name[language] ?? texts.quality.title);

export const handle: CrumbHandle = {
  crumb: ({ quality }, data, language) => {
    const place = (data as Awaited<ReturnType<typeof loader>> | undefined)?.place;
    return [{ label: quality.title, to: '/kvalitet' }, { label: place?.name[language] ?? '' }];
  },
};

export default function SchoolQualityPage() {
  const page = useLoaderData<typeof loader>();
  const { programmeSets } = useTexts();
  const language = useLanguage();
  return (
    <>
      <PageHeader title={page.place.name[language]} lead={programmeSets.leads.school} />
      <ProgrammeSetView {...page} />
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
