import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { HistoryList } from '#app/components/history/history-list.tsx';
import { param, withContext } from '#app/platform/context.server.ts';
import { readRoundHistory } from '#app/services/rounds/read-round-history.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readRoundHistory(context, param(args.params, 'round')));
}

export default function RoundHistoryPage() {
  const { entries } = useLoaderData<typeof loader>();
  return <HistoryList entries={entries} />;
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
