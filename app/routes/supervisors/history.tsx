import { HistoryList } from '#app/components/history/history-list.tsx';
import { useSupervisorPage } from './supervisor.tsx';

export default function SupervisorHistory() {
  return <HistoryList entries={useSupervisorPage().history ?? []} />;
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
