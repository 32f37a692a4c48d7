import { useState } from 'react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { useHasScript } from '../ui/use-has-script.ts';

interface TakeBackProps {
  question: string;
  isAnswered: boolean;
  onTakeBack: () => void;
}

/**
 * Takes back the choice of one answer, which a radio button cannot. Its place is kept while there is nothing to take back,
 * so that the next question does not move under a finger.
 */
export function TakeBack({ question, isAnswered, onTakeBack }: TakeBackProps) {
  const words = useTexts().questionnaire.takeBackAnswer;
  const hasScript = useHasScript();
  const [hasTakenBack, setHasTakenBack] = useState(false);
  return (
    <div className="-mb-5 min-h-control" data-screen-only>
      {hasScript && isAnswered && (
        <Button
          variant="quiet"
          icon="undo"
          className="-ml-3"
          aria-label={words.of(question)}
          onClick={() => {
            setHasTakenBack(true);
            onTakeBack();
          }}
        >
          {words.label}
        </Button>
      )}
      <p role="status" className="sr-only">
        {hasTakenBack && !isAnswered && words.done}
      </p>
    </div>
  );
}
