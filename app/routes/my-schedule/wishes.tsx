import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { OwnWishes } from '#app/components/schedule/own-wishes.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { withContext } from '#app/platform/context.server.ts';
import type { Texts } from '#app/platform/i18n/index.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { readOwnWishes } from '#app/services/schedule/own-wishes.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, readOwnWishes);
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.schedule.wishes.title);

export const handle = {
  crumb: (texts: Texts) => [
    { label: texts.schedule.title, to: '/mitt-schema' },
    { label: texts.schedule.wishes.title },
  ],
};

export default function OwnWishesPage() {
  const placements = useLoaderData<typeof loader>();
  const words = useTexts().schedule.wishes;
  return (
    <>
      <PageHeader title={words.title} />
      {placements.length === 0 ? (
        <EmptyState title={words.none.title}>{words.none.text}</EmptyState>
      ) : (
        <>
          <p className="max-w-reading">{words.lead}</p>
          {placements.map((placement) => (
            <OwnWishes key={placement.id} placement={placement} />
          ))}
        </>
      )}
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
