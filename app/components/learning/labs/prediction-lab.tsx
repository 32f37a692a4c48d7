import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { FEATURE_IDS } from '#app/domain/learning/prediction/features.ts';
import { learn, scoresOf, testPatients, trainingPatients } from '#app/domain/learning/prediction/model.ts';
import { chosenFeatures, PREDICTION_STEPS, predictionSettings } from '#app/domain/learning/prediction/settings.ts';
import type { PredictionSettings, PredictionStep } from '#app/domain/learning/prediction/settings.ts';
import { areaUnderRoc } from '#app/domain/learning/statistics/discrimination.ts';
import { predictionLab } from '#app/platform/i18n/labs/prediction.ts';
import { useLanguage } from '#app/platform/i18n/use-texts.ts';
import { LabChoice } from '../lab/lab-choice.tsx';
import { LabFrame } from '../lab/lab-frame.tsx';
import { useLabSettings } from '../lab/use-lab-settings.ts';
import { CalibrationFinding, CalibrationPictures } from './prediction/calibration-step.tsx';
import { FeatureControls, FeatureFinding, FeaturePictures } from './prediction/features-step.tsx';
import { NextYearControls, NextYearFinding, NextYearPictures } from './prediction/next-year-step.tsx';
import { SearchControls, SearchFinding, SearchPictures } from './prediction/search-step.tsx';
import type { StepProps } from './prediction/step.ts';
import { ThresholdControls, ThresholdFinding, ThresholdPictures } from './prediction/threshold-step.tsx';

interface Step {
  /** Absent where there is nothing to set. */
  Controls?: (props: StepProps) => ReactNode;
  Finding: (props: StepProps) => ReactNode;
  Pictures: (props: StepProps) => ReactNode;
}

const STEPS: Readonly<Record<PredictionStep, Step>> = {
  features: { Controls: FeatureControls, Finding: FeatureFinding, Pictures: FeaturePictures },
  calibration: { Finding: CalibrationFinding, Pictures: CalibrationPictures },
  threshold: { Controls: ThresholdControls, Finding: ThresholdFinding, Pictures: ThresholdPictures },
  'next-year': { Controls: NextYearControls, Finding: NextYearFinding, Pictures: NextYearPictures },
  search: { Controls: SearchControls, Finding: SearchFinding, Pictures: SearchPictures },
};

/** A model of readmission from the choice of features to the year in use, one step at a time. */
export function PredictionLab() {
  const words = predictionLab[useLanguage()];
  const { settings, change, reset } = useLabSettings(predictionSettings);
  const props = { words, settings, change, work: useModel(settings) };
  const { Controls, Finding, Pictures } = STEPS[settings.step];
  return (
    <LabFrame
      title={words.title}
      task={<p>{words.task}</p>}
      controls={
        <>
          <LabChoice
            name="step"
            label={words.step}
            options={PREDICTION_STEPS.map((value) => ({ value, label: words.steps[value] }))}
            value={settings.step}
            onChange={(step) => change({ step })}
          />
          {Controls && <Controls {...props} />}
        </>
      }
      finding={<Finding {...props} />}
      onReset={reset}
    >
      <Pictures {...props} />
    </LabFrame>
  );
}

/** The model is learnt anew only when something that it depends on is changed. */
function useModel(settings: PredictionSettings) {
  const { patients } = settings;
  const chosen = chosenFeatures(settings).join(' ');
  return useMemo(() => {
    const features = FEATURE_IDS.filter((id) => chosen.split(' ').includes(id));
    const training = trainingPatients(patients);
    const model = learn(training, features);
    const tested = scoresOf(model, testPatients(), 'later');
    return {
      model,
      tested,
      learntAuc: areaUnderRoc(scoresOf(model, training, 'later')),
      testedAuc: areaUnderRoc(tested),
    };
  }, [chosen, patients]);
}
