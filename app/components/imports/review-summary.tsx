import type { StatusCounts } from '#app/domain/imports/validate.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Notice } from '../ui/notice.tsx';

/** How it stands with the rows, in one sentence. */
export function ReviewSummary({ read }: { read: { counts: StatusCounts } }) {
  const words = useTexts().imports.pages.review;
  const { number } = useFormat();
  const { error } = read.counts;
  const all = number(Object.values(read.counts).reduce((sum, count) => sum + count, 0));
  if (error === 0) {
    return (
      <Notice tone="ok" title={words.clean}>
        {words.cleanText(all)}
      </Notice>
    );
  }
  return (
    <Notice tone="warn" title={words.summary(number(error), all)}>
      {words.summaryText}
    </Notice>
  );
}
