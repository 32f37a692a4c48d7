import { useMemo } from 'react';
import { drawGroup } from '#app/domain/learning/patient-reported/group.ts';
import { PARTS, patientReportedSettings } from '#app/domain/learning/patient-reported/settings.ts';
import { patientReportedLab } from '#app/platform/i18n/labs/patient-reported.ts';
import { useLanguage } from '#app/platform/i18n/use-texts.ts';
import { LabChoice } from '../lab/lab-choice.tsx';
import { LabFrame } from '../lab/lab-frame.tsx';
import { useLabSettings } from '../lab/use-lab-settings.ts';
import { FormControls, FormFinding, FormPictures } from './patient-reported-form.tsx';
import { GroupControls, GroupFinding, GroupPictures } from './patient-reported-group.tsx';

/** What patients report: a questionnaire and its score, and a report that leaves out those who did not answer. */
export function PatientReportedLab() {
  const words = patientReportedLab[useLanguage()];
  const { settings, change, reset } = useLabSettings(patientReportedSettings);
  const { seed, level, change: real, silence } = settings;
  const patients = useMemo(() => drawGroup(seed, level, real, silence), [seed, level, real, silence]);
  const isForm = settings.part === 'form';
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
          {isForm ? <FormControls {...part} /> : <GroupControls {...part} />}
        </>
      }
      finding={isForm ? <FormFinding {...part} /> : <GroupFinding {...part} patients={patients} />}
      onReset={reset}
    >
      {isForm ? <FormPictures {...part} /> : <GroupPictures {...part} patients={patients} />}
    </LabFrame>
  );
}
