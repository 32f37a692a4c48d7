import type { MetaFunction } from '@remix-run/node';
import { HistoryList } from '#app/components/history/history-list.tsx';
import { tabTitleOf } from '#app/platform/i18n/page-title.ts';
import { useUnitPage } from './unit.tsx';

export const meta: MetaFunction = ({ matches }) => tabTitleOf(matches, (texts) => texts.units.tabs.history);

export default function UnitHistory() {
  return <HistoryList entries={useUnitPage().history ?? []} />;
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
