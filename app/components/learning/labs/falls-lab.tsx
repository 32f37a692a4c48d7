import { useMemo } from 'react';
import { drawNights, runNights } from '#app/domain/learning/falls/night.ts';
import { fallsSettings, PARTS } from '#app/domain/learning/falls/settings.ts';
import { runStudy } from '#app/domain/learning/falls/study.ts';
import { fallsLab } from '#app/platform/i18n/labs/falls.ts';
import { useLanguage } from '#app/platform/i18n/use-texts.ts';
import { LabChoice } from '../lab/lab-choice.tsx';
import { LabFrame } from '../lab/lab-frame.tsx';
import { useLabSettings } from '../lab/use-lab-settings.ts';
import { NightControls, NightFinding, NightPictures } from './falls-night.tsx';
import { StudyControls, StudyFinding, StudyPictures } from './falls-study.tsx';

/** Falls: a night of alarms on a ward with sensors, and a study that seems to show that they work. */
export function FallsLab() {
  const words = fallsLab[useLanguage()];
  const { settings, change, reset } = useLabSettings(fallsSettings);
  const { beds, seed, chosen, effect, weeks } = settings;
  const nights = useMemo(() => drawNights(beds), [beds]);
  const { staff, sensitivity, specificity, reach, fatigue } = settings;
  const night = useMemo(() => {
    const sensor = { beds, staff, sensitivity, specificity, reach };
    const rested = runNights(nights, { ...sensor, fatigue: 'off' });
    return { rested, usual: fatigue === 'off' ? rested : runNights(nights, { ...sensor, fatigue }) };
  }, [nights, beds, staff, sensitivity, specificity, reach, fatigue]);
  const study = useMemo(() => runStudy(seed, { chosen, effect, weeks: Number(weeks) }), [seed, chosen, effect, weeks]);
  const isNight = settings.part === 'night';
  const part = { words, settings, change };
  return (
    <LabFrame
      title={words.title}
      task={words.task}
      note={words.note}
      controls={
        <>
          <LabChoice
            name="part"
            label={words.part}
            value={settings.part}
            options={PARTS.map((value) => ({ value, label: words.parts[value] }))}
            onChange={(value) => change({ part: value })}
          />
          {isNight ? <NightControls {...part} /> : <StudyControls {...part} />}
        </>
      }
      finding={isNight ? <NightFinding {...part} {...night} /> : <StudyFinding {...part} study={study} />}
      onReset={reset}
    >
      {isNight ? <NightPictures {...part} {...night} /> : <StudyPictures {...part} study={study} />}
    </LabFrame>
  );
}
