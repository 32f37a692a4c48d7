import { HistoryList } from '#app/components/history/history-list.tsx';
import { useUnitPage } from './unit.tsx';

export default function UnitHistory() {
  return <HistoryList entries={useUnitPage().history ?? []} />;
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
