import { FAIRNESS_CHOICES, type FairnessChoice } from '#app/domain/placements/fairness-choice.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { RadioGroup } from '../ui/choice-field.tsx';

/** What a round holds to be fair, each choice with what it gives and costs. Part of a form. */
export function FairnessChoices({ chosen }: { chosen: FairnessChoice }) {
  const words = useTexts().rounds.fairness;
  return (
    <div className="max-w-reading pb-5">
      <RadioGroup
        name="fairness"
        label={words.label}
        hint={words.hint}
        defaultValue={chosen}
        options={FAIRNESS_CHOICES.map((choice) => ({
          value: choice,
          label: words.choices[choice],
          hint: words.gives[choice],
        }))}
      />
    </div>
  );
}
