import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Card } from '../ui/card.tsx';
import { StateMark } from '../ui/state-mark.tsx';
import { TypedText } from '../ui/typed-text.tsx';

interface DoneForLearnersProps {
  sentences: readonly { id: string; unit: string; sentence: string; isDone: boolean }[];
}

/** "You said, we did": what a learner's units tell her that they have done. */
export function DoneForLearners({ sentences }: DoneForLearnersProps) {
  const { learners: words } = useTexts().quality;
  if (sentences.length === 0) return null;
  return (
    <Card title={words.title}>
      <p className="mb-2 text-ink-2">{words.lead}</p>
      <ul className="flex flex-col gap-3">
        {sentences.map(({ id, unit, sentence, isDone }) => (
          <li key={id}>
            <p className="flex flex-wrap gap-x-3 text-ink-2">
              {unit}
              <StateMark tone={isDone ? 'ok' : 'info'}>{isDone ? words.done : words.ongoing}</StateMark>
            </p>
            <p>
              <TypedText>{sentence}</TypedText>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
