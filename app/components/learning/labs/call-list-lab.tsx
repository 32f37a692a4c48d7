import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { earlierPatients, learn, presentPatients, rank } from '#app/domain/learning/call-list/model.ts';
import { CALL_LIST_STEPS, callListSettings } from '#app/domain/learning/call-list/settings.ts';
import type { CallListSettings } from '#app/domain/learning/call-list/settings.ts';
import { callListLab } from '#app/platform/i18n/labs/call-list.ts';
import { useLanguage } from '#app/platform/i18n/use-texts.ts';
import { LabChoice } from '../lab/lab-choice.tsx';
import { LabFrame } from '../lab/lab-frame.tsx';
import { useLabSettings } from '../lab/use-lab-settings.ts';
import { CallListControls } from './call-list/call-list-controls.tsx';
import type { CallListStepProps } from './call-list/call-list-step.ts';
import { CentresFinding, CentresPictures } from './call-list/centres-step.tsx';
import { ListFinding, ListPictures } from './call-list/list-step.tsx';
import { LoopFinding, LoopPictures } from './call-list/loop-step.tsx';
import { WhoFinding, WhoPictures } from './call-list/who-step.tsx';

interface Step {
  Finding: (props: CallListStepProps) => ReactNode;
  Pictures: (props: CallListStepProps) => ReactNode;
}

const STEPS: Readonly<Record<CallListSettings['step'], Step>> = {
  list: { Finding: ListFinding, Pictures: ListPictures },
  who: { Finding: WhoFinding, Pictures: WhoPictures },
  centres: { Finding: CentresFinding, Pictures: CentresPictures },
  loop: { Finding: LoopFinding, Pictures: LoopPictures },
};

/** A list of whom to call: how long, who is on it, at which centre, and what it does to next year's. */
export function CallListLab() {
  const words = callListLab[useLanguage()];
  const { settings, change, reset } = useLabSettings(callListSettings);
  const props = { words, settings, change, ...useLists(settings.local === 'on') };
  const { Finding, Pictures } = STEPS[settings.step];
  return (
    <LabFrame
      title={words.title}
      task={<p>{words.task}</p>}
      controls={
        <>
          <LabChoice
            name="step"
            label={words.step}
            value={settings.step}
            options={CALL_LIST_STEPS.map((value) => ({ value, label: words.steps[value] }))}
            onChange={(step) => change({ step })}
          />
          <CallListControls {...props} />
        </>
      }
      finding={<Finding {...props} />}
      onReset={reset}
    >
      <Pictures {...props} />
      <p className="max-w-reading text-sm text-ink-2">{words.made}</p>
    </LabFrame>
  );
}

/** The models are learnt once, and the lists made anew only when the levels are. */
function useLists(isLocal: boolean) {
  const models = useMemo(
    () => ({ visits: learn('visits', earlierPatients()), admission: learn('admission', earlierPatients()) }),
    [],
  );
  return useMemo(() => {
    const everybody = presentPatients();
    const ranked = {
      visits: rank(models.visits, everybody, isLocal),
      admission: rank(models.admission, everybody, isLocal),
    };
    return { everybody, models, ranked };
  }, [models, isLocal]);
}
