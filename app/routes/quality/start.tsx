import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { StartView } from '#app/components/quality/start-view.tsx';
import { withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { qualityStart } from '#app/services/quality/quality-start.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, qualityStart);
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.quality.title);

export default function QualityPage() {
  const page = useLoaderData<typeof loader>();
  const { quality } = useTexts();
  return (
    <>
      <PageHeader title={quality.title} lead={quality.lead} />
      <StartView {...page} />
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
