import type { MetaFunction } from '@remix-run/node';
import { HistoryList } from '#app/components/history/history-list.tsx';
import { tabTitleOf } from '#app/platform/i18n/page-title.ts';
import { useLearnerPage } from './learner.tsx';

export const meta: MetaFunction = ({ matches }) => tabTitleOf(matches, (texts) => texts.people.history);

export default function LearnerHistory() {
  return <HistoryList entries={useLearnerPage().history ?? []} />;
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
