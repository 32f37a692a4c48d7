import { useMemo } from 'react';
import { drawPopulation } from '#app/domain/learning/growth/children.ts';
import { followUp } from '#app/domain/learning/growth/follow.ts';
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

/** A rule that alarms on growth: what it says of one child, and what it comes to among a thousand. */
export function GrowthLab() {
  const words = growthLab[useLanguage()];
  const { settings, change, reset } = useLabSettings(growthSettings);
  const part = { words, settings, change };
  const thousand = useThousand(settings);
  return (
    <LabFrame
      title={words.title}
      task={
        <>
          <p>{words.tasks[settings.part]}</p>
          <p className="mt-2 text-ink-2">{words.note}</p>
        </>
      }
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

/** The children are drawn once, and followed anew when the rule or the measuring changes; null in the other part. */
function useThousand(settings: GrowthSettings) {
  const isOpen = settings.part === 'thousand';
  const population = useMemo(() => (isOpen ? drawPopulation(SEED) : null), [isOpen]);
  return useMemo(() => {
    if (!population) return null;
    const { error, parents, remeasure } = settings;
    return { population, result: followUp(population, ruleOf(settings), { error, parents: parents / 100, remeasure }) };
  }, [population, settings]);
}
