import { SIGNS } from '#app/domain/learning/growth/rule.ts';
import type { Sign } from '#app/domain/learning/growth/rule.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { LabTick } from '../../lab/lab-tick.tsx';
import { Slider } from '../../lab/slider.tsx';
import type { GrowthPart } from './part.ts';

const USES = { low: 'useLow', fall: 'useFall', distance: 'useDistance' } as const satisfies Record<Sign, string>;
const RANGES: Readonly<Record<Sign, { min: number; max: number; step: number }>> = {
  low: { min: 1, max: 3.5, step: 0.1 },
  fall: { min: 0.2, max: 1.2, step: 0.05 },
  distance: { min: 1, max: 3.5, step: 0.1 },
};

/** The rule: each sign can be used or not, and has its limit. */
export function RuleControls({ words, settings, change }: GrowthPart) {
  const { number } = useFormat();
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="pb-1 font-medium">{words.rule}</legend>
      <div className="flex flex-col gap-3">
        {SIGNS.map((sign) => (
          <div key={sign} className="grid items-start gap-x-8 sm:grid-cols-2">
            <LabTick
              name={USES[sign]}
              label={words.use[sign]}
              isTicked={settings[USES[sign]]}
              on="true"
              off="false"
              onChange={(isTicked) => change({ [USES[sign]]: isTicked })}
            />
            <Slider
              name={sign}
              label={words.limit[sign]}
              value={settings[sign]}
              {...RANGES[sign]}
              text={words.scores(number(settings[sign], { min: 1 }))}
              onChange={(value) => change({ [sign]: value })}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
