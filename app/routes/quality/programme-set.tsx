import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { ProgrammeSetView } from '#app/components/quality/programme-set-view.tsx';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import type { readProgrammeSet } from './place.server.ts';

/** The pages of a school and of a branch share all but their loaders, which say which of the two they are. */
type Loader = (args: LoaderFunctionArgs) => ReturnType<typeof readProgrammeSet>;

export const meta: MetaFunction<Loader> = ({ matches, data }) =>
  titleOf(matches, (texts, language) => data?.place.name[language] ?? texts.quality.title);

export const handle: CrumbHandle = {
  crumb: ({ quality }, data, language) => {
    const place = (data as Awaited<ReturnType<Loader>> | undefined)?.place;
    return [{ label: quality.title, to: '/kvalitet' }, { label: place?.name[language] ?? '' }];
  },
};

export default function ProgrammeSetPage() {
  const page = useLoaderData<Loader>();
  const { programmeSets } = useTexts();
  const language = useLanguage();
  return (
    <>
      <PageHeader title={page.place.name[language]} lead={programmeSets.leads[page.kind]} />
      <ProgrammeSetView {...page} />
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
