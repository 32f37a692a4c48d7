import { useMemo } from 'react';
import { drawPopulation } from '#app/domain/learning/growth/children.ts';
import { followUp, measurePopulation } from '#app/domain/learning/growth/follow.ts';
import { ruleOf } from '#app/domain/learning/growth/rule.ts';
import { GROWTH_PARTS, growthSettings } from '#app/domain/learning/growth/settings.ts';
import type { GrowthSettings } from '#app/domain/learning/growth/settings.ts';
import { growthLab } from '#app/platform/i18n/labs/growth.ts';
import { useLanguage } from '#app/platform/i18n/use-texts.ts';
import { LabChoice } from '../lab/lab-choice.tsx';
import { LabFrame } from '../lab/lab-frame.tsx';
import { useLabSettings } from '../lab/use-lab-settings.ts';
import { ChildControls, ChildFinding, ChildPictures } from './growth/child-part.tsx';
import { ThousandControls, ThousandFinding, ThousandPictures } from './growth/thousand-part.tsx';

const SEED = 7;
/** As well as can be done, to compare with. */
const WELL_MEASURED = { error: 0.2, parents: 1, remeasure: false };

/** A rule that alarms on growth: what it says of one child, and what it comes to among a thousand. */
export function GrowthLab() {
  const words = growthLab[useLanguage()];
  const { settings, change, reset } = useLabSettings(growthSettings);
  const part = { words, settings, change };
  const thousand = useThousand(settings);
  return (
    <LabFrame
      title={words.title}
      task={words.tasks[settings.part]}
      note={words.note}
      controls={
        <>
          <LabChoice
            name="part"
            label={words.part}
            value={settings.part}
            options={GROWTH_PARTS.map((value) => ({ value, label: words.parts[value] }))}
            onChange={(value) => change({ part: value })}
          />
          {thousand ? <ThousandControls {...part} /> : <ChildControls {...part} />}
        </>
      }
      finding={thousand ? <ThousandFinding {...part} {...thousand} /> : <ChildFinding {...part} />}
      onReset={reset}
    >
      {thousand ? <ThousandPictures {...part} {...thousand} /> : <ChildPictures {...part} />}
    </LabFrame>
  );
}

/** The children are drawn once, measured anew when the measuring changes, and followed under the rule; else null. */
function useThousand(settings: GrowthSettings) {
  const isOpen = settings.part === 'thousand';
  const { error, parents, remeasure } = settings;
  const population = useMemo(() => (isOpen ? drawPopulation(SEED) : null), [isOpen]);
  const measured = useMemo(
    () => population && measurePopulation(population, { error, parents: parents / 100, remeasure }),
    [population, error, parents, remeasure],
  );
  const best = useMemo(() => population && measurePopulation(population, WELL_MEASURED), [population]);
  return measured && best && { measured, best, result: followUp(measured, ruleOf(settings)) };
}
