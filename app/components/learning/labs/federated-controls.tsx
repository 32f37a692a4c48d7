import { CENTRE_IDS, MOST_ROUNDS } from '#app/domain/learning/federated/settings.ts';
import type { FederatedSettings } from '#app/domain/learning/federated/settings.ts';
import type { FederatedWords } from '#app/platform/i18n/labs/federated.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { CheckboxField } from '../../ui/choice-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Slider } from '../lab/slider.tsx';

interface ControlsProps {
  words: FederatedWords;
  settings: FederatedSettings;
  change: (part: Partial<FederatedSettings>) => void;
}

export function FederatedControls({ words, settings, change }: ControlsProps) {
  const { number, percent } = useFormat();
  const slider = (name: 'rounds' | 'steps' | 'difference' | 'noise') => ({
    name,
    value: settings[name],
    onChange: (value: number) => change({ [name]: value }),
  });
  return (
    <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      <Slider
        {...slider('rounds')}
        label={words.rounds}
        min={0}
        max={MOST_ROUNDS}
        step={1}
        text={number(settings.rounds)}
      />
      <Slider
        {...slider('steps')}
        label={words.steps}
        hint={words.stepsHint}
        min={1}
        max={10}
        step={1}
        text={number(settings.steps)}
      />
      <Slider
        {...slider('difference')}
        label={words.difference}
        hint={words.differenceHint}
        min={0}
        max={100}
        step={10}
        text={percent(settings.difference / 100)}
      />
      <Slider
        {...slider('noise')}
        label={words.noise}
        hint={words.noiseHint}
        min={0}
        max={100}
        step={5}
        text={percent(settings.noise / 100)}
      />
      <Choices {...{ words, settings, change }} />
    </div>
  );
}

/** What goes wrong, and what is done against it. */
function Choices({ words, settings, change }: ControlsProps) {
  const select = <N extends 'leaver' | 'attack' | 'merging'>(
    name: N,
    labels: Readonly<Record<FederatedSettings[N], string>>,
  ) => ({
    name,
    label: words[name],
    value: settings[name],
    emptyLabel: null,
    options: Object.entries<string>(labels).map(([value, label]) => ({ value, label })),
    onChange: (event: { target: { value: string } }) =>
      change({ [name]: event.target.value } as Partial<FederatedSettings>),
  });
  const leavers = Object.fromEntries(CENTRE_IDS.map((id) => [id, words.centres[id]]));
  return (
    <>
      <SelectField {...select('attack', words.attacks)} />
      <SelectField {...select('merging', words.mergings)} />
      <SelectField
        {...select('leaver', { ...words.leavers, ...leavers } as Record<FederatedSettings['leaver'], string>)}
      />
      <CheckboxField
        name="coding"
        value="own"
        label={words.coding}
        checked={settings.coding === 'own'}
        onChange={(event) => change({ coding: event.target.checked ? 'own' : 'same' })}
      />
      <CheckboxField
        name="adjusting"
        value="local"
        label={words.adjusting}
        checked={settings.adjusting === 'local'}
        onChange={(event) => change({ adjusting: event.target.checked ? 'local' : 'none' })}
      />
    </>
  );
}
