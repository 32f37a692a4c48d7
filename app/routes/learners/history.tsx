import { HistoryList } from '#app/components/history/history-list.tsx';
import { useLearnerPage } from './learner.tsx';

export default function LearnerHistory() {
  return <HistoryList entries={useLearnerPage().history ?? []} />;
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
