import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { HistoryList } from '#app/components/history/history-list.tsx';
import { param, withContext } from '#app/platform/context.server.ts';
import { tabTitleOf } from '#app/platform/i18n/page-title.ts';
import { readRotationHistory } from '#app/services/rotations/read-history.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readRotationHistory(context, param(args.params, 'plan')));
}

export const meta: MetaFunction = ({ matches }) => tabTitleOf(matches, (texts) => texts.rotations.tabs.history);

export default function RotationHistoryPage() {
  const { entries } = useLoaderData<typeof loader>();
  return <HistoryList entries={entries} />;
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
