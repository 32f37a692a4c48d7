import { LabChoice } from './lab-choice.tsx';

type Shown = 'hidden' | 'shown';

interface GuessFirstProps<T extends string> {
  words: { guess: string; guesses: Readonly<Record<T, string>>; hidden: string; shown: string };
  guesses: readonly T[];
  guess: T | '';
  onGuess: (guess: T) => void;
  /** What is told after the guess: the name of its setting, what it is called, and whether it is shown. */
  told: { name: string; label: string; value: Shown; onChange: (value: Shown) => void };
}

/** A guess, and only then the choice to see what it should be held against. */
export function GuessFirst<T extends string>({ words, guesses, guess, onGuess, told }: GuessFirstProps<T>) {
  return (
    <>
      <LabChoice
        name="guess"
        label={words.guess}
        value={guess}
        options={guesses.map((value) => ({ value, label: words.guesses[value] }))}
        onChange={onGuess}
      />
      {guess !== '' && (
        <LabChoice
          name={told.name}
          label={told.label}
          value={told.value}
          options={[
            { value: 'hidden', label: words.hidden },
            { value: 'shown', label: words.shown },
          ]}
          onChange={told.onChange}
        />
      )}
    </>
  );
}
