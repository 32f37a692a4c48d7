import type { Mark } from '#app/domain/learning/quiz.ts';
import { useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { StateMark } from '../ui/state-mark.tsx';

/** An answer, whether it is right, and why; where it is not, also what would have been. */
export function MarkedAnswer({ mark, ordinal }: { mark: Mark; ordinal: number }) {
  const { result: words } = useTexts().learning.questions;
  const language = useLanguage();
  const { question, options, right } = mark.asked;
  const chosen = options[mark.choice];
  const correct = options[right];
  return (
    <li className="flex flex-col gap-2 border-t border-line pt-4">
      <p className="font-medium">
        {ordinal}. {question[language]}
      </p>
      <p>
        <StateMark tone={mark.isRight ? 'ok' : 'bad'}>{mark.isRight ? words.isRight : words.isWrong}</StateMark>
      </p>
      {chosen && <Option label={words.yours} text={chosen.text[language]} why={chosen.why[language]} />}
      {!mark.isRight && correct && (
        <Option label={words.correct} text={correct.text[language]} why={correct.why[language]} />
      )}
    </li>
  );
}

function Option({ label, text, why }: { label: string; text: string; why: string }) {
  return (
    <div className="border-l-3 border-line pl-3">
      <p>
        <span className="text-ink-2">{label}:</span> {text}
      </p>
      <p>{why}</p>
    </div>
  );
}
