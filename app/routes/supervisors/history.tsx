import type { MetaFunction } from '@remix-run/node';
import { HistoryList } from '#app/components/history/history-list.tsx';
import { tabTitleOf } from '#app/platform/i18n/page-title.ts';
import { useSupervisorPage } from './supervisor.tsx';

export const meta: MetaFunction = ({ matches }) => tabTitleOf(matches, (texts) => texts.people.history);

export default function SupervisorHistory() {
  return <HistoryList entries={useSupervisorPage().history ?? []} />;
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
