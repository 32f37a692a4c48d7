import { START, STOP } from '#app/domain/learning/text-model/model.ts';
import { proseOf } from '#app/domain/learning/text-model/prose.ts';
import { sentencesWith } from '#app/domain/learning/text-model/trial.ts';
import type { Library } from '#app/domain/learning/text-model/trial.ts';
import type { Step } from '#app/domain/learning/text-model/write.ts';
import type { textModelLab } from '#app/platform/i18n/labs/text-model.ts';

interface WordOriginProps {
  words: (typeof textModelLab)['sv'];
  library: Library;
  /** The word written last; none when nothing is written. */
  step: Step | undefined;
}

const MOST_SENTENCES = 4;

/** Where the last word comes from: what was seen of the text, and sentences in which that went on so. */
export function WordOrigin({ words, library, step }: WordOriginProps) {
  if (!step) return null;
  const word = step.word === STOP ? words.stop : step.word;
  const isStart = step.context[0] === START;
  const context = step.context.filter((one) => one !== START).join(' ');
  const found = sentencesWith(library.sentences, [...step.context, step.word], MOST_SENTENCES);
  return (
    <section className="flex max-w-reading flex-col gap-1">
      <h3>{words.why(word)}</h3>
      <p>{step.context.length === 0 ? words.whyCommon : words.whyContext(context || words.sentenceStart)}</p>
      <ul className="list-disc pl-5">
        {found.map((sentence) => (
          <li key={sentence}>{proseOf(sentence.replace(/\.$/, ' .').split(' '))}</li>
        ))}
      </ul>
      {!isStart && <p className="text-ink-2">{words.whyNote}</p>}
    </section>
  );
}
