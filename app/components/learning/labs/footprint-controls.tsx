import { INHALERS, ITEMS, VEHICLES } from '#app/domain/learning/footprint/settings.ts';
import type { FootprintSettings } from '#app/domain/learning/footprint/settings.ts';
import type { footprintLab } from '#app/platform/i18n/labs/footprint.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { LabChoice } from '../lab/lab-choice.tsx';
import { Slider } from '../lab/slider.tsx';

interface FootprintControlsProps {
  words: (typeof footprintLab)['sv'];
  settings: FootprintSettings;
  change: (part: Partial<FootprintSettings>) => void;
}

/** There are no video visits today. */
const GUESSED = ITEMS.filter((item) => item !== 'video');

/** A guess first, then the year. */
export function FootprintControls({ words, settings, change }: FootprintControlsProps) {
  return (
    <>
      <LabChoice
        name="guess"
        label={words.guess}
        value={settings.guess}
        options={GUESSED.map((value) => ({ value, label: words.items[value] }))}
        onChange={(guess) => change({ guess })}
      />
      {settings.guess !== '' && <YearControls words={words} settings={settings} change={change} />}
    </>
  );
}

function YearControls({ words, settings, change }: FootprintControlsProps) {
  const { number } = useFormat();
  const slider = (name: 'visits' | 'video' | 'kilometres' | 'bedDays', inWords: (value: string) => string) => ({
    name,
    label: words[name],
    value: settings[name],
    text: inWords(number(settings[name])),
    step: 1,
    onChange: (value: number) => change({ [name]: value }),
  });
  return (
    <>
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <Slider {...slider('visits', words.perYear)} min={0} max={20} />
        <Slider {...slider('video', words.perYear)} min={0} max={20} />
        <Slider {...slider('kilometres', words.oneWay)} min={1} max={100} />
        <Slider {...slider('bedDays', words.days)} min={0} max={14} />
      </div>
      <LabChoice
        name="vehicle"
        label={words.vehicle}
        value={settings.vehicle}
        options={VEHICLES.map((value) => ({ value, label: words.vehicles[value] }))}
        onChange={(vehicle) => change({ vehicle })}
      />
      <div>
        <LabChoice
          name="inhaler"
          label={words.inhaler}
          value={settings.inhaler}
          options={INHALERS.map((value) => ({ value, label: words.inhalers[value] }))}
          onChange={(inhaler) => change({ inhaler })}
        />
        <p className="text-sm text-ink-2">{words.inhalerHint}</p>
      </div>
    </>
  );
}
