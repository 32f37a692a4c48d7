import type { ComponentProps, ReactNode } from 'react';
import { useSearchParams } from '@remix-run/react';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { PublicationReceivers, ToldOtherwise } from './publication-receivers.tsx';
import { EarlierPublications, LetterExamples, PublishForm } from './publish-form.tsx';

interface PublicationProps {
  preview: ComponentProps<typeof PublicationReceivers> &
    ComponentProps<typeof ToldOtherwise> &
    ComponentProps<typeof PublishForm>['preview'] &
    ComponentProps<typeof LetterExamples> &
    ComponentProps<typeof EarlierPublications> & { placements: number };
  /** What the plan lacks and breaks. */
  gaps: ReactNode;
  isBroken: boolean;
  isRefused: boolean;
  /** Before there is anything to check. */
  before?: ReactNode;
  /** Where there is nothing to tell anybody. */
  otherwise?: ReactNode;
}

/** What publication would do and the button for it, or that it has been done, and what was published before. */
export function Publication({ preview, gaps, isBroken, isRefused, before, otherwise }: PublicationProps) {
  const words = useTexts().rounds.publication;
  const { number } = useFormat();
  const [search] = useSearchParams();
  const { isAgain, learners, units, placements, earlier } = preview;
  const done = earlier.find(({ reference }) => reference === search.get('klart'));
  const counts = [number(placements), number(learners.length), number(units.length)] as const;
  return (
    <>
      {done && (
        <Notice tone="ok" title={words.doneTitle(done.reference)}>
          {words.doneText(number(done.placements), number(done.recipients))}
        </Notice>
      )}
      {placements > 0 ? (
        <>
          {before}
          <Notice tone="info" title={isAgain ? words.titleAgain : words.title}>
            {isAgain ? words.textAgain(...counts) : words.text(...counts)}
          </Notice>
          {gaps}
          <ToldOtherwise {...preview} />
          <PublishForm preview={preview} isBroken={isBroken} isRefused={isRefused} />
          <LetterExamples examples={preview.examples} />
          <PublicationReceivers {...preview} />
        </>
      ) : (
        <>
          {!done && (
            <EmptyState title={words.none.title} icon="send">
              {words.none.text}
            </EmptyState>
          )}
          {otherwise}
        </>
      )}
      <EarlierPublications earlier={earlier} />
    </>
  );
}
