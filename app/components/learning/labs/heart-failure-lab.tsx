import { planCalls } from '#app/domain/learning/heart-failure/calls.ts';
import type { CallPlan } from '#app/domain/learning/heart-failure/calls.ts';
import { PATIENTS } from '#app/domain/learning/heart-failure/patients.ts';
import type { Patient } from '#app/domain/learning/heart-failure/patients.ts';
import { CALL_ORDERS, heartFailureSettings } from '#app/domain/learning/heart-failure/settings.ts';
import type { HeartFailureSettings } from '#app/domain/learning/heart-failure/settings.ts';
import { heartFailureLab } from '#app/platform/i18n/labs/heart-failure.ts';
import { useFormat, useLanguage } from '#app/platform/i18n/use-texts.ts';
import { LabChoice } from '../lab/lab-choice.tsx';
import { LabTick } from '../lab/lab-tick.tsx';
import { LabFrame } from '../lab/lab-frame.tsx';
import { Slider } from '../lab/slider.tsx';
import { useLabSettings } from '../lab/use-lab-settings.ts';
import { PatientCard } from './heart-failure/patient-card.tsx';
import type { Words } from './heart-failure/patient-card.tsx';
import { Comparison, RiskAndBenefit, WEEKS } from './heart-failure/pictures.tsx';

/** From a list by risk to the calls that are made, and to what they come to. */
export function HeartFailureLab() {
  const words = heartFailureLab[useLanguage()];
  const { settings, change, reset } = useLabSettings(heartFailureSettings);
  const plan = planCalls(PATIENTS, settings);
  const isOwn = settings.order === 'own';
  return (
    <LabFrame
      title={words.title}
      task={<p>{words.task}</p>}
      controls={<Controls words={words} settings={settings} change={change} />}
      finding={<Finding words={words} settings={settings} plan={plan} />}
      onReset={reset}
    >
      {!isOwn && <RiskAndBenefit words={words} settings={settings} plan={plan} />}
      {(settings.order === 'gaps' || settings.order === 'benefit') && <Comparison words={words} settings={settings} />}
      {!isOwn && <Lists words={words} settings={settings} plan={plan} />}
      <p className="max-w-reading text-sm text-ink-2">{words.rules}</p>
    </LabFrame>
  );
}

interface ControlsProps {
  words: Words;
  settings: HeartFailureSettings;
  change: (part: Partial<HeartFailureSettings>) => void;
}

function Controls({ words, settings, change }: ControlsProps) {
  const { number, percent } = useFormat();
  const isOwn = settings.order === 'own';
  return (
    <>
      <LabChoice
        name="order"
        label={words.order}
        options={CALL_ORDERS.map((value) => ({ value, label: words.orders[value] }))}
        value={settings.order}
        onChange={(order) => change({ order })}
      />
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <Slider
          name="capacity"
          label={words.capacity}
          value={settings.capacity}
          min={1}
          max={12}
          step={1}
          text={words.calls(number(settings.capacity))}
          onChange={(capacity) => change({ capacity })}
        />
        <Slider
          name="effect"
          label={words.effect}
          hint={words.effectHint}
          value={settings.effect}
          min={5}
          max={35}
          step={5}
          text={words.ofRisk(percent(settings.effect / 100))}
          onChange={(effect) => change({ effect })}
        />
      </div>
      {isOwn && (
        <fieldset>
          <legend className="font-medium">{words.list}</legend>
          <ol>
            {PATIENTS.map((patient) => (
              <PatientCard
                key={patient.id}
                words={words}
                patient={patient}
                effect={null}
                heading={
                  <LabTick
                    name={patient.id}
                    label={words.call(patient.name, number(patient.age))}
                    isTicked={settings[patient.id]}
                    on="true"
                    off="false"
                    onChange={(isTicked) => change({ [patient.id]: isTicked })}
                  />
                }
              />
            ))}
          </ol>
        </fieldset>
      )}
    </>
  );
}

interface PlanProps extends Omit<ControlsProps, 'change'> {
  plan: CallPlan;
}

function Finding({ words, settings, plan }: PlanProps) {
  const { number } = useFormat();
  const { called, helped, avoided, tooMany } = plan;
  const inWeeks = (count: number) => number(count * WEEKS, { min: 1, max: 1 });
  if (called.length === 0) return <p>{words.chooseSome}</p>;
  const byRisk = planCalls(PATIENTS, { ...settings, order: 'risk' });
  return (
    <>
      <p>{words.called(number(called.length), number(helped))}</p>
      <p>
        {words.avoided(inWeeks(avoided))} {settings.order !== 'risk' && words.against(inWeeks(byRisk.avoided))}
      </p>
      {settings.order === 'risk' && helped < called.length && <p>{words.byRisk}</p>}
      {tooMany > 0 && <p>{words.tooMany(number(tooMany), number(settings.capacity))}</p>}
    </>
  );
}

function Lists({ words, settings, plan }: PlanProps) {
  const { number } = useFormat();
  return (
    <>
      <section>
        <h3 className="pb-2">{words.callThese}</h3>
        <Cards words={words} settings={settings} patients={plan.called} />
      </section>
      <details>
        <summary className="link inline-flex min-h-control items-center">
          {words.others(number(plan.others.length))}
        </summary>
        <Cards words={words} settings={settings} patients={plan.others} />
      </details>
    </>
  );
}

interface CardsProps extends Omit<ControlsProps, 'change'> {
  patients: readonly Patient[];
}

function Cards({ words, settings, patients }: CardsProps) {
  const { number } = useFormat();
  return (
    <ol>
      {patients.map((patient) => (
        <PatientCard
          key={patient.id}
          words={words}
          patient={patient}
          effect={settings.effect / 100}
          heading={words.who(patient.name, number(patient.age))}
        />
      ))}
    </ol>
  );
}
