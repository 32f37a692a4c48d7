import { Link } from '@remix-run/react';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { LinkButton } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { PreviewView } from './types.ts';

/** What there is to know before it is decided. */
export function PreviewNotices({ read, refused }: { read: PreviewView; refused: string | null }) {
  const words = useTexts().imports.pages.preview;
  const { number } = useFormat();
  const { counts, warnings, isCommitted, importId } = read;
  const review = `/import/${importId}/granska`;
  if (isCommitted) {
    return (
      <Notice
        tone="ok"
        title={words.committed}
        action={<LinkButton to={`/import/${importId}`}>{words.toResult}</LinkButton>}
      >
        {words.committedText}
      </Notice>
    );
  }
  return (
    <>
      {refused === 'seen_changed' && (
        <Notice tone="bad" title={words.seenChanged}>
          {words.seenChangedText}
        </Notice>
      )}
      {counts.new + counts.changed === 0 && (
        <Notice tone="info" title={words.nothing}>
          {words.nothingText}
        </Notice>
      )}
      {counts.error > 0 && (
        <Notice tone="warn" action={<LinkButton to={review}>{words.toReview}</LinkButton>}>
          {words.errors(number(counts.error))}
        </Notice>
      )}
      {warnings > 0 && (
        <p className="text-ink-2">
          {words.warnings(number(warnings))}{' '}
          <Link className="link" to={review}>
            {words.toReview}
          </Link>
        </p>
      )}
    </>
  );
}
