import { useEffect, useRef } from 'react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

interface WaitingAnswerProps {
  isSending: boolean;
  onTryAgain: () => void;
  onTakeBack: () => void;
}

/** Stands in place of the form while an answer waits for a connection. */
export function WaitingAnswer({ isSending, onTryAgain, onTakeBack }: WaitingAnswerProps) {
  const words = useTexts().questionnaire;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="flex flex-col gap-4">
      <Notice tone="warn" title={words.waiting}>
        {words.waitingText}
      </Notice>
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" icon="reload" pending={isSending} onClick={onTryAgain}>
          {words.tryAgain}
        </Button>
        <Button icon="edit" onClick={onTakeBack}>
          {words.takeBack}
        </Button>
      </div>
    </div>
  );
}
