import { useMemo } from 'react';
import { drawPatients, runProject } from '#app/domain/learning/patient-cost/project.ts';
import { PARTS, patientCostSettings } from '#app/domain/learning/patient-cost/settings.ts';
import { patientCostLab } from '#app/platform/i18n/labs/patient-cost.ts';
import { useLanguage } from '#app/platform/i18n/use-texts.ts';
import { LabChoice } from '../lab/lab-choice.tsx';
import { LabFrame } from '../lab/lab-frame.tsx';
import { useLabSettings } from '../lab/use-lab-settings.ts';
import { ProjectControls, ProjectFinding, ProjectPictures } from './patient-cost-project.tsx';
import { YearControls, YearFinding, YearPictures } from './patient-cost-year.tsx';

/** What a patient costs: a year that is shared out in several ways, and a project that seems to pay. */
export function PatientCostLab() {
  const words = patientCostLab[useLanguage()];
  const { settings, change, reset } = useLabSettings(patientCostSettings);
  const { seed, chosen, effect } = settings;
  const patients = useMemo(() => drawPatients(seed), [seed]);
  const project = useMemo(
    () => runProject(patients, seed, chosen / 100, effect / 100),
    [patients, seed, chosen, effect],
  );
  const isYear = settings.part === 'year';
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
          {isYear ? <YearControls {...part} /> : <ProjectControls {...part} />}
        </>
      }
      finding={isYear ? <YearFinding {...part} /> : <ProjectFinding {...part} project={project} />}
      onReset={reset}
    >
      {isYear ? <YearPictures {...part} /> : <ProjectPictures {...part} project={project} />}
    </LabFrame>
  );
}
