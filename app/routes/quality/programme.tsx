import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { PlaceActions } from '#app/components/quality/place-actions.tsx';
import { PlaceResults } from '#app/components/quality/place-results.tsx';
import { param, withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useLanguage } from '#app/platform/i18n/use-texts.ts';
import { readPlacePage } from './place.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const id = param(args.params, 'programme');
  return withContext(args, (context) => readPlacePage(context, { kind: 'programme', id }, args.request));
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleOf(matches, (texts, language) => data?.place.programme?.name[language] ?? texts.quality.title);

export const handle: CrumbHandle = {
  crumb: ({ quality }, data, language) => {
    const place = (data as Awaited<ReturnType<typeof loader>> | undefined)?.place;
    return [{ label: quality.title, to: '/kvalitet' }, { label: place?.programme?.name[language] ?? '' }];
  },
};

export default function ProgrammeQualityPage() {
  const page = useLoaderData<typeof loader>();
  const language = useLanguage();
  const { programme } = page.place;
  if (!programme) return null;
  return (
    <>
      <PageHeader title={programme.name[language]} lead={programme.provider} />
      <PlaceResults group={page.place} choices={page.choices} results={page.results} mayAct={page.mayAct} />
      <PlaceActions actions={page.actions} />
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
